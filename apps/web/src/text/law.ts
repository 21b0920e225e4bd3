import type { Unit } from '../features/basis/values.ts'
import { law as en } from './en/law.ts'
import { law as ja } from './ja/law.ts'
import type { Language } from './language.ts'

/**
 * Plain names for what a 根拠 speaks of. A rule or parameter without one is shown by its official Japanese term, which
 * every explanation carries; an input without one by its code.
 */
export interface LawWords {
  readonly rules: Readonly<Record<string, string>>
  /** Rules whose answer is not yen. */
  readonly results: Readonly<Record<string, Unit>>
  readonly parameters: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, { readonly words: string; readonly unit?: Unit }>>
}

/** Fetched with the first 根拠 that is opened, both languages together. */
export const lawWords: Readonly<Record<Language, LawWords>> = { ja, en }
