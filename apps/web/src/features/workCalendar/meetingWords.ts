import type { Meeting } from '@yohaku/calendar'
import type { TextOf } from '../../text/rooms.ts'

/** `10:00–11:00 定例`, of a whole day `終日 出張`. */
export const meetingWords = ({ from, to, allDay, title }: Meeting, text: TextOf<'workCalendar'>): string =>
  text.workCalendar.meeting(
    allDay ? text.workCalendar.allDay : `${text.clock(from)}–${text.clock(to)}`,
    title.trim() === '' ? text.workCalendar.unnamed : title,
  )
