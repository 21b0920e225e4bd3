import type { AllocateLever, DayCost } from '@yohaku/projection'
import type { Words } from './words.ts'

/** Words of a day laid out anew, and of what lived days teach. */
export interface DayWords {
  /** What the family would do; `other` is who or what instead, empty where nobody is named. */
  readonly lever: Readonly<Record<AllocateLever['kind'], (who: string, what: string, other: string) => string>>
  /** What a minute is taken from. */
  readonly cost: Words<DayCost['kind']>
  readonly nothingToAdd: string
  readonly nothingToShare: string
  /** Kinds of delay. */
  readonly delay: Words
  readonly delaysUnchanged: string
  /** Kinds of day with delays of their own. */
  readonly dayType: Words
}
