import { type Interval, minutesIn } from './interval.ts'
import { isAsleep, type Stay, staysOf, type TimedStep, timesTogether } from './presence.ts'

/** Minutes two adults are awake in the same place and neither works; `null` with one adult. */
export const adultsTogether = (steps: readonly TimedStep[], adults: readonly string[]): number | null => {
  const [one, other] = adults
  if (one === undefined || other === undefined) return null
  return minutesIn(times(steps, one, other))
}

const times = (steps: readonly TimedStep[], one: string, other: string): readonly Interval[] =>
  timesTogether(staysOf(steps, one).filter(isFree), staysOf(steps, other).filter(isFree))

const isFree = (stay: Stay): boolean => !isAsleep(stay) && stay.step.act !== 'work'
