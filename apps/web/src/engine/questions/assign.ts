import type { Plan } from '@yohaku/household'
import type { AssignAnswer, AssignWish } from '@yohaku/projection'

export interface AssignQuestion extends AssignWish {
  readonly plan: Plan
  /** Absent = the present track. */
  readonly track?: string
  /** `YYYY-MM-DD`: whose work phases are in force; absent = the plan's first day. */
  readonly on?: string
}

/** Who could bring and collect on which weekday. */
export const assign = async (question: AssignQuestion): Promise<AssignAnswer> =>
  (await import('../answers/assign.ts')).answer(question)
