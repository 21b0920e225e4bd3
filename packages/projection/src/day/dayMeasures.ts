import type { Plan, Track } from '@yohaku/household'
import { expectOk } from '@yohaku/kernel'
import {
  attendedDay,
  type Conflict,
  conflictsOf,
  criticalities,
  type DayNetwork,
  networkOf,
  type PlannedTimes,
  pathTo,
  placeOfSlack,
  planTimes,
  recoveryMatrix,
  type Settling,
  settlingOf,
  simulate,
  startOf,
} from '@yohaku/timetable'
import { type LastSafe, lastSafeOf } from '../allocate/lastSafeOf.ts'
import { dayOf } from './dayOf.ts'
import { type DayOptions, DEFAULT_SAMPLES, DEFAULT_SEED } from './dayOutlook.ts'
import { areTypesAssumed, dayTypesOf } from './dayTypes.ts'
import { dayTail, type FreeTime } from './freeTime.ts'
import { type Infeasible, infeasibleOf } from './infeasible.ts'
import { findPattern } from './pattern.ts'
import type { DayPromise, TrackDay } from './trackDay.ts'

/** Measures of a day beyond slack and chance (timetable-theory.md section 3). Minutes, times of the day, shares of days. */
export interface DayMeasures {
  /** Kinds of day the chances are drawn over. */
  readonly dayTypes: {
    readonly assumed: boolean
    readonly types: readonly { readonly id: string; readonly share: number }[]
  }
  /** By deadline of the outlook. */
  readonly deadlines: ReadonlyMap<string, DeadlineMeasures>
  readonly infeasible: readonly Infeasible[]
  /** Planned times of two steps that want the same person or thing at once. */
  readonly conflicts: readonly Conflict[]
  /** So much of a delay at a step is made up before a promise; and what is left of twenty minutes. */
  readonly recovery: readonly {
    readonly step: string
    readonly deadline: string
    readonly absorbs: number
    readonly of20: number
  }[]
  /** How far twenty minutes lost at a step travel. */
  readonly settling: readonly {
    readonly step: string
    readonly late: readonly { readonly step: string; readonly minutes: number }[]
    readonly settledAt: string | null
  }[]
  readonly freeTime: readonly FreeTime[]
  readonly lastSafe: readonly LastSafe[]
}

export interface DeadlineMeasures {
  /** 余白 on eight days of ten, and on nineteen of twenty; negative = missing. Null without a chance of its own. */
  readonly slackAt80: number | null
  readonly slackAt95: number | null
  readonly worst5LatenessMinutes: number | null
  /** Chance on each kind of day. */
  readonly byDayType: readonly { readonly id: string; readonly p: number }[]
  /** Steps that decide the time of the promise, most often first. */
  readonly critical: readonly {
    readonly step: string
    readonly share: number
    readonly shareWhenLate: number | null
  }[]
  /** Place of the slack on the longest path: 0.5 = even, lower = early, higher = late. */
  readonly placeOfSlack: number | null
}

/** Days that are kept whole: enough for shares to a percent. */
const TRACED = 2000
const LOST = 20
const CHANCES = [0.8, 0.95]

/** Null for a day the plan does not describe. */
export const dayMeasures = (plan: Plan, track: Track, options: DayOptions = {}): DayMeasures | null => {
  const pattern = findPattern(plan, options.day)
  if (!pattern.ok) return null
  const laid = dayOf(plan, track, pattern.value, options.on)
  const built = expectOk(networkOf(laid.day))
  const times = expectOk(planTimes(built.network))
  const { samples = DEFAULT_SAMPLES, seed = DEFAULT_SEED } = options
  const traced = { samples: Math.min(samples, TRACED), seed }
  const certain = laid.promises.filter((promise) => promise.certain)
  const events = certain.map(({ step }) => startOf(step))
  const adults = plan.household.adults.map(({ id }) => id)
  const tail = dayTail({ network: built.network, times }, attendedDay(laid.day, times), adults, events, traced)
  const types = dayTypesOf(plan, pattern.value)
  const lost = lostAtSteps(laid, built)
  return {
    dayTypes: {
      assumed: areTypesAssumed(plan),
      types: types.map(({ id, p }) => ({ id, share: share(p / types.reduce((sum, type) => sum + type.p, 0)) })),
    },
    deadlines: deadlinesOf(laid, built, times, { samples, seed }, traced, tail.worst),
    infeasible: infeasibleOf(laid, built),
    conflicts: conflictsOf(laid.day).filter(({ steps }) => steps.every((step) => !laid.hidden.has(step))),
    recovery: recoveryOf(laid, built, lost),
    settling: settlingsOf(laid, built, lost),
    freeTime: tail.freeTime,
    lastSafe: lastSafeOf(plan, pattern.value, laid, times, { chances: CHANCES, samples: traced.samples, seed }),
  }
}

const deadlinesOf = (
  laid: TrackDay,
  { network, labels }: DayNetwork,
  times: PlannedTimes,
  run: { readonly samples: number; readonly seed: number },
  traced: { readonly samples: number; readonly seed: number },
  worst: ReadonlyMap<string, number>,
): ReadonlyMap<string, DeadlineMeasures> => {
  const certain = laid.promises.filter((promise) => promise.certain)
  const events = certain.map(({ step }) => startOf(step))
  const simulation = events.length > 0 ? expectOk(simulate(network, { ...run, observe: events })) : null
  const deciding = expectOk(criticalities(network, events, traced))
  const types = (network.dayTypes ?? []).map((type) => ({
    id: type.id,
    on:
      events.length > 0
        ? expectOk(simulate({ ...network, dayTypes: [{ ...type, p: 1 }] }, { ...run, observe: events }))
        : null,
  }))
  const measures = (promise: DayPromise): DeadlineMeasures => {
    const event = startOf(promise.step)
    const place = placeOfSlack(network, times, pathTo(network, event)).wad
    const found = simulation?.events.get(event)?.deadline
    if (!promise.certain || !found)
      return {
        slackAt80: null,
        slackAt95: null,
        worst5LatenessMinutes: null,
        byDayType: [],
        critical: [],
        placeOfSlack: place,
      }
    const slackAt = (p: number): number | null => tenths(found.slackAt.find((one) => one.p === p)?.slack)
    return {
      slackAt80: slackAt(0.8),
      slackAt95: slackAt(0.95),
      worst5LatenessMinutes: worst.get(event) ?? null,
      byDayType: types.map(({ id, on }) => ({ id, p: share(on?.events.get(event)?.deadline?.onTime.p ?? 0) })),
      critical: byStep(deciding[events.indexOf(event)] ?? [], labels, network, laid.hidden),
      placeOfSlack: place === null ? null : Math.round(place * 100) / 100,
    }
  }
  return new Map(laid.promises.map((promise) => [promise.id, measures(promise)]))
}

/** Activities that belong to a step (its own duration); the links between steps decide nothing by themselves. */
const byStep = (
  deciding: readonly { readonly activity: string; readonly share: number; readonly shareWhenLate: number | null }[],
  labels: DayNetwork['labels'],
  network: DayNetwork['network'],
  hidden: ReadonlySet<string>,
): DeadlineMeasures['critical'] => {
  const steps = new Set([...labels.values()].map(({ step }) => step))
  return deciding.flatMap((one) => {
    const delayed = network.activities.some(
      ({ id, kind, minDuration }) => id === one.activity && (kind !== undefined || minDuration > 0),
    )
    if (!delayed || !steps.has(one.activity) || hidden.has(one.activity)) return []
    const late = one.shareWhenLate === null ? null : share(one.shareWhenLate)
    return [{ step: one.activity, share: share(one.share), shareWhenLate: late }]
  })
}

/** By step on the screen: how far twenty minutes lost there travel. */
type LostAtSteps = ReadonlyMap<string, Settling>

const lostAtSteps = ({ day, hidden }: TrackDay, { network }: DayNetwork): LostAtSteps =>
  new Map(
    day.steps.flatMap(({ id }) =>
      hidden.has(id) ? [] : [[id, expectOk(settlingOf(network, startOf(id), LOST))] as const],
    ),
  )

const recoveryOf = ({ promises }: TrackDay, { network }: DayNetwork, lost: LostAtSteps): DayMeasures['recovery'] => {
  const steps = [...lost.keys()]
  const goals = promises.map(({ step }) => startOf(step))
  const deadlineOf = new Map(promises.map(({ id, step }) => [startOf(step), id]))
  const stepOf = new Map(steps.map((step) => [startOf(step), step]))
  return expectOk(recoveryMatrix(network, steps.map(startOf), goals)).map(({ from, to, slack }) => {
    const step = stepOf.get(from) ?? from
    return {
      step,
      deadline: deadlineOf.get(to) ?? to,
      absorbs: slack,
      of20: lost.get(step)?.late.find(({ id }) => id === to)?.minutes ?? 0,
    }
  })
}

const settlingsOf = ({ hidden }: TrackDay, { labels }: DayNetwork, lost: LostAtSteps): DayMeasures['settling'] =>
  [...lost].map(([step, { late, settledAt }]) => {
    const started = late.flatMap(({ id, minutes }) => {
      const label = labels.get(id)
      return label?.at === 'start' && !hidden.has(label.step) ? [{ step: label.step, minutes }] : []
    })
    return { step, late: started, settledAt: settledAt === null ? null : (labels.get(settledAt)?.step ?? null) }
  })

const tenths = (minutes: number | undefined): number | null =>
  minutes === undefined ? null : Math.round(minutes * 10) / 10
const share = (p: number): number => Math.round(p * 10_000) / 10_000
