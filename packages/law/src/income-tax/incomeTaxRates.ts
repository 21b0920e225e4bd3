import { floorDiv, floorTo } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { noteUsed, valueIn } from '../inForce.ts'
import type { IncomeTaxLaw } from './law.ts'
import { rowUpTo } from './rows.ts'

const TAX: RuleInfo = { id: 'income-tax.computed', term: '算出所得税額', basis: '所得税法 第89条' }
const WITH_SURTAX: RuleInfo = {
  id: 'income-tax.with-surtax',
  term: '復興特別所得税・防衛特別所得税を含む税額',
  basis: '復興財源確保法 第13条、防衛財源確保法 第5条の9、国税通則法 第119条',
}

/** Yen to which the tax of a year is cut (国税通則法 第119条). */
const ANNUAL_UNIT = 100

/** Income tax on a taxable income, before credits and surtax, cut to 1 yen. 算出税額 — 所得税法 第89条. */
export const computedIncomeTax = (taxableIncome: number, law: IncomeTaxLaw, recorder?: Recorder): number => {
  recorder?.begin(TAX)
  recorder?.input('taxableIncome', taxableIncome)
  const bracket = rowUpTo(law.brackets.value, taxableIncome)
  noteUsed(law.brackets, bracket, recorder)
  const tax = floorDiv(taxableIncome * bracket[1], 100) - bracket[2]
  recorder?.end(tax)
  return tax
}

/**
 * Income tax together with its surtaxes (2.1 % in all since 2013; from 2027 1.1 % + 1.0 %), one rounding on the sum.
 * @param unit 100 yen for the tax of a year, 1 yen for tax withheld from a single payment such as 退職手当等
 */
export const withSurtax = (tax: number, law: IncomeTaxLaw, recorder?: Recorder, unit = ANNUAL_UNIT): number => {
  recorder?.begin(WITH_SURTAX)
  recorder?.input('tax', tax)
  const { reconstruction, defence } = valueIn(law.surtax, recorder)
  recorder?.rounding('floor', unit)
  const total = floorTo(unit, floorDiv(tax * (1000 + reconstruction + defence), 1000))
  recorder?.end(total)
  return total
}
