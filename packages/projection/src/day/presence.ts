/** A step with its times, in minutes of the day. */
export interface TimedStep {
  readonly id: string
  readonly act: string
  readonly who: readonly string[]
  readonly place: string
  readonly to?: string | null
  readonly start: number
  readonly end: number
}

/** Where a person is for a while, awake, and by which step they are there. */
export interface Stay {
  readonly place: string
  readonly from: number
  readonly to: number
  readonly step: TimedStep
}

export interface Interval {
  readonly from: number
  readonly to: number
}

/** Acts after which a person is asleep. */
const ASLEEP: ReadonlySet<string> = new Set(['sleep', 'nap'])

/**
 * Where somebody is while awake, in order: a person stays with a step until their next one starts, a journey only until it arrives.
 * Before the first step and after the last nothing is known. Time on the way is at no place.
 */
export const staysOf = (steps: readonly TimedStep[], person: string, isChild = false): readonly Stay[] => {
  const own = steps.filter((step) => step.who.includes(person))
  return own.flatMap((step, index): Stay[] => {
    const next = own[index + 1]
    if (ASLEEP.has(step.act) || (isChild && step.act === 'bedtime' && next === undefined)) return []
    const moves = step.to !== undefined && step.to !== null && step.to !== step.place
    const from = moves ? step.end : step.start
    const to = next?.start ?? step.end
    return to > from ? [{ place: moves ? (step.to ?? step.place) : step.place, from, to, step }] : []
  })
}

/** Times in which two people are awake at the same place. */
export const together = (a: readonly Stay[], b: readonly Stay[]): readonly Interval[] =>
  merged(
    a.flatMap((one) =>
      b.flatMap((other) => {
        const from = Math.max(one.from, other.from)
        const to = Math.min(one.to, other.to)
        return one.place === other.place && from < to ? [{ from, to }] : []
      }),
    ),
  )

/** What is left of some times after taking others out. */
export const without = (times: readonly Interval[], taken: readonly Interval[]): readonly Interval[] =>
  taken.reduce<readonly Interval[]>(
    (left, gone) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, gone.from) },
          { from: Math.max(from, gone.to), to },
        ].filter((rest) => rest.from < rest.to),
      ),
    merged(times),
  )

/** Only what lies between two moments. */
export const within = (times: readonly Interval[], from: number, to: number): readonly Interval[] =>
  times
    .map((time) => ({ from: Math.max(time.from, from), to: Math.min(time.to, to) }))
    .filter((time) => time.from < time.to)

export const minutesIn = (times: readonly Interval[]): number =>
  merged(times).reduce((sum, { from, to }) => sum + to - from, 0)

/** Sorted, with touching and overlapping times joined. */
export const merged = (times: readonly Interval[]): readonly Interval[] => {
  const sorted = [...times].sort((a, b) => a.from - b.from)
  const joined: Interval[] = []
  for (const { from, to } of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else joined.push({ from, to })
  }
  return joined
}
