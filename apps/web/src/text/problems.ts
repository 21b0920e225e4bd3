import type { Fix, ProblemCode } from '@yohaku/household'
import { problems as en } from './en/problems.ts'
import { problems as ja } from './ja/problems.ts'
import type { Language } from './language.ts'

/** What is wrong with a file, and how to mend it. */
export interface ProblemWords {
  readonly problem: Readonly<Record<ProblemCode, string>>
  /** Kinds of values, as a problem names what it found: `list`, `map`. */
  readonly kind: Readonly<Record<string, string>>
  /** `>=1`, `<=2`. */
  readonly atLeast: (least: string) => string
  readonly atMost: (most: string) => string
  readonly fix: Readonly<Record<Fix['code'], (value: string) => string>>
}

/** Fetched with the first file that has mistakes, both languages together. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = { ja, en }
