import type { NotACalendar } from '@yohaku/calendar'
import { addDays, date, err, formatPlainDate, ok, type Result } from '@yohaku/kernel'
import type { Engine } from '../../engine/engine.ts'
import type { KeptCalendar } from '../../state/workCalendarRecord.ts'

/** Why a file was not read as a calendar. Nothing on the device has changed then. */
export type CalendarTrouble = NotACalendar['reason'] | 'tooLarge' | 'unreadable'

export interface ReadCalendar {
  readonly calendar: KeptCalendar
  readonly unread: number
  readonly zonesAssumed: readonly string[]
}

/** Years of a busy calendar are a few megabytes. */
const LARGEST = 20_000_000
const DAYS_BACK = 7
const DAYS_AHEAD = 400

/** Reads a calendar file, packed or not, for the days somebody may ask about: the week behind and the year ahead. */
export const readCalendarFile = async (
  file: File,
  engine: Engine,
  { today, now }: { readonly today: string; readonly now: number },
): Promise<Result<ReadCalendar, CalendarTrouble>> => {
  if (file.size > LARGEST) return err('tooLarge')
  const text = await textOf(file)
  if (!text.ok) return text
  const from = formatPlainDate(addDays(date(today), -DAYS_BACK))
  const until = formatPlainDate(addDays(date(today), DAYS_AHEAD))
  const answer = await engine.ask('workCalendar', { text: text.value, from, until })
  if (!answer.ok) return err('unreadable')
  if (!answer.value.ok) return err(answer.value.error.reason)
  const { meetings, unread, zonesAssumed } = answer.value.value
  return ok({ calendar: { file: file.name, readAt: now, from, until, meetings }, unread, zonesAssumed })
}

const textOf = async (file: File): Promise<Result<string, CalendarTrouble>> => {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { calendarsIn, isPacked } = await import('./unzip.ts')
    return ok(isPacked(bytes) ? await calendarsIn(bytes, LARGEST) : new TextDecoder().decode(bytes))
  } catch (error) {
    return err(error instanceof Error && error.name === 'NotUnpacked' ? 'zip' : 'unreadable')
  }
}
