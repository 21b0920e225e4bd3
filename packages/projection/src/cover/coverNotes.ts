import type { CoverAnswer, CoverQuestion } from '@yohaku/timetable'
import type { UnknownNote } from '../day/trackDay.ts'
import type { AssumptionNote } from '../outlook.ts'
import type { CoverAdultFacts } from './coverAdults.ts'
import type { CoverDay } from './coverContext.ts'
import type { CoverWays } from './coverWays.ts'
import type { Situation } from './situation.ts'

/** What the cover of a day takes for granted, apart from leave and helpers. */
export const assumptionsOf = (
  day: CoverDay,
  situation: Situation,
  { turned }: CoverWays,
  question: CoverQuestion,
  { options }: CoverAnswer,
): readonly AssumptionNote[] => {
  const { plan } = day
  const notes: AssumptionNote[] = []
  if (day.holiday !== null) notes.push({ code: 'holiday_is_a_day_off' })
  if ((day.request.kind ?? 'childIll') !== 'childIll') notes.push({ code: 'nursing_leave_only_for_ill_child' })
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

/** What would have to be known to count everybody in. */
export const unknownsOf = (
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
