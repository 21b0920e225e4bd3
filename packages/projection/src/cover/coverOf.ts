import type { Plan, CoverCriterion as PlanCriterion, Track } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'
import { type CoverCriterion, type CoverQuestion, coverDay, type Span } from '@yohaku/timetable'
import { DEFAULT_SAMPLES, DEFAULT_SEED } from '../day/dayOutlook.ts'
import type { NoSuchDay } from '../day/pattern.ts'
import { unknownOf } from '../day/unknown.ts'
import { distinct } from '../leave/distinct.ts'
import { NAP, napsOn } from '../leave/nap.ts'
import { type CoverAdultFacts, coverAdultOf } from './coverAdults.ts'
import type { CoverBalance, CoverOutlook, CoverPlanOption, CoverRefusal, CoverRequest } from './coverAnswer.ts'
import { type CoverDay, coverContext } from './coverContext.ts'
import { coverDatesOf } from './coverDates.ts'
import { helpersOfDay } from './coverHelpers.ts'
import { assumptionsOf, unknownsOf } from './coverNotes.ts'
import { resumeBy, untilSomebodyIsBack, waysOf } from './disruptedWays.ts'
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
  const helpers = helpersOfDay(plan, day.weekday, situation.need, situation.knownAt, {
    isCall: kind !== 'childIll' || situation.waits !== undefined,
    isHoliday: day.holiday !== null,
  })
  const ways = waysOf(day, situation.childAt, helpers, adults)
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
    errands: day.holiday === null ? errandsOf(plan, day.outlook, request.child, home, day.wayMinutes) : [],
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
  const limits = {
    until: situation.waits?.until ?? null,
    closing: situation.care[0]?.closes ?? null,
    wayHome: day.wayMinutes(situation.childAt, home),
  }
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
    dates: coverDatesOf(plan, day.track, day.child),
    at: request.at ?? null,
    holiday: day.holiday,
    need: answer.need,
    waitsUntil: situation.waits?.until ?? null,
    order: answer.order.map(planCriterion),
    reach: answer.reach,
    resumeBy: kind === 'trainStopped' ? resumeBy(day, situation, adults) : [],
    options: listed.map((option, index) => ({ ...option, afterwards: afterwards[index] ?? null })),
    withoutHelpers: firstWithoutHelpers(listed),
    careOpen: careOpenIn(situation),
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

/** Only where some option before it needs somebody from outside. */
const firstWithoutHelpers = (options: readonly Pick<CoverPlanOption, 'risk'>[]): number | null => {
  const alone = options.findIndex(({ risk }) => risk.helpersCan === 1)
  return alone > 0 ? alone : null
}

const careOpenIn = ({ care: [place] }: Situation): CoverOutlook['careOpen'] =>
  place === undefined ? null : { place: place.id, from: place.hours.from, to: place.closes ?? place.hours.to }

const napOf = ({ child, on }: CoverDay): Span | null => (napsOn(child, on) ? NAP : null)

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
