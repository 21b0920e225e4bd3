import { addDays, civilOf, type PlainDate } from '@yohaku/kernel'
import { escapeText, foldLine } from './contentLine.ts'
import { tokyoZone, ZONE } from './tokyo.ts'

/** RFC 5545 weekdays. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** A whole day, or several; or hours of a day in Japan, once or every week. */
export type When =
  | { readonly kind: 'days'; readonly from: PlainDate; readonly until: PlainDate }
  | {
      readonly kind: 'hours'
      readonly on: PlainDate
      /** Minutes of the day; the end may pass 24:00. */
      readonly start: number
      readonly end: number
      /** `on` is one of these weekdays and the first of the series; `until` its last possible day. */
      readonly weekly?: {
        readonly weekdays: readonly Weekday[]
        readonly until: PlainDate
        /** Days left out: public holidays. */
        readonly except: readonly PlainDate[]
      }
    }

export interface CalendarEntry {
  /** Stays the same when the entry changes: a calendar that has it updates it instead of adding another. */
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly when: When
}

export interface CalendarStamp {
  readonly name: string
  /** The moment of writing in UTC: a later file wins over an earlier one. */
  readonly day: PlainDate
  readonly minute: number
}

/**
 * An iCalendar file (RFC 5545): dates as `DATE`, hours in Asia/Tokyo with its `VTIMEZONE`, no alarm, nothing that repeats
 * without an end. `SEQUENCE` counts the minutes since 1970, so that it grows with every file.
 */
export const writeCalendar = (entries: readonly CalendarEntry[], stamp: CalendarStamp): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yohaku//Yohaku 0.1//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(stamp.name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    ...(entries.some(({ when }) => when.kind === 'hours') ? tokyoZone() : []),
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('')

const eventLines = (
  { uid, summary, description, when }: CalendarEntry,
  { day, minute }: CalendarStamp,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stampText(day, minute)}Z`,
  `SEQUENCE:${day * DAY + minute}`,
  ...whenLines(when),
  `SUMMARY:${escapeText(summary)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const whenLines = (when: When): readonly string[] => {
  if (when.kind === 'days')
    return [`DTSTART;VALUE=DATE:${dayText(when.from)}`, `DTEND;VALUE=DATE:${dayText(addDays(when.until, 1))}`]
  const { on, start, end, weekly } = when
  const at = (minutes: number): string => `TZID=${ZONE}:${stampText(on, minutes)}`
  if (!weekly) return [`DTSTART;${at(start)}`, `DTEND;${at(end)}`]
  const except = weekly.except.map((date) => stampText(date, start)).join(',')
  return [
    `DTSTART;${at(start)}`,
    `DTEND;${at(end)}`,
    `RRULE:FREQ=WEEKLY;BYDAY=${weekly.weekdays.join(',')};UNTIL=${stampText(weekly.until, DAY - 1 - UTC_BEHIND)}Z`,
    ...(except === '' ? [] : [`EXDATE;TZID=${ZONE}:${except}`]),
  ]
}

const DAY = 24 * 60
/** `UNTIL` stands in UTC, nine hours behind. */
const UTC_BEHIND = 9 * 60

const dayText = (day: PlainDate): string => {
  const { year, month, day: ofMonth } = civilOf(day)
  return `${year}${two(month)}${two(ofMonth)}`
}

const stampText = (day: PlainDate, minutes: number): string => {
  const past = Math.floor(minutes / DAY)
  const left = minutes - past * DAY
  return `${dayText(addDays(day, past))}T${two(Math.floor(left / 60))}${two(Math.floor(left % 60))}00`
}

const two = (number: number): string => String(number).padStart(2, '0')
