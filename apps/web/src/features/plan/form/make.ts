import type { FieldWord } from '../../../text/household.ts'
import type { Field, FieldKind, Option } from './types.ts'

/** A field under a path, by its last key. */
export const field = (base: string, key: string, label: FieldWord, how: FieldKind): Field => ({
  ...how,
  path: base === '' ? key : `${base}.${key}`,
  label,
})

export const text: FieldKind = { kind: 'text' }
export const date: FieldKind = { kind: 'date' }
export const month: FieldKind = { kind: 'month' }
export const clock: FieldKind = { kind: 'clock' }
export const yen: FieldKind = { kind: 'yen' }
export const minutes: FieldKind = { kind: 'minutes' }
export const flag: FieldKind = { kind: 'flag' }
export const count = (unit: Extract<FieldKind, { kind: 'count' }>['unit']): FieldKind => ({ kind: 'count', unit })

/** Codes with their words as options, in the order of the catalogue. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }))

export const choice = (options: readonly Option[], blank?: string, chosen?: string): FieldKind => ({
  kind: 'choice',
  options,
  ...(blank === undefined ? {} : { blank }),
  ...(chosen === undefined ? {} : { chosen }),
})

export const several = (options: readonly Option[]): FieldKind => ({ kind: 'several', options })

/** The first of `base1`, `base2` … nobody has. */
export const freeId = (base: string, taken: readonly { readonly id: string }[]): string => {
  for (let number = 1; ; number++) if (!taken.some(({ id }) => id === `${base}${number}`)) return `${base}${number}`
}
