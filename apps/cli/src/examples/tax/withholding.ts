import { addMonths, formatYearMonth, type YearMonth, yearMonth } from '@yohaku/kernel'
import {
  type BonusToTax,
  bonusRate,
  bonusWithholding,
  employmentInsuranceShare,
  healthBonusShare,
  healthPremiumShare,
  healthRatesAt,
  healthStandardBonus,
  isBonusException,
  monthlyWithholding,
  pensionBonusShare,
  pensionPremiumShare,
  pensionStandardBonus,
  printedWithholding,
  secondaryBonusWithholding,
  standardRemuneration,
  type WithholdingTables,
  withholdingBy,
  withholdingTablesAt,
} from '@yohaku/law'
import {
  type ExampleContext,
  type ExampleFunction,
  ExampleInputError,
  granted,
  has,
  type Inputs,
  monthOf,
  numberOf,
  prefectureOf,
} from '../insurance/read.ts'
import { personsOf } from './facts.ts'
import { incomeYearOf } from './year.ts'

const PAY_NAMES = ['pay_after_social_insurance', 'pay_after_si', 'taxable']

const monthlyWithholdingExample: ExampleFunction = (inputs, example) => {
  const tables = tablesOf(inputs, example)
  const pay = numberOf(inputs, PAY_NAMES)
  const persons = personsOf(inputs)
  return {
    persons,
    computer_method: monthlyWithholding(pay, persons, tables),
    printed_table: printedWithholding(pay, persons, tables),
  }
}

const monthlyWithholdingTable: ExampleFunction = (inputs, example) => {
  const tables = tablesOf(inputs, example)
  const pays = numbersOf(inputs, 'cells_pay_after_si')
  const persons = numbersOf(inputs, 'dependants')
  const each = (by: typeof monthlyWithholding): number[] =>
    pays.map((pay, index) => by(pay, persons[index] ?? persons[0] ?? 0, tables))
  return { printed_table: each(printedWithholding), computer_method: each(monthlyWithholding) }
}

const bonusWithholdingExample: ExampleFunction = (inputs, example) => {
  const month = monthIn(inputs, ['bonus_month', 'payday', 'month'], example)
  const tables = granted(withholdingTablesAt(month))
  const bonus = bonusOf(inputs)
  if (inputs.column === 'otsu' || inputs.secondary === true) {
    const tax = granted(secondaryBonusWithholding(bonus.bonusAfterInsurance, bonus.lastMonthAfterInsurance, month))
    return { taxable_bonus: bonus.bonusAfterInsurance, tax }
  }
  return {
    taxable_bonus: bonus.bonusAfterInsurance,
    ...bonusSteps(bonus, tables),
    tax: bonusWithholding(bonus, tables),
  }
}

const monthlyPayslip: ExampleFunction = (inputs) => {
  const premiumMonth = monthOf(inputs, 'premium_month')
  const payday = has(inputs, 'payday') ? monthOf(inputs, 'payday') : addMonths(premiumMonth, 1)
  const closing = has(inputs, 'wage_closing') ? monthOf(inputs, 'wage_closing') : payday
  const wage = numberOf(inputs, 'wage')
  const rates = granted(healthRatesAt(prefectureOf(inputs), premiumMonth))
  const health = healthPremiumShare(numberOf(inputs, ['smr_health', 'smr']), rates, paysLongTermCare(inputs))
  // One amount for both may lie beyond the ends of the pension table.
  const pensionSmr = granted(standardRemuneration('pension', numberOf(inputs, ['smr_pension', 'smr']), premiumMonth))
  const pension = granted(pensionPremiumShare(pensionSmr, premiumMonth))
  const employmentInsurance = granted(employmentInsuranceShare(wage, closing))
  const insurance = health + pension + employmentInsurance
  const taxable = wage - numberOf(inputs, 'commuting_nontaxable', 0) - insurance
  const tables = granted(withholdingTablesAt(payday))
  const persons = personsOf(inputs)
  const computer = monthlyWithholding(taxable, persons, tables)
  const residentTax = numberOf(inputs, 'resident_tax', 0)
  return {
    health_total: health,
    pension,
    ei: employmentInsurance,
    si_total: insurance,
    taxable,
    tax_computer: computer,
    tax_table: printedWithholding(taxable, persons, tables),
    net: wage - insurance - computer - residentTax,
    payday: formatYearMonth(payday),
  }
}

const bonusPayslip: ExampleFunction = (inputs) => {
  const month = monthOf(inputs, 'bonus_month')
  const paid = numberOf(inputs, 'bonus')
  const earlier = numberOf(inputs, ['earlier_standard_bonus', 'health_bonus_this_fiscal_year'], 0)
  const standard = granted(healthStandardBonus(paid, earlier, month))
  const rates = granted(healthRatesAt(prefectureOf(inputs), month))
  const health = healthBonusShare(standard, rates, paysLongTermCare(inputs))
  const pensionStandard = granted(pensionStandardBonus(paid, month))
  const pension = granted(pensionBonusShare(pensionStandard, month))
  const employmentInsurance = granted(employmentInsuranceShare(paid, month))
  const insurance = health + pension + employmentInsurance
  const tables = granted(withholdingTablesAt(month))
  const bonus = bonusOf({ ...inputs, bonus_after_si: paid - insurance })
  const tax = bonusWithholding(bonus, tables)
  return {
    standard_bonus: standard,
    standard_bonus_pension: pensionStandard,
    health_and_levy: health,
    health_total: health,
    pension,
    employment_insurance: employmentInsurance,
    ei: employmentInsurance,
    si_total: insurance,
    taxable_bonus: bonus.bonusAfterInsurance,
    ...bonusSteps(bonus, tables),
    tax,
    net: paid - insurance - tax,
  }
}

const bonusOf = (inputs: Inputs): BonusToTax => ({
  bonusAfterInsurance: has(inputs, 'bonus_after_si')
    ? numberOf(inputs, 'bonus_after_si')
    : numberOf(inputs, 'bonus') - numberOf(inputs, ['social_insurance_on_bonus', 'social_insurance'], 0),
  lastMonthAfterInsurance: has(inputs, 'last_month_pay_after_si')
    ? numberOf(inputs, 'last_month_pay_after_si')
    : numberOf(inputs, 'last_month_pay', 0) - numberOf(inputs, ['last_month_social_insurance', 'last_month_si'], 0),
  persons: personsOf(inputs),
  longPeriod: numberOf(inputs, 'bonus_period_months', 6) > 6,
  // NTA states the exceptions by the printed monthly table.
  method: inputs.method === 'computer' || inputs.method === 'computer_method' ? 'computer' : 'printed',
})

/** The figures on the way: the rate, or the sixth (twelfth) and the two monthly taxes. */
const bonusSteps = (bonus: BonusToTax, tables: WithholdingTables): Record<string, unknown> => {
  const lastMonth = Math.max(0, bonus.lastMonthAfterInsurance)
  if (!isBonusException(bonus, tables))
    return { rate_per_100k: bonusRate(lastMonth, bonus.persons, tables), exception: false }
  const { months, longMonths } = tables.bonusException.value
  const part = Math.floor(Math.max(0, bonus.bonusAfterInsurance) / (bonus.longPeriod ? longMonths : months))
  const monthly = withholdingBy(bonus.method)
  return {
    exception: true,
    [bonus.longPeriod ? 'twelfth' : 'sixth']: part,
    combined: part + lastMonth,
    monthly_tax_combined: monthly(part + lastMonth, bonus.persons, tables),
    monthly_tax_last_month: monthly(lastMonth, bonus.persons, tables),
  }
}

const tablesOf = (inputs: Inputs, example: ExampleContext | undefined): WithholdingTables =>
  granted(withholdingTablesAt(monthIn(inputs, ['payday', 'month'], example)))

const monthIn = (inputs: Inputs, names: readonly string[], example: ExampleContext | undefined): YearMonth =>
  names.some((name) => has(inputs, name)) ? monthOf(inputs, names) : yearMonth(incomeYearOf(inputs, example), 6)

const numbersOf = (inputs: Inputs, name: string): readonly number[] => {
  const value = inputs[name] ?? []
  const list = Array.isArray(value) ? value : [value]
  if (!list.every((item): item is number => typeof item === 'number')) throw new ExampleInputError(`${name}: numbers`)
  return list
}

const paysLongTermCare = (inputs: Inputs): boolean => {
  const age = numberOf(inputs, 'age', 0)
  return age >= 40 && age < 65
}

export const withholdingExamples: Readonly<Record<string, ExampleFunction>> = {
  monthly_withholding: monthlyWithholdingExample,
  monthly_withholding_table: monthlyWithholdingTable,
  bonus_withholding: bonusWithholdingExample,
  monthly_payslip: monthlyPayslip,
  bonus_payslip: bonusPayslip,
}
