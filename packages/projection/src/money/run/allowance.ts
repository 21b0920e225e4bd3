import { addMonths, expectOk, month, type YearMonth } from '@yohaku/kernel'
import { type ChildAllowanceMonths, childAllowance, childAllowanceMonths, type Recorder } from '@yohaku/law'
import type { ChildFacts } from '../facts.ts'
import type { Horizon } from './horizon.ts'

/** First month of the allowance as it is; earlier months followed other rules and are counted as 0. */
export const FIRST_ALLOWANCE_MONTH = month('2024-10')

/** Months of the allowance of every child, eldest first. */
export const allowanceMonthsOf = (children: readonly ChildFacts[]): readonly ChildAllowanceMonths[] =>
  children.toSorted((a, b) => a.birth - b.birth).map(({ birth, supported }) => childAllowanceMonths(birth, supported))

/** 児童手当 for every row of the horizon, from the two months before the start on (they are paid in the first ones). */
export const allowancesOf = (children: readonly ChildAllowanceMonths[], horizon: Horizon): Int32Array => {
  const amounts = new Int32Array(horizon.rows)
  if (children.length === 0) return amounts
  for (let of = addMonths(horizon.start, -2); of <= horizon.end; of = addMonths(of, 1))
    amounts[of - horizon.from] = allowanceIn(children, of)
  return amounts
}

export const allowanceIn = (children: readonly ChildAllowanceMonths[], of: YearMonth, recorder?: Recorder): number =>
  of < FIRST_ALLOWANCE_MONTH ? 0 : expectOk(childAllowance(children, of, recorder))
