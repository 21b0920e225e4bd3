import type { Problem } from '@yohaku/household'
import { date, formatPlainDate, type PlainDate, parsePlainDate, parseYearMonth, type YearMonth } from '@yohaku/kernel'

/** One mistake in a household of the batch format. Lines are 0: the reader of the file knows the line. */
export interface HouseholdProblem extends Omit<Problem, 'code'> {
  readonly code: Problem['code'] | 'same_month_twice' | 'overlap' | 'leave_before_birth' | 'not_encoded'
}

/** A value of the document, where it stands, and the list every mistake goes to. */
export interface Cursor {
  readonly value: unknown
  readonly path: string
  readonly problems: HouseholdProblem[]
}

export type Fields = Readonly<Record<string, unknown>>

export const report = (
  { path, problems }: Cursor,
  code: HouseholdProblem['code'],
  expected?: string,
  found?: string,
): void => {
  problems.push({
    path,
    line: 0,
    column: 0,
    code,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  })
}

/** The object under the cursor; keys that are not known are mistakes. An empty object when it is none. */
export const fieldsOf = (cursor: Cursor, known: readonly string[]): Fields => {
  const { value } = cursor
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    report(cursor, 'wrong_type', 'object', shown(value))
    return {}
  }
  for (const key of Object.keys(value))
    if (!known.includes(key)) report(inside(cursor, key, undefined), 'unknown_key', known.join(', '), key)
  return value as Fields
}

export const inside = (cursor: Cursor, key: string | number, value: unknown): Cursor => ({
  value,
  path: typeof key === 'number' ? `${cursor.path}[${key}]` : cursor.path === '' ? key : `${cursor.path}.${key}`,
  problems: cursor.problems,
})

/** The field `key` read with `read`; `missing` when it is not there, or a mistake when there is no `missing`. */
export const field = <T>(
  cursor: Cursor,
  fields: Fields,
  key: string,
  read: (at: Cursor) => T,
  missing?: () => T,
): T => {
  const value = fields[key]
  const at = inside(cursor, key, value)
  if (value !== undefined) return read(at)
  if (missing) return missing()
  if (typeof cursor.value === 'object' && cursor.value !== null) report(at, 'missing_key', key)
  return read({ ...at, problems: [] })
}

/** Every entry of the list under the cursor, read with `read`. */
export const listOf =
  <T>(read: (at: Cursor) => T) =>
  (cursor: Cursor): T[] => {
    const { value } = cursor
    if (Array.isArray(value)) return value.map((entry: unknown, index) => read(inside(cursor, index, entry)))
    report(cursor, 'wrong_type', 'list', shown(value))
    return []
  }

export const text = (cursor: Cursor): string => {
  if (typeof cursor.value === 'string' && cursor.value !== '') return cursor.value
  report(cursor, 'wrong_type', 'text', shown(cursor.value))
  return ''
}

export const flag = (cursor: Cursor): boolean => {
  if (typeof cursor.value === 'boolean') return cursor.value
  report(cursor, 'wrong_type', 'true, false', shown(cursor.value))
  return false
}

export const whole =
  (least: number, most: number, unit: 'bad_yen' | 'out_of_range' = 'out_of_range') =>
  (cursor: Cursor): number => {
    const { value } = cursor
    if (typeof value !== 'number') report(cursor, 'wrong_type', 'number', shown(value))
    else if (!Number.isInteger(value)) report(cursor, 'not_whole', 'whole number', shown(value))
    else if (value < least || value > most) report(cursor, unit, `${least}–${most}`, shown(value))
    else return value
    return least
  }

/** Whole yen, not negative, up to a thousand million. */
export const amount = whole(0, 1_000_000_000, 'bad_yen')

export const oneOf =
  <T extends string | number | boolean>(...choices: readonly [T, ...T[]]) =>
  (cursor: Cursor): T => {
    const found = choices.find((choice) => choice === cursor.value)
    if (found === undefined) report(cursor, 'not_in_list', choices.join(', '), shown(cursor.value))
    return found ?? choices[0]
  }

/** A date that is not one reads as NaN, which no comparison catches: `isDate` tells. */
export const day = (cursor: Cursor): PlainDate => {
  const parsed = typeof cursor.value === 'string' ? parsePlainDate(cursor.value) : undefined
  if (parsed?.ok) return parsed.value
  report(cursor, 'bad_date', 'YYYY-MM-DD', shown(cursor.value))
  return Number.NaN as PlainDate
}

/** A day of the family's life, as leaves and children have: within the years a run can reach. */
export const familyDay = (cursor: Cursor): PlainDate => {
  const read = day(cursor)
  if (read < FIRST_DAY || read > LAST_DAY)
    report(cursor, 'out_of_range', `${formatPlainDate(FIRST_DAY)}–${formatPlainDate(LAST_DAY)}`, shown(cursor.value))
  return read
}

const FIRST_DAY = date('1940-01-01')
const LAST_DAY = date('2150-12-31')

export const monthText = (cursor: Cursor): YearMonth => {
  const parsed = typeof cursor.value === 'string' ? parseYearMonth(cursor.value) : undefined
  if (parsed?.ok) return parsed.value
  report(cursor, 'bad_month', 'YYYY-MM', shown(cursor.value))
  return Number.NaN as YearMonth
}

const shown = (value: unknown): string =>
  value === undefined ? '' : (JSON.stringify(value) ?? String(value)).slice(0, 80)
