import { addMonths, formatYearMonth, monthOfYear, type YearMonth, yearMonth } from '@yohaku/kernel'
import { assumptionsOf } from '../assumptions/assumptionsOf.ts'
import {
  BIRTH_LEAVE,
  BONUS,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  BONUS_PENSION,
  BONUS_TAX,
  CHILDCARE_LEAVE,
  COMMUTING,
  EMPLOYMENT_INSURANCE,
  EXEMPT,
  GROSS,
  HEALTH_COMBINED,
  LEVY,
  LTC,
  MATERNITY,
  NET,
  PENSION,
  PERSONS,
  POST_BIRTH,
  RECORD_SMR,
  REDUCED_HOURS,
  RESIDENT_TAX,
  SMR_HEALTH,
  SMR_PENSION,
  WIDTH,
  WITHHELD,
  YEAR_END_ADJUSTMENT,
} from '../run/columns.ts'
import type { AdultMoney, HouseholdMoney } from '../run/household.ts'
import { premiumMonthOf } from '../run/premiums.ts'
import { residentTaxOn } from '../run/residentTax.ts'
import { type AdultYear, incomeTaxOf, type YearRun } from '../run/years.ts'
import { benefitDetailsOf } from './benefitDetails.ts'
import { remunerationEventsOf } from './remunerationEvents.ts'

/** One household's result as the batch format writes it: field names and order of `interfaces.md`. */
export type HouseholdResultLine = ReturnType<typeof householdResultLine>

export const householdResultLine = (money: HouseholdMoney) => ({
  id: money.facts.id,
  months: monthsAsked(money).map((month) => ({
    month: formatYearMonth(month),
    adults: money.adults.map((adult) => adultMonthOf(adult, month)),
    ...monthTotalsOf(money, month),
  })),
  ...afterMonthsOf(money),
})

export const monthsAsked = ({ facts, horizon }: HouseholdMoney): readonly YearMonth[] =>
  Array.from({ length: facts.months }, (_, place) => addMonths(horizon.start, place))

/** What a month says after its adults. */
export const monthTotalsOf = ({ adults, childAllowance, horizon }: HouseholdMoney, month: YearMonth) => {
  const row = month - horizon.from
  const paid = monthOfYear(month) % 2 === 0
  const allowance = childAllowance[row] as number
  return {
    child_allowance: allowance,
    child_allowance_paid: paid ? (childAllowance[row - 1] as number) + (childAllowance[row - 2] as number) : 0,
    household_net: adults.reduce((total, { cells }) => total + (cells[row * WIDTH + NET] as number), allowance),
  }
}

/** What a result says after its months. */
export const afterMonthsOf = (money: HouseholdMoney) => ({
  years: money.years.flatMap(({ year }, place) => (year >= money.horizon.startYear ? [yearOf(money, place)] : [])),
  benefit_details: money.adults.flatMap(benefitDetailsOf),
  smr_events: money.adults.flatMap(remunerationEventsOf),
  assumptions: assumptionsOf(money),
})

const adultMonthOf = (adult: AdultMoney, month: YearMonth) => {
  const { cells, facts, horizon } = adult
  const at = (month - horizon.from) * WIDTH
  const cell = (column: number): number => cells[at + column] as number
  return {
    id: facts.id,
    gross: cell(GROSS),
    commuting: cell(COMMUTING),
    bonus: cell(BONUS),
    smr_health: cell(SMR_HEALTH),
    smr_pension: cell(SMR_PENSION),
    pension_record_smr: cell(RECORD_SMR),
    premium_month: formatYearMonth(premiumMonthOf(adult, month)),
    premium_exempt: cell(EXEMPT) === 1,
    health: cell(HEALTH_COMBINED) - cell(LTC) - cell(LEVY),
    ltc: cell(LTC),
    levy: cell(LEVY),
    health_combined: cell(HEALTH_COMBINED),
    pension: cell(PENSION),
    employment_insurance: cell(EMPLOYMENT_INSURANCE),
    bonus_health: cell(BONUS_HEALTH),
    bonus_pension: cell(BONUS_PENSION),
    bonus_employment_insurance: cell(BONUS_EMPLOYMENT_INSURANCE),
    withholding_persons: cell(PERSONS),
    income_tax_withheld: cell(WITHHELD),
    bonus_tax: cell(BONUS_TAX),
    resident_tax: cell(RESIDENT_TAX),
    benefits: {
      childcare_leave: cell(CHILDCARE_LEAVE) + cell(BIRTH_LEAVE),
      post_birth: cell(POST_BIRTH),
      reduced_hours: cell(REDUCED_HOURS),
      maternity: cell(MATERNITY),
    },
    year_end_adjustment: cell(YEAR_END_ADJUSTMENT),
    net: cell(NET),
  }
}

const yearOf = ({ adults, years, horizon, place: livesIn }: HouseholdMoney, place: number) => {
  const { year, adults: settled } = years[place] as YearRun
  const first = Math.max(horizon.start, yearMonth(year, 1))
  const last = Math.min(horizon.end, yearMonth(year, 12))
  return {
    year,
    months_inside: last - first + 1,
    adults: adults.map(({ facts, residentTaxes }, index) => {
      const own = settled[index] as AdultYear
      const { facts: declared } = own
      const tax = incomeTaxOf(year, own)
      const resident = residentTaxes[place] ?? residentTaxOn(year, own, livesIn)
      return {
        id: facts.id,
        gross: declared.pay,
        employment_income: tax.employmentIncome,
        total_income: tax.totalIncome,
        social_insurance: declared.socialInsurance,
        basic_deduction: tax.basicDeduction,
        spouse_deduction: tax.spouseDeduction,
        deductions: tax.deductions,
        taxable: tax.taxableIncome,
        income_tax: tax.tax,
        resident_taxable: resident.taxableIncome,
        resident_tax_next_year: resident.annual,
      }
    }),
  }
}
