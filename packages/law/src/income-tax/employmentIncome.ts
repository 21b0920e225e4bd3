import { floorDiv, floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueIn } from '../inForce.ts'
import { type EmploymentIncomeTable, EXACT_FROM, ROW_WIDTH } from './employmentIncome.parameters.ts'
import type { IncomeTaxLaw } from './law.ts'

const RULE: RuleInfo = {
  id: 'income-tax.employment-income',
  term: '給与所得控除後の金額',
  basis: '所得税法 第28条・別表第五',
}

/**
 * Income from a year's taxable pay (commuting allowance apart), yen.
 * 給与所得控除後の給与等の金額 — 所得税法 第28条、別表第五.
 *
 * Under 6,600,000 yen the law is a table of 4,000-yen rows: pay is cut to the row first. From there on, cut below 1 yen.
 */
export const employmentIncome = (pay: number, law: IncomeTaxLaw, recorder?: Recorder): number => {
  recorder?.begin(RULE)
  recorder?.input('pay', pay)
  const income = incomeOf(pay, valueIn(law.employmentIncome, recorder), recorder)
  recorder?.end(income)
  return income
}

const incomeOf = (pay: number, table: EmploymentIncomeTable, recorder?: Recorder): number => {
  if (pay < table.noIncomeBelow) return 0
  if (pay < table.subtractBelow) return pay - table.minimumDeduction
  for (const [from, below, income] of table.irregular) if (pay >= from && pay < below) return income
  recorder?.rounding('floor', pay < EXACT_FROM ? ROW_WIDTH : 1)
  const counted = pay < EXACT_FROM ? floorTo(ROW_WIDTH, pay) : pay
  for (const [below, percent, less] of table.bands) if (pay < below) return floorDiv(counted * percent, 100) - less
  throw new RangeError(`the last band of the employment income table must be open: ${pay}`)
}
