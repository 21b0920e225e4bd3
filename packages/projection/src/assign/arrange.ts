import type { DayPattern, Plan, Track } from '@yohaku/household'
import { clock, expectOk, type PlainDate } from '@yohaku/kernel'
import { networkOf, simulate, startOf } from '@yohaku/timetable'
import { costsOf } from '../allocate/costsOf.ts'
import { dayOf } from '../day/dayOf.ts'
import { dayOutlook } from '../day/dayOutlook.ts'
import { without } from '../day/interval.ts'
import { homesOf } from '../day/place.ts'
import { staysOf } from '../day/presence.ts'
import type { DayOutlook, OnTime } from '../outlook.ts'
import type { Arrangement, Figures, Obstacle } from './arrangement.ts'
import { type Assigned, type Errand, isAsStated } from './errand.ts'
import { type Morning, type Rewritten, rewritten } from './rewrite.ts'

/** A day to be shared out, as it is today. */
export interface SharedDay {
  readonly plan: Plan
  readonly track: Track
  readonly pattern: DayPattern
  readonly on: PlainDate
  readonly today: DayOutlook
  readonly samples: number
  readonly seed: number
}

/**
 * Lays out one way of sharing, and says what stands in its way, or how it does. Where somebody has to leave earlier there are two
 * mornings: the whole one earlier, with the white it has today, and one in which only what has to be is earlier.
 */
export const arrangements = (shared: SharedDay, assigned: readonly Assigned[]): readonly Arrangement[] => {
  if (assigned.every(isAsStated))
    return [judged(shared, assigned, { pattern: shared.pattern, missing: [], turned: [], isEarlier: false })]
  const lay = (morning: Morning): Rewritten | null =>
    rewritten(shared.plan, shared.pattern, shared.today, assigned, morning)
  const whole = lay('whole')
  if (whole === null) return [nothing(assigned, [{ code: 'order_unclear' }])]
  const ways = whole.missing.map((missing): Obstacle => ({ code: 'way_not_stated', ...missing }))
  if (ways.length > 0) return [nothing(assigned, ways)]
  const tight = whole.isEarlier ? lay('asNeeded') : null
  return [whole, ...(tight === null ? [] : [tight])].map((found) => judged(shared, assigned, found))
}

const nothing = (assigned: readonly Assigned[], obstacles: readonly Obstacle[]): Arrangement => ({
  assigned,
  obstacles,
  isToday: false,
  pattern: null,
  day: null,
  turned: [],
  figures: null,
})

const judged = (shared: SharedDay, assigned: readonly Assigned[], found: Rewritten): Arrangement => {
  const plan = { ...shared.plan, days: [found.pattern] }
  const day = dayOutlook(plan, shared.track, { day: found.pattern.id, on: shared.on, samples: 1 })
  const obstacles = [...brokenPromises(day), ...aloneTimes(shared.today, day), ...awayHelpers(plan, day, assigned)]
  return {
    assigned,
    isToday: assigned.every(isAsStated),
    pattern: found.pattern,
    day,
    obstacles,
    turned: found.turned,
    figures: obstacles.length > 0 ? null : figuresOf(shared, plan, found.pattern, day, assigned),
  }
}

const brokenPromises = (day: DayOutlook): readonly Obstacle[] =>
  day.broken.flatMap(({ deadline, minutes }) =>
    day.deadlines
      .filter(({ id }) => id === deadline)
      .map(({ kind, who, place }): Obstacle => ({ code: 'too_late', deadline, kind, who, place, minutes })),
  )

/** Only what the plan knows: where somebody's day is not told, they may be at home. */
const aloneTimes = (today: DayOutlook, day: DayOutlook): readonly Obstacle[] =>
  day.alone
    .filter(({ unsure }) => unsure.length === 0)
    .flatMap(({ child, from, to }) =>
      without(
        [{ from, to }],
        today.alone.filter((each) => each.child === child),
      ).map((time): Obstacle => ({ code: 'child_alone', child, ...time })),
    )

/** A helper who has to go before an adult is home. */
const awayHelpers = (plan: Plan, day: DayOutlook, assigned: readonly Assigned[]): readonly Obstacle[] =>
  plan.household.helpers.flatMap(({ id, to }): readonly Obstacle[] => {
    const isAsked = assigned.some(({ who }) => who.includes(id))
    const home = day.steps.find((step) => step.act === 'home' && step.who.includes(id))
    if (!isAsked || to === undefined || home === undefined) return []
    return relievedAt(plan, day, home.start) > clock(to) ? [{ code: 'helper_away', who: id }] : []
  })

/** When the first adult is at home, from a time on. */
const relievedAt = (plan: Plan, { steps }: DayOutlook, from: number): number => {
  const homes = homesOf(plan)
  const stays = plan.household.adults.flatMap(({ id }) =>
    staysOf(steps, id).filter(({ place, to }) => place !== null && homes.has(place) && to > from),
  )
  return Math.min(...stays.map((stay) => Math.max(from, stay.from)))
}

const figuresOf = (
  { track, pattern, on, plan: todaysPlan, samples, seed }: SharedDay,
  plan: Plan,
  changed: DayPattern,
  day: DayOutlook,
  assigned: readonly Assigned[],
): Figures => {
  const laid = dayOf(plan, track, changed, on)
  const certain = laid.promises.filter((promise) => promise.certain)
  const comes = (errand: Errand): number => comingShare(plan, assigned, errand)
  const { network } = expectOk(networkOf(laid.day))
  const run = expectOk(
    simulate(network, { samples, seed, quantiles: [], observe: certain.map(({ step }) => startOf(step)) }),
  )
  const kept = new Map(
    certain.map(({ id, step }) => {
      const errand = assigned.find((each) => each.errand.id === id)?.errand
      const p = run.events.get(startOf(step))?.deadline?.onTime.p ?? 1
      return [id, errand === undefined ? p : p * comes(errand)]
    }),
  )
  const adults = new Set(plan.household.adults.map(({ id }) => id))
  const asToday = dayOf({ ...todaysPlan, days: [pattern] }, track, pattern, on).day
  return {
    chance:
      run.allOnTime === null
        ? null
        : scaled(
            run.allOnTime,
            assigned.reduce((all, { errand }) => all * comes(errand), 1),
          ),
    kept,
    uncertain: laid.promises.flatMap((promise) => (promise.certain ? [] : promise.id)),
    missed: 0,
    timeTogether: day.timeTogether.reduce((sum, { minutes }) => sum + minutes, 0),
    ownTime: day.ownTime.reduce((sum, { minutes }) => sum + minutes, 0),
    sleepLost: costsOf(asToday, laid.day).reduce(
      (sum, { kind, who, minutes }) => sum + (kind === 'sleep' && adults.has(who) ? minutes : 0),
      0,
    ),
  }
}

/** A helper who can come on four of five days keeps no more promises than that. */
const comingShare = (plan: Plan, assigned: readonly Assigned[], errand: Errand): number => {
  const who = assigned.find((each) => each.errand === errand)?.who ?? []
  const helpers = plan.household.helpers.filter(({ id }) => who.includes(id))
  return helpers.reduce((all, { chancePercent = 100 }) => (all * chancePercent) / 100, 1)
}

const scaled = ({ p, low, high, samples }: OnTime, share: number): OnTime => ({
  p: p * share,
  low: low * share,
  high: high * share,
  samples,
})
