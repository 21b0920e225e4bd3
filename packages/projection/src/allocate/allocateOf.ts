import type { DayPattern, Plan, Track } from '@yohaku/household'
import { ok, type PlainDate, type Result } from '@yohaku/kernel'
import {
  type AllocatedLever,
  type AllocateRefusal,
  allocate,
  type Day,
  type Judged,
  type JudgedChange,
  type OnTimeShare,
  type PriceOfRobustness,
  priceOfRobustness,
  type ShareChange,
  startOf,
} from '@yohaku/timetable'
import { dayOf } from '../day/dayOf.ts'
import { DEFAULT_SAMPLES, DEFAULT_SEED } from '../day/dayOutlook.ts'
import { findPattern, type NoSuchDay } from '../day/pattern.ts'
import type { DayPromise } from '../day/trackDay.ts'
import { unknownOf } from '../day/unknown.ts'
import type { DayOutlook, DeadlineOutlook, OnTime } from '../outlook.ts'
import { firstDay } from '../track/phase.ts'
import { costsOf, type DayCost } from './costsOf.ts'
import { type LastSafe, lastSafeOf } from './lastSafeOf.ts'
import { leversOf } from './leversOf.ts'
import type { LeverKind, PlanLever } from './planLever.ts'
import { type PricedCost, pricedCost } from './pricedCost.ts'
import { timesOf } from './timedDay.ts'

export interface AllocateOptions {
  /** Minutes to give, of all adults together. */
  readonly minutes: number
  readonly samples?: number
  readonly seed?: number
  /** Id of a pattern or a weekday; absent = the ordinary day. */
  readonly day?: string
  readonly on?: PlainDate
  /** How much a minute late counts, by promise id or by kind of promise; absent = 1. */
  readonly weights?: Readonly<Record<string, number>>
  /** Chances for `lastSafe`; absent = 16 and 19 of 20 days. */
  readonly chances?: readonly number[]
}

/** Where some minutes do most good on one day of one track. Times are minutes of the day. */
export interface AllocateAnswer {
  readonly track: string
  readonly day: string
  readonly minutes: number
  readonly spent: number
  readonly samples: number
  readonly seed: number
  readonly before: AllocateSide
  readonly after: AllocateSide & {
    /** Gain over `before`, on the same simulated days; its interval is that of the sampling error. */
    readonly gain: ShareChange
  }
  /** Every lever the day has; those that get nothing stand there with 0. */
  readonly levers: readonly AllocateLever[]
  /** Expected lateness by minutes given, on the days of the search. */
  readonly path: readonly { readonly minutes: number; readonly expectedLatenessMinutes: number }[]
  /** Minutes for one percentage point of days on which everything holds. */
  readonly price: PriceOfRobustness
  readonly lastSafe: readonly LastSafe[]
  /** Promises that have no chance of their own because a way to them is not stated: nothing can be said of them. */
  readonly left: readonly string[]
  readonly unknown: DayOutlook['unknown']
}

export interface AllocateSide {
  readonly deadlines: readonly AllocateDeadline[]
  /** All of these on the same day; null without any. */
  readonly allOnTime: OnTime | null
  /** Minutes late a day over all promises, each counted by its weight. */
  readonly expectedLatenessMinutes: number
}

export interface AllocateDeadline extends Pick<DeadlineOutlook, 'id' | 'kind' | 'who' | 'place' | 'latest'> {
  readonly planned: number
  readonly p: number
  readonly low: number
  readonly high: number
  readonly expectedLatenessMinutes: number
  /** Only after: how much the share grew. */
  readonly gain?: ShareChange
}

export interface AllocateLever {
  readonly id: string
  readonly kind: LeverKind
  readonly adults: readonly string[]
  readonly step: string | null
  /** Minutes earlier or shorter. */
  readonly minutes: number
  /** What that takes of the budget. */
  readonly cost: number
  /** Who does it instead, or by what way; null = as it is. */
  readonly option: string | null
  readonly most: number
  readonly options: readonly string[]
  readonly costs: readonly PricedCost[]
}

/**
 * Where B minutes do most good: the levers of the family's own day, how many minutes each gets, and what becomes of every promise. What
 * the minutes cost (sleep, work, own time, time together) is measured on the day itself. See `allocate` for how it is found.
 */
export const allocateOf = (
  plan: Plan,
  track: Track,
  options: AllocateOptions,
): Result<AllocateAnswer, NoSuchDay | AllocateRefusal> => {
  const pattern = findPattern(plan, options.day)
  return pattern.ok ? answerFor(plan, track, pattern.value, options) : pattern
}

const CHANCES = [0.8, 0.95]

const answerFor = (
  plan: Plan,
  track: Track,
  pattern: DayPattern,
  options: AllocateOptions,
): Result<AllocateAnswer, AllocateRefusal> => {
  const { minutes, samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED, on, weights = {}, chances = CHANCES } = options
  const { day, promises, unknown } = dayOf(plan, track, pattern, on)
  const times = timesOf(day)
  const planLevers = leversOf(plan, pattern, day, times)
  const certain = promises.filter((promise) => promise.certain)
  const allocation = allocate({
    day,
    levers: planLevers.map(({ lever }) => lever),
    minutes,
    promises: certain.map(({ step, id, kind }) => ({ step, weight: weights[id] ?? weights[kind] ?? 1 })),
    samples,
    seed,
  })
  if (!allocation.ok) return allocation
  const found = allocation.value
  const priced = pricedCost(plan, track, on ?? firstDay(plan))
  const after = sideOf(certain, found.after, timesOf(found.day), found.change)
  return ok({
    track: track.id,
    day: pattern.id,
    minutes,
    spent: found.spent,
    samples,
    seed,
    before: sideOf(certain, found.before, times),
    after: { ...after, gain: rounded(found.change.allOnTime) },
    levers: planLevers.flatMap((each, i) => leverAnswer(day, each, found.levers[i], priced)),
    path: found.path.map(({ minutes: given, expectedLateness }) => ({
      minutes: given,
      expectedLatenessMinutes: hundredths(expectedLateness),
    })),
    price: priceOfRobustness(found.spent, found.before.allOnTime.p, found.after.allOnTime.p),
    lastSafe: lastSafeOf(plan, pattern, { day, promises }, times, { chances, samples, seed }),
    left: promises.flatMap((promise) => (promise.certain ? [] : promise.id)),
    unknown: unknownOf(plan, unknown),
  })
}

const sideOf = (
  promises: readonly DayPromise[],
  judged: Judged,
  times: ReturnType<typeof timesOf>,
  change?: JudgedChange,
): AllocateSide => ({
  deadlines: promises.flatMap(({ id, kind, who, place, latest, step }, i): AllocateDeadline[] => {
    const own = judged.promises[i]
    if (own === undefined) return []
    const gain = change?.promises[i]
    return [
      {
        ...{ id, kind, who, place, latest },
        planned: times.events.get(startOf(step))?.earliest ?? latest,
        ...shareOf(own.onTime),
        expectedLatenessMinutes: hundredths(own.expectedLateness),
        ...(gain === undefined ? {} : { gain: rounded(gain) }),
      },
    ]
  }),
  allOnTime: promises.length === 0 ? null : { ...shareOf(judged.allOnTime), samples: judged.allOnTime.samples },
  expectedLatenessMinutes: hundredths(judged.expectedLateness),
})

const leverAnswer = (
  day: Day,
  { lever, kind, adults, step }: PlanLever,
  given: AllocatedLever | undefined,
  priced: (cost: DayCost) => PricedCost,
): readonly AllocateLever[] => {
  if (given === undefined) return []
  const { id, minutes, cost, option, alone } = given
  const [most, options] =
    lever.type === 'shift'
      ? [lever.most, []]
      : [Math.max(...lever.options.map((each) => each.minutes)), lever.options.map((each) => each.id)]
  return [{ id, kind, adults, step, minutes, cost, option, most, options, costs: costsOf(day, alone).map(priced) }]
}

const shareOf = ({ p, low, high }: OnTimeShare) => ({
  p: tenThousandths(p),
  low: tenThousandths(low),
  high: tenThousandths(high),
})

const rounded = ({ change, low, high }: ShareChange): ShareChange => ({
  change: tenThousandths(change),
  low: tenThousandths(low),
  high: tenThousandths(high),
})

/** More digits than the sampling error supports would only look exact. */
const hundredths = (value: number): number => Math.round(value * 100) / 100
const tenThousandths = (value: number): number => Math.round(value * 10_000) / 10_000
