import { addMonths, monthOfDate, type YearMonth, yearMonth } from '@yohaku/kernel'
import { attainmentDate, isCarriedForward, type MonthSpan, WORKER_RATES } from '@yohaku/law'
import {
  ARRANGEMENT,
  BONUS_EMPLOYMENT_INSURANCE,
  BONUS_HEALTH,
  COMMUTING,
  EMPLOYMENT_INSURANCE,
  GROSS,
  HEALTH_COMBINED,
  LEAVE_DAYS,
  PENSION,
  WIDTH,
} from '../run/columns.ts'
import type { AdultMoney } from '../run/household.ts'
import { FIRST_KNOWN_RATES } from '../run/lawShelf.ts'
import { ON_LEAVE } from '../run/payMonths.ts'
import { premiumMonthOf, wageMonthOf } from '../run/premiums.ts'
import type { Note } from './codes.ts'

/** What the premiums of the months shown take for granted. */
export const notePremiums = (adult: AdultMoney, shown: MonthSpan, note: Note): void => {
  const { facts, horizon, atStart, cells, premiumRates } = adult
  note('SMR_AT_START_FROM_FULL_TIME', facts.insured && atStart.from === 'fullTime')
  note('SMR_AT_START_FROM_FIRST_PAY', facts.insured && atStart.from === 'firstPay')
  note('AGE_65_OR_MORE_NOT_COVERED', facts.insured && monthOfDate(attainmentDate(facts.birth, 65)) <= shown.last)
  note('RATES_BEFORE_2024_03_NOT_KNOWN', facts.insured && reachesUnknownRates(adult))
  for (let of = shown.first; of <= shown.last; of = addMonths(of, 1)) {
    const row = of - horizon.from
    const cell = (column: number): number => cells[row * WIDTH + column] as number
    const noteRates = (paid: boolean, premiumMonth: YearMonth): void => {
      if (!paid) return
      const { healthCarriedForward, levyCarriedForward } = premiumRates(premiumMonth).health
      note('HEALTH_RATE_CARRIED_FORWARD', healthCarriedForward)
      note('LEVY_RATE_CARRIED_FORWARD', levyCarriedForward)
    }
    noteRates(cell(HEALTH_COMBINED) > 0, premiumMonthOf(adult, of))
    noteRates(cell(BONUS_HEALTH) > 0, of)
    const wageRate = isCarriedForward(WORKER_RATES.general, wageMonthOf(adult, of))
    note('EI_RATE_CARRIED_FORWARD', wageRate && cell(EMPLOYMENT_INSURANCE) > 0)
    note('EI_RATE_CARRIED_FORWARD', isCarriedForward(WORKER_RATES.general, of) && cell(BONUS_EMPLOYMENT_INSURANCE) > 0)
    const premiums = cell(HEALTH_COMBINED) + cell(PENSION) + cell(EMPLOYMENT_INSURANCE)
    note('PREMIUM_EXCEEDS_PAY', cell(GROSS) + cell(COMMUTING) < premiums)
    note('LEAVE_PHASE_WITHOUT_DATES', cell(ARRANGEMENT) === ON_LEAVE && cell(LEAVE_DAYS) === 0)
  }
}

const reachesUnknownRates = (adult: AdultMoney): boolean =>
  premiumMonthOf(adult, yearMonth(adult.horizon.startYear, 1)) < FIRST_KNOWN_RATES
