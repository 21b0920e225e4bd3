import type { Plan } from '@yohaku/household'
import type { YearOutlook, YearRequest } from '@yohaku/projection'

export interface YearQuestion extends YearRequest {
  readonly plan: Plan
}

/** A year of sick days against the adults' leave, on every track. */
export const year = async (question: YearQuestion): Promise<readonly YearOutlook[]> =>
  (await import('../answers/year.ts')).answer(question)
