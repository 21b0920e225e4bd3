import type { HolidayId } from '@yohaku/law'
import type { Words } from '../words.ts'

/** Public holidays. */
export const holidays: Words<HolidayId> = {
  newYear: 'New Year’s Day',
  comingOfAge: 'Coming of Age Day',
  foundation: 'National Foundation Day',
  emperorsBirthday: 'Emperor’s Birthday',
  vernalEquinox: 'Vernal Equinox Day',
  showa: 'Showa Day',
  constitution: 'Constitution Day',
  greenery: 'Greenery Day',
  children: 'Children’s Day',
  marine: 'Marine Day',
  mountain: 'Mountain Day',
  respectForTheAged: 'Respect for the Aged Day',
  autumnalEquinox: 'Autumnal Equinox Day',
  sports: 'Sports Day',
  culture: 'Culture Day',
  labourThanksgiving: 'Labour Thanksgiving Day',
  substitute: 'substitute holiday',
}
