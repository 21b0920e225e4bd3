export { readWorkCalendar } from './workCalendar.ts'
