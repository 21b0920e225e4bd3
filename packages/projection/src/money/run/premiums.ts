import { expectOk, type YearMonth } from '@yohaku/kernel'
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
import { isExempt } from './exemptions.ts'
import { closingMonth, workerRateKey } from './lawShelf.ts'

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

/** A month with the remuneration and the rates of an earlier one has its premiums too: they are copied, not computed again. */
const takeSocialInsurance = (adult: AdultRun): void => {
  const { horizon, cells, longTermCare, exemptions, premiumRates } = adult
  const back = adult.facts.collection === 'next_month' ? 1 : 0
  const exempt = exemptions.months.length > 0
  let like = -1
  let likeHealth = 0
  let likePension = 0
  let likeCare = false
  let likeKey = 0
  for (let month = horizon.payrollFrom; month <= horizon.to; month++) {
    const at = (month - horizon.from) * WIDTH
    const of = (month - back) as YearMonth
    if (exempt && isExempt(exemptions, of)) {
      cells[at + EXEMPT] = 1
      continue
    }
    const rates = premiumRates(of)
    const care = isLongTermCareMonth(longTermCare, of)
    const smrHealth = cells[at - back * WIDTH + SMR_HEALTH] as number
    const smrPension = cells[at - back * WIDTH + SMR_PENSION] as number
    const isLike = rates.key === likeKey && smrHealth === likeHealth && smrPension === likePension && care === likeCare
    if (isLike) {
      cells[at + HEALTH_COMBINED] = cells[like + HEALTH_COMBINED] as number
      cells[at + LTC] = cells[like + LTC] as number
      cells[at + LEVY] = cells[like + LEVY] as number
      cells[at + PENSION] = cells[like + PENSION] as number
      continue
    }
    cells[at + HEALTH_COMBINED] = healthPremium(adult, of)
    cells[at + LTC] = longTermCarePart(smrHealth, rates.health, care)
    cells[at + LEVY] = levyPart(smrHealth, rates.health)
    cells[at + PENSION] = pensionPremium(adult, of)
    like = at
    likeHealth = smrHealth
    likePension = smrPension
    likeCare = care
    likeKey = rates.key
  }
}

const takeEmploymentInsurance = (adult: AdultRun): void => {
  const { horizon, cells } = adult
  let likePay = -1
  let likeKey = 0
  let premium = 0
  for (let month = horizon.payrollFrom; month <= horizon.to; month++) {
    const pay = cellOf(adult, month, PAY)
    const key = workerRateKey(closingMonth(wageMonthOf(adult, month)))
    if (pay !== likePay || key !== likeKey) premium = employmentInsurance(adult, month)
    likePay = pay
    likeKey = key
    cells[(month - horizon.from) * WIDTH + EMPLOYMENT_INSURANCE] = premium
  }
}

const cellOf = ({ cells, horizon }: AdultRun, of: YearMonth, column: number): number =>
  cells[(of - horizon.from) * WIDTH + column] as number
