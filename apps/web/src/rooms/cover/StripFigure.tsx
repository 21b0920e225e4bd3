import { px } from '@yohaku/picture'
import { useId } from 'react'
import '../../features/day/diagram.css'
import { type Clock, type Strip, type StripSpan, ticksOf } from './strip.ts'

export interface StripFigureProps {
  readonly strip: Strip
  readonly clock: Clock
  /** Whole width in px, the names of the rows included. */
  readonly width: number
  /** Room for the names of the rows, left of every strip and of the clock above them all. */
  readonly names: number
  readonly now: number | null
  readonly title: string
  readonly rowName: (id: string) => string
  /** The line of a person. */
  readonly styleOf: (who: string) => string
  readonly span: (minutes: number) => string
}

const ROW = 27
const TOP = 12
const CHILD = 5

/** One way through the day on the shared clock: who comes from where, the white that is left, the hatched that lacks. */
export function StripFigure({ strip, clock, width, names, now, title, rowName, styleOf, span }: StripFigureProps) {
  const id = useId()
  const x = (at: number): number =>
    names + ((Math.min(clock.to, Math.max(clock.from, at)) - clock.from) / (clock.to - clock.from)) * (width - names)
  const y = (row: number): number => TOP + row * ROW
  const path = (points: Strip['child'], shift = 0): string =>
    points.map(({ at, row }, index) => `${index === 0 ? 'M' : 'L'}${px(x(at))} ${px(y(row) + shift)}`).join('')
  const height = TOP + (strip.rows.length - 1) * ROW + TOP + 2
  const box = ({ from, to, row }: StripSpan) => ({
    x: px(x(from)),
    y: px(Math.max(2, y(row) - ROW)),
    width: px(x(to) - x(from)),
    height: row === 0 ? height - 4 : ROW,
  })
  const { slack, lacking, gate } = strip
  return (
    <svg className="dia" width={width} height={height} role="img" aria-labelledby={id} focusable="false">
      <title id={id}>{title}</title>
      <defs>
        <pattern id={`${id}h`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V5" className="d-hatch" />
        </pattern>
      </defs>
      <rect className="d-ground" x={names} width={Math.max(0, width - names)} height={height} />
      <path
        className="d-h1"
        d={ticksOf(clock, 12)
          .map((at) => `M${px(x(at))} 0V${height}`)
          .join('')}
      />
      <path className="d-place" d={strip.rows.map((_, row) => `M${names} ${y(row)}H${width}`).join('')} />
      {slack && <rect className="d-white" {...box(slack)} />}
      {lacking && <rect className="d-late-fill" fill={`url(#${id}h)`} {...box(lacking)} />}
      {strip.nobody.map((one) => (
        <rect
          key={one.from}
          className="d-late-fill"
          fill={`url(#${id}h)`}
          x={px(x(one.from))}
          y="2"
          width={px(x(one.to) - x(one.from))}
          height={height - 4}
        />
      ))}
      {slack && x(slack.to) - x(slack.from) > 44 && (
        <text
          className="ti"
          x={px((x(slack.from) + x(slack.to)) / 2)}
          y={px(y(slack.row) - ROW / 2 + 4)}
          textAnchor="middle"
        >
          {span(slack.to - slack.from)}
        </text>
      )}
      {gate && gate.at <= clock.to && (
        <path className="d-gate-s" d={`M${px(x(gate.at))} ${y(gate.row) - ROW}V${y(gate.row) + 10}`} />
      )}
      <path className="d-line d-p3 d-alone" d={path(strip.child, CHILD)} />
      {strip.lines.map(({ who, isWith, points }) => (
        <path
          key={`${who} ${points[0]?.at}`}
          className={`d-line d-${styleOf(who)} d-${isWith ? 'with' : 'alone'}`}
          d={path(points)}
        />
      ))}
      {strip.stops.map(({ at, row }) => (
        <circle key={`${at} ${row}`} className="d-stop" cx={px(x(at))} cy={px(y(row))} r="5" />
      ))}
      {now !== null && <path className="d-now" d={`M${px(x(now))} 0V${height}`} />}
      {strip.rows.map((row, index) => (
        <text key={row} x={names - 6} y={y(index) + 4} textAnchor="end">
          {rowName(row)}
        </text>
      ))}
    </svg>
  )
}
