import type { Child, Plan, Track } from '@yohaku/household'
import { addDays, addMonths, date, formatPlainDate, lastDayOf, month, type PlainDate, weekdayOf } from '@yohaku/kernel'
import { attainmentDate, firstOfAprilOnOrAfter } from '@yohaku/law'
import { findPattern, WEEKDAYS } from '../day/pattern.ts'
import { MOST_MONTHS } from '../money/parse/parseHousehold.ts'
import { leavesOf, livedPhases } from '../money/plan/lived.ts'
import { firstDay } from '../track/phase.ts'
import type { CoverRefusal, CoverRequest } from './coverAnswer.ts'

/** The days of which a plan can say who is with a child, `YYYY-MM-DD`, both included. */
export interface CoverDates {
  readonly from: string
  readonly until: string
}

type DateRefusal = Extract<CoverRefusal, { type: 'DateOutside' }>
type DateRequest = Pick<CoverRequest, 'child' | 'date' | 'ill'>

/**
 * From the first day the plan tells how everybody works, and from the birth; to the 31 March after the 18th birthday, at most as far as the
 * money is computed.
 */
export const coverDatesOf = (plan: Plan, track: Track, child: Child): CoverDates => {
  const [from, until] = daysOf(plan, track, child)
  return { from: formatPlainDate(from), until: formatPlainDate(until) }
}

/**
 * Why a day cannot be asked about: the plan does not tell of it, the child is not born or has grown up, or it is at home with somebody on
 * leave for it. Null where it can, and for a child the plan does not have.
 */
export const coverDateRefusal = (plan: Plan, track: Track, request: DateRequest): DateRefusal | null => {
  const child = plan.household.children.find(({ id }) => id === request.child)
  if (child === undefined) return null
  const on = date(request.date)
  const [from, until] = daysOf(plan, track, child)
  const refusal = (why: DateRefusal['why'], first: PlainDate): DateRefusal => ({
    type: 'DateOutside',
    why,
    date: request.date,
    from: formatPlainDate(first),
    until: formatPlainDate(until),
    nearest: formatPlainDate(on > until ? toldDay(plan, until, -1) : toldDay(plan, first, 1)),
  })
  if (on < date(child.birth)) return refusal('beforeBirth', from)
  if (on < from) return refusal('beforePlan', from)
  if (on > until) return refusal('afterEnd', from)
  const back = endOfLeaves(plan, track, child, request.ill ?? [], on)
  return back === on ? null : refusal('onLeave', back)
}

const daysOf = (plan: Plan, track: Track, { birth }: Child): readonly [PlainDate, PlainDate] => {
  const born = date(birth)
  const grown = addDays(firstOfAprilOnOrAfter(attainmentDate(born, 18)), -1)
  const computed = lastDayOf(addMonths(month(plan.start), MOST_MONTHS - 1))
  return [Math.max(born, firstTold(plan, track)) as PlainDate, Math.min(grown, computed) as PlainDate]
}

/** Where one adult's work begins later than the plan, the other's days before it are told all the same. */
const firstTold = (plan: Plan, { phases }: Track): PlainDate => {
  const firsts = plan.household.adults.flatMap(({ id }) => {
    const own = phases.filter(({ adult }) => adult === id).map(({ from }) => date(from))
    return own.length === 0 ? [] : [Math.min(...own)]
  })
  return Math.min(Math.max(...firsts), Math.max(firstDay(plan), Math.min(...firsts))) as PlainDate
}

/** The day itself, or the first one on which nobody well is on leave for this child any more. */
const endOfLeaves = (plan: Plan, track: Track, { birth }: Child, ill: readonly string[], on: PlainDate): PlainDate => {
  const leaves = plan.household.adults
    .filter(({ id }) => !ill.includes(id))
    .flatMap((adult) => leavesOf(plan, adult, livedPhases(plan, track, adult.id)))
    .filter(({ childBirth }) => childBirth === date(birth))
  let day = on
  for (let next = leaves.find(covers(day)); next !== undefined; next = leaves.find(covers(day)))
    day = addDays(next.end, 1)
  return day
}

const covers =
  (day: PlainDate) =>
  ({ start, end }: { readonly start: PlainDate; readonly end: PlainDate }): boolean =>
    start <= day && day <= end

/** The next day, forwards or backwards, of a weekday the plan describes; the day itself where it describes none. */
const toldDay = (plan: Plan, from: PlainDate, step: 1 | -1): PlainDate => {
  for (let day = from; Math.abs(day - from) < WEEKDAYS.length; day = addDays(day, step))
    if (findPattern(plan, WEEKDAYS[(weekdayOf(day) + 6) % WEEKDAYS.length]).ok) return day
  return from
}
