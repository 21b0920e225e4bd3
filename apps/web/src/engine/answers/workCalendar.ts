import type { NotACalendar, WorkCalendar } from '@yohaku/calendar'
import { readWorkCalendar } from '@yohaku/calendar/read'
import { date, type Result } from '@yohaku/kernel'
import type { WorkCalendarQuestion } from '../questions/workCalendar.ts'

export const answer = ({ text, from, until }: WorkCalendarQuestion): Result<WorkCalendar, NotACalendar> =>
  readWorkCalendar(text, { from: date(from), until: date(until) })
