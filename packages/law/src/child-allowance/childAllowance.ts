import {
  addMonths,
  monthOfDate,
  monthOfYear,
  ok,
  type PlainDate,
  type Result,
  type YearMonth,
  type Yen,
  yen,
} from '@yohaku/kernel'
import { attainmentDate } from '../calendar/attainmentDate.ts'
import { lastMonthOfFiscalYear } from '../calendar/fiscalYear.ts'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { CHILD_ALLOWANCE_AMOUNTS, type ChildAllowanceAmounts } from './childAllowance.parameters.ts'

/** What the allowance needs of a child, as months: to be computed once and kept. */
export interface ChildAllowanceMonths {
  /** First month paid for: the one after birth, when it is claimed within 15 days (児童手当法8条2項・3項). */
  readonly first: YearMonth
  /** Last month of the amount for children under 3: that of reaching 3. */
  readonly lastUnder3: YearMonth
  /** Last month paid for: the March on or after reaching 18. */
  readonly last: YearMonth
  /** Last month in which the child counts as an elder one: the March on or after reaching 22, or `last` when the parent no longer bears the cost. */
  readonly lastCounted: YearMonth
}

/**
 * Months of 児童手当 of one child (児童手当法3条・4条・6条). `supportedPast18` says whether the parent bears the cost of living of a child
 * past 18 (監護相当・生計費の負担), which keeps it counting as first, second … child.
 */
export const childAllowanceMonths = (birth: PlainDate, supportedPast18 = true): ChildAllowanceMonths => {
  const last = lastMonthOfFiscalYear(attainmentDate(birth, 18))
  return {
    first: addMonths(monthOfDate(birth), 1),
    lastUnder3: monthOfDate(attainmentDate(birth, 3)),
    last,
    lastCounted: supportedPast18 ? lastMonthOfFiscalYear(attainmentDate(birth, 22)) : last,
  }
}

/**
 * 児童手当 of a family for a month, yen. 児童手当法6条1項. `children` eldest first. There is no income limit. NotInForce before 2024-10.
 *
 * It is the amount earned by the month; money comes in even months for the two months before (`childAllowancePaid`).
 */
export const childAllowance = (
  children: readonly ChildAllowanceMonths[],
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(CHILD_ALLOWANCE)
  const amounts = valueAt(CHILD_ALLOWANCE_AMOUNTS, month, recorder)
  if (!amounts.ok) {
    recorder?.abandon()
    return amounts
  }
  let total = 0
  let order = 0
  for (const child of children) {
    if (child.lastCounted >= month) order += 1
    total += amountOf(child, order, month, amounts.value, recorder)
  }
  recorder?.end(total)
  return ok(yen(total))
}

/**
 * 児童手当 that reaches the account in a month: in February, April … December that of the two months before (児童手当法8条4項), else 0.
 * Months before 2024-10 followed other rules and are counted as 0.
 */
export const childAllowancePaid = (children: readonly ChildAllowanceMonths[], month: YearMonth): Yen => {
  if (monthOfYear(month) % 2 !== 0) return yen(0)
  const [before, earlier] = [
    childAllowance(children, addMonths(month, -1)),
    childAllowance(children, addMonths(month, -2)),
  ]
  return yen((before.ok ? before.value : 0) + (earlier.ok ? earlier.value : 0))
}

const amountOf = (
  child: ChildAllowanceMonths,
  order: number,
  month: YearMonth,
  amounts: ChildAllowanceAmounts,
  recorder: Recorder | undefined,
): number => {
  if (month < child.first || month > child.last) return 0
  const amount = order >= 3 ? amounts.thirdAndLater : month <= child.lastUnder3 ? amounts.under3 : amounts.from3
  if (recorder === undefined) return amount
  recorder.begin(CHILD_ALLOWANCE_OF_CHILD)
  recorder.input('order', order)
  recorder.input('under3', month <= child.lastUnder3)
  return recorder.end(amount)
}

const CHILD_ALLOWANCE: RuleInfo = { id: 'child-allowance.month', term: '児童手当', basis: '児童手当法第6条第1項' }

const CHILD_ALLOWANCE_OF_CHILD: RuleInfo = {
  id: 'child-allowance.child',
  term: '児童手当（児童1人分）',
  basis: '児童手当法第3条・第6条第1項',
}
