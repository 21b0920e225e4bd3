import type { Plan } from '@yohaku/household'
import { addDays, formatPlainDate, type PlainDate, weekdayOf } from '@yohaku/kernel'
import { type HolidayId, publicHolidayOn } from '@yohaku/law'
import { findPattern, WEEKDAYS, type Weekday } from './pattern.ts'

/** What kind of day a date is for a family: what the calendar says, and whether its plan describes such a day. */
export interface CalendarDay extends DateOfPlan {
  /** The day that runs into this one past midnight. */
  readonly before: DateOfPlan
  /** The next date that is no public holiday and has a pattern; null = not within the year ahead. */
  readonly next: DateOfPlan | null
}

export interface DateOfPlan {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly weekday: Weekday
  /** Places of care are closed on it. */
  readonly holiday: HolidayId | null
  /** Id of the pattern of that weekday; null = the plan has none. */
  readonly pattern: string | null
}

const AHEAD = 366

export const calendarDay = (plan: Plan, on: PlainDate): CalendarDay => ({
  ...dateOfPlan(plan, on),
  before: dateOfPlan(plan, addDays(on, -1)),
  next: nextDay(plan, on),
})

const dateOfPlan = (plan: Plan, on: PlainDate): DateOfPlan => {
  const weekday = WEEKDAYS[(weekdayOf(on) + 6) % 7] as Weekday
  const pattern = findPattern(plan, weekday)
  return {
    date: formatPlainDate(on),
    weekday,
    holiday: publicHolidayOn(on)?.id ?? null,
    pattern: pattern.ok ? pattern.value.id : null,
  }
}

const nextDay = (plan: Plan, on: PlainDate): DateOfPlan | null => {
  for (let ahead = 1; ahead <= AHEAD; ahead++) {
    const day = dateOfPlan(plan, addDays(on, ahead))
    if (day.holiday === null && day.pattern !== null) return day
  }
  return null
}
