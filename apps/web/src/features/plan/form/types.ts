import type { FieldWord } from '../../../text/household.ts'

/** One of several; `set` is what is written where it is not the value itself (`undefined` empties the field). */
export interface Option {
  readonly value: string
  readonly words: string
  readonly set?: unknown
}

type Plain =
  | 'text'
  | 'phone'
  | 'lines'
  | 'date'
  | 'month'
  | 'clock'
  | 'clocks'
  | 'yen'
  | 'minutes'
  | 'minutesList'
  | 'flag'

/** How a field is written. */
export type FieldKind =
  | { readonly kind: Plain }
  | {
      readonly kind: 'count'
      readonly unit: 'day' | 'hour' | 'percent' | 'perMille' | 'year' | 'month' | 'grade' | 'number'
    }
  /** `blank`: words for an empty field; without them the field cannot be empty. `chosen` where the value is a record. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly blank?: string; readonly chosen?: string }
  /** `leaves`: with none of them the field is left out. */
  | { readonly kind: 'several'; readonly options: readonly Option[]; readonly leaves?: boolean }

/** One field of the plan: where it stands and what it is called. */
export type Field = FieldKind & {
  readonly path: string
  readonly label: FieldWord
  /** Stands in the place of the label where the field is known by what it is about: a kind of delay. */
  readonly title?: string
  /** Words before the label: of a way, from where to where. */
  readonly about?: string
  /** What stands in while it is empty is our estimate. */
  readonly ours?: boolean
}

/** Something that can be put into a list of the plan. */
export interface Add {
  readonly path: string
  readonly words: string
  readonly value: unknown
}

/** A few fields that belong together: a person, a place, a bonus. */
export interface Part {
  readonly key: string
  readonly heading: string
  readonly fields: readonly Field[]
  /** Smaller parts inside. */
  readonly parts?: readonly Part[]
  readonly adds?: readonly Add[]
  /** Path of the entry this part is, where it can be taken out. */
  readonly remove?: string
  /** Not opened until somebody asks: what few families need. */
  readonly folded?: boolean
}

export type { FieldWord }
