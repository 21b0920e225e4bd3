import type { Plan } from '@yohaku/household'
import type { Result } from '@yohaku/kernel'
import type { CoverOutlook, CoverRefusal, CoverRequest, NoSuchDay } from '@yohaku/projection'

export interface CoverQuestion extends CoverRequest {
  readonly plan: Plan
  /** Absent = the present track. */
  readonly track?: string
}

/** 運転整理: ways through a broken day, best first; or why there is nothing to compute. */
export const cover = async (question: CoverQuestion): Promise<Result<CoverOutlook, CoverRefusal | NoSuchDay>> =>
  (await import('../answers/cover.ts')).answer(question)
