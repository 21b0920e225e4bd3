import { floorDiv, floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'

/** Yen to which each levy is cut (地方税法 第20条の4の2第3項). */
const LEVY_UNIT = 100

/** Taxable income × rate in ppm, cut to 1 yen. */
export const levyBeforeCredit = (taxableIncome: number, ppm: number): number => floorDiv(taxableIncome * ppm, 1_000_000)

/**
 * One income levy (市町村民税または道府県民税の所得割), cut to 100 yen: what is left after 調整控除, scaled so that income
 * after both levies does not fall below the non-taxable limit (調整措置, 地方税法 附則第3条の3), less the share of the
 * housing credit.
 *
 * @param afterCredit this levy after 調整控除
 * @param bothAfterCredit both levies after 調整控除
 * @param overLimit total income above the non-taxable limit of the income levy, more than 0
 * @param spilledCredit the housing credit resident tax takes, of both levies
 * @param creditFifths this levy's fifths of the housing credit that income tax could not take
 */
export const incomeLevy = (
  rule: RuleInfo,
  afterCredit: number,
  bothAfterCredit: number,
  overLimit: number,
  spilledCredit: number,
  creditFifths: number,
  recorder?: Recorder,
): number => {
  recorder?.begin(rule)
  recorder?.input('afterCredit', afterCredit)
  recorder?.input('overLimit', overLimit)
  recorder?.input('spilledCredit', spilledCredit)
  const scaled = bothAfterCredit > overLimit ? floorDiv(afterCredit * overLimit, bothAfterCredit) : afterCredit
  recorder?.rounding('floor', LEVY_UNIT)
  const levy = Math.max(0, floorTo(LEVY_UNIT, floorDiv(scaled * 5 - spilledCredit * creditFifths, 5)))
  recorder?.end(levy)
  return levy
}
