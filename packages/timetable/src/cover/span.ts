/** A stretch of the day, in minutes; `to` is not part of it. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const overlapMinutes = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** In order, with touching and overlapping spans joined. */
export const joined = (spans: readonly Span[]): readonly Span[] => {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else result.push(span)
  }
  return result
}
