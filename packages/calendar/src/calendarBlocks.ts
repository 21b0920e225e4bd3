import { err, ok, type Result } from '@yohaku/kernel'

/** A calendar file taken apart, each part as unfolded lines; of an event only what tells when it is, how it is called, and whether it stands. */
export interface CalendarBlocks {
  /** Properties of the calendar itself. */
  readonly head: readonly string[]
  readonly zones: readonly (readonly string[])[]
  readonly events: readonly (readonly string[])[]
}

/** `other`: not an iCalendar file; `cut`: it ends in the middle; `zip`: packed, as some calendars hand it out. */
export interface NotACalendar {
  readonly type: 'NotACalendar'
  readonly reason: 'other' | 'cut' | 'zip'
}

/**
 * The blocks of an iCalendar file (RFC 5545). Descriptions, guests and attachments are left out here, before anything parses them:
 * they are nobody's business, and a fault in them spoils no meeting.
 */
export const blocksOf = (text: string): Result<CalendarBlocks, NotACalendar> => {
  if (text.startsWith('PK\u0003\u0004')) return err({ type: 'NotACalendar', reason: 'zip' })
  const lines = unfolded(text)
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[0] ?? '')) return err({ type: 'NotACalendar', reason: 'other' })
  const head: string[] = []
  const zones: (readonly string[])[] = []
  const events: (readonly string[])[] = []
  const open: string[] = []
  let block: string[] = []
  for (const line of lines) {
    const [, edge, name] = /^(BEGIN|END):([\w-]+)\s*$/i.exec(line) ?? []
    if (edge?.toUpperCase() === 'BEGIN') {
      open.push(name?.toUpperCase() ?? '')
      if (open.length === 2) block = []
    }
    const [calendar, thing] = open
    if (calendar === 'VCALENDAR' && open.length === 1 && edge === undefined) head.push(line)
    if (thing === 'VTIMEZONE' || (thing === 'VEVENT' && open.length === 2 && (edge !== undefined || isNeeded(line))))
      block.push(line)
    if (edge?.toUpperCase() !== 'END') continue
    if (open.pop() !== name?.toUpperCase()) return err({ type: 'NotACalendar', reason: 'cut' })
    if (open.length !== 1) continue
    if (thing === 'VTIMEZONE') zones.push(block)
    if (thing === 'VEVENT') events.push(block)
  }
  return open.length === 0 ? ok({ head, zones, events }) : err({ type: 'NotACalendar', reason: 'cut' })
}

const NEEDED =
  /^(UID|SUMMARY|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS|ATTENDEE)[;:]/i

const isNeeded = (line: string): boolean => NEEDED.test(line)

const unfolded = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
