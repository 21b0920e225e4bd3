import type { Meeting } from '@yohaku/calendar'
import { err, ok, type Result } from '@yohaku/kernel'
import { documentSchema, type Json } from '@yohaku/store'
import { isObject } from './isObject.ts'

/**
 * The meetings of one adult, as they were read from a calendar file; the document's id is the adult's. Scope: this device, and the copy
 * of everything the family keeps itself; never a plan file, never a link.
 */
export interface KeptCalendar {
  readonly file: string
  /** Milliseconds since 1970: meetings grow old quickly. */
  readonly readAt: number
  /** The days that were read, both included. */
  readonly from: string
  readonly until: string
  readonly meetings: readonly Meeting[]
}

/** One version: whoever takes a calendar away wants the names in it gone. The file itself is the way back. */
export const calendarSchema = documentSchema<KeptCalendar>({
  name: 'calendar',
  migrations: [],
  historyLimit: 1,
  parse: (body): Result<KeptCalendar, unknown> => {
    if (!isObject(body)) return err('shape')
    const { file, readAt, from, until, meetings } = body
    const sound =
      typeof file === 'string' &&
      Number.isSafeInteger(readAt) &&
      typeof from === 'string' &&
      typeof until === 'string' &&
      Array.isArray(meetings) &&
      meetings.every(isMeeting)
    return sound ? ok(body as unknown as KeptCalendar) : err('shape')
  },
  serialize: (calendar) => calendar as unknown as Json,
})

const isMeeting = (value: Json): boolean =>
  isObject(value) &&
  typeof value.date === 'string' &&
  Number.isSafeInteger(value.from) &&
  Number.isSafeInteger(value.to) &&
  typeof value.allDay === 'boolean' &&
  typeof value.title === 'string'
