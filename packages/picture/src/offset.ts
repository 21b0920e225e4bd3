import type { Point } from './plane.ts'

/** Under this sine of the angle two pieces count as straight on: their offset lines do not meet anywhere near. */
const STRAIGHT = 0.12
/** How far a corner may run from its point, in distances of its pieces, and px on top. */
const LONGEST_CORNER = 2
const CORNER_ROOM = 8

/**
 * The line that runs beside `points`, each piece at its own distance in px: corners lie where the offset pieces meet, so
 * that lanes stay parallel round every bend. For a piece that goes down the page a positive distance lies to its right.
 * The points must differ from their neighbours.
 */
export const beside = (points: readonly Point[], distances: readonly number[]): readonly Point[] =>
  points.map((point, index) => {
    const before = index === 0 ? null : piece(points[index - 1], point, distances[index - 1])
    const after = index === points.length - 1 ? null : piece(point, points[index + 1], distances[index])
    if (before === null || after === null) return shift(point, before ?? after)
    const turn = before.dx * after.dy - before.dy * after.dx
    if (Math.abs(turn) < STRAIGHT) return between(shift(point, before), shift(point, after))
    const a = shift(point, before)
    const b = shift(point, after)
    const along = ((b.x - a.x) * after.dy - (b.y - a.y) * after.dx) / turn
    const longest = LONGEST_CORNER * Math.max(Math.abs(before.distance), Math.abs(after.distance)) + CORNER_ROOM
    const reach = Math.max(-longest, Math.min(longest, along))
    return { x: a.x + before.dx * reach, y: a.y + before.dy * reach }
  })

interface Piece {
  /** Unit direction. */
  readonly dx: number
  readonly dy: number
  readonly distance: number
}

const piece = (a: Point | undefined, b: Point | undefined, distance: number | undefined): Piece | null => {
  if (!a || !b) return null
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  return { dx: (b.x - a.x) / length, dy: (b.y - a.y) / length, distance: distance ?? 0 }
}

/** Down the page the normal points right. */
const shift = ({ x, y }: Point, of: Piece | null): Point =>
  of === null ? { x, y } : { x: x + of.dy * of.distance, y: y - of.dx * of.distance }

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
