import type { EntryWords } from '@yohaku/calendar'

/** Words of a calendar file and of its entries. */
export type CalendarWords = EntryWords['calendar'] & {
  /** What the calendar is called. */
  readonly name: (title: string) => string
}
