import type { Plan } from '@yohaku/household'
import type { PlanApplication } from '@yohaku/projection'

export interface ApplicationsQuestion {
  readonly plan: Plan
  readonly track: string
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** 届出: what can be filed on a track, by whom, to whom, until when, worth what. */
export const applications = async (question: ApplicationsQuestion): Promise<readonly PlanApplication[]> =>
  (await import('../answers/applications.ts')).answer(question)
