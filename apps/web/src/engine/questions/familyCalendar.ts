import type { CalendarPart, CalendarThing } from '@yohaku/calendar'
import type { Plan } from '@yohaku/household'

export interface FamilyCalendarQuestion {
  readonly plan: Plan
  readonly track: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly years: number
  readonly parts: readonly CalendarPart[]
}

/** カレンダー: what of a track belongs in a calendar, each thing under a UID that stays. */
export const familyCalendar = async (question: FamilyCalendarQuestion): Promise<readonly CalendarThing[]> =>
  (await import('../answers/familyCalendar.ts')).answer(question)
