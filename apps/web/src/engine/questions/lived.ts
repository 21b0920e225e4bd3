import type { LivedLog, Plan } from '@yohaku/household'
import type { LivedLearning, LivedTime } from '@yohaku/projection'

export interface LivedQuestion {
  readonly plan: Plan
  readonly log: LivedLog
}

export interface LivedAnswer {
  /** Real times beside the planned ones, of the days whose steps the plan still has. */
  readonly taps: readonly LivedTime[]
  readonly learned: LivedLearning
  /** Days logged on steps the plan no longer has. */
  readonly leftOut: number
}

/** 生きた日: real times beside the planned ones, and what they say of the delays. */
export const lived = async (question: LivedQuestion): Promise<LivedAnswer> =>
  (await import('../answers/lived.ts')).answer(question)
