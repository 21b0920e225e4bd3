/** A point of the drawing in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Orientation = 'portrait' | 'landscape'

/** From px to the text of a path: one decimal is under what a screen can show. */
export const px = (value: number): string => String(Math.round(value * 10) / 10)

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')

/** Rectangle over two opposite corners, in any order. */
export const rectOver = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const inside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Whether the straight line from `a` to `b` touches the rectangle (Liang and Barsky's clipping). */
export const crosses = (a: Point, b: Point, rect: Rect): boolean => {
  let from = 0
  let to = 1
  const edges: readonly (readonly [number, number])[] = [
    [a.x - b.x, a.x - rect.x],
    [b.x - a.x, rect.x + rect.width - a.x],
    [a.y - b.y, a.y - rect.y],
    [b.y - a.y, rect.y + rect.height - a.y],
  ]
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false
    if (step === 0) continue
    const at = room / step
    if (step < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
  }
  return from <= to
}
