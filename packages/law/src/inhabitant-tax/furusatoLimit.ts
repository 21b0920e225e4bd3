import { floorDiv, ok, type Result, yearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import type { TaxFacts } from '../income-tax/facts.ts'
import { rowUpTo } from '../income-tax/rows.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { personalDifference } from './adjustmentCredit.ts'
import { FURUSATO_TERMS } from './furusato.parameters.ts'
import type { InhabitantTax } from './inhabitantTax.ts'
import type { InhabitantTaxLaw } from './law.ts'

const RULE: RuleInfo = {
  id: 'inhabitant-tax.furusato-limit',
  term: 'ふるさと納税で自己負担が2,000円になる目安の額',
  basis: '地方税法 第37条の2・第314条の7',
}

/**
 * The largest donation of a year of which all but 2,000 yen comes back, yen, cut to 1 yen: an estimate, because it goes by the tax of the
 * year that is not over. 所得割 after 調整控除 × 20 % ÷ (90 % − the income-tax rate with its surtax) + 2,000.
 *
 * The housing credit is not taken off the levy, nor is the 30 % of income that bounds the other credits looked at: they bind only beside
 * other donations. 0 where no income levy is due.
 *
 * @param tax resident tax on the income of the year of the donation, `law` that of its fiscal year
 */
export const furusatoLimit = (
  tax: InhabitantTax,
  facts: TaxFacts,
  law: InhabitantTaxLaw,
  recorder?: Recorder,
): Result<number, NotInForce> => {
  recorder?.begin(RULE)
  const terms = valueAt(FURUSATO_TERMS, yearMonth(law.fiscalYear, 6), recorder)
  if (!terms.ok) {
    recorder?.abandon()
    return terms
  }
  const { levyPercent, ownShare, rates } = terms.value
  const levy =
    tax.municipalAfterReduction === 0
      ? 0
      : tax.municipalBeforeCredit +
        tax.prefecturalBeforeCredit -
        tax.municipalAdjustmentCredit -
        tax.prefecturalAdjustmentCredit
  const difference = personalDifference(tax.totalIncome, facts, law, recorder)
  const [, per100000] = rowUpTo(rates, tax.taxableIncome - difference)
  recorder?.input('levy', levy)
  recorder?.input('taxableLessDifference', tax.taxableIncome - difference)
  recorder?.rounding('floor')
  const limit = levy === 0 ? 0 : floorDiv(levy * levyPercent * 1_000, per100000) + ownShare
  recorder?.end(limit)
  return ok(limit)
}
