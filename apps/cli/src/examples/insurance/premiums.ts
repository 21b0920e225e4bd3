import { addMonths, formatYearMonth, month, type YearMonth, yearOf } from '@yohaku/kernel'
import {
  type EmploymentInsuranceBusiness,
  employmentInsuranceShare,
  gradeOf,
  type HealthRates,
  healthPremiumShare,
  healthRatesAt,
  levyPart,
  PENSION_CONTRIBUTION_RATE,
  pensionPremiumShare,
  standardRemuneration,
  totalPremium,
  valueAt,
} from '@yohaku/law'
import {
  type ExampleFunction,
  ExampleInputError,
  granted,
  has,
  type Inputs,
  lawMonth,
  monthName,
  numberOf,
  prefectureOf,
  shortDecimal,
  textOf,
} from './read.ts'

/** Months a file may name in its fields. */
const NAMED_MONTHS: readonly YearMonth[] = Array.from({ length: 96 }, (_, index) => addMonths(month('2023-04'), index))

const BUSINESSES: Readonly<Record<string, EmploymentInsuranceBusiness>> = {
  general: 'general',
  agriculture_sake: 'agricultureSake',
  construction: 'construction',
}

const businessOf = (inputs: Inputs): EmploymentInsuranceBusiness => {
  const business = BUSINESSES[textOf(inputs, ['industry', 'business', 'business_type'], 'general')]
  if (business === undefined) throw new ExampleInputError('industry: general, agriculture_sake or construction')
  return business
}

/** Age 40 to 64 pays for long-term care; the file gives a number of years. */
const paysLongTermCare = (inputs: Inputs): boolean => {
  if (typeof inputs.long_term_care === 'boolean') return inputs.long_term_care
  const age = numberOf(inputs, 'age', 0)
  return age >= 40 && age < 65
}

/** An exact employee's half with at least one digit, as the official tables print it. */
const half = (base: number, per100000: number): string => shortDecimal(base * per100000, 100_000, 2, 1)

const remunerationsOf = (inputs: Inputs, at: YearMonth): { readonly health: number; readonly pension: number } => {
  const remuneration = numberOf(inputs, ['smr', 'remuneration'])
  return {
    health: granted(standardRemuneration('health', remuneration, at)),
    pension: granted(standardRemuneration('pension', remuneration, at)),
  }
}

const socialInsurancePremium: ExampleFunction = (inputs, example) => {
  const at = lawMonth(inputs, ['premium_month', 'month'], example)
  const { health, pension } = remunerationsOf(inputs, at)
  const rates = granted(healthRatesAt(prefectureOf(inputs), at))
  const levyMonth = Math.max(at, month('2026-04')) as YearMonth
  const levy = granted(healthRatesAt(rates.insurer, levyMonth)).levy
  return {
    health_grade: granted(gradeOf('health', health, at)),
    health_smr: health,
    pension_grade: granted(gradeOf('pension', pension, at)),
    pension_smr: pension,
    health_half: half(health, rates.health),
    health_ltc_half: half(health, rates.health + rates.longTermCare),
    pension_half: shortDecimal(pension * granted(valueAt(PENSION_CONTRIBUTION_RATE, at)), 2 * 10_000, 2, 1),
    levy_half: half(health, rates.levy),
    levy_half_from_2026_04: half(health, levy),
    employee_health_deduction: healthPremiumShare(health, rates, false),
    employee_health_ltc_deduction: healthPremiumShare(health, rates, true),
    employee_pension_deduction: granted(pensionPremiumShare(pension, at)),
    employee_deduction: healthPremiumShare(health, rates, paysLongTermCare(inputs)),
  }
}

const healthPremiumRounding: ExampleFunction = (inputs, example) => {
  const at = lawMonth(inputs, ['premium_month', 'month'], example)
  const { health } = remunerationsOf(inputs, at)
  const rates = granted(healthRatesAt(prefectureOf(inputs), at))
  const care = paysLongTermCare(inputs)
  const withoutLevy: HealthRates = { ...rates, levy: 0 }
  return {
    combined_rounding: healthPremiumShare(health, rates, care),
    separate_rounding: healthPremiumShare(health, withoutLevy, care) + levyPart(health, rates),
  }
}

const pensionPremium: ExampleFunction = (inputs) => {
  const remuneration = numberOf(inputs, ['remuneration', 'smr'])
  const at = (of: YearMonth) => {
    const smr = granted(standardRemuneration('pension', remuneration, of))
    return { smr, share: granted(pensionPremiumShare(smr, of)) }
  }
  if (has(inputs, 'month') || has(inputs, 'premium_month')) {
    const { smr, share } = at(lawMonth(inputs, ['premium_month', 'month'], undefined))
    return { smr, employee_half: share }
  }
  return {
    smr: Object.fromEntries(NAMED_MONTHS.map((of) => [formatYearMonth(of), at(of).smr])),
    employee_half: Object.fromEntries(NAMED_MONTHS.map((of) => [formatYearMonth(of), at(of).share])),
  }
}

const employmentInsurancePremium: ExampleFunction = (inputs, example) => {
  const wage = numberOf(inputs, ['wage', 'wages', 'amount', 'bonus'])
  const business = businessOf(inputs)
  const premium = (of: YearMonth): number => granted(employmentInsuranceShare(wage, of, business))
  return {
    ...Object.fromEntries(NAMED_MONTHS.map((of) => [`${monthName(of)}_${yearOf(of)}_closing`, premium(of)])),
    premium: premium(lawMonth(inputs, ['closing', 'wage_closing', 'closing_month', 'month', 'date'], example)),
  }
}

const totalOfEmployerAndEmployee: ExampleFunction = (inputs, example) => {
  const at = lawMonth(inputs, ['premium_month', 'month'], example)
  const { health, pension } = remunerationsOf(inputs, at)
  const total = granted(
    totalPremium({
      prefecture: prefectureOf(inputs),
      month: at,
      healthRemuneration: health,
      pensionRemuneration: pension,
      longTermCare: paysLongTermCare(inputs),
      wage: numberOf(inputs, 'wage', health),
      closing: at,
      business: businessOf(inputs),
    }),
  )
  return {
    employee_plus_employer_total: total.total,
    health: total.health,
    long_term_care: total.longTermCare,
    levy: total.levy,
    pension: total.pension,
    child_contribution: total.childContribution,
    employment_insurance: total.employmentInsurance,
  }
}

export const premiumExamples: Readonly<Record<string, ExampleFunction>> = {
  social_insurance_premium: socialInsurancePremium,
  health_premium_rounding: healthPremiumRounding,
  pension_premium: pensionPremium,
  employment_insurance_premium: employmentInsurancePremium,
  total_premium: totalOfEmployerAndEmployee,
}
