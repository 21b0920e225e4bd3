import { ceilDiv } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueIn } from '../inForce.ts'
import type { IncomeTaxLaw } from './law.ts'

const RULE: RuleInfo = {
  id: 'income-tax.income-adjustment',
  term: '所得金額調整控除',
  basis: '租税特別措置法 第41条の3の11第1項・第3項',
}

/**
 * What is taken off employment income of a person with a dependant under 23 (or a specially disabled family member, or
 * being so oneself) whose pay exceeds 8.5 million yen; at most 150,000 yen. Rounded up to 1 yen.
 * 所得金額調整控除（子ども・特別障害者等）. Both parents may take it for the same child.
 *
 * @param entitled whether there is such a dependant, spouse or disability
 */
export const incomeAdjustment = (pay: number, entitled: boolean, law: IncomeTaxLaw, recorder?: Recorder): number => {
  const { payAbove, payUpTo, percent } = law.incomeAdjustment.value
  if (!entitled || pay <= payAbove) return 0
  recorder?.begin(RULE)
  recorder?.input('pay', pay)
  valueIn(law.incomeAdjustment, recorder)
  recorder?.rounding('ceil')
  const adjustment = ceilDiv((Math.min(pay, payUpTo) - payAbove) * percent, 100)
  recorder?.end(adjustment)
  return adjustment
}
