import { expectOk, type YearMonth } from '@yohaku/kernel'
import {
  employmentInsuranceShare,
  healthPremiumShare,
  isLongTermCareMonth,
  type LongTermCareMonths,
  levyPart,
  longTermCarePart,
  pensionPremiumShare,
  type Recorder,
} from '@yohaku/law'
import type { AdultRun } from './adultRun.ts'
import {
  EMPLOYMENT_INSURANCE,
  EXEMPT,
  HEALTH_COMBINED,
  LEVY,
  LTC,
  PAY,
  PENSION,
  SMR_HEALTH,
  SMR_PENSION,
  WIDTH,
} from './columns.ts'
import { closingMonth, workerRateUntil } from './lawShelf.ts'

/** Premiums taken from the pay of every month: health with its parts, pension, employment insurance. */
export const takePremiums = (adult: AdultRun): void => {
  if (adult.facts.insured) takeSocialInsurance(adult)
  if (adult.facts.employmentInsured) takeEmploymentInsurance(adult)
}

/** The month the premium taken from this month's pay is for: 翌月徴収 takes last month's. */
export const premiumMonthOf = ({ facts }: AdultRun, month: YearMonth): YearMonth =>
  (facts.collection === 'next_month' ? month - 1 : month) as YearMonth

/** The month in which the wages paid in this month were closed: the month before, when wages are paid in the next one. */
export const wageMonthOf = ({ options }: AdultRun, month: YearMonth): YearMonth =>
  (options.payday === 'next_month' ? month - 1 : month) as YearMonth

/** 健康保険料 with long-term care and levy, of a premium month that is not exempt. */
export const healthPremium = (adult: AdultRun, of: YearMonth, recorder?: Recorder): number =>
  healthPremiumShare(
    cellOf(adult, of, SMR_HEALTH),
    adult.premiumRates(of).health,
    isLongTermCareMonth(adult.longTermCare, of),
    recorder,
  )

export const pensionPremium = (adult: AdultRun, of: YearMonth, recorder?: Recorder): number =>
  expectOk(pensionPremiumShare(cellOf(adult, of, SMR_PENSION), of, recorder))

export const employmentInsurance = (adult: AdultRun, month: YearMonth, recorder?: Recorder): number =>
  expectOk(
    employmentInsuranceShare(cellOf(adult, month, PAY), closingMonth(wageMonthOf(adult, month)), 'general', recorder),
  )

/** Stretch by stretch of months with the same remuneration, rates and age: the premiums of one month are those of all of them. */
const takeSocialInsurance = (adult: AdultRun): void => {
  const { horizon, cells, longTermCare, premiumRates } = adult
  markExempt(adult)
  const lag = adult.facts.collection === 'next_month' ? 1 : 0
  const last = horizon.to - lag
  for (let of = (horizon.payrollFrom - lag) as YearMonth; of <= last; ) {
    const rates = premiumRates(of)
    const care = isLongTermCareMonth(longTermCare, of)
    const until = Math.min(rates.until, careUntil(longTermCare, of), last)
    const smrHealth = cellOf(adult, of, SMR_HEALTH)
    const smrPension = cellOf(adult, of, SMR_PENSION)
    const combined = healthPremium(adult, of)
    const ofCare = longTermCarePart(smrHealth, rates.health, care)
    const ofLevy = levyPart(smrHealth, rates.health)
    const pension = pensionPremium(adult, of)
    let from = (of - horizon.from) * WIDTH
    for (; of <= until && cells[from + SMR_HEALTH] === smrHealth && cells[from + SMR_PENSION] === smrPension; of++) {
      const at = from + lag * WIDTH
      from += WIDTH
      if (cells[at + EXEMPT] === 1) continue
      cells[at + HEALTH_COMBINED] = combined
      cells[at + LTC] = ofCare
      cells[at + LEVY] = ofLevy
      cells[at + PENSION] = pension
    }
  }
}

/** Marks the rows whose premium is that of an exempt month. */
const markExempt = ({ exemptions, facts, horizon, cells }: AdultRun): void => {
  const lag = facts.collection === 'next_month' ? 1 : 0
  for (const { first, last } of exemptions.months) {
    const until = Math.min(last + lag, horizon.to)
    for (let month = Math.max(first + lag, horizon.payrollFrom); month <= until; month++)
      cells[(month - horizon.from) * WIDTH + EXEMPT] = 1
  }
}

/** Last month in which long-term care is or is not paid as in this one. */
const careUntil = ({ first, end }: LongTermCareMonths, of: YearMonth): number =>
  of < first ? first - 1 : of < end ? end - 1 : Number.POSITIVE_INFINITY

/** Stretch by stretch of months with the same pay and rate. */
const takeEmploymentInsurance = (adult: AdultRun): void => {
  const { horizon, cells } = adult
  for (let month = horizon.payrollFrom; month <= horizon.to; ) {
    const wages = wageMonthOf(adult, month)
    const until = Math.min(workerRateUntil(closingMonth(wages)) + month - wages, horizon.to)
    const premium = employmentInsurance(adult, month)
    const pay = cellOf(adult, month, PAY)
    for (let at = (month - horizon.from) * WIDTH; month <= until && cells[at + PAY] === pay; month++, at += WIDTH)
      cells[at + EMPLOYMENT_INSURANCE] = premium
  }
}

const cellOf = ({ cells, horizon }: AdultRun, of: YearMonth, column: number): number =>
  cells[(of - horizon.from) * WIDTH + column] as number
