import { expectOk, type YearMonth } from '@yohaku/kernel'
import {
  CHILD_ALLOWANCE_AMOUNTS,
  type ChildAllowanceMonths,
  childAllowance,
  childAllowanceMonths,
  type Recorder,
} from '@yohaku/law'
import type { ChildFacts } from '../facts.ts'
import { firstMonthOf } from './firstMonth.ts'
import type { Horizon } from './horizon.ts'

/** First month of the allowance as it is; earlier months followed other rules and are counted as 0. */
export const FIRST_ALLOWANCE_MONTH = firstMonthOf(CHILD_ALLOWANCE_AMOUNTS)

/** Months of the allowance of every child, eldest first. */
export const allowanceMonthsOf = (eldestFirst: readonly ChildFacts[]): readonly ChildAllowanceMonths[] =>
  eldestFirst.map(({ birth, supported, notConfirmed, notClaimed }) => {
    const months = childAllowanceMonths(birth, supported && notConfirmed !== true)
    return notClaimed === true ? { ...months, last: (months.first - 1) as YearMonth } : months
  })

/** 児童手当 for every row of the horizon, from the two months before the start on (they are paid in the first ones). */
export const allowancesOf = (children: readonly ChildAllowanceMonths[], horizon: Horizon): readonly number[] => {
  const amounts = new Array<number>(horizon.rows).fill(0)
  if (children.length === 0) return amounts
  let of = (horizon.start - 2) as YearMonth
  while (of <= horizon.end) {
    const amount = allowanceIn(children, of)
    const until = Math.min(nextTurn(children, of), horizon.end + 1)
    for (let row = of - horizon.from; row < until - horizon.from; row++) amounts[row] = amount
    of = until as YearMonth
  }
  return amounts
}

export const allowanceIn = (children: readonly ChildAllowanceMonths[], of: YearMonth, recorder?: Recorder): number =>
  of < FIRST_ALLOWANCE_MONTH ? 0 : expectOk(childAllowance(children, of, recorder))

const NEW_AMOUNTS: readonly YearMonth[] = CHILD_ALLOWANCE_AMOUNTS.history.map(({ from }) => from)

/** The next month in which a child's age or new amounts change the allowance; until then it stays. */
const nextTurn = (children: readonly ChildAllowanceMonths[], after: YearMonth): number => {
  let next = Number.POSITIVE_INFINITY
  const turn = (month: number): void => {
    if (month > after && month < next) next = month
  }
  for (const child of children) {
    turn(child.first)
    turn(child.lastUnder3 + 1)
    turn(child.last + 1)
    turn(child.lastCounted + 1)
  }
  for (const month of NEW_AMOUNTS) turn(month)
  return next
}
