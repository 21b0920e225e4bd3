import type { Plan, CoverCriterion as PlanCriterion, Track } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'
import { type CoverAnswer, type CoverCriterion, type CoverQuestion, coverDay, type Span } from '@yohaku/timetable'
import { DEFAULT_SAMPLES, DEFAULT_SEED } from '../day/dayOutlook.ts'
import type { NoSuchDay } from '../day/pattern.ts'
import type { UnknownNote } from '../day/trackDay.ts'
import { unknownOf } from '../day/unknown.ts'
import { NAP, napsOn } from '../leave/nap.ts'
import type { AssumptionNote } from '../outlook.ts'
import { type CoverAdultFacts, coverAdultOf } from './coverAdults.ts'
import type { CoverBalance, CoverOutlook, CoverRefusal, CoverRequest } from './coverAnswer.ts'
import { type CoverDay, coverContext } from './coverContext.ts'
import { type HelpersOfDay, helpersOfDay } from './coverHelpers.ts'
import { type CoverWays, coverWays } from './coverWays.ts'
import { errandsOf } from './errandsOf.ts'
import { planOption } from './planOption.ts'
import { restOfYear } from './restOfYear.ts'
import { type Situation, situationOf } from './situation.ts'

/** Half-hours are fine enough to agree on at six in the morning, and coarse enough to be remembered. */
const GRID_MINUTES = 30
/** Nobody takes the way to work for less. */
const LEAST_STINT = 120
const OPTIONS = 12

/**
 * 運転整理 of one day: who can be with a child that cannot go to care, who brings and collects while an adult is ill, or who reaches the
 * nursery when the trains stop; best first by what the family ordered (`household.cover.order`).
 *
 * What the plan does not state is what the law grants, or a marked assumption; what cannot be computed is named in `unknown`.
 */
export const coverOf = (
  plan: Plan,
  track: Track,
  request: CoverRequest,
): Result<CoverOutlook, CoverRefusal | NoSuchDay> => {
  const day = coverContext(plan, track, request)
  if (!day.ok) return day
  const situation = situationOf(day.value)
  if (!situation.ok) return err(situation.error)
  return ok(covered(day.value, situation.value))
}

const covered = (day: CoverDay, situation: Situation): CoverOutlook => {
  const { plan, request, home } = day
  const kind = request.kind ?? 'childIll'
  const adults = plan.household.adults.map(({ id }) => coverAdultOf(day, situation.knownAt, id))
  const helpers = helpersOfDay(
    plan,
    day.weekday,
    situation.need,
    situation.knownAt,
    kind !== 'childIll' || situation.waits !== undefined,
  )
  const ways = waysOf(day, helpers, adults)
  const nap = napOf(day)
  const order = (request.order ?? plan.household.cover?.order ?? []).map(engineCriterion)
  const question: CoverQuestion = {
    need: situation.need,
    childAt: situation.childAt,
    home,
    ...(situation.waits === undefined ? {} : { waits: situation.waits }),
    ...(situation.dueBy === undefined ? {} : { dueBy: situation.dueBy }),
    adults: ways.adults.map(({ adult }) => adult),
    helpers: [...situation.care, ...helpers.helpers],
    ways: ways.ways,
    errands: errandsOf(plan, day.outlook, request.child, home, day.wayMinutes),
    ...(nap === null ? {} : { nap }),
    gridMinutes: GRID_MINUTES,
    leastStintMinutes: LEAST_STINT,
    mostPieces: situation.care.length > 0 ? 4 : 3,
    order,
  }
  const answer = coverDay(untilSomebodyIsBack(question), {
    samples: request.samples ?? DEFAULT_SAMPLES,
    seed: request.seed ?? DEFAULT_SEED,
  })
  const limit = request.limit ?? OPTIONS
  // Where no way to the child is stated for anybody, nothing can be said, not even that nobody comes.
  const isUnknown =
    kind !== 'trainStopped' && answer.reach.length > 0 && answer.reach.every(({ arrives }) => arrives === null)
  const options = isUnknown ? [] : answer.options
  const limits = { until: situation.waits?.until ?? null, closing: situation.care[0]?.closes ?? null }
  const listed = options.slice(0, limit).map((option) => planOption(option, adults, limits))
  const afterwards = restOfYear(
    plan,
    day.track,
    day.on,
    listed.map(({ cost }) => cost.leave),
    request.seed ?? DEFAULT_SEED,
  )
  return {
    kind,
    track: day.track.id,
    child: request.child,
    date: request.date,
    day: day.outlook.day,
    at: request.at ?? null,
    need: answer.need,
    waitsUntil: situation.waits?.until ?? null,
    order: answer.order.map(planCriterion),
    reach: answer.reach,
    resumeBy: kind === 'trainStopped' ? resumeBy(day, situation, adults) : [],
    options: listed.map((option, index) => ({ ...option, afterwards: afterwards[index] ?? null })),
    more: Math.max(0, options.length - limit),
    uncovered: isUnknown ? [] : answer.uncovered,
    balances: adults.flatMap(balancesOf),
    helpers: helpers.facts,
    assumptions: distinct([
      ...adults.flatMap(({ assumptions }) => assumptions),
      ...helpers.assumptions,
      ...assumptionsOf(day, situation, ways, question, answer),
    ]),
    unknown: unknownOf(plan, unknownsOf(day, situation, adults)),
  }
}

/** Where even the soonest comes after the day's usual end, the time to cover ends when they have brought the child home. */
const untilSomebodyIsBack = (question: CoverQuestion): CoverQuestion => {
  const { waits, need, ways, childAt, home, adults } = question
  if (waits === undefined) return question
  const minutes = (from: string, to: string): number =>
    from === to ? 0 : (ways.find((way) => way.from === from && way.to === to)?.minutes ?? Number.POSITIVE_INFINITY)
  const soonest = Math.min(
    ...adults.filter(({ canCare }) => canCare).map(({ origin }) => origin.ready + minutes(origin.place, childAt)),
  )
  const back = soonest + minutes(childAt, home)
  return back > need.to && back < Number.POSITIVE_INFINITY ? { ...question, need: { ...need, to: back } } : question
}

interface WaysOfDay extends CoverWays {
  readonly adults: readonly CoverAdultFacts[]
}

/** With stopped trains: other ways where there are some; else the same way once the trains go again. */
const waysOf = (day: CoverDay, { legs }: HelpersOfDay, adults: readonly CoverAdultFacts[]): WaysOfDay => {
  const { plan, request } = day
  const places = [...plan.places.map(({ id }) => id), ...legs.map(({ from }) => from)]
  const usual = coverWays(plan, places, { more: legs, withoutTrains: false })
  if (request.kind !== 'trainStopped') return { ...usual, adults }
  const other = coverWays(plan, places, { more: legs, withoutTrains: true })
  const { resumes } = request
  if (resumes === undefined) return { ...other, adults }
  const has = (from: string, to: string): boolean => other.ways.some((way) => way.from === from && way.to === to)
  const care = day.told.collectedAt
  return {
    turned: usual.turned,
    ways: [...other.ways, ...usual.ways.filter(({ from, to }) => !has(from, to))],
    adults: adults.map((each) => {
      const { origin } = each.adult
      if (origin.place === care || has(origin.place, care)) return each
      return { ...each, adult: { ...each.adult, origin: { ...origin, ready: Math.max(origin.ready, resumes) } } }
    }),
  }
}

/** With the trains going again by then, the usual way still gets there before the doors close. */
const resumeBy = (
  day: CoverDay,
  { childAt, waits }: Situation,
  adults: readonly CoverAdultFacts[],
): CoverOutlook['resumeBy'] =>
  adults.flatMap(({ adult }) => {
    const minutes = day.wayMinutes(adult.origin.place, childAt)
    return !adult.canCare || waits === undefined || waits.until === null || minutes === null
      ? []
      : [{ adult: adult.id, latest: waits.until - minutes }]
  })

const napOf = ({ plan, request, on }: CoverDay): Span | null => {
  const child = plan.household.children.find(({ id }) => id === request.child)
  return child !== undefined && napsOn(child, on) ? NAP : null
}

const engineCriterion = (criterion: PlanCriterion): CoverCriterion => (criterion === 'yen' ? 'cost' : criterion)
const planCriterion = (criterion: CoverCriterion): PlanCriterion => (criterion === 'cost' ? 'yen' : criterion)

const balancesOf = ({ adult, leave }: CoverAdultFacts): readonly CoverBalance[] =>
  leave.accounts.map(({ kind, daysLeft, hoursLeft, hoursPerDay, isStated }) => ({
    adult: adult.id,
    kind,
    days: daysLeft,
    hours: hoursLeft,
    hoursPerDay,
    isStated,
  }))

const assumptionsOf = (
  day: CoverDay,
  situation: Situation,
  { turned }: CoverWays,
  question: CoverQuestion,
  { options }: CoverAnswer,
): readonly AssumptionNote[] => {
  const { plan } = day
  const notes: AssumptionNote[] = []
  if (day.told.isByWork) notes.push({ code: 'care_times_by_work' })
  if (turned.length > 0) notes.push({ code: 'way_back_as_long_as_there', path: 'legs' })
  if (situation.waits !== undefined) {
    if (plan.household.cover?.minutesToLeave === undefined)
      notes.push({ code: 'minutes_to_leave_assumed', path: 'household.cover.minutesToLeave' })
    if (plan.legs.some(({ mode }) => mode === undefined)) notes.push({ code: 'travel_mode_not_stated', path: 'legs' })
    notes.push({ code: 'delays_invented' })
  }
  if (situation.care.length > 0 || situation.dueBy !== undefined) notes.push({ code: 'ten_minutes_before_closing' })
  if (question.nap !== undefined && question.adults.some(({ telework }) => telework))
    notes.push({ code: 'nap_time_assumed' })
  if (options.some(({ cost, fees }) => cost > fees)) notes.push({ code: 'pay_lost_before_tax' })
  if (plan.household.cover?.order === undefined)
    notes.push({ code: 'cover_order_not_stated', path: 'household.cover.order' })
  return notes
}

const unknownsOf = (
  day: CoverDay,
  { childAt, waits }: Situation,
  adults: readonly CoverAdultFacts[],
): readonly UnknownNote[] =>
  adults.flatMap(({ adult, isUnknown }): readonly UnknownNote[] => {
    if (isUnknown) return [{ code: 'work_hours_not_stated', who: adult.id }]
    const goal = waits === undefined ? day.home : childAt
    const from = adult.work?.place
    return from === undefined || day.wayMinutes(from, goal) !== null
      ? []
      : [{ code: 'leg_not_stated', who: adult.id, place: goal }]
  })

const distinct = (notes: readonly AssumptionNote[]): readonly AssumptionNote[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.path ?? ''}`, note])).values(),
]
