export { type CalendarEntry, type CalendarStamp, type Weekday, type When, writeCalendar } from './ics.ts'
