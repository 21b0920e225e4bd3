import { parseClock } from '@yohaku/kernel'
import { yenOf } from '../../../design-system/YenField.tsx'
import type { FieldKind } from './types.ts'

/** What somebody typed, as the plan writes it: `undefined` for an empty field; what is no number stays as typed, for the plan's own check to refuse. */
export const written = (how: FieldKind, typed: string): unknown => {
  const plain = typed.normalize('NFKC').trim()
  if (plain === '') return undefined
  switch (how.kind) {
    case 'yen':
      return yenOf(plain) ?? plain
    case 'minutes':
    case 'count':
      return /^\d{1,9}$/.test(plain) ? Number(plain) : plain
    case 'clock':
      return twoDigits(plain)
    case 'clocks':
      return plain.split(/[\s,、]+/).map(twoDigits)
    case 'minutesList':
      return plain.split(/[\s,、]+/).map((one) => (/^\d{1,4}$/.test(one) ? Number(one) : one))
    case 'lines':
      return typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    case 'month':
      return plain.replace(
        /^(\d{4})[/.年](\d{1,2})月?$/,
        (_, year: string, month: string) => `${year}-${month.padStart(2, '0')}`,
      )
    default:
      return how.kind === 'text' ? typed.trim() : plain
  }
}

/** A value of the plan as a field shows it. */
export const shown = (how: FieldKind, value: unknown, count: (value: number) => string): string => {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.join(how.kind === 'lines' ? '\n' : ' ')
  if (typeof value === 'number') return how.kind === 'yen' ? count(value) : String(value)
  return typeof value === 'string' ? value : ''
}

/** `9:05` is written `09:05`; what is no time stays. */
const twoDigits = (text: string): string => (parseClock(text).ok ? text.padStart(5, '0') : text)
