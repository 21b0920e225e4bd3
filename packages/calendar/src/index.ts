export { CALENDAR_PARTS, type CalendarPart, type CalendarWish, familyCalendar } from './familyCalendar.ts'
export { type CalendarEntry, type CalendarStamp, type Weekday, type When, writeCalendar } from './ics.ts'
export type { CalendarThing } from './thing.ts'
