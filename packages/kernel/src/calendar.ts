import { err, ok, type Result } from './result.ts'

declare const monthBrand: unique symbol
declare const dateBrand: unique symbol

/** A calendar month, counted as `year × 12 + (month − 1)`: adding 1 is the next month. Text form: `2026-04`. */
export type YearMonth = number & { readonly [monthBrand]: true }

/** A calendar day of the Gregorian calendar, counted from 1970-01-01 = 0: adding 1 is the next day. Text form: `2026-04-01`. */
export type PlainDate = number & { readonly [dateBrand]: true }

/** Text that is not a date: what stood there, and why it is none. */
export interface NotADate {
  readonly type: 'NotADate'
  readonly text: string
  readonly reason: 'shape' | 'monthOutOfRange' | 'dayOutOfRange' | 'yearOutOfRange'
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2200

// ── months ────────────────────────────────────────────────────────────────────────────────────────────────────────

export const yearMonth = (year: number, month: number): YearMonth => (year * 12 + (month - 1)) as YearMonth

export const yearOf = (month: YearMonth): number => Math.floor(month / 12)

/** 1 … 12. */
export const monthOfYear = (month: YearMonth): number => (month % 12) + 1

export const addMonths = (month: YearMonth, count: number): YearMonth => (month + count) as YearMonth

/** 年度: the year of the April in or before this month. */
export const fiscalYearOf = (month: YearMonth): number => yearOf(addMonths(month, -3))

export const parseYearMonth = (text: string): Result<YearMonth, NotADate> => {
  const match = /^(\d{4})-(\d{2})$/.exec(text)
  if (!match) return err({ type: 'NotADate', text, reason: 'shape' })
  const [year, month] = [Number(match[1]), Number(match[2])]
  if (year < FIRST_YEAR || year > LAST_YEAR) return err({ type: 'NotADate', text, reason: 'yearOutOfRange' })
  if (month < 1 || month > 12) return err({ type: 'NotADate', text, reason: 'monthOutOfRange' })
  return ok(yearMonth(year, month))
}

export const formatYearMonth = (month: YearMonth): string =>
  `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, '0')}`

// ── days ──────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const plainDate = (year: number, month: number, day: number): PlainDate => {
  // Days from civil, proleptic Gregorian: years counted from March, so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) as PlainDate
}

/** Year, month and day of a date. Dates of the years that text may name are looked up, others computed. */
export const civilOf = (date: PlainDate): CivilDate => {
  if (!isInTable(date)) return computedCivil(date)
  const month = monthInTable(date)
  return { year: yearOf(month), month: monthOfYear(month), day: date - firstDayOf(month) + 1 }
}

export const addDays = (date: PlainDate, count: number): PlainDate => (date + count) as PlainDate

export const monthOfDate = (date: PlainDate): YearMonth => {
  if (isInTable(date)) return monthInTable(date)
  const { year, month } = computedCivil(date)
  return yearMonth(year, month)
}

export const firstDayOf = (month: YearMonth): PlainDate => {
  const place = month - FIRST_MONTH
  return place >= 0 && place < MONTH_STARTS.length ? (MONTH_STARTS[place] as PlainDate) : computedFirstDay(month)
}

export const lastDayOf = (month: YearMonth): PlainDate => addDays(firstDayOf(addMonths(month, 1)), -1)

export const daysIn = (month: YearMonth): number => firstDayOf(addMonths(month, 1)) - firstDayOf(month)

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (date: PlainDate): number => (((date + 4) % 7) + 7) % 7

export const parsePlainDate = (text: string): Result<PlainDate, NotADate> => {
  const match = /^(\d{4}-\d{2})-(\d{2})$/.exec(text)
  if (!match) return err({ type: 'NotADate', text, reason: 'shape' })
  const month = parseYearMonth(match[1] ?? '')
  if (!month.ok) return err({ ...month.error, text })
  const day = Number(match[2])
  if (day < 1 || day > daysIn(month.value)) return err({ type: 'NotADate', text, reason: 'dayOutOfRange' })
  return ok(addDays(firstDayOf(month.value), day - 1))
}

export const formatPlainDate = (date: PlainDate): string => {
  const { year, month, day } = civilOf(date)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

// ── literals, for our own source and tests ────────────────────────────────────────────────────────────────────────

/** `month('2026-04')`. @throws RangeError on a typing error in our own source. */
export const month = (text: string): YearMonth => orThrow(parseYearMonth(text))

/** `date('2026-04-01')`. @throws RangeError on a typing error in our own source. */
export const date = (text: string): PlainDate => orThrow(parsePlainDate(text))

const orThrow = <T>(result: Result<T, NotADate>): T => {
  if (result.ok) return result.value
  throw new RangeError(`${result.error.text} is not a date (${result.error.reason})`)
}

// ── the table of months: a run over decades asks for the same ones again and again ────────────────────────────────

const computedFirstDay = (month: YearMonth): PlainDate => plainDate(yearOf(month), monthOfYear(month), 1)

const FIRST_MONTH = yearMonth(FIRST_YEAR, 1)
/** First day of every month from `FIRST_YEAR` to `LAST_YEAR`, and of the one after. */
const MONTH_STARTS = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 }, (_, place) =>
  computedFirstDay(addMonths(FIRST_MONTH, place)),
)
const FIRST_DAY = MONTH_STARTS[0] as number
const DAY_AFTER = MONTH_STARTS[MONTH_STARTS.length - 1] as number
const MEAN_MONTH = 365.2425 / 12

const isInTable = (date: PlainDate): boolean => date >= FIRST_DAY && date < DAY_AFTER

const monthInTable = (date: PlainDate): YearMonth => {
  // Months differ from their mean by so little that the guess is right or next to it.
  const guess = Math.floor((date - FIRST_DAY) / MEAN_MONTH)
  if ((MONTH_STARTS[guess] as number) > date) return addMonths(FIRST_MONTH, guess - 1)
  return addMonths(FIRST_MONTH, (MONTH_STARTS[guess + 1] as number) <= date ? guess + 1 : guess)
}

const computedCivil = (date: PlainDate): CivilDate => {
  const shifted = date + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}
