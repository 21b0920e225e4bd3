import type { Plan } from '@yohaku/household'
import type { Outlook } from '@yohaku/projection'

export interface OutlooksQuestion {
  readonly plan: Plan
}

/** 見通し: every track of the plan side by side, day and money of two years. */
export const outlooks = async (question: OutlooksQuestion): Promise<readonly Outlook[]> =>
  (await import('../answers/outlooks.ts')).answer(question)
