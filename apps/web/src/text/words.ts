import type { Step } from '@yohaku/household'

export type Words<Code extends string = string> = Readonly<Record<Code, string>>
export type Told = (first: string, second: string) => string

/** Words for the codes of a plan and its outlook. Lists that engines may add to are open: ask with `wordFor`. */
export interface PlanWords {
  readonly act: Words<Step['act']>
  readonly place: Words
  readonly track: Words
  readonly dayKind: Words
  readonly weekday: Words
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
