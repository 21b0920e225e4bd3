/** A stretch of time, in minutes of the day. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** What two times have in common; empty where they do not meet. */
export const overlap = (a: Interval, b: Interval): readonly Interval[] => {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  return from < to ? [{ from, to }] : []
}

/** Sorted, with touching and overlapping times joined. */
export const merged = (times: readonly Interval[]): readonly Interval[] => {
  const joined: Interval[] = []
  for (const { from, to } of [...times].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else joined.push({ from, to })
  }
  return joined
}

/** What is left of some times after taking others out. */
export const without = (times: readonly Interval[], taken: readonly Interval[]): readonly Interval[] =>
  taken.reduce<readonly Interval[]>(
    (left, gone) =>
      left.flatMap((time) => [
        ...overlap(time, { from: Number.NEGATIVE_INFINITY, to: gone.from }),
        ...overlap(time, { from: gone.to, to: Number.POSITIVE_INFINITY }),
      ]),
    merged(times),
  )

export const minutesIn = (times: readonly Interval[]): number =>
  merged(times).reduce((sum, { from, to }) => sum + to - from, 0)
