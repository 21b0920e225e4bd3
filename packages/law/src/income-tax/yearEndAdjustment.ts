import { err, ok, type Result } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { valueIn } from '../inForce.ts'
import type { IncomeTaxLaw } from './law.ts'

/** The employer makes no year-end adjustment: the year is settled by a tax return (確定申告). */
export interface NoYearEndAdjustment {
  readonly type: 'NoYearEndAdjustment'
  readonly pay: number
  readonly limit: number
}

const RULE: RuleInfo = {
  id: 'income-tax.year-end-adjustment',
  term: '年末調整の過不足額',
  basis: '所得税法 第190条・第191条',
}

/**
 * What December's pay gives back (positive) or takes (negative), yen: tax withheld in the year less the tax of the year.
 * 過不足額 — 所得税法 第190条〜第192条. Refused above 20 million yen of pay.
 */
export const yearEndAdjustment = (
  pay: number,
  withheld: number,
  annualTax: number,
  law: IncomeTaxLaw,
  recorder?: Recorder,
): Result<number, NoYearEndAdjustment> => {
  recorder?.begin(RULE)
  recorder?.input('pay', pay)
  recorder?.input('withheld', withheld)
  recorder?.input('annualTax', annualTax)
  const limit = valueIn(law.yearEndAdjustmentLimit, recorder)
  if (pay > limit) {
    recorder?.abandon()
    return err({ type: 'NoYearEndAdjustment', pay, limit })
  }
  const refund = withheld - annualTax
  recorder?.end(refund)
  return ok(refund)
}
