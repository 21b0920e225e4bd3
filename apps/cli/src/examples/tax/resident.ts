import {
  designatedCityPlace,
  headsOf,
  type InhabitantTaxLaw,
  incomeLevyLimit,
  inhabitantTax,
  inhabitantTaxInstalment,
  inhabitantTaxLawOf,
  ordinaryPlace,
  perCapitaLimit,
  type TaxPlace,
} from '@yohaku/law'
import {
  type ExampleFunction,
  ExampleInputError,
  granted,
  has,
  type Inputs,
  numberOf,
  prefectureOf,
  textOf,
} from '../insurance/read.ts'
import { factsOf } from './facts.ts'
import { fiscalYearOfInputs } from './year.ts'

/** Tokyo: a prefecture without a surcharge, where an example names none. */
const NO_SURCHARGE = '13'
const MONTHS = [6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5]

const residentTax: ExampleFunction = (inputs, example) => {
  const law = granted(inhabitantTaxLawOf(fiscalYearOfInputs(inputs, example)))
  const facts = factsOf(inputs, law.incomeTax)
  const place = placeOf(inputs, law)
  const tax = inhabitantTax(facts, place, law)
  const months = MONTHS.map((month) => inhabitantTaxInstalment(tax, month))
  const heads = headsOf(facts, law)
  const perCapita = tax.municipalPerCapita + tax.prefecturalPerCapita
  return {
    employment_income: tax.employmentIncome,
    total_income: tax.totalIncome,
    deductions: tax.deductions,
    taxable: tax.taxableIncome,
    municipal_levy_before_credit: tax.municipalBeforeCredit,
    prefectural_levy_before_credit: tax.prefecturalBeforeCredit,
    adjustment_credit: tax.municipalAdjustmentCredit + tax.prefecturalAdjustmentCredit,
    adjustment_credit_municipal: tax.municipalAdjustmentCredit,
    adjustment_credit_prefectural: tax.prefecturalAdjustmentCredit,
    municipal_after_credit: tax.municipalBeforeCredit - tax.municipalAdjustmentCredit,
    prefectural_after_credit: tax.prefecturalBeforeCredit - tax.prefecturalAdjustmentCredit,
    municipal: tax.municipalLevy,
    municipal_levy: tax.municipalLevy,
    prefectural: tax.prefecturalLevy,
    prefectural_levy: tax.prefecturalLevy,
    income_levy: tax.municipalLevy + tax.prefecturalLevy,
    municipal_per_capita: tax.municipalPerCapita,
    prefectural_per_capita: tax.prefecturalPerCapita,
    forest_tax: tax.forestTax,
    per_capita: perCapita,
    per_capita_total: perCapita + tax.forestTax,
    annual: tax.annual,
    resident_tax: tax.annual,
    june: months[0],
    other_months: months[1],
    months,
    heads,
    per_capita_limit: perCapitaLimit(heads, place.areaGrade, law),
    income_levy_limit: incomeLevyLimit(heads, law),
    non_taxable: tax.annual === 0,
  }
}

/** The same; an example may ask for the limits of a number of persons alone. */
const nontaxableLimit: ExampleFunction = (inputs, example) => {
  const paid = Object.keys(inputs).some((name) => name.startsWith('pay'))
  const family = has(inputs, 'persons') ? { children_under_16: numberOf(inputs, 'persons') - 1 } : {}
  return residentTax({ ...(paid ? {} : { pay: 0 }), ...inputs, ...family }, example)
}

const placeOf = (inputs: Inputs, law: InhabitantTaxLaw): TaxPlace => {
  const place = cityPlaceOf(inputs, law) ?? ordinaryPlace(prefectureOf(inputs, NO_SURCHARGE))
  const optional = (name: string): number | null => (has(inputs, name) ? numberOf(inputs, name) : null)
  return {
    ...place,
    designatedCity: place.designatedCity || inputs.designated_city === true,
    areaGrade: gradeOf(numberOf(inputs, ['grade_of_area', 'area_grade'], 1)),
    municipalExtra: optional('municipal_extra'),
    municipalPerCapita: optional('municipal_per_capita'),
    municipalPpm: optional('municipal_ppm'),
  }
}

/** A designated city by its Japanese or English name; null for any other municipality. */
const cityPlaceOf = (inputs: Inputs, law: InhabitantTaxLaw): TaxPlace | null => {
  const name = textOf(inputs, 'city', '').toLowerCase()
  const city = law.designatedCities.value.find(({ ja, en }) => name.startsWith(ja) || name.startsWith(en.toLowerCase()))
  return city === undefined ? null : designatedCityPlace(city)
}

const gradeOf = (grade: number): 1 | 2 | 3 => {
  if (grade === 1 || grade === 2 || grade === 3) return grade
  throw new ExampleInputError('grade_of_area: 1, 2 or 3')
}

export const residentExamples: Readonly<Record<string, ExampleFunction>> = {
  resident_tax: residentTax,
  resident_tax_nontaxable_limit: nontaxableLimit,
}
