import type { Area } from './areas.ts'
import type { Drawing } from './drawing.ts'
import type { Anchor } from './labels.ts'
import { type Point, px, type Rect } from './plane.ts'
import type { DiagramWords } from './scene.ts'

/** One piece of the drawing as SVG has it. The classes dress it; what comes later lies on top. */
export type Shape =
  | { readonly kind: 'path'; readonly key: string; readonly className: string; readonly d: string }
  | {
      readonly kind: 'rect'
      readonly key: string
      readonly className: string
      readonly rect: Rect
      /** Filled with the hatching of what cannot be met. */
      readonly isHatched?: true
    }
  | {
      readonly kind: 'circle'
      readonly key: string
      readonly className: string
      readonly at: Point
      readonly r: number
    }
  | {
      readonly kind: 'text'
      readonly key: string
      readonly className: string
      readonly at: Point
      readonly anchor: Anchor
      /** Pieces on one line; `dx` is the room before a piece, px. */
      readonly spans: readonly [Span, ...Span[]]
    }

export interface Span {
  readonly text: string
  readonly className?: string
  readonly dx?: number
}

/** The pieces of a drawing in their order, for a screen or a file alike. Keys differ from each other. */
export const shapesOf = (drawing: Drawing, words: DiagramWords): readonly Shape[] => {
  const { grid, frame } = drawing
  const portrait = frame.orientation === 'portrait'
  return [
    rect('ground', 'd-ground', drawing.ground),
    path('ten-minutes', 'd-h2', grid.tenMinutes),
    path('hours', 'd-h1', grid.hours),
    ...grid.places.map((place) => path(`place-${place.key}`, 'd-place', place.d)),
    ...drawing.whites.map((white) => rect(`white-${white.key}`, 'd-white', white.rect)),
    ...drawing.fans.map((fan) => path(`fan-${fan.key}`, fan.className, fan.d)),
    ...drawing.lates.map((late): Shape => ({ ...rect(`late-${late.key}`, 'd-late-fill', late.rect), isHatched: true })),
    ...drawing.gates.map((gate) => path(`gate-${gate.key}`, gate.className, gate.d)),
    ...drawing.ghosts.map((ghost) => path(`ghost-${ghost.key}`, ghost.className, ghost.d)),
    ...drawing.gaps.map((gap) => path(`gap-${gap.key}`, gap.className, gap.d)),
    ...drawing.strokes.map(({ key, style, pressure, d }) => path(`line-${key}`, `d-line d-${style} d-${pressure}`, d)),
    ...drawing.strokes
      .filter(({ pressure }) => pressure === 'own')
      .map(({ key, d }) => path(`core-${key}`, 'd-own-core', d)),
    path('pointers', 'd-dim', drawing.pointers),
    ...drawing.stops.map(
      ({ key, x, y, estimated }): Shape => ({
        kind: 'circle',
        key: `stop-${key}`,
        className: estimated ? 'd-stop d-est' : 'd-stop',
        at: { x, y },
        r: 5,
      }),
    ),
    ...grid.ticks.map((tick) =>
      text(`tick-${tick.key}`, 't-hour', tick.at, portrait ? 'end' : 'middle', words.hour(tick.minutes)),
    ),
    ...grid.places.map((place) =>
      text(`word-${place.key}`, 't-place', place.at, portrait ? 'middle' : 'end', place.word),
    ),
    ...drawing.labels.map((label) => text(`label-${label.key}`, label.className, label, label.anchor, label.text)),
    ...drawing.whites.flatMap((white) => slackFigure(white, words)),
  ]
}

const path = (key: string, className: string, d: string): Shape => ({ kind: 'path', key, className, d })

const rect = (key: string, className: string, area: Rect): Extract<Shape, { kind: 'rect' }> => ({
  kind: 'rect',
  key,
  className,
  rect: area,
})

const text = (key: string, className: string, at: Point, anchor: Anchor, words: string): Shape => ({
  kind: 'text',
  key,
  className,
  at: { x: at.x, y: at.y },
  anchor,
  spans: [{ text: words }],
})

/** 余白 98分, written into the white it measures, with a dimension line where there is room. */
const slackFigure = ({ key, rect: area, figure }: Area, words: DiagramWords): readonly Shape[] => {
  if (figure === null) return []
  const { x, y } = figure.at
  const minutes = String(figure.minutes)
  if (figure.stacked)
    return [
      text(`slack-${key}`, 'ti', { x, y: y - 30 }, 'middle', words.slackWord),
      text(`slack-figure-${key}`, 't-hero t-stacked', { x, y: y + 12 }, 'middle', minutes),
      text(`slack-unit-${key}`, 'ti', { x, y: y + 32 }, 'middle', words.minute),
    ]
  const hasDimension = area.height >= 40 && figure.size !== 'small'
  const { size } = figure
  return [
    ...(hasDimension ? [path(`slack-dim-${key}`, 'd-dim', dimensionLine(area))] : []),
    {
      kind: 'text',
      key: `slack-${key}`,
      className: 'ti',
      at: { x: hasDimension ? x + 8 : x, y: y + BASELINE[size] },
      anchor: 'middle',
      spans: [
        { text: words.slackWord, className: `w-${size}` },
        { text: minutes, className: `t-${size}`, dx: 4 },
        { text: words.minute, className: `w-${size}`, dx: 2 },
      ],
    },
  ]
}

const dimensionLine = ({ x, y, height }: Rect): string =>
  `M${px(x + 12)} ${px(y + 6)}V${px(y + height - 6)}m-4 0h8M${px(x + 8)} ${px(y + 6)}h8`

const BASELINE = { hero: 16, middle: 7, small: 4 } as const
