import { formatYearMonth, type YearMonth } from '@yohaku/kernel'
import type { Recorder } from '@yohaku/law'
import type { AdultRun } from '../adultRun.ts'
import { BASIS_DAYS, GROSS, PAY, WIDTH } from '../columns.ts'
import { STEPS } from '../steps.ts'

/** Complete wage months the wages of a benefit are taken from. */
const WAGE_MONTHS = 6

/** 賃金支払基礎日数 that make a wage month complete (雇用保険法14条1項). */
const COMPLETE_DAYS = 11

/**
 * Wages of the six complete months before a month: base and commuting as paid; full-time pay with the usual commuting before the input.
 * A wage month with less than 11 paid days is not complete and is passed over; one with more counts with what it paid.
 */
export const sixMonthWages = (adult: AdultRun, before: YearMonth, recorder?: Recorder): number => {
  recorder?.begin(STEPS.sixMonths)
  const { horizon, usual, options, cells } = adult
  const payLag = options.payday === 'next_month' ? 1 : 0
  const beforeInput = usual.fullTime + (options.wagesIncludeCommuting ? usual.commuting : 0)
  let total = 0
  let counted = 0
  for (let month = Math.min(before + payLag - 1, horizon.to) as YearMonth; counted < WAGE_MONTHS; month--) {
    const inside = month >= horizon.start
    if (inside && (cells[(month - horizon.from) * WIDTH + BASIS_DAYS] as number) < COMPLETE_DAYS) continue
    const wages = inside ? wagesPaid(adult, month) : beforeInput
    recorder?.input(formatYearMonth(month), wages)
    total += wages
    counted++
  }
  recorder?.end(total)
  return total
}

/** Wages paid in a calendar month, as the benefits count them. */
export const wagesPaid = ({ cells, horizon, options }: AdultRun, month: YearMonth): number =>
  cells[(month - horizon.from) * WIDTH + (options.wagesIncludeCommuting ? PAY : GROSS)] as number
