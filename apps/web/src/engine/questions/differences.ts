import type { Plan } from '@yohaku/household'
import type { LineDifferences } from '@yohaku/projection'

export interface DifferencesQuestion {
  readonly plan: Plan
  readonly one: string
  readonly other: string
  /** `YYYY-MM`. */
  readonly from: string
  readonly months: number
}

/** What changed between two tracks, line by line. */
export const differences = async (question: DifferencesQuestion): Promise<LineDifferences> =>
  (await import('../answers/differences.ts')).answer(question)
