import type { CoverageRow, NotCovered } from '@yohaku/law'

/** Nothing to say: the law is the same for every family. */
export type CoverageQuestion = Readonly<Record<never, never>>

export interface CoverageAnswer {
  /** In order of their names. */
  readonly rules: readonly CoverageRow[]
  readonly notCovered: readonly NotCovered[]
}

/** どの決まりまで数えているか: every dated figure of law, how sure it is, and what is not in the house at all. */
export const coverage = async (_question: CoverageQuestion): Promise<CoverageAnswer> =>
  (await import('../answers/coverage.ts')).answer()
