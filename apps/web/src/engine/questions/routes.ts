import type { Plan } from '@yohaku/household'
import type { LongOutlook } from '@yohaku/projection'

export interface RoutesQuestion {
  readonly plan: Plan
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Months from the plan's first one; absent = until the youngest child is 18. */
  readonly months?: number
}

/** 年の路線: every track of the plan over the years. */
export const routes = async (question: RoutesQuestion): Promise<readonly LongOutlook[]> =>
  (await import('../answers/routes.ts')).answer(question)
