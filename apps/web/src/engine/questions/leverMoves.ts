import type { Plan } from '@yohaku/household'
import type { LeverMove, LeverUse } from '@yohaku/projection'

export interface LeverMovesQuestion extends Omit<LeverUse, 'on'> {
  readonly plan: Plan
  readonly track?: string
  readonly on?: string
}

/** What has to be changed in the plan for a lever of `allocate` to be used. */
export const leverMoves = async (question: LeverMovesQuestion): Promise<readonly LeverMove[]> =>
  (await import('../answers/leverMoves.ts')).answer(question)
