import type { Plan } from '@yohaku/household'
import { addDays, type PlainDate, weekdayOf } from '@yohaku/kernel'
import { type PublicHoliday, publicHolidayOn } from '@yohaku/law'
import { findPattern, WEEKDAYS, type Weekday } from './pattern.ts'

/** What kind of day a date is for a family: what the calendar says, and whether its plan describes such a day. */
export interface CalendarDay {
  readonly date: PlainDate
  readonly weekday: Weekday
  /** Places of care are closed on it. */
  readonly holiday: Pick<PublicHoliday, 'id' | 'isExpected'> | null
  /** Id of the pattern of that weekday; null = the plan has none. */
  readonly pattern: string | null
  /** The next date that is no public holiday and has a pattern; null = not within the year ahead. */
  readonly next: { readonly date: PlainDate; readonly weekday: Weekday; readonly pattern: string } | null
}

const AHEAD = 366

export const calendarDay = (plan: Plan, on: PlainDate): CalendarDay => {
  const { weekday, holiday, pattern } = dayOn(plan, on)
  return {
    date: on,
    weekday,
    holiday: holiday && { id: holiday.id, isExpected: holiday.isExpected },
    pattern,
    next: nextDay(plan, on),
  }
}

const nextDay = (plan: Plan, on: PlainDate): CalendarDay['next'] => {
  for (let ahead = 1; ahead <= AHEAD; ahead++) {
    const { date, weekday, holiday, pattern } = dayOn(plan, addDays(on, ahead))
    if (holiday === null && pattern !== null) return { date, weekday, pattern }
  }
  return null
}

const dayOn = (plan: Plan, on: PlainDate) => {
  const weekday = WEEKDAYS[(weekdayOf(on) + 6) % 7] as Weekday
  const pattern = findPattern(plan, weekday)
  return { date: on, weekday, holiday: publicHolidayOn(on), pattern: pattern.ok ? pattern.value.id : null }
}
