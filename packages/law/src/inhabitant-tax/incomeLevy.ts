import { floorDiv, floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'

/** Yen to which each levy is cut (地方税法 第20条の4の2第3項). */
const LEVY_UNIT = 100

/** Taxable income × rate in ppm, cut to 1 yen. */
export const levyBeforeCredit = (taxableIncome: number, ppm: number): number => floorDiv(taxableIncome * ppm, 1_000_000)

/**
 * What 調整措置 leaves of a levy, cut to 1 yen: just above the non-taxable limit both levies together take no more than the
 * income above it, each in proportion. 地方税法 附則第3条の3第2項・第5項.
 *
 * @param afterCredit this levy after 調整控除
 * @param bothAfterCredit both levies after 調整控除
 * @param overLimit total income above the non-taxable limit of the income levy, more than 0
 */
export const levyAfterReduction = (afterCredit: number, bothAfterCredit: number, overLimit: number): number =>
  bothAfterCredit > overLimit ? floorDiv(afterCredit * overLimit, bothAfterCredit) : afterCredit

/**
 * One income levy (市町村民税または道府県民税の所得割), cut to 100 yen: what 調整措置 leaves, less this levy's share of the
 * housing credit.
 *
 * @param spilledCredit the housing credit resident tax takes, of both levies
 * @param creditFifths this levy's fifths of it
 */
export const incomeLevy = (
  rule: RuleInfo,
  afterReduction: number,
  spilledCredit: number,
  creditFifths: number,
  recorder?: Recorder,
): number => {
  recorder?.begin(rule)
  recorder?.input('afterReduction', afterReduction)
  recorder?.input('spilledCredit', spilledCredit)
  recorder?.rounding('floor', LEVY_UNIT)
  const levy = Math.max(0, floorTo(LEVY_UNIT, floorDiv(afterReduction * 5 - spilledCredit * creditFifths, 5)))
  recorder?.end(levy)
  return levy
}
