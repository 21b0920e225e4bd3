import { floorDiv, floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { noteUsed } from '../inForce.ts'
import { EXACT_FROM, ROW_WIDTH } from './employmentIncome.parameters.ts'
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
  const income = incomeOf(pay, law, recorder)
  recorder?.end(income)
  return income
}

const incomeOf = (pay: number, { employmentIncome: table }: IncomeTaxLaw, recorder?: Recorder): number => {
  const { minimumDeduction, noIncomeBelow, subtractBelow, irregular, bands } = table.value
  if (pay < subtractBelow) {
    if (recorder) noteUsed(table, { minimumDeduction, noIncomeBelow, subtractBelow }, recorder)
    return pay < noIncomeBelow ? 0 : pay - minimumDeduction
  }
  for (const row of irregular)
    if (pay >= row[0] && pay < row[1]) {
      noteUsed(table, row, recorder)
      return row[2]
    }
  recorder?.rounding('floor', pay < EXACT_FROM ? ROW_WIDTH : 1)
  const counted = pay < EXACT_FROM ? floorTo(ROW_WIDTH, pay) : pay
  for (const band of bands)
    if (pay < band[0]) {
      noteUsed(table, band, recorder)
      return floorDiv(counted * band[1], 100) - band[2]
    }
  throw new RangeError(`the last band of the employment income table must be open: ${pay}`)
}
