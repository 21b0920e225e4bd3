import type { CodeWords, Words } from '@yohaku/words'

export type Told = (first: string, second: string) => string

/** Words for the codes of a plan and its outlook. Lists that engines may add to are open: ask with `wordFor`. */
export interface PlanWords extends CodeWords {
  readonly place: Words
  readonly dayKind: Words
  /** What could not be computed: told whom and which place it is about. */
  readonly unknown: Readonly<Record<string, Told>>
}

/** The word for a code, or the code itself where a newer engine knows more than this catalogue. */
export const wordFor = (words: Words, code: string): string => words[code] ?? code

/** A line of the household's books: plain name, official one where it differs. */
export interface LineWords {
  readonly plain: string
  readonly formal?: string
}
