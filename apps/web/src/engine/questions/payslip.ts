import type { Plan } from '@yohaku/household'
import type { Result } from '@yohaku/kernel'
import type { HouseholdProblem, SlipLineCheck } from '@yohaku/projection'

export interface PayslipQuestion {
  readonly plan: Plan
  readonly track: string
  /** `{month: 'YYYY-MM', adult, lines: {code: yen}}` as somebody typed it. */
  readonly slip: unknown
}

/** 給与明細: every line of a slip beside what the plan gives, or every mistake in what was typed. */
export const payslip = async (
  question: PayslipQuestion,
): Promise<Result<readonly SlipLineCheck[], readonly HouseholdProblem[]>> =>
  (await import('../answers/payslip.ts')).answer(question)
