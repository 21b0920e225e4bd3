import type { Plan } from '@yohaku/household'
import type { PlanMilestone } from '@yohaku/projection'

export interface MilestonesQuestion {
  readonly plan: Plan
  readonly track: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** How far ahead of today to look. */
  readonly years: number
}

/** 停車駅: what starts, ends and changes on a track, in order of date, from the plan's first month on. */
export const milestones = async (question: MilestonesQuestion): Promise<readonly PlanMilestone[]> =>
  (await import('../answers/milestones.ts')).answer(question)
