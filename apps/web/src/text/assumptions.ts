import type { Words } from '@yohaku/words'
import { assumptions as en } from './en/assumptions.ts'
import { assumptions as ja } from './ja/assumptions.ts'
import type { Language } from './language.ts'
import type { Told } from './words.ts'

/** What is assumed, and why. */
export interface AssumptionWords {
  /** Why a value of the plan was assumed. */
  readonly reason: Words
  /** What an engine assumed. */
  readonly assumption: Words
  /** Names of places in a plan. */
  readonly path: Readonly<Record<PathWord, Told>>
  readonly value: Words<'yes' | 'no' | 'none' | 'next_month' | 'same_month'>
}

export type PathWord =
  | 'start'
  | 'prefecture'
  | 'married'
  | 'birth'
  | 'fullTimeMonthly'
  | 'commutingMonthly'
  | 'bonuses'
  | 'collection'
  | 'fullTime'
  | 'opens'
  | 'closes'
  | 'leg'
  | 'stepAt'
  | 'stepBy'
  | 'stepMinutes'
  | 'steps'
  | 'weekdays'
  | 'breakMinutes'
  | 'phase'

/** Fetched when the list comes near, both languages together. */
export const assumptionWords: Readonly<Record<Language, AssumptionWords>> = { ja, en }
