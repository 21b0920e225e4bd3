import type { Plan } from '@yohaku/household'
import type { Result } from '@yohaku/kernel'
import type { AllocateAnswer, AllocateOptions, NoSuchDay } from '@yohaku/projection'
import type { AllocateRefusal } from '@yohaku/timetable'

export interface AllocateQuestion extends Omit<AllocateOptions, 'on'> {
  readonly plan: Plan
  /** Absent = the present track. */
  readonly track?: string
  /** `YYYY-MM-DD`: whose work phases are in force; absent = the plan's first day. */
  readonly on?: string
}

/** Where some minutes do most good on one day. */
export const allocate = async (
  question: AllocateQuestion,
): Promise<Result<AllocateAnswer, NoSuchDay | AllocateRefusal>> =>
  (await import('../answers/allocate.ts')).answer(question)
