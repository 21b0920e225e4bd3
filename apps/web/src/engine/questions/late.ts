import type { LivedLog, Plan } from '@yohaku/household'
import type { LateDay, LateStep } from '@yohaku/projection'

export interface LateQuestion extends LateStep {
  readonly plan: Plan
  /** Absent = the present track. */
  readonly track?: string
  /** Id of a pattern, a weekday or a kind of day; absent = the family's ordinary day. */
  readonly day?: string
  /** `YYYY-MM-DD`: whose work phases are in force; absent = the plan's first day. */
  readonly on?: string
  /** Days that were lived: their delays count beside the usual ones. */
  readonly lived?: LivedLog
}

/** おくれの伝わり: the day on which one step is late, and how far that runs. */
export const late = async (question: LateQuestion): Promise<LateDay> =>
  (await import('../answers/late.ts')).answer(question)
