import { halfDownDiv, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type HealthRates, noteHealthRates } from './healthRates.ts'

/**
 * Employee's share of the health premium of a month, yen: health + long-term care (ages 40 to 64) + child-support levy in one sum
 * with one rounding, as it is taken from pay.
 * 健康保険料・介護保険料・子ども・子育て支援金（被保険者負担分）— 健康保険法156条・160条の2・161条1項.
 *
 * Rounds 五捨六入 (0.50 yen or less down): 通貨の単位及び貨幣の発行等に関する法律3条. `remuneration` is the health 標準報酬月額.
 */
export const healthPremiumShare = (
  remuneration: number,
  rates: HealthRates,
  longTermCare: boolean,
  recorder?: Recorder,
): Yen => shareOf(HEALTH_PREMIUM, remuneration, rates, longTermCare, recorder)

/**
 * The same on a bonus: `standardBonus` is the health 標準賞与額 that counts (`healthStandardBonus`), the rates those of the month of
 * payment. 健康保険法156条（標準賞与額）.
 */
export const healthBonusShare = (
  standardBonus: number,
  rates: HealthRates,
  longTermCare: boolean,
  recorder?: Recorder,
): Yen => shareOf(HEALTH_BONUS_PREMIUM, standardBonus, rates, longTermCare, recorder)

/** The long-term care part of that sum as it is shown: rounded alone, 0 outside ages 40 to 64. */
export const longTermCarePart = (base: number, rates: HealthRates, longTermCare: boolean): Yen =>
  yen(longTermCare ? halfDownDiv(base * rates.longTermCare, PER) : 0)

/** The levy part as it is shown: rounded alone. The health part is what remains, so that the parts add up to the sum. */
export const levyPart = (base: number, rates: HealthRates): Yen => yen(halfDownDiv(base * rates.levy, PER))

const PER = 100_000

const HEALTH_PREMIUM: RuleInfo = {
  id: 'health-insurance.share',
  term: '健康保険料（介護保険料・子ども・子育て支援金を含む、被保険者負担分）',
  basis: '健康保険法第156条・第160条の2・第161条第1項',
}

const HEALTH_BONUS_PREMIUM: RuleInfo = {
  id: 'health-insurance.bonus-share',
  term: '賞与の健康保険料（介護保険料・子ども・子育て支援金を含む、被保険者負担分）',
  basis: '健康保険法第156条・第160条の2・第161条第1項',
}

const shareOf = (
  rule: RuleInfo,
  base: number,
  rates: HealthRates,
  longTermCare: boolean,
  recorder: Recorder | undefined,
): Yen => {
  const rate = rates.health + (longTermCare ? rates.longTermCare : 0) + rates.levy
  const share = yen(halfDownDiv(base * rate, PER))
  if (recorder === undefined) return share
  recorder.begin(rule)
  recorder.input('base', base)
  recorder.input('longTermCare', longTermCare)
  noteHealthRates(rates, longTermCare, recorder)
  recorder.rounding('halfDown')
  return recorder.end(share)
}
