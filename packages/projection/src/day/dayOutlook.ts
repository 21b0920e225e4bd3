import type { DayPattern, Plan, Track } from '@yohaku/household'
import { expectOk, type PlainDate } from '@yohaku/kernel'
import {
  attendedDay,
  type Day,
  endOf,
  measureDay,
  type Network,
  networkOf,
  type OwnTimeKind,
  type PlannedTimes,
  planTimes,
  type Simulation,
  simulate,
  startOf,
} from '@yohaku/timetable'
import type { DayOutlook, DayStepOutlook, DeadlineOutlook, MinutesOf, OnTime } from '../outlook.ts'
import { adultsTogether } from './adultsTogether.ts'
import { childrenAlone } from './alone.ts'
import { careStays } from './careStays.ts'
import { dayOf } from './dayOf.ts'
import { type LateStep, withLateStep } from './lateStep.ts'
import { nextMorning } from './nextMorning.ts'
import { findPattern } from './pattern.ts'
import type { DayPromise } from './trackDay.ts'
import { unknownOf } from './unknown.ts'

export interface DayOptions {
  /** Id of a pattern or a weekday; absent = the family's ordinary day. */
  readonly day?: string
  /** The date whose work phases are in force; absent = the plan's first day. */
  readonly on?: PlainDate
  /** Simulated days. */
  readonly samples?: number
  readonly seed?: number
  /** The day on which one step is late from the start; everything else as it is. */
  readonly late?: LateStep
}

export const DEFAULT_SAMPLES = 10_000
export const DEFAULT_SEED = 1

/**
 * One day of a track: when each step is planned, how much it can slip, and the chance of each promise. The same seed means the same
 * luck on every track, step by step, so that tracks differ by their plans only. A day the plan does not describe is empty and says so.
 */
export const dayOutlook = (plan: Plan, track: Track, options: DayOptions = {}): DayOutlook => {
  const pattern = findPattern(plan, options.day)
  return pattern.ok ? patternOutlook(plan, track, pattern.value, options) : emptyDay(plan, pattern.error.day)
}

const patternOutlook = (plan: Plan, track: Track, pattern: DayPattern, options: DayOptions): DayOutlook => {
  const { day: asPlanned, promises, hidden, unknown } = dayOf(plan, track, pattern, options.on)
  const day = options.late === undefined ? asPlanned : withLateStep(asPlanned, options.late)
  const { network, labels } = built(day)
  const times = planned(network)
  const simulation = simulated(network, promises, options)
  const attended = attendedDay(day, times)
  const steps = attended.steps
    .filter(({ id }) => !hidden.has(id))
    .map((step) => stepOutlook(step, times))
    .sort((a, b) => a.start - b.start)
  const adults = plan.household.adults.map(({ id }) => id)
  const measured = measureDay(attended, times).filter(({ adult }) => adults.includes(adult))
  const deadlines = promises.map((promise) => deadlineOutlook(promise, times, simulation))
  return {
    day: pattern.id,
    steps: [...steps, ...careStays(steps, day.children)].sort((a, b) => a.start - b.start),
    deadlines,
    allOnTime: promises.every(({ certain }) => certain) ? share(simulation?.allOnTime ?? null) : null,
    ownTime: measured.map(({ adult, ownTime }) => minutesOf(adult, ownTime.byKind.filter(isOwn))),
    waysAlone: measured.map(({ adult, ownTime }) =>
      minutesOf(
        adult,
        ownTime.byKind.filter((one) => !isOwn(one)),
      ),
    ),
    timeTogether: measured.map(({ adult, timeTogether }) => ({ adult, ...timeTogether })),
    adultsTogetherMinutes: adultsTogether(steps, adults),
    broken: deadlines.flatMap(({ id, slackMinutes }) =>
      slackMinutes < 0 ? [{ deadline: id, minutes: -slackMinutes }] : [],
    ),
    alone: childrenAlone(plan, steps),
    nextMorning: nextMorning(plan, steps),
    critical: [...new Set(times.criticalPath.flatMap((event) => labels.get(event)?.step ?? []))].filter(
      (step) => !hidden.has(step),
    ),
    unknown: unknownOf(plan, unknown),
  }
}

/** A train ride may be time of one's own; but it comes with the commute, and a longer commute is no more leisure. */
const isOwn = ({ kind }: { readonly kind: OwnTimeKind }): boolean => kind !== 'onTheWay'

const minutesOf = (adult: string, byKind: MinutesOf['byKind']): MinutesOf => ({
  adult,
  minutes: byKind.reduce((sum, { minutes }) => sum + minutes, 0),
  byKind,
})

const emptyDay = (plan: Plan, day: string): DayOutlook => {
  const nothing = plan.household.adults.map(({ id }) => ({ adult: id, minutes: 0, byKind: [] }))
  return {
    day,
    steps: [],
    deadlines: [],
    allOnTime: null,
    ownTime: nothing,
    waysAlone: nothing,
    timeTogether: nothing,
    adultsTogetherMinutes: nothing.length > 1 ? 0 : null,
    broken: [],
    alone: [],
    nextMorning: null,
    critical: [],
    unknown: unknownOf(plan, [{ code: 'day_not_stated' }]),
  }
}

const built = (day: Day) => expectOk(networkOf(day))

const planned = (network: Network): PlannedTimes => expectOk(planTimes(network))

/** Only what leads to promises with a chance of their own is simulated; null when there is none. */
const simulated = (
  network: Network,
  promises: readonly DayPromise[],
  { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED }: DayOptions,
): Simulation | null => {
  const observe = promises.filter(({ certain }) => certain).map(({ step }) => startOf(step))
  if (observe.length === 0) return null
  return expectOk(simulate(network, { samples, seed, observe, quantiles: ARRIVALS }))
}

/** Half of the days, 8 of 10, 19 of 20. */
const ARRIVALS = [0.5, 0.8, 0.95]

const stepOutlook = (step: Day['steps'][number], times: PlannedTimes): DayStepOutlook => {
  const start = eventOf(times, startOf(step.id))
  return {
    id: step.id,
    act: step.act,
    who: step.who,
    place: step.place,
    to: step.to ?? null,
    start: start.earliest,
    end: eventOf(times, endOf(step.id)).earliest,
    slackMinutes: start.slack,
  }
}

const deadlineOutlook = (promise: DayPromise, times: PlannedTimes, simulation: Simulation | null): DeadlineOutlook => {
  const event = startOf(promise.step)
  const { earliest: due } = eventOf(times, event)
  const free = times.deadlines.find(({ id }) => id === event)
  const result = promise.certain ? simulation?.events.get(event) : undefined
  const [q50, q80, q95] = result?.quantiles.map(({ time }) => hundredths(time)) ?? []
  return {
    id: promise.id,
    kind: promise.kind,
    who: promise.who,
    place: promise.place,
    latest: promise.latest,
    planned: due,
    slackMinutes: promise.latest - due,
    largestSlackMinutes: free?.largestSlack ?? promise.latest - due,
    onTime: share(result?.deadline?.onTime ?? null),
    expectedLatenessMinutes: result?.deadline ? hundredths(result.deadline.expectedLateness) : null,
    arrival: q50 === undefined || q80 === undefined || q95 === undefined ? null : { q50, q80, q95 },
  }
}

const eventOf = (times: PlannedTimes, id: string) => {
  const event = times.events.get(id)
  if (event === undefined) throw new RangeError(`no event ${id}`)
  return event
}

/** More digits than the sampling error supports would only look exact. */
const hundredths = (value: number): number => Math.round(value * 100) / 100
const tenThousandths = (value: number): number => Math.round(value * 10_000) / 10_000

const share = (onTime: OnTime | null): OnTime | null =>
  onTime === null
    ? null
    : { ...onTime, p: tenThousandths(onTime.p), low: tenThousandths(onTime.low), high: tenThousandths(onTime.high) }
