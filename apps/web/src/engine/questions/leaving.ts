import type { LivedLog, Plan } from '@yohaku/household'
import type { Result } from '@yohaku/kernel'
import type { LastSafe, LivedLearning, NoSuchDay } from '@yohaku/projection'

export interface LeavingQuestion {
  readonly plan: Plan
  readonly day: string
  /** `YYYY-MM-DD`: whose work phases are in force. */
  readonly on: string
  readonly deadline: string
  readonly chance: number
  /** Days that were lived; absent = none. */
  readonly lived?: LivedLog
}

export interface Leaving {
  readonly safe: readonly LastSafe[]
  /** What the delays were learned from; null = none of it, the usual delays. */
  readonly learned: LivedLearning | null
}

/** この時刻までに出れば: until when to leave for one promise and a chosen chance, with what the lived days say of the delays. */
export const leaving = async (question: LeavingQuestion): Promise<Result<Leaving, NoSuchDay>> =>
  (await import('../answers/leaving.ts')).answer(question)
