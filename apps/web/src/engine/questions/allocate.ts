import type { Plan } from '@yohaku/household'
import type { AllocateOptions, allocateOf } from '@yohaku/projection'

export interface AllocateQuestion extends Omit<AllocateOptions, 'on'> {
  readonly plan: Plan
  /** Absent = the present track. */
  readonly track?: string
  /** `YYYY-MM-DD`: whose work phases are in force; absent = the plan's first day. */
  readonly on?: string
}

/** Where some minutes do most good on one day. */
export const allocate = async (question: AllocateQuestion): Promise<ReturnType<typeof allocateOf>> =>
  (await import('../answers/allocate.ts')).answer(question)
