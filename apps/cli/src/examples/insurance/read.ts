import {
  monthOfDate,
  monthOfYear,
  type PlainDate,
  parsePlainDate,
  parseYearMonth,
  type Result,
  type YearMonth,
  yearMonth,
} from '@yohaku/kernel'
import { isPrefectureCode, type PrefectureCode } from '@yohaku/law'

export type Inputs = Readonly<Record<string, unknown>>

/** What the example says beside its inputs; `as_of` dates the law where the inputs do not. */
export interface ExampleContext {
  readonly as_of?: unknown
}

/** Computes one worked example: its inputs as the file has them → fields under the names the file expects. */
export type ExampleFunction = (inputs: Inputs, example?: ExampleContext) => Record<string, unknown>

/** The inputs of an example that do not fit its function. */
export class ExampleInputError extends Error {}

export const has = (inputs: Inputs, name: string): boolean => inputs[name] !== undefined && inputs[name] !== null

/** The first of the names the inputs have. */
const pick = (inputs: Inputs, names: readonly string[]): unknown => {
  const name = names.find((candidate) => has(inputs, candidate))
  return name === undefined ? undefined : inputs[name]
}

export const numberOf = (inputs: Inputs, names: string | readonly string[], otherwise?: number): number => {
  const wanted = typeof names === 'string' ? [names] : names
  const value = pick(inputs, wanted)
  if (value === undefined && otherwise !== undefined) return otherwise
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw new ExampleInputError(`${wanted.join('|')}: a number`)
  return number
}

export const textOf = (inputs: Inputs, names: string | readonly string[], otherwise?: string): string => {
  const wanted = typeof names === 'string' ? [names] : names
  const value = pick(inputs, wanted) ?? otherwise
  if (typeof value !== 'string') throw new ExampleInputError(`${wanted.join('|')}: a text`)
  return value
}

/** `'13'`; a file that leaves out the quotes has a number. */
export const prefectureOf = (inputs: Inputs, otherwise?: string): PrefectureCode => {
  const given = inputs.prefecture
  const code = textOf({ prefecture: typeof given === 'number' ? String(given) : given }, 'prefecture', otherwise)
  const padded = code.padStart(2, '0')
  if (!isPrefectureCode(padded)) throw new ExampleInputError(`prefecture: ${code}`)
  return padded
}

export const flagOf = (inputs: Inputs, name: string, otherwise = false): boolean => {
  const value = inputs[name] ?? otherwise
  if (typeof value !== 'boolean') throw new ExampleInputError(`${name}: true or false`)
  return value
}

export const dateOf = (inputs: Inputs, names: string | readonly string[]): PlainDate =>
  asDate(textOf(inputs, names), String(names))

export const asDate = (value: unknown, name: string): PlainDate => {
  if (typeof value !== 'string') throw new ExampleInputError(`${name}: a date`)
  const parsed = parsePlainDate(value)
  if (!parsed.ok) throw new ExampleInputError(`${name}: ${value} is no date`)
  return parsed.value
}

/** A month, given as a month or as a day of it. */
export const asMonth = (value: unknown, name: string): YearMonth => {
  if (typeof value !== 'string') throw new ExampleInputError(`${name}: a month`)
  const parsed = parseYearMonth(value)
  return parsed.ok ? parsed.value : monthOfDate(asDate(value, name))
}

export const monthOf = (inputs: Inputs, names: string | readonly string[]): YearMonth =>
  asMonth(textOf(inputs, names), String(names))

/**
 * The month the law is asked for: an input if there is one, else what `as_of` says (`premium month 2026-03..`, `FY2026`, `2026`; a year
 * alone is its April), else the start of the newest fiscal year encoded.
 */
export const lawMonth = (inputs: Inputs, names: readonly string[], example: ExampleContext | undefined): YearMonth => {
  if (names.some((name) => has(inputs, name))) return monthOf(inputs, names)
  const asOf = String(example?.as_of ?? '')
  const month = /(\d{4})-(\d{2})/.exec(asOf)
  if (month) return asMonth(month[0], 'as_of')
  const year = /\d{4}/.exec(asOf)
  return yearMonth(year ? Number(year[0]) : 2026, 4)
}

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ')

/** `april`: files name some of their fields by the month. */
export const monthName = (of: YearMonth): string => MONTH_NAMES[monthOfYear(of) - 1] ?? ''

export const recordsOf = (inputs: Inputs, name: string): readonly Inputs[] => {
  const value = inputs[name]
  if (!Array.isArray(value)) throw new ExampleInputError(`${name}: a list`)
  return value.map((item) => {
    if (typeof item !== 'object' || item === null) throw new ExampleInputError(`${name}: a list of records`)
    return item as Inputs
  })
}

/** The value of a rule, or the refusal as a mistake of the example: it asks for a month without law. */
export const granted = <T>(result: Result<T, { readonly type: string }>): T => {
  if (result.ok) return result.value
  throw new ExampleInputError(JSON.stringify(result.error))
}

/** A fraction in text with so many digits, halves away from zero: exact integers in, no binary fractions. */
export const decimal = (numerator: number, denominator: number, digits: number): string => {
  const scaled = numerator * 10 ** digits
  const whole = Math.floor((Math.abs(scaled) * 2 + denominator) / (2 * denominator))
  const text = String(whole).padStart(digits + 1, '0')
  const sign = numerator < 0 && whole > 0 ? '-' : ''
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** The same without zeros at the end, at least `atLeast` digits kept. */
export const shortDecimal = (numerator: number, denominator: number, digits: number, atLeast = 0): string => {
  const [whole = '', fraction = ''] = decimal(numerator, denominator, digits).split('.')
  const kept = fraction.slice(0, atLeast) + fraction.slice(atLeast).replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}
