import { ok, type Result, yearMonth } from '@yohaku/kernel'
import type { FamilyLaw } from '../income-tax/familyLaw.ts'
import { type IncomeTaxLaw, incomeTaxLawOf } from '../income-tax/law.ts'
import { type Law, lawAt } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
import { ADJUSTMENT_CREDIT, PERSONAL_DIFFERENCES } from './adjustmentCredit.parameters.ts'
import {
  INHABITANT_BASIC_DEDUCTION,
  INHABITANT_DEPENDANT_DEDUCTION,
  INHABITANT_EARTHQUAKE_INSURANCE_DEDUCTION,
  INHABITANT_LIFE_INSURANCE_DEDUCTION,
  INHABITANT_PERSONAL_DEDUCTION,
  INHABITANT_SPECIFIED_RELATIVE_DEDUCTION,
  INHABITANT_SPOUSE_DEDUCTION,
} from './familyDeductions.parameters.ts'
import { HOUSING_CREDIT_SPILL, INCOME_LEVY_RATES } from './incomeLevy.parameters.ts'
import { DESIGNATED_CITIES, MUNICIPAL_SPECIALS } from './municipalities.parameters.ts'
import { NON_TAXABLE_LIMITS } from './nonTaxableLimits.parameters.ts'
import { PER_CAPITA, PREFECTURAL_EXTRA_RATE, PREFECTURAL_SURCHARGE } from './perCapita.parameters.ts'

/** The parameters of a fiscal year's resident tax, by the name the rules use; dated by the June the year begins to be paid. */
export const INHABITANT_TAX_PARAMETERS = {
  basicDeduction: INHABITANT_BASIC_DEDUCTION,
  spouseDeduction: INHABITANT_SPOUSE_DEDUCTION,
  dependantDeduction: INHABITANT_DEPENDANT_DEDUCTION,
  specifiedRelativeDeduction: INHABITANT_SPECIFIED_RELATIVE_DEDUCTION,
  personalDeduction: INHABITANT_PERSONAL_DEDUCTION,
  lifeInsuranceDeduction: INHABITANT_LIFE_INSURANCE_DEDUCTION,
  earthquakeInsuranceDeduction: INHABITANT_EARTHQUAKE_INSURANCE_DEDUCTION,
  nonTaxableLimits: NON_TAXABLE_LIMITS,
  adjustmentCredit: ADJUSTMENT_CREDIT,
  personalDifferences: PERSONAL_DIFFERENCES,
  incomeLevyRates: INCOME_LEVY_RATES,
  housingCreditSpill: HOUSING_CREDIT_SPILL,
  perCapita: PER_CAPITA,
  prefecturalSurcharge: PREFECTURAL_SURCHARGE,
  prefecturalExtraRate: PREFECTURAL_EXTRA_RATE,
  designatedCities: DESIGNATED_CITIES,
  municipalSpecials: MUNICIPAL_SPECIALS,
} as const

/** The law of one fiscal year, with the income-tax law of the calendar year whose income it taxes. */
export interface InhabitantTaxLaw extends Law<typeof INHABITANT_TAX_PARAMETERS>, FamilyLaw {
  readonly fiscalYear: number
  readonly incomeTax: IncomeTaxLaw
}

const known = new Map<number, Result<InhabitantTaxLaw, NotInForce>>()

/**
 * The resident-tax law of a fiscal year (年度: paid June to May, on the income of the calendar year before). Who counts as
 * a dependant follows income tax of that calendar year. Refused before 2023, whose surcharges are not encoded.
 */
export const inhabitantTaxLawOf = (fiscalYear: number): Result<InhabitantTaxLaw, NotInForce> => {
  const found = known.get(fiscalYear)
  if (found) return found
  const law = combine(fiscalYear)
  known.set(fiscalYear, law)
  return law
}

const combine = (fiscalYear: number): Result<InhabitantTaxLaw, NotInForce> => {
  const own = lawAt(INHABITANT_TAX_PARAMETERS, yearMonth(fiscalYear, 6))
  if (!own.ok) return own
  const incomeTax = incomeTaxLawOf(fiscalYear - 1)
  if (!incomeTax.ok) return incomeTax
  const { dependantIncomeLimit } = incomeTax.value
  return ok({ ...own.value, dependantIncomeLimit, fiscalYear, incomeTax: incomeTax.value })
}
