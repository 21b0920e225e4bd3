import { addMonths, type YearMonth } from '@yohaku/kernel'
import type { AdultRun } from '../adultRun.ts'
import { GROSS, WIDTH } from '../columns.ts'

/** Complete wage months the wages of a benefit are taken from. */
const WAGE_MONTHS = 6

/**
 * Wages of the six complete months before a month: base and commuting as paid; full-time pay with the usual commuting before the input.
 * Wage months with leave days are not complete and are passed over.
 */
export const sixMonthWages = (adult: AdultRun, before: YearMonth): number => {
  const { horizon, months, options } = adult
  const payLag = options.payday === 'next_month' ? 1 : 0
  const usual = months.fullTime + (options.wagesIncludeCommuting ? months.usualCommuting : 0)
  let total = 0
  let counted = 0
  for (let month = addMonths(before, payLag - 1); counted < WAGE_MONTHS; month = addMonths(month, -1)) {
    const row = month - horizon.from
    if (month >= horizon.start && months.interrupted[row] === 1) continue
    total += month < horizon.start ? usual : wagesPaid(adult, month)
    counted++
  }
  return total
}

/** Wages paid in a calendar month, as the benefits count them. */
export const wagesPaid = ({ cells, horizon, months, options }: AdultRun, month: YearMonth): number => {
  const row = month - horizon.from
  return options.wagesIncludeCommuting ? (months.pay[row] as number) : (cells[row * WIDTH + GROSS] as number)
}
