import { floorTo, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { HEALTH_BONUS_CAP, PENSION_BONUS_CAP } from './standardBonus.parameters.ts'

/**
 * Health 標準賞与額 of a month: the bonuses paid in it added up, floored to 1,000 yen, as far as the fiscal year's cap leaves room.
 * 健康保険法45条1項. The child-support levy follows it.
 *
 * `earlierThisFiscalYear` is the sum of the health 標準賞与額 since April under the same insurer, months of leave exemption included.
 */
export const healthStandardBonus = (
  bonus: number,
  earlierThisFiscalYear: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(HEALTH_STANDARD_BONUS)
  recorder?.input('bonus', bonus)
  recorder?.input('earlierThisFiscalYear', earlierThisFiscalYear)
  const cap = valueAt(HEALTH_BONUS_CAP, month, recorder)
  if (!cap.ok) {
    recorder?.abandon()
    return cap
  }
  recorder?.rounding('floor', 1000)
  const room = Math.max(cap.value - earlierThisFiscalYear, 0)
  const standard = yen(Math.min(floorTo(1000, bonus), room))
  recorder?.end(standard)
  return ok(standard)
}

/**
 * Pension 標準賞与額 of a month: the bonuses paid in it added up, floored to 1,000 yen, at most the month's cap.
 * 厚生年金保険法24条の4第1項.
 */
export const pensionStandardBonus = (bonus: number, month: YearMonth, recorder?: Recorder): Result<Yen, NotInForce> => {
  recorder?.begin(PENSION_STANDARD_BONUS)
  recorder?.input('bonus', bonus)
  const cap = valueAt(PENSION_BONUS_CAP, month, recorder)
  if (!cap.ok) {
    recorder?.abandon()
    return cap
  }
  recorder?.rounding('floor', 1000)
  const standard = yen(Math.min(floorTo(1000, bonus), cap.value))
  recorder?.end(standard)
  return ok(standard)
}

const HEALTH_STANDARD_BONUS: RuleInfo = {
  id: 'health-insurance.standard-bonus',
  term: '標準賞与額（健康保険）',
  basis: '健康保険法第45条第1項',
}

const PENSION_STANDARD_BONUS: RuleInfo = {
  id: 'employees-pension.standard-bonus',
  term: '標準賞与額（厚生年金保険）',
  basis: '厚生年金保険法第24条の4第1項',
}
