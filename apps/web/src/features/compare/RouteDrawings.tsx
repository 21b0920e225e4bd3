import { px, textWidth } from '@yohaku/picture'
import type { AdultRoute, TrackSummary } from '@yohaku/projection'
import { useText } from '../../text/TextProvider.tsx'
import '../day/diagram.css'
import styles from './RouteMap.module.css'
import { alongOf, type RouteFrame, routeDrawing, rowsOf, spread } from './routeGeometry.ts'
import type { RouteStop } from './routeStops.ts'
import { stopWords } from './routeWords.ts'

export interface RouteDrawingProps {
  readonly width: number
  readonly routes: readonly (AdultRoute | undefined)[]
  readonly tracks: readonly TrackSummary[]
  readonly stops: readonly RouteStop[]
  readonly frame: Pick<RouteFrame, 'from' | 'to'>
  readonly nameOf: (id: string) => string
  readonly today: string
  readonly title: string
  readonly id: string
}

const TOP = 28
const YEARS_WIDE = 42
const LABEL_GAP = 38
/** Seen at a glance up to five years; longer spans are drawn closer, so that a scroll is enough. */
const pitchOf = (months: number): number => (months <= 66 ? 6.6 : months <= 126 ? 4.4 : 3.4)

/** On a phone the years run down, and the names of the stops stand beside them. */
export function RouteDown({ width, routes, tracks, stops, frame: span, nameOf, today, title, id }: RouteDrawingProps) {
  const text = useText('compare')
  const months = span.to + 1 - span.from
  const breadth = Math.min(lanesOf(routes) > 3 ? 156 : 132, Math.round(width * 0.38))
  const frame: RouteFrame = { ...span, length: months * pitchOf(months), breadth }
  const { lanes, lines } = routeDrawing(routes, frame)
  const ground = YEARS_WIDE + breadth
  const shown = stops.filter(({ date }) => alongOf(date, frame) <= frame.length)
  const several = new Set(shown.map(({ child }) => child)).size > 1
  const stopDate = ({ date, child }: RouteStop): string =>
    several && child !== null ? `${text.yearMonth(date)} ${nameOf(child)}` : text.yearMonth(date)
  const places = spread(
    shown.map(({ date }) => Math.max(alongOf(date, frame), 26)),
    LABEL_GAP,
  )
  const height = TOP + Math.max(frame.length, (places.at(-1) ?? 0) + 24) + 8
  const x = (across: number): number => YEARS_WIDE + across
  const y = (along: number): number => TOP + along
  return (
    <svg className="dia" width={width} height={height} role="img" aria-labelledby={id} focusable="false">
      <title id={id}>{title}</title>
      <rect className="d-ground" x={YEARS_WIDE} y={TOP} width={breadth} height={px(frame.length)} />
      {yearsIn(frame).map(({ year, along }) => (
        <g key={year}>
          <path className="d-h1" d={`M${YEARS_WIDE} ${px(y(along))}H${ground}`} />
          <text className="t-hour" x={YEARS_WIDE - 6} y={px(y(along) + 4)} textAnchor="end">
            {year}
          </text>
        </g>
      ))}
      {lanes.map(({ minutes, at }) => (
        <g key={minutes}>
          <path className="d-place" d={`M${px(x(at))} ${TOP}V${px(y(frame.length))}`} />
          <text className="ti" x={px(x(at))} y={18} textAnchor="middle">
            {text.routeMap.lane(minutes)}
          </text>
        </g>
      ))}
      <TrackLines lines={lines} tracks={tracks} at={([along, across]) => [x(across), y(along)]} here={6.5} />
      <text className="ti" x={ground + 26} y={px(y(0) + 4)}>
        {`${text.routeMap.now} ${text.yearMonth(today)}`}
      </text>
      {shown.map((stop, index) => {
        const at = y(alongOf(stop.date, frame))
        const label = y(places[index] ?? 0)
        return (
          <g key={`${stop.id} ${stop.date} ${stop.child}`}>
            <path
              className={styles.elbow}
              d={`M${ground} ${px(at)}H${ground + 6}L${ground + 18} ${px(label)}H${ground + 22}`}
            />
            <circle className="d-stop" cx={ground} cy={px(at)} r="3.5" />
            <text className="t-hour" x={ground + 26} y={px(label - 3)}>
              {stopDate(stop)}
            </text>
            <text className={`ti ${styles.what}`} x={ground + 26} y={px(label + 14)}>
              {text.routeMap.stops[stop.id]}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

const LANES_WIDE = 84
const BREADTH = 132
const ROW = 44

/** Where there is room the years run across, the longest day at the top, and the stops hang below. */
export function RouteAcross({ width, routes, tracks, stops, frame: span, nameOf, title, id }: RouteDrawingProps) {
  const text = useText('compare')
  const frame: RouteFrame = { ...span, length: width - LANES_WIDE - 24, breadth: BREADTH }
  const { lanes, lines } = routeDrawing(routes, frame)
  const shown = stops.filter(({ date }) => alongOf(date, frame) <= frame.length)
  const several = new Set(shown.map(({ child }) => child)).size > 1
  const x = (along: number): number => LANES_WIDE + along
  const y = (across: number): number => TOP + BREADTH - across
  const labels = shown.map((stop) => {
    const at = x(alongOf(stop.date, frame))
    const what = stopWords(stop, nameOf, several, text)
    const wide = Math.max(textWidth(what, 13), textWidth(text.yearMonth(stop.date), 12)) + 16
    const left = at + wide > width
    return { stop, at, what, left, from: left ? at - wide : at - 4, to: left ? at + 4 : at + wide }
  })
  const rows = rowsOf(labels)
  const height = TOP + BREADTH + 16 + (Math.max(-1, ...rows) + 1) * ROW
  return (
    <svg className="dia" width={width} height={height} role="img" aria-labelledby={id} focusable="false">
      <title id={id}>{title}</title>
      <rect className="d-ground" x={LANES_WIDE} y={TOP} width={px(frame.length)} height={BREADTH} />
      {yearsIn(frame).map(({ year, along }) => (
        <g key={year}>
          <path className="d-h1" d={`M${px(x(along))} ${TOP}V${TOP + BREADTH}`} />
          <text className="t-hour" x={px(x(along))} y={TOP - 10} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {lanes.map(({ minutes, at }) => (
        <g key={minutes}>
          <path className="d-place" d={`M${LANES_WIDE} ${px(y(at))}H${px(x(frame.length))}`} />
          <text className="ti" x={LANES_WIDE - 10} y={px(y(at) + 4)} textAnchor="end">
            {text.routeMap.lane(minutes)}
          </text>
        </g>
      ))}
      <TrackLines lines={lines} tracks={tracks} at={([along, across]) => [x(along), y(across)]} here={8} />
      {labels.map(({ stop, at, what, left }, index) => {
        const top = TOP + BREADTH + (rows[index] ?? 0) * ROW
        return (
          <g key={`${stop.id} ${stop.date} ${stop.child}`}>
            <path className={styles.elbow} d={`M${px(at)} ${TOP + BREADTH}V${top + 40}`} />
            <circle className="d-stop" cx={px(at)} cy={TOP + BREADTH} r="4" />
            <text className="t-hour" x={px(at + (left ? -8 : 8))} y={top + 24} textAnchor={left ? 'end' : 'start'}>
              {text.yearMonth(stop.date)}
            </text>
            <text
              className={`ti ${styles.what}`}
              x={px(at + (left ? -8 : 8))}
              y={top + 40}
              textAnchor={left ? 'end' : 'start'}
            >
              {what}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

type Point = readonly [number, number]

interface TrackLinesProps {
  readonly lines: ReturnType<typeof routeDrawing>['lines']
  readonly tracks: readonly TrackSummary[]
  /** Where a point along the years and across the lanes stands on the page. */
  readonly at: (point: Point) => Point
  /** Radius of the ring where the family is now. */
  readonly here: number
}

/** One line a track, and a ring at the beginning of the first. */
function TrackLines({ lines, tracks, at, here }: TrackLinesProps) {
  const first = lines[0]?.points[0]
  const [cx, cy] = first === undefined ? [0, 0] : at(first)
  return (
    <>
      {lines.map(({ points }, index) => (
        <path key={tracks[index]?.id} className={`track track-${index % 4}`} d={pathOf(points.map(at))} />
      ))}
      {first && <circle className={`d-stop ${styles.here}`} cx={px(cx)} cy={px(cy)} r={here} />}
    </>
  )
}

/** How many lengths of day there are at most: as many lanes. */
const lanesOf = (routes: RouteDrawingProps['routes']): number =>
  new Set(routes.flatMap((route) => route?.stretches.map(({ minutesADay }) => minutesADay) ?? [])).size

const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')

/** The Januaries of the frame. */
const yearsIn = (frame: RouteFrame): readonly { readonly year: number; readonly along: number }[] => {
  const years: { year: number; along: number }[] = []
  for (let year = Math.ceil(frame.from / 12); year * 12 <= frame.to; year++)
    years.push({ year, along: alongOf(`${year}-01-01`, frame) })
  return years
}
