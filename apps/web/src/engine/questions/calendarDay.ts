import type { Plan } from '@yohaku/household'
import { date } from '@yohaku/kernel'
import { type CalendarDay, calendarDay as calendarDayOf } from '@yohaku/projection'

export interface CalendarDayQuestion {
  readonly plan: Plan
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** What kind of day a date is. The first view asks this, so it comes with the worker. */
export const calendarDay = async ({ plan, date: on }: CalendarDayQuestion): Promise<CalendarDay> =>
  calendarDayOf(plan, date(on))
