import type { Plan } from '@yohaku/household'
import type { Ledger } from '@yohaku/projection'

export interface LedgerQuestion {
  readonly plan: Plan
  readonly track: string
  /** `YYYY-MM`; absent = the plan's first month. */
  readonly from?: string
  readonly months: number
}

/** 家計: the money of one track, month by month. */
export const ledger = async (question: LedgerQuestion): Promise<Ledger> =>
  (await import('../answers/ledger.ts')).answer(question)
