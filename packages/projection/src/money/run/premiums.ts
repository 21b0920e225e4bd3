import { addMonths, expectOk, type YearMonth } from '@yohaku/kernel'
import {
  employmentInsuranceShare,
  healthPremiumShare,
  isLongTermCareMonth,
  levyPart,
  longTermCarePart,
  pensionPremiumShare,
  type Recorder,
} from '@yohaku/law'
import type { AdultRun } from './adultRun.ts'
import {
  COMMUTING,
  EMPLOYMENT_INSURANCE,
  EXEMPT,
  GROSS,
  HEALTH_COMBINED,
  LEVY,
  LTC,
  PENSION,
  SMR_HEALTH,
  SMR_PENSION,
  WIDTH,
} from './columns.ts'
import { isExempt } from './exemptions.ts'
import { closingMonth } from './lawShelf.ts'

/** Premiums taken from the pay of every month: health with its parts, pension, employment insurance. */
export const takePremiums = (adult: AdultRun): void => {
  const { facts, horizon, cells, longTermCare, exemptions, healthRates } = adult
  for (let month = horizon.payrollFrom; month <= horizon.to; month++) {
    const at = (month - horizon.from) * WIDTH
    if (facts.insured) {
      const of = premiumMonthOf(adult, month)
      if (isExempt(exemptions, of)) cells[at + EXEMPT] = 1
      else {
        const smr = remunerationIn(adult, SMR_HEALTH, of)
        const rates = healthRates(of)
        cells[at + HEALTH_COMBINED] = healthPremium(adult, of)
        cells[at + LTC] = longTermCarePart(smr, rates, isLongTermCareMonth(longTermCare, of))
        cells[at + LEVY] = levyPart(smr, rates)
        cells[at + PENSION] = pensionPremium(adult, of)
      }
    }
    if (facts.employmentInsured) cells[at + EMPLOYMENT_INSURANCE] = employmentInsurance(adult, month)
  }
}

/** The month the premium taken from this month's pay is for: 翌月徴収 takes last month's. */
export const premiumMonthOf = ({ facts }: AdultRun, month: YearMonth): YearMonth =>
  facts.collection === 'next_month' ? addMonths(month, -1) : month

/** The month in which the wages paid in this month were closed: the month before, when wages are paid in the next one. */
export const wageMonthOf = ({ options }: AdultRun, month: YearMonth): YearMonth =>
  options.payday === 'next_month' ? addMonths(month, -1) : month

/** 健康保険料 with long-term care and levy, of a premium month that is not exempt. */
export const healthPremium = (adult: AdultRun, of: YearMonth, recorder?: Recorder): number =>
  healthPremiumShare(
    remunerationIn(adult, SMR_HEALTH, of),
    adult.healthRates(of),
    isLongTermCareMonth(adult.longTermCare, of),
    recorder,
  )

export const pensionPremium = (adult: AdultRun, of: YearMonth, recorder?: Recorder): number =>
  expectOk(pensionPremiumShare(remunerationIn(adult, SMR_PENSION, of), of, recorder))

export const employmentInsurance = (adult: AdultRun, month: YearMonth, recorder?: Recorder): number => {
  const at = (month - adult.horizon.from) * WIDTH
  const wage = (adult.cells[at + GROSS] as number) + (adult.cells[at + COMMUTING] as number)
  return expectOk(employmentInsuranceShare(wage, closingMonth(wageMonthOf(adult, month)), 'general', recorder))
}

const remunerationIn = ({ cells, horizon }: AdultRun, column: number, of: YearMonth): number =>
  cells[(of - horizon.from) * WIDTH + column] as number
