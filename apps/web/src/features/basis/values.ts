import type { InputValue } from '@yohaku/law'
import { type LawWords, RESULT_UNITS, unitOf } from '../../text/law.ts'
import type { TextOf } from '../../text/rooms.ts'

/** How a number of a sum is written. */
export type Unit = 'yen' | 'plain' | 'percent' | 'per10000' | 'per100000' | 'months' | 'days' | 'persons' | 'minutes'

/** What goes into a rule, by its name: `pay2` is the second `pay#`, `2026-04` the month itself. */
export const inputWords = (name: string, law: LawWords, text: TextOf<'compare'>): string => {
  if (/^\d{4}-\d{2}$/.test(name)) return text.yearMonth(name)
  const [, stem, number] = /^(.*?)(\d+)$/.exec(name) ?? []
  const several = stem === undefined ? undefined : law.inputs[`${stem}#`]
  return several === undefined ? (law.inputs[name] ?? name) : law.nth(several, Number(number))
}

/** `names` are what the family calls those an input speaks of by id: a child, an adult. */
export const writeInput = (
  name: string,
  value: InputValue,
  law: LawWords,
  text: TextOf<'compare'>,
  names: ReadonlyMap<string, string> = NOBODY,
): string => {
  if (value === null) return text.basis.blank
  if (typeof value === 'boolean') return value ? text.basis.yes : text.basis.no
  if (typeof value === 'number') return writeNumber(unitOf(name), value, text)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return text.date(value)
  return /^\d{4}-\d{2}$/.test(value) ? text.yearMonth(value) : (law.values[value] ?? names.get(value) ?? value)
}

const NOBODY: ReadonlyMap<string, string> = new Map()

/** A rule answers in yen unless it is known to count something else. */
export const writeResult = (rule: string, value: number, text: TextOf<'compare'>): string =>
  writeNumber(RESULT_UNITS[rule] ?? 'yen', value, text)

const SHARE: Readonly<Partial<Record<Unit, number>>> = { per10000: 10_000, per100000: 100_000, percent: 100 }

const writeNumber = (unit: Unit, value: number, text: TextOf<'compare'>): string => {
  const base = SHARE[unit]
  if (base !== undefined) return percent(value, base)
  switch (unit) {
    case 'yen':
      return text.yen(text.count(value))
    case 'minutes':
      return text.hoursAndMinutes(value)
    case 'months':
    case 'days':
    case 'persons':
      return text.basis.counted[unit](value)
    default:
      return String(value)
  }
}

/** A single value of law; the base of a rate is read from its unit: `per 10,000 of …`, `ppm of …`, `percent of …`. */
export const writeValue = (unit: string, value: string | number | boolean | null, text: TextOf<'compare'>): string => {
  if (value === null) return text.basis.blank
  if (typeof value === 'boolean') return value ? text.basis.yes : text.basis.no
  if (typeof value === 'string') return value
  const base = baseOf(unit)
  if (base !== null) return percent(value, base)
  if (unit.startsWith('yen')) return text.yen(text.count(value))
  if (unit.startsWith('days')) return text.basis.counted.days(value)
  return text.count(value)
}

const baseOf = (unit: string): number | null => {
  const stated = Number(/^per ([\d,]+)/.exec(unit)?.[1]?.replaceAll(',', ''))
  if (stated > 0) return stated
  if (unit.startsWith('per mille')) return 1_000
  if (unit.startsWith('ppm')) return 1_000_000
  return unit.startsWith('percent') ? 100 : null
}

/** 991 per 10,000 is 9.91 %: no more digits than the law states. */
const percent = (numerator: number, base: number): string => `${Number(((numerator * 100) / base).toFixed(6))}%`

export interface ValueRow {
  /** The names on the way to the figure; empty for a row of a table without names. */
  readonly path: readonly string[]
  readonly cells: readonly (string | number | boolean | null)[]
}

/** What a value of law is made of, row by row; `null` for a single value. */
export const rowsOfValue = (value: unknown, path: readonly string[] = []): readonly ValueRow[] | null => {
  if (!isObject(value)) return null
  if (Array.isArray(value)) {
    if (value.every((item) => !isObject(item))) return [{ path, cells: value }]
    return value.flatMap((item) => rowsOfValue(item, path) ?? [{ path, cells: [item] }])
  }
  return Object.entries(value).flatMap(
    ([name, inner]) => rowsOfValue(inner, [...path, name]) ?? [{ path: [...path, name], cells: [inner as never] }],
  )
}

/** The plain name of a value of law; those that each prefecture has share one. */
export const parameterWords = (id: string, law: LawWords): string | undefined =>
  law.parameters[id] ?? law.parameters[id.replace(/\.\d{2}$/, '.#')]

/**
 * A figure inside a value of law: by the unit of the value where that is a rate, else by its own name; what is counted in yen is so
 * for each kind of person, too.
 */
export const writeCell = (
  unit: string,
  name: string | undefined,
  cell: ValueRow['cells'][number],
  text: TextOf<'compare'>,
): string => {
  if (typeof cell !== 'number') return writeValue(unit, cell, text)
  const base = baseOf(unit)
  if (name !== undefined && COUNTS.has(name)) return text.count(cell)
  if (base !== null && !/;/.test(unit)) return percent(cell, base)
  if (name === undefined) return text.count(cell)
  const own = unitOf(name)
  return writeNumber(own === 'persons' && unit.startsWith('yen') ? 'yen' : own, cell, text)
}

/** Bounds of a table of rates: no rates themselves, and in the table's own unit. */
const COUNTS: ReadonlySet<string> = new Set(['below'])

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
