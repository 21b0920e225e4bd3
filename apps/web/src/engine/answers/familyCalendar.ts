import { type CalendarThing, familyCalendar } from '@yohaku/calendar'
import { date } from '@yohaku/kernel'
import { withTracks } from '@yohaku/projection'
import type { FamilyCalendarQuestion } from '../questions/familyCalendar.ts'
import { trackOr } from './trackOr.ts'

export const answer = ({ plan: given, track, today, ...wish }: FamilyCalendarQuestion): readonly CalendarThing[] => {
  const plan = withTracks(given)
  return familyCalendar(plan, trackOr(plan, track), { ...wish, today: date(today) })
}
