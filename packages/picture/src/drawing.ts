import { type Area, areasOf, latesOf, whitesOf } from './areas.ts'
import { alongOf, type Frame, pointAt, timeToPx } from './axis.ts'
import { type Layout, layoutOf } from './frame.ts'
import { type Grid, gridOf } from './grid.ts'
import { type Placed, placeLabels, textWidth } from './labels.ts'
import { fansOf, gapsOf, gatesOf, ghostsOf, type Mark, runsOf, type Stroke, strokesOf } from './marks.ts'
import { type Orientation, type Point, px, type Rect } from './plane.ts'
import { type DiagramWords, hoursShown, type Line, type LineStyle, laneAt, linesOf, type Scene } from './scene.ts'
import { AT_HOME, SHOWN_AT_HOME, wantedLabels } from './wanted.ts'
import { workEndOf } from './work.ts'

/** A day drawn for one width: shapes with classes, never a colour. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly frame: Frame
  readonly ground: Rect
  readonly grid: Grid
  readonly whites: readonly Area[]
  readonly lates: readonly Area[]
  readonly fans: readonly Mark[]
  readonly gates: readonly Mark[]
  readonly ghosts: readonly Mark[]
  readonly strokes: readonly Stroke[]
  /** Ways nobody told. */
  readonly gaps: readonly Mark[]
  readonly stops: readonly (Point & { readonly key: string; readonly estimated: boolean })[]
  readonly labels: readonly Placed[]
  /** Short lines from what is done at home to its moment; one path. */
  readonly pointers: string
  /** The lane of the line that can be moved: its place across the clock. `null` when there is none. */
  readonly handle: { readonly across: number; readonly style: LineStyle } | null
}

export interface DrawingSize {
  readonly orientation: Orientation
  readonly width: number
  /** A strip of that height, px, landscape: the day at a glance, with the words that stand beside gates and meetings alone. */
  readonly ground?: number
}

export const drawDay = (scene: Scene, words: DiagramWords, size: DrawingSize): Drawing => {
  const lines = linesOf(scene, scene.day)
  const layout = layoutOf({
    ...size,
    hours: hoursShown(scene.kept ? [scene.day, scene.kept] : [scene.day]),
    places: scene.places,
    homeWords: NAME_MARGIN + Math.max(...wordsLeftOfHome(scene, words).map((word) => textWidth(word, 12))),
    lanes: Math.max(0, ...lines.flatMap((line) => [...line.lanes.values()].map(Math.abs))),
  })
  const { frame, ground } = layout
  const drawn = lines.map((line) => ({ person: line.person, runs: runsOf(frame, line, lines) }))
  const areas = areasOf(layout, scene.day, lines)
  const whites = whitesOf(areas, size.orientation)
  const stops = stopsOf(frame, scene)
  const handle = handleOf(frame, lines, scene)
  const wanted = wantedLabels({ layout, scene, words, lines, whites, areas })
  const labels = placeLabels(size.ground === undefined ? wanted : wanted.filter(isOfStrip), {
    bounds: boundsOf(layout),
    taken: [
      ...areas.map(({ area }) => area.rect),
      ...stops.map((stop) => boxAround(stop, 6)),
      ...(handle ? [boxAround(handle, HANDLE)] : []),
    ],
    lines: drawn.flatMap(({ runs }) => runs.flatMap(({ points }) => sidesOf(points))),
  })
  return {
    width: layout.width,
    height: layout.height,
    frame,
    ground,
    grid: gridOf(layout),
    whites,
    lates: latesOf(areas),
    fans: scene.day.deadlines.flatMap((deadline) => fansOf(frame, deadline, lines)),
    gates: gatesOf(frame, scene.day, areas),
    ghosts: scene.kept ? ghostsOf(layout, scene, scene.kept) : [],
    strokes: drawn.flatMap(({ person, runs }) => runs.flatMap((run) => strokesOf(run, person))),
    gaps: drawn.flatMap(({ person, runs }) => gapsOf(runs, person.style, person.id)),
    stops,
    labels,
    pointers: pointersOf(layout, labels),
    handle,
  }
}

/** What a strip has room to say. */
const isOfStrip = ({ key }: { readonly key: string }): boolean => /^(gate|late|hand|leave|desk)-/.test(key)

const sidesOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, index) => [points[index] as Point, point])

const wordsLeftOfHome = (scene: Scene, words: DiagramWords): readonly string[] => [
  ...scene.persons.map(({ name }) => `${name} 00:00`),
  ...scene.day.steps.filter((step) => SHOWN_AT_HOME.has(step.act)).map((step) => words.act(step.act)),
  '',
]

const pointersOf = ({ frame, ground }: Layout, labels: readonly Placed[]): string =>
  labels
    .filter((label) => label.key.startsWith(AT_HOME))
    .map(({ x, y }) =>
      frame.orientation === 'portrait'
        ? `M${px(x + 3)} ${px(y - 4)}h5`
        : `M${px(x)} ${px(ground.y + ground.height - 8)}v14`,
    )
    .join('')

/** Words stay clear of the scales: beside the hours in portrait, under them in landscape. */
const boundsOf = ({ frame, ground, width, height }: Layout): Rect =>
  frame.orientation === 'portrait'
    ? { x: ground.x + 2, y: ground.y, width: width - ground.x - 2, height: height - ground.y }
    : { x: ground.x - 6, y: ground.y - 6, width: width - ground.x + 6, height: height - ground.y + 6 }

const NAME_MARGIN = 12
const HANDLE = 11

const stopsOf = (frame: Frame, scene: Scene): Drawing['stops'] =>
  scene.day.steps
    .filter((step) => step.act === 'dropoff' || step.act === 'pickup')
    .map((step) => ({
      key: step.id,
      ...pointAt(frame, step.start, alongOf(frame, step.place)),
      estimated: scene.estimated.has(step.id),
    }))

const handleOf = (
  frame: Frame,
  lines: readonly Line[],
  scene: Scene,
): (NonNullable<Drawing['handle']> & Point) | null => {
  const line = lines.find((one) => one.person.id === scene.mover)
  const held = heldOf(scene)
  if (!line || !held) return null
  const along = alongOf(frame, held.place)
  const at = timeToPx(frame.time, held.time)
  const portrait = frame.orientation === 'portrait'
  const across = frame.home + (portrait ? along : -along) + laneAt(line, held.place)
  return { across, style: line.person.style, x: portrait ? across : at, y: portrait ? at : across }
}

/** The moment the hand is on: the start of a step, else the end of work. */
const heldOf = ({ day, mover, grip }: Scene): { readonly time: number; readonly place: string } | null => {
  if (mover === null) return null
  if (grip === undefined) {
    const work = workEndOf(day, mover)
    return work && { time: work.end, place: work.place }
  }
  const step = day.steps.find(({ id, who }) => id === grip && who.includes(mover))
  return step ? { time: step.start, place: step.place } : null
}

const boxAround = ({ x, y }: Point, reach: number): Rect => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
})
