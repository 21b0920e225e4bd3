import { parseClock, parsePlainDate, parseYearMonth } from '@yohaku/kernel'
import * as v from 'valibot'

/** Fields shared by the records of a plan. Each says in one place what text it accepts. */

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'id'))
export const wholeYen = v.pipe(v.number(), v.integer('yen'), v.minValue(0, 'yen'), v.maxValue(1_000_000_000, 'yen'))
export const positiveMinutes = v.pipe(
  v.number(),
  v.integer('minutes'),
  v.minValue(0, 'minutes'),
  v.maxValue(2880, 'minutes'),
)
export const monthText = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month'),
  v.check((text) => parseYearMonth(text).ok, 'month'),
)
export const dateText = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date'),
  v.check((text) => parsePlainDate(text).ok, 'date'),
)
export const clockText = v.pipe(
  v.string(),
  v.regex(/^([0-3]?\d|4[0-7]):[0-5]\d$/, 'clock'),
  v.check((text) => parseClock(text).ok, 'clock'),
)
export const weekday = v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
