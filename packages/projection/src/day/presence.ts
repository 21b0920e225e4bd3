import { type Interval, merged, overlap } from './interval.ts'

/** A step with its times, in minutes of the day. */
export interface TimedStep extends StepFacts {
  readonly start: number
  readonly end: number
}

interface StepFacts {
  readonly id: string
  readonly act: string
  readonly who: readonly string[]
  readonly place: string
  readonly to?: string | null
}

/** Where a person is for a while, and by which step they are there. */
export interface Stay extends Interval {
  /** `null` = on the way. */
  readonly place: string | null
  readonly step: TimedStep
}

/**
 * Where somebody is, in order: a person stays with a step until their next one starts; a journey is on the way until it arrives and
 * at its end from then on. Before the first step and after the last nothing is known.
 */
export const staysOf = (steps: readonly TimedStep[], person: string): readonly Stay[] => {
  const own = steps.filter((step) => step.who.includes(person))
  return own.flatMap((step, index): Stay[] => {
    const until = Math.max(step.end, own[index + 1]?.start ?? step.end)
    const stays: Stay[] = moves(step)
      ? [
          { place: null, from: step.start, to: step.end, step },
          { place: step.to ?? step.place, from: step.end, to: until, step },
        ]
      : [{ place: step.place, from: step.start, to: until, step }]
    return stays.filter(({ from, to }) => from < to)
  })
}

const moves = ({ place, to }: StepFacts): boolean => to !== undefined && to !== null && to !== place

/** The times in which two people are together: at the same place, or on the same journey. */
export const timesTogether = (a: readonly Stay[], b: readonly Stay[]): readonly Interval[] =>
  merged(a.flatMap((one) => b.flatMap((other) => (isTogether(one, other) ? overlap(one, other) : []))))

export const isAsleep = ({ step }: Stay): boolean => step.act === 'sleep' || step.act === 'nap'

const isTogether = (a: Stay, b: Stay): boolean =>
  a.place === null || b.place === null ? a.place === b.place && a.step.id === b.step.id : a.place === b.place
