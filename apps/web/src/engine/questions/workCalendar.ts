import type { NotACalendar, WorkCalendar } from '@yohaku/calendar'
import type { Result } from '@yohaku/kernel'

export interface WorkCalendarQuestion {
  /** The file's own words. */
  readonly text: string
  /** `YYYY-MM-DD`: the days wanted, both included. */
  readonly from: string
  readonly until: string
}

/** The meetings in a calendar file, or why it is none. */
export const workCalendar = async (question: WorkCalendarQuestion): Promise<Result<WorkCalendar, NotACalendar>> =>
  (await import('../answers/workCalendar.ts')).answer(question)
