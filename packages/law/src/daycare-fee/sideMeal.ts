import { ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import type { NurseryHousehold } from './nurseryFee.ts'
import { SIDE_MEAL_EXEMPTION } from './sideMeal.parameters.ts'

const RULE: RuleInfo = {
  id: 'daycare-fee.side-meal',
  term: '副食費',
  basis: '特定教育・保育施設等の運営に関する基準 第13条第4項第3号',
}

/**
 * 副食費 a family really pays a month for a child of class 3 or up, yen: what the nursery takes, or nothing under the levy line or from the
 * third child on.
 *
 * @param order place among the children before school who are in a nursery, kindergarten or the like: 1, 2, 3 …
 */
export const sideMealFee = (
  charged: number,
  order: number,
  { standing, levy, singleParent }: NurseryHousehold,
  month: YearMonth,
  recorder?: Recorder,
): Result<number, NotInForce> => {
  recorder?.begin(RULE)
  const terms = valueAt(SIDE_MEAL_EXEMPTION, month, recorder)
  if (!terms.ok) {
    recorder?.abandon()
    return terms
  }
  const { levyBelow, singleParentBelow, fromChild } = terms.value
  recorder?.input('charged', charged)
  recorder?.input('order', order)
  recorder?.input('standing', standing)
  recorder?.input('levy', levy)
  recorder?.input('singleParent', singleParent)
  const isFree = order >= fromChild || standing !== 'levied' || levy < (singleParent ? singleParentBelow : levyBelow)
  const fee = isFree ? 0 : charged
  recorder?.end(fee)
  return ok(fee)
}
