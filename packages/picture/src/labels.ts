import { crosses, inside, overlap, type Point, type Rect } from './plane.ts'

export type Anchor = 'start' | 'middle' | 'end'

/** A place where a label may stand: its baseline point and how the text hangs on it. */
export interface Spot extends Point {
  readonly anchor: Anchor
}

/** A label that wants to be in the drawing. */
export interface Wanted {
  readonly key: string
  /** The minute of the day it speaks of: it may stand a little before or after it. */
  readonly minutes: number
  /** The wordings, longest first: a shorter one is taken before the label is dropped. */
  readonly texts: readonly [string, ...string[]]
  readonly className: string
  readonly size: number
  /** Lower is placed first. */
  readonly rank: number
  /** Deadlines and pick-ups stay: without a free spot they take their first one. */
  readonly stays: boolean
  readonly spots: readonly [Spot, ...Spot[]]
}

export interface Placed extends Spot {
  readonly key: string
  readonly minutes: number
  readonly text: string
  readonly className: string
  readonly size: number
  readonly box: Rect
}

export interface Surroundings {
  readonly bounds: Rect
  /** Areas no label may touch. */
  readonly taken: readonly Rect[]
  /** Lines a label would rather not lie on. */
  readonly lines: readonly (readonly [Point, Point])[]
}

/**
 * Finds room for labels, the important ones first. Nothing shrinks and nothing tilts: what finds no room is dropped, its
 * time stands in the table.
 */
export const placeLabels = (wanted: readonly Wanted[], around: Surroundings): readonly Placed[] => {
  const placed: Placed[] = []
  for (const label of [...wanted].sort((a, b) => a.rank - b.rank)) {
    const taken = [...around.taken, ...placed.map((one) => one.box)]
    const found = bestSpot(label, taken, around)
    if (found) placed.push(found)
    else if (label.stays) placed.push(settle(label, label.texts[0], pulledInside(label, around.bounds)))
  }
  return placed
}

/** What a crossed line and a shorter wording cost, counted in places down the list of spots. */
const CROSSED = 10
const SHORTER = 6

const bestSpot = (label: Wanted, taken: readonly Rect[], around: Surroundings): Placed | null => {
  let best: Placed | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [shorter, text] of label.texts.entries()) {
    for (const [order, spot] of label.spots.entries()) {
      const candidate = settle(label, text, spot)
      if (!inside(candidate.box, around.bounds) || taken.some((rect) => overlap(candidate.box, rect))) continue
      const crossed = around.lines.filter(([a, b]) => crosses(a, b, candidate.box)).length
      const cost = crossed * CROSSED + shorter * SHORTER + order
      if (cost < least) [best, least] = [candidate, cost]
    }
  }
  return best
}

const settle = (label: Wanted, text: string, spot: Spot): Placed => {
  const { key, minutes, className, size } = label
  return { ...spot, key, minutes, text, className, size, box: boxOf(text, size, spot) }
}

const pulledInside = (label: Wanted, bounds: Rect): Spot => {
  const spot = label.spots[0]
  const box = boxOf(label.texts[0], label.size, spot)
  const right = bounds.x + bounds.width
  const dx = box.x < bounds.x ? bounds.x - box.x : box.x + box.width > right ? right - box.x - box.width : 0
  return { ...spot, x: spot.x + dx }
}

const boxOf = (text: string, size: number, { x, y, anchor }: Spot): Rect => {
  const width = textWidth(text, size)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y: y - size * 0.9, width, height: size * 1.15 }
}

/** Width of a text in px without asking the browser: figures are 0.6 em, kana and kanji 1 em, Latin letters about 0.55. */
export const textWidth = (text: string, size: number): number => {
  let em = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    em +=
      code === 0x20 ? 0.28 : code < 0x30 ? 0.42 : code < 0x3a ? 0.6 : code === 0x3a ? 0.28 : code < 0x2e80 ? 0.57 : 1
  }
  return em * size
}
