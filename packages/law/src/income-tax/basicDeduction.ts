import type { Recorder, RuleInfo } from '../explanation.ts'
import { type InForce, noteUsed } from '../inForce.ts'
import type { DeductionByIncome } from './basicDeduction.parameters.ts'
import type { IncomeTaxLaw } from './law.ts'

const RULE: RuleInfo = { id: 'income-tax.basic-deduction', term: '基礎控除', basis: '所得税法 第86条' }

/**
 * Basic deduction of income tax, yen. 基礎控除 — 所得税法 第86条、租税特別措置法 第41条の16の2.
 * Falls in steps as total income rises (in 2026 and 2027: 1,040,000 to 4.89 million yen of income).
 */
export const basicDeduction = (totalIncome: number, law: IncomeTaxLaw, recorder?: Recorder): number => {
  recorder?.begin(RULE)
  recorder?.input('totalIncome', totalIncome)
  const deduction = deductionByIncome(totalIncome, law.basicDeduction, recorder)
  recorder?.end(deduction)
  return deduction
}

/** The deduction of the first row the income does not exceed; 0 above them all. */
export const deductionByIncome = (
  totalIncome: number,
  table: InForce<DeductionByIncome>,
  recorder?: Recorder,
): number => {
  for (const row of table.value)
    if (totalIncome <= row[0]) {
      noteUsed(table, row, recorder)
      return row[1]
    }
  noteUsed(table, table.value.at(-1), recorder)
  return 0
}
