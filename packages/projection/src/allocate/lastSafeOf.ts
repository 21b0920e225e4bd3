import type { DayPattern, Plan } from '@yohaku/household'
import { type Day, type DayStep, lastSafeMinute, type PlannedTimes, type StepMove } from '@yohaku/timetable'
import { movedTimes } from '../day/shift.ts'
import type { DayPromise, TrackDay } from '../day/trackDay.ts'
import type { OnTime } from '../outlook.ts'
import { morningOf } from './morning.ts'

/** この時刻までに出れば: the latest minute to leave home or the desk for a chosen chance of one promise. */
export interface LastSafe {
  /** Promise of the plan. */
  readonly deadline: string
  readonly adult: string
  readonly leaves: 'home' | 'work'
  readonly chance: number
  /** Minute of the day; null = not within four hours before. */
  readonly time: number | null
  /** The same at the two ends of the 95 % sampling interval; null = not within reach. */
  readonly surely: number | null
  readonly atMost: number | null
  /** Chance at that minute; where there is none, of leaving as early as was looked. */
  readonly onTime: OnTime
}

export interface LastSafeOptions {
  readonly chances: readonly number[]
  readonly samples: number
  readonly seed: number
}

/**
 * For each pick-up, until when its adult may stand up from the desk; for each start of work, until when to leave home. Leaving is
 * meant: what ran late before it (a call, a shoe) is over at that minute, what can run late after it counts.
 */
export const lastSafeOf = (
  plan: Plan,
  pattern: DayPattern,
  { day, promises }: Pick<TrackDay, 'day' | 'promises'>,
  times: PlannedTimes,
  { chances, samples, seed }: LastSafeOptions,
): readonly LastSafe[] =>
  promises
    .filter(({ certain }) => certain)
    .flatMap((promise) =>
      departuresFor(plan, pattern, day, times, promise).flatMap(({ adult, leaves, left, what, alongWith }) =>
        chances.flatMap((chance): LastSafe[] => {
          const asked = { day: left, what, alongWith, promise: promise.step, chance, samples, seed }
          const found = lastSafeMinute(asked)
          const own = { deadline: promise.id, adult, leaves, chance }
          if (found.ok) return [{ ...own, ...found.value }]
          if (found.error.type !== 'outOfReach') return []
          return [{ ...own, time: null, surely: null, atMost: null, onTime: found.error.best }]
        }),
      ),
    )

interface Departure {
  readonly adult: string
  readonly leaves: LastSafe['leaves']
  /** The day as it goes on from leaving, whatever came before. */
  readonly left: Day
  readonly what: StepMove
  readonly alongWith: readonly StepMove[]
}

const departuresFor = (
  plan: Plan,
  pattern: DayPattern,
  day: Day,
  times: PlannedTimes,
  promise: DayPromise,
): readonly Departure[] => {
  const adults = plan.household.adults.map(({ id }) => id).filter((id) => promise.who.includes(id))
  if (promise.kind === 'pickup') return adults.flatMap((adult) => fromDesk(plan, pattern, day, promise, adult))
  if (promise.kind !== 'workStart') return []
  return adults.flatMap((adult) => fromHome(plan, pattern, day, times, adult))
}

const fromDesk = (
  plan: Plan,
  pattern: DayPattern,
  day: Day,
  promise: DayPromise,
  adult: string,
): readonly Departure[] => {
  const pickup = day.steps.findIndex(({ id }) => id === promise.step)
  const work = day.steps.slice(0, pickup).findLast((step) => step.act === 'work' && step.who.includes(adult))
  if (work?.until === undefined) return []
  const wayHome = movedTimes(plan, pattern.steps, [{ adult, start: 0, end: -1 }])
  return [
    {
      adult,
      leaves: 'work',
      left: { ...day, steps: day.steps.map((step) => (step.id === work.id ? { ...step, delay: null } : step)) },
      what: { step: work.id, what: 'until' },
      alongWith: planned([...wayHome.keys()]),
    },
  ]
}

const fromHome = (
  plan: Plan,
  pattern: DayPattern,
  day: Day,
  times: PlannedTimes,
  adult: string,
): readonly Departure[] => {
  const morning = morningOf(plan, pattern, day, times, adult)
  if (morning === null || morning.leaving === null) return []
  const index = day.steps.findIndex(({ id }) => id === morning.leaving)
  const leaving = new Set(day.steps[index]?.who)
  return [
    {
      adult,
      leaves: 'home',
      left: { ...day, steps: day.steps.flatMap((step, i) => (i < index ? without(step, leaving) : step)) },
      what: { step: morning.leaving, what: 'planned' },
      alongWith: planned(morning.underway.filter((id) => id !== morning.leaving)),
    },
  ]
}

/** A step before leaving, without those who leave. */
const without = (step: DayStep, people: ReadonlySet<string>): readonly DayStep[] => {
  const [first, ...others] = step.who.filter((person) => !people.has(person))
  return first === undefined ? [] : [{ ...step, who: [first, ...others] }]
}

const planned = (steps: readonly string[]): readonly StepMove[] => steps.map((step) => ({ step, what: 'planned' }))
