import { type YearMonth, yearMonth } from '@yohaku/kernel'
import {
  BONUS_RATES,
  COMPUTER_METHOD,
  EMPLOYMENT_INCOME,
  isCarriedForward,
  PRINTED_TABLE,
  REDUCED_HOURS_LIMITS,
  WAGE_DAILY_LIMITS,
  WORKER_RATES,
} from '@yohaku/law'
import type { LineCode } from '../../outlook.ts'
import { monthAt } from '../run/calendarTable.ts'
import {
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  EMPLOYMENT_INSURANCE,
  HEALTH_COMBINED,
  WIDTH,
} from '../run/columns.ts'
import { incomeYearOf } from '../run/horizon.ts'
import type { AdultMoney } from '../run/household.ts'
import { premiumMonthOf, wageMonthOf } from '../run/premiums.ts'
import { isByBonusTable } from '../run/withholding.ts'

/**
 * Whether a line rests on a value of law that is not published yet. A year's tax does when its own law, or the premiums it deducts,
 * do.
 */
export const isProvisionalLine = (adult: AdultMoney, month: YearMonth, code: LineCode): boolean => {
  switch (code) {
    case 'health_combined':
    case 'health':
    case 'ltc':
      return isHealthProvisional(adult, premiumMonthOf(adult, month), code !== 'ltc' && code !== 'health')
    case 'levy':
      return adult.premiumRates(premiumMonthOf(adult, month)).health.levyCarriedForward
    case 'employment_insurance':
      return isCarriedForward(WORKER_RATES.general, wageMonthOf(adult, month))
    case 'bonus_health':
      return isHealthProvisional(adult, month, true)
    case 'bonus_employment_insurance':
      return isCarriedForward(WORKER_RATES.general, month)
    case 'income_tax_withheld':
      return isCarriedForward(adult.options.withholding === 'printed' ? PRINTED_TABLE : COMPUTER_METHOD, month)
    case 'bonus_tax':
      return isCarriedForward(isByBonusTable(adult, month) ? BONUS_RATES : COMPUTER_METHOD, month)
    case 'year_end_adjustment':
      return isYearProvisional(adult, Math.floor(month / 12))
    case 'resident_tax':
      return isYearProvisional(adult, incomeYearOf(month))
    case 'childcare_leave':
    case 'birth_leave':
      return adult.leaveBenefits.some((paid) => paid.month === month && areLimitsProvisional(paid.from))
    case 'post_birth':
      return adult.postBirth.some((paid) => paid.month === month && areLimitsProvisional(paid.from))
    case 'reduced_hours':
      return isCarriedForward(REDUCED_HOURS_LIMITS, month)
    case 'gross':
    case 'commuting':
    case 'commuting_taxed':
    case 'bonus':
    case 'pension':
    case 'bonus_pension':
    case 'maternity':
    case 'child_allowance':
    case 'single_parent_allowance':
    case 'nursery_fee':
    case 'extended_care':
    case 'after_school':
      return false
  }
}

const isHealthProvisional = (adult: AdultMoney, of: YearMonth, levy: boolean): boolean => {
  const { healthCarriedForward, levyCarriedForward } = adult.premiumRates(of).health
  return healthCarriedForward || (levy && levyCarriedForward)
}

const areLimitsProvisional = (from: AdultMoney['leaveBenefits'][number]['from']): boolean =>
  isCarriedForward(WAGE_DAILY_LIMITS, monthAt(from))

/** Whether a year's tax rests on a value not published yet: its own law, or the rate of a premium that was paid. */
export const isYearProvisional = (adult: AdultMoney, year: number): boolean => {
  if (isCarriedForward(EMPLOYMENT_INCOME, yearMonth(year, 1))) return true
  const { horizon, cells } = adult
  for (let month = yearMonth(year, 1); month <= yearMonth(year, 12); month++) {
    const at = (month - horizon.from) * WIDTH
    if (at < 0) return false
    if (cells[at + HEALTH_COMBINED] !== 0 && isHealthProvisional(adult, premiumMonthOf(adult, month), true)) return true
    if (cells[at + BONUS_HEALTH] !== 0 && isHealthProvisional(adult, month, true)) return true
    const worker = cells[at + EMPLOYMENT_INSURANCE] !== 0 || cells[at + BONUS_EMPLOYMENT_INSURANCE] !== 0
    if (worker && isCarriedForward(WORKER_RATES.general, month)) return true
  }
  return false
}
