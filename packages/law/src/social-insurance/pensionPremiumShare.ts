import { halfDownDiv, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { PENSION_CONTRIBUTION_RATE } from './standardRemuneration.parameters.ts'

/**
 * Employee's share of the Employees' Pension premium of a month, yen. 厚生年金保険料（被保険者負担分）— 厚生年金保険法81条4項、82条1項（折半）.
 *
 * Rounds 五捨六入 (0.50 yen or less down), separately from health. `remuneration` is the pension 標準報酬月額.
 * NotInForce before 2017-09.
 */
export const pensionPremiumShare = (
  remuneration: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => shareOf(PENSION_PREMIUM, remuneration, month, recorder)

/** The same on a bonus: `standardBonus` is the pension 標準賞与額 of the month of payment (`pensionStandardBonus`). */
export const pensionBonusShare = (
  standardBonus: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => shareOf(PENSION_BONUS_PREMIUM, standardBonus, month, recorder)

const PENSION_PREMIUM: RuleInfo = {
  id: 'employees-pension.share',
  term: '厚生年金保険料（被保険者負担分）',
  basis: '厚生年金保険法第81条第4項・第82条第1項',
}

const PENSION_BONUS_PREMIUM: RuleInfo = {
  id: 'employees-pension.bonus-share',
  term: '賞与の厚生年金保険料（被保険者負担分）',
  basis: '厚生年金保険法第81条第4項・第82条第1項',
}

const shareOf = (
  rule: RuleInfo,
  base: number,
  month: YearMonth,
  recorder: Recorder | undefined,
): Result<Yen, NotInForce> => {
  recorder?.begin(rule)
  recorder?.input('base', base)
  const rate = valueAt(PENSION_CONTRIBUTION_RATE, month, recorder)
  if (!rate.ok) {
    recorder?.abandon()
    return rate
  }
  recorder?.rounding('halfDown')
  const share = yen(halfDownDiv(base * rate.value, 2 * 10_000))
  recorder?.end(share)
  return ok(share)
}
