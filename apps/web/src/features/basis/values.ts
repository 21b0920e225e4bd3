import type { InputValue } from '@yohaku/law'
import type { Text } from '../../text/text.ts'

/** How a number of a sum is written. */
export type Unit = 'yen' | 'count' | 'percent' | 'per10000' | 'per100000' | 'months' | 'days' | 'persons'

export const writeInput = (unit: Unit | undefined, value: InputValue, text: Text): string => {
  if (value === null) return text.basis.blank
  if (typeof value === 'boolean') return value ? text.basis.yes : text.basis.no
  if (typeof value === 'string') return /^\d{4}-\d{2}$/.test(value) ? text.yearMonth(value) : value
  return writeNumber(unit ?? 'count', value, text)
}

/** A rule answers in yen unless its words say otherwise. */
export const writeResult = (unit: Unit | undefined, value: number, text: Text): string =>
  writeNumber(unit ?? 'yen', value, text)

const SHARE: Readonly<Partial<Record<Unit, number>>> = { per10000: 100, per100000: 1_000 }

const writeNumber = (unit: Unit, value: number, text: Text): string => {
  const share = SHARE[unit]
  if (share !== undefined) return `${value / share}%`
  switch (unit) {
    case 'yen':
      return text.basis.yen(text.count(value))
    case 'percent':
      return `${value}%`
    case 'months':
    case 'days':
    case 'persons':
      return text.basis.counted[unit](value)
    default:
      return Number.isInteger(value) ? text.count(value) : String(value)
  }
}

/** The base a parameter's rate is stated over, read from its unit: `per 10,000 of …`, `ppm of …`, `percent of …`. */
export const writeValue = (unit: string, value: unknown, text: Text): string => {
  if (value === null) return text.basis.blank
  if (typeof value === 'boolean') return value ? text.basis.yes : text.basis.no
  if (typeof value !== 'number') return String(value)
  const base = Number(/^per ([\d,]+)/.exec(unit)?.[1]?.replaceAll(',', ''))
  if (base > 0) return percent(value * 100, base)
  if (unit.startsWith('per mille')) return percent(value, 10)
  if (unit.startsWith('ppm')) return percent(value, 10_000)
  if (unit.startsWith('percent')) return `${value}%`
  if (unit.startsWith('yen')) return text.basis.yen(text.count(value))
  if (unit.startsWith('days')) return text.basis.counted.days(value)
  return text.count(value)
}

/** Exact in decimals: 991 per 10,000 is 9.91 %. */
const percent = (numerator: number, base: number): string => `${Number((numerator / base).toFixed(6))}%`

type Cell = string | number

/** Rows of a table-shaped value; `null` for a single value. Nested lists are laid out in one row. */
export const tableOf = (value: unknown): readonly (readonly Cell[])[] | null => {
  if (typeof value !== 'object' || value === null) return null
  const rows = Array.isArray(value) ? value : Object.values(value).every(isPlain) ? Object.values(value) : [value]
  return rows.map((row) => cellsOf(row))
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

const cellsOf = (value: unknown): readonly Cell[] => {
  if (typeof value === 'number' || typeof value === 'string') return [value]
  if (value === null || value === undefined) return ['–']
  if (typeof value === 'boolean') return [String(value)]
  return Object.values(value as object).flatMap(cellsOf)
}
