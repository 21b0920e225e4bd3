import { type Result, yearMonth } from '@yohaku/kernel'
import { createLawBook, type Law } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
import { BASIC_DEDUCTION } from './basicDeduction.parameters.ts'
import {
  DEPENDANT_DEDUCTION,
  DEPENDANT_INCOME_LIMIT,
  SPECIFIED_RELATIVE_DEDUCTION,
} from './dependantDeduction.parameters.ts'
import { EMPLOYMENT_INCOME } from './employmentIncome.parameters.ts'
import { INCOME_ADJUSTMENT } from './incomeAdjustment.parameters.ts'
import { INCOME_TAX_BRACKETS, SURTAX } from './incomeTaxRates.parameters.ts'
import { EARTHQUAKE_INSURANCE_DEDUCTION, LIFE_INSURANCE_DEDUCTION } from './insuranceDeduction.parameters.ts'
import { PERSONAL_DEDUCTION } from './personalDeduction.parameters.ts'
import { SPOUSE_DEDUCTION } from './spouseDeduction.parameters.ts'
import { WITHHOLDING_PERSONS } from './withholdingPersons.parameters.ts'
import { YEAR_END_ADJUSTMENT_LIMIT } from './yearEndAdjustment.parameters.ts'

/** The parameters of a calendar year's income tax, by the name the rules use. */
export const INCOME_TAX_PARAMETERS = {
  employmentIncome: EMPLOYMENT_INCOME,
  incomeAdjustment: INCOME_ADJUSTMENT,
  basicDeduction: BASIC_DEDUCTION,
  dependantIncomeLimit: DEPENDANT_INCOME_LIMIT,
  spouseDeduction: SPOUSE_DEDUCTION,
  dependantDeduction: DEPENDANT_DEDUCTION,
  specifiedRelativeDeduction: SPECIFIED_RELATIVE_DEDUCTION,
  personalDeduction: PERSONAL_DEDUCTION,
  lifeInsuranceDeduction: LIFE_INSURANCE_DEDUCTION,
  earthquakeInsuranceDeduction: EARTHQUAKE_INSURANCE_DEDUCTION,
  brackets: INCOME_TAX_BRACKETS,
  surtax: SURTAX,
  yearEndAdjustmentLimit: YEAR_END_ADJUSTMENT_LIMIT,
  withholdingPersons: WITHHOLDING_PERSONS,
} as const

/** The law of one income year, looked up once and handed to every rule. */
export type IncomeTaxLaw = Law<typeof INCOME_TAX_PARAMETERS>

const lawOfMonth = createLawBook(INCOME_TAX_PARAMETERS)

/** The income-tax law of a calendar year (暦年); refused before 2020, whose figures are not encoded. */
export const incomeTaxLawOf = (year: number): Result<IncomeTaxLaw, NotInForce> => lawOfMonth(yearMonth(year, 1))
