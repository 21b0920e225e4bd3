import { floorTo, yearMonth } from '@yohaku/kernel'
import {
  type AnnualIncomeTax,
  annualIncomeTax,
  computedIncomeTax,
  employmentIncome,
  incomeTaxLawOf,
  monthlyWithholding,
  withholdingTablesAt,
  withSurtax,
  yearEndAdjustment,
} from '@yohaku/law'
import { type ExampleFunction, ExampleInputError, granted, has, numberOf } from '../insurance/read.ts'
import { factsOf, personsOf } from './facts.ts'
import { incomeYearOf, payKeyOf } from './year.ts'

const employmentIncomeExample: ExampleFunction = (inputs, example) => {
  const law = granted(incomeTaxLawOf(incomeYearOf(inputs, example)))
  const { name } = payKeyOf(inputs)
  const incomeOf = (pay: unknown): number => {
    if (typeof pay !== 'number') throw new ExampleInputError(`${name}: numbers`)
    return employmentIncome(pay, law)
  }
  const pay = inputs[name]
  return { employment_income: Array.isArray(pay) ? pay.map(incomeOf) : incomeOf(pay) }
}

const incomeTaxWithSurtax: ExampleFunction = (inputs, example) => {
  const law = granted(incomeTaxLawOf(incomeYearOf(inputs, example)))
  const once = has(inputs, 'taxable_retirement_income')
  const taxable = floorTo(1_000, numberOf(inputs, ['taxable_retirement_income', 'taxable_income', 'taxable']))
  const tax = computedIncomeTax(taxable, law)
  const { reconstruction, defence } = law.surtax.value
  return {
    computed_tax: tax,
    tax_with_surtax: withSurtax(tax, law, undefined, once ? 1 : undefined),
    surtax_permille: reconstruction + defence,
    reconstruction_permille: reconstruction,
    defence_permille: defence,
  }
}

const annualIncomeTaxExample: ExampleFunction = (inputs, example) => {
  const law = granted(incomeTaxLawOf(incomeYearOf(inputs, example)))
  return fieldsOf(annualIncomeTax(factsOf(inputs, law), law))
}

const yearEndAdjustmentExample: ExampleFunction = (inputs, example) => {
  const law = granted(incomeTaxLawOf(incomeYearOf(inputs, example)))
  const facts = factsOf(inputs, law)
  const annual = annualIncomeTax(facts, law)
  const refund = granted(yearEndAdjustment(facts.pay, numberOf(inputs, 'tax_withheld'), annual.tax, law))
  return { ...fieldsOf(annual), refund, shortage: -refund }
}

const yearOfWithholding: ExampleFunction = (inputs, example) => {
  const year = incomeYearOf(inputs, example)
  const law = granted(incomeTaxLawOf(year))
  const months = numberOf(inputs, 'months', 12)
  const wage = numberOf(inputs, 'monthly_wage')
  const insurance = numberOf(inputs, 'monthly_social_insurance', 0)
  const tables = granted(withholdingTablesAt(yearMonth(year, 1)))
  const computed = monthlyWithholding(wage - insurance, personsOf(inputs), tables)
  const monthly = numberOf(inputs, ['monthly_tax_computer', 'monthly_tax'], computed)
  const facts = { ...factsOf(inputs, law, wage * months), socialInsurance: insurance * months }
  const annual = annualIncomeTax(facts, law)
  const withheld = monthly * months
  const refund = granted(yearEndAdjustment(facts.pay, withheld, annual.tax, law))
  return { ...fieldsOf(annual), monthly_tax_computer: computed, withheld, december_refund: refund, refund }
}

/** Every line of the year's tax under the names of the fact sheets. */
const fieldsOf = (tax: AnnualIncomeTax): Record<string, unknown> => ({
  employment_income: tax.employmentIncome,
  income_adjustment: tax.incomeAdjustment,
  after_adjustment: tax.totalIncome,
  total_income: tax.totalIncome,
  social_insurance_deduction: tax.socialInsuranceDeduction,
  life: tax.lifeInsuranceDeduction,
  earthquake_deduction: tax.earthquakeInsuranceDeduction,
  spouse: tax.spouseDeduction,
  dependants: tax.dependantDeduction,
  specified_relative: tax.specifiedRelativeDeduction,
  personal: tax.personalDeduction,
  dependants_and_disability: tax.dependantDeduction + tax.personalDeduction,
  basic: tax.basicDeduction,
  deductions: tax.deductions,
  deductions_total: tax.deductions,
  taxable: tax.taxableIncome,
  computed_tax: tax.computedTax,
  after_credit: tax.taxAfterCredit,
  unused_housing_credit: tax.unusedHousingCredit,
  annual_tax: tax.tax,
  income_tax: tax.tax,
})

export const annualExamples: Readonly<Record<string, ExampleFunction>> = {
  employment_income: employmentIncomeExample,
  income_tax_with_surtax: incomeTaxWithSurtax,
  annual_income_tax: annualIncomeTaxExample,
  year_end_adjustment: yearEndAdjustmentExample,
  year_of_withholding: yearOfWithholding,
}
