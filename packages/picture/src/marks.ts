import type { DayOutlook, DeadlineOutlook } from '@yohaku/projection'
import { type AreaOf, areasOf } from './areas.ts'
import { alongOf, type Frame, pointAt } from './axis.ts'
import { fanPath } from './fan.ts'
import type { Layout } from './frame.ts'
import { beside } from './offset.ts'
import { type Point, pathOf, px } from './plane.ts'
import { type Line, type LineStyle, laneAt, linesOf, type Person, type Scene } from './scene.ts'
import { journeyTo, type PressedStretch, type Pressure, type Stretch } from './trail.ts'

/** A path with the classes that dress it. */
export interface Mark {
  readonly key: string
  readonly d: string
  readonly className: string
}

export interface Stroke {
  readonly key: string
  readonly d: string
  readonly style: LineStyle
  readonly pressure: Pressure
}

/** Pieces of a line that belong together: what is not known about a way breaks it. */
export interface Run {
  readonly stretches: readonly PressedStretch[]
  /** One point more than stretches. */
  readonly points: readonly Point[]
}

/**
 * A person's line in px. Staying, it keeps its lane; on the way alone it runs exactly where the person is; with company on
 * the same way the lines part by a few px.
 */
export const runsOf = (frame: Frame, line: Line, lines: readonly Line[]): readonly Run[] => {
  const side = frame.orientation === 'portrait' ? 1 : -1
  return unbroken(line.stretches).map((stretches) => ({
    stretches,
    points: beside(
      [
        ...stretches.slice(0, 1).map((first) => pointAt(frame, first.from, alongOf(frame, first.place))),
        ...stretches.map((stretch) => pointAt(frame, stretch.to, alongOf(frame, stretch.until))),
      ],
      stretches.map(
        (stretch) =>
          side *
          (stretch.place === stretch.until ? laneAt(line, stretch.place) : partedBy(frame, stretch, line, lines)),
      ),
    ),
  }))
}

const unbroken = (stretches: readonly PressedStretch[]): readonly (readonly PressedStretch[])[] => {
  const runs: PressedStretch[][] = []
  for (const [index, stretch] of stretches.entries()) {
    if (!stretch.known) continue
    if (stretches[index - 1]?.known) runs.at(-1)?.push(stretch)
    else runs.push([stretch])
  }
  return runs
}

/** A way nobody told, as a thin dotted guess from where the line ends to where it goes on; nothing where it takes no time. */
export const gapsOf = (runs: readonly Run[], style: LineStyle, key: string): readonly Mark[] =>
  runs.slice(1).flatMap((run, index) => {
    const from = runs[index]?.stretches.at(-1)
    const [ends, begins] = [runs[index]?.points.at(-1), run.points[0]]
    const minutes = (run.stretches[0]?.from ?? 0) - (from?.to ?? 0)
    if (!ends || !begins || minutes < SHORTEST_GAP) return []
    return [{ key: `${key}-gap-${index}`, d: pathOf([ends, begins]), className: `d-line d-${style} d-unknown` }]
  })

const SHORTEST_GAP = 10

const PART = 6.5
const SAME_WAY_MINUTES = 12

const partedBy = (frame: Frame, stretch: Stretch, line: Line, lines: readonly Line[]): number => {
  const company = lines.filter(
    (other) =>
      other === line ||
      other.stretches.some(
        (one) =>
          alongOf(frame, one.place) === alongOf(frame, stretch.place) &&
          alongOf(frame, one.until) === alongOf(frame, stretch.until) &&
          Math.abs(one.from - stretch.from) < SAME_WAY_MINUTES,
      ),
  )
  const order = [...company].sort((a, b) => a.order - b.order).indexOf(line)
  return (order - (company.length - 1) / 2) * PART
}

/** Neighbouring stretches drawn alike become one stroke, so that dashes run through. */
export const strokesOf = ({ stretches, points }: Run, { id, style }: Person): readonly Stroke[] => {
  const strokes: { pressure: Pressure; points: Point[] }[] = []
  for (const [index, { pressure }] of stretches.entries()) {
    const [from, to] = [points[index], points[index + 1]]
    if (!from || !to) continue
    const last = strokes.at(-1)
    if (last?.pressure === pressure) last.points.push(to)
    else strokes.push({ pressure, points: [from, to] })
  }
  const begins = stretches[0]?.from ?? 0
  return strokes.map(({ pressure, points: run }, index) => ({
    key: `${id}-${begins}-${index}`,
    d: pathOf(run),
    style,
    pressure,
  }))
}

/** Three nested fans: half of the days, 8 of 10, 19 of 20. */
export const fansOf = (frame: Frame, deadline: DeadlineOutlook, lines: readonly Line[]): readonly Mark[] => {
  const { arrival, planned } = deadline
  const line = lines.find((one) => one.person.kind === 'adult' && deadline.who.includes(one.person.id))
  if (!arrival || !line) return []
  const journey = journeyTo(line.stretches, planned)
  return ([95, 80, 50] as const)
    .map((share) => ({ share, d: fanPath(frame, journey, arrival[`q${share}`] - planned) }))
    .filter(({ d }) => d !== '')
    .map(({ share, d }) => ({ key: `${deadline.id}-${share}`, d, className: `d-b${share} d-fan-${line.person.style}` }))
}

const GATE_REACH = 14

/** One thick bar for each promise; two people who must be at one place at one time share it. */
export const gatesOf = (frame: Frame, day: DayOutlook, areas: readonly AreaOf[]): readonly Mark[] => {
  const gates = new Map<string, Mark>()
  for (const deadline of day.deadlines) {
    const at = alongOf(frame, deadline.place)
    const key = `${at}-${deadline.latest}`
    if (gates.has(key)) continue
    const along = areas.find((one) => one.deadline.id === deadline.id)?.area.along ?? [at, at]
    const ends = [Math.min(...along) - GATE_REACH, Math.max(...along) + (along[0] === along[1] ? GATE_REACH : 0)]
    const large = deadline.kind === 'pickup' || deadline.kind === 'dropoff'
    gates.set(key, {
      key: deadline.id,
      d: pathOf(ends.map((end) => pointAt(frame, deadline.latest, end))),
      className: large ? 'd-gate' : 'd-gate-s',
    })
  }
  return [...gates.values()]
}

/** The kept day behind the one that is being tried: its line thin, its slack a dotted outline. */
export const ghostsOf = (layout: Layout, scene: Scene, kept: DayOutlook): readonly Mark[] => {
  const lines = linesOf(scene, kept)
  const line = lines.find((one) => one.person.id === scene.mover)
  const outlines = areasOf(layout, kept, lines)
    .filter(({ deadline }) => deadline.slackMinutes > 0 && deadline.kind === 'pickup')
    .map(({ deadline, area: { rect } }) => ({
      key: deadline.id,
      d: `M${px(rect.x)} ${px(rect.y)}h${px(rect.width)}v${px(rect.height)}h${px(-rect.width)}Z`,
      className: 'd-dot',
    }))
  if (!line) return outlines
  const d = runsOf(layout.frame, line, lines)
    .map(({ points }) => pathOf(points))
    .join('')
  return [...outlines, { key: 'line', d, className: `d-ghost d-${line.person.style}` }]
}
