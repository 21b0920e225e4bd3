import type { DayPattern, Plan } from '@yohaku/household'
import type { AssignChoice } from '@yohaku/projection'

export interface AssignedQuestion {
  readonly plan: Plan
  readonly track?: string
  readonly on?: string
  readonly choices: readonly AssignChoice[]
}

/** The plan's days with drop-off and pick-up shared as chosen. */
export const assigned = async (question: AssignedQuestion): Promise<readonly DayPattern[]> =>
  (await import('../answers/assigned.ts')).answer(question)
