import { addMonths, monthOfYear, type YearMonth, yearMonth, yearOf } from '@yohaku/kernel'
import type { HouseholdFacts } from '../facts.ts'
import { isGiven } from './previousIncome.ts'

/** Which months a run computes. Whole calendar years, because year-end adjustment and resident tax need them. */
export interface Horizon {
  /** Month of row 0: early enough for the averages of every decision that takes effect after the start. */
  readonly from: YearMonth
  /** The December before the first computed year: first month with a payroll row. */
  readonly payrollFrom: YearMonth
  readonly start: YearMonth
  /** Last month asked for. */
  readonly end: YearMonth
  /** December of the last year. */
  readonly to: YearMonth
  readonly rows: number
  /** First calendar year computed from months; earlier than `startYear` when an earlier income is not given. */
  readonly firstYear: number
  readonly startYear: number
  readonly endYear: number
  /** First calendar year whose income is asked for by the resident tax of a printed month. */
  readonly firstIncomeYear: number
}

/** Months before the payroll that decisions and fixed-pay changes look at: September to November. */
const LEAD = 3

export const horizonOf = (facts: HouseholdFacts): Horizon => {
  const { start, months } = facts
  const end = addMonths(start, months - 1)
  const startYear = yearOf(start)
  const endYear = yearOf(end)
  const firstIncomeYear = incomeYearOf(start)
  const firstYear = firstComputedYear(facts, start, end)
  const payrollFrom = yearMonth(firstYear - 1, 12)
  const from = addMonths(payrollFrom, -LEAD)
  const to = yearMonth(endYear, 12)
  return { from, payrollFrom, start, end, to, rows: to - from + 1, firstYear, startYear, endYear, firstIncomeYear }
}

/** Calendar year of the income a month's resident tax is for: last year's from June, the year before until May. */
export const incomeYearOf = (month: YearMonth): number => yearOf(month) - (monthOfYear(month) >= 6 ? 1 : 2)

const firstComputedYear = (facts: HouseholdFacts, start: YearMonth, end: YearMonth): number => {
  const startYear = yearOf(start)
  for (let year = incomeYearOf(start); year < startYear && year <= incomeYearOf(end); year++)
    if (!isGiven(facts, year)) return year
  return startYear
}
