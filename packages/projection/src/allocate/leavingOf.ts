import type { Plan, Track } from '@yohaku/household'
import { ok, type PlainDate, type Result } from '@yohaku/kernel'
import { dayOf } from '../day/dayOf.ts'
import { DEFAULT_SEED } from '../day/dayOutlook.ts'
import { findPattern, type NoSuchDay } from '../day/pattern.ts'
import { type LastSafe, lastSafeOf } from './lastSafeOf.ts'
import { timesOf } from './timedDay.ts'

export interface LeavingOptions {
  /** Id of a pattern or a weekday; absent = the ordinary day. */
  readonly day?: string
  readonly on?: PlainDate
  /** Promise of the day; absent = every one. */
  readonly deadline?: string
  /** Chosen chance, between 0 and 1. */
  readonly chance: number
  readonly samples?: number
  readonly seed?: number
}

/** A minute is asked for, not a percentage: fewer days than a chance needs are enough for it. */
const SAMPLES = 4000

/** この時刻までに出れば, alone: the last safe minute for the promises of a day, without looking for minutes to give. */
export const leavingOf = (
  plan: Plan,
  track: Track,
  { day: name, on, deadline, chance, samples = SAMPLES, seed = DEFAULT_SEED }: LeavingOptions,
): Result<readonly LastSafe[], NoSuchDay> => {
  const pattern = findPattern(plan, name)
  if (!pattern.ok) return pattern
  const { day, promises } = dayOf(plan, track, pattern.value, on)
  const asked = promises.filter(({ id }) => deadline === undefined || id === deadline)
  return ok(
    lastSafeOf(plan, pattern.value, { day, promises: asked }, timesOf(day), { chances: [chance], samples, seed }),
  )
}
