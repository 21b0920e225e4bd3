import { floorDiv, ok, type Result, yearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { MEDICAL_EXPENSE } from './medicalExpense.parameters.ts'

const RULE: RuleInfo = { id: 'income-tax.medical-expense-deduction', term: '医療費控除額', basis: '所得税法 第73条' }

/**
 * 医療費控除 of a calendar year, yen, for income tax and resident tax alike: bills of the family less what was paid back, above 100,000 yen or
 * 5 % of income, whichever is less (cut to 1 yen), at most 2,000,000.
 *
 * @param reimbursed insurance, 出産育児一時金 and the like for these bills
 */
export const medicalExpenseDeduction = (
  paid: number,
  reimbursed: number,
  totalIncome: number,
  year: number,
  recorder?: Recorder,
): Result<number, NotInForce> => {
  recorder?.begin(RULE)
  const terms = valueAt(MEDICAL_EXPENSE, yearMonth(year, 1), recorder)
  if (!terms.ok) {
    recorder?.abandon()
    return terms
  }
  const { own, ownPercent, most } = terms.value
  recorder?.input('paid', paid)
  recorder?.input('reimbursed', reimbursed)
  recorder?.input('totalIncome', totalIncome)
  recorder?.rounding('floor')
  const above = Math.max(0, paid - reimbursed) - Math.min(own, floorDiv(totalIncome * ownPercent, 100))
  const deduction = Math.min(most, Math.max(0, above))
  recorder?.end(deduction)
  return ok(deduction)
}
