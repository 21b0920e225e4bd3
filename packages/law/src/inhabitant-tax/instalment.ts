import { floorDiv, floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import type { InhabitantTax } from './inhabitantTax.ts'

const RULE: RuleInfo = {
  id: 'inhabitant-tax.instalment',
  term: '住民税の月割額（特別徴収）',
  basis: '地方税法 第321条の5第1項・第20条の4の2第6項',
}

/** The month in which a fiscal year's resident tax begins to be taken from pay. */
export const FIRST_INSTALMENT = 6
const UNIT = 100

/**
 * Resident tax taken from pay in one month of the fiscal year (June … May), yen. 特別徴収 — 地方税法 第321条の5第1項.
 * A twelfth cut to 100 yen, the rest in June; all in June when only the per-capita part and forest tax are due.
 *
 * @param monthOfYear 1 … 12, the month of payment
 */
export const inhabitantTaxInstalment = (tax: InhabitantTax, monthOfYear: number, recorder?: Recorder): number => {
  recorder?.begin(RULE)
  recorder?.input('annual', tax.annual)
  recorder?.input('monthOfYear', monthOfYear)
  const levyDue = tax.municipalLevy + tax.prefecturalLevy > 0
  recorder?.input('levyDue', levyDue)
  recorder?.rounding('floor', UNIT)
  const twelfth = levyDue ? floorTo(UNIT, floorDiv(tax.annual, 12)) : 0
  const instalment = monthOfYear === FIRST_INSTALMENT ? tax.annual - 11 * twelfth : twelfth
  recorder?.end(instalment)
  return instalment
}
