import { expectOk, type YearMonth, yearOf } from '@yohaku/kernel'
import {
  CHILD_SUPPORT_LEVY_RATE,
  type DatedParameter,
  HEALTH_INSURANCE_RATES,
  type HealthRates,
  healthRatesAt,
  type IncomeTaxLaw,
  incomeTaxLawOf,
  LONG_TERM_CARE_RATE,
  PENSION_CONTRIBUTION_RATE,
  type PrefectureCode,
  type WithholdingTables,
  WORKER_RATES,
  withholdingTablesAt,
} from '@yohaku/law'
import { FIRST_TABLE_MONTH, LAST_TABLE_MONTH } from './calendarTable.ts'
import { firstMonthOf } from './firstMonth.ts'

/*
 * Law looked up once for a month or a year and shared by all households: the answers never change. A month before the first one encoded
 * takes the first one's (`RATES_BEFORE_2024_03_NOT_KNOWN`): only premiums of months before the input reach that far.
 */

/** First premium month whose health rates are encoded. */
export const FIRST_KNOWN_RATES = firstMonthOf(HEALTH_INSURANCE_RATES['13'])
const FIRST_WORKER_RATE = firstMonthOf(WORKER_RATES.general)

/** The rates of one premium month. */
export interface PremiumRates {
  readonly health: HealthRates
  /** Last month in which every rate, that of the pension included, is as in this one. */
  readonly until: YearMonth
}

/** Premium rates of a prefecture in every premium month. */
export const premiumRatesOf = (prefecture: string): Shelf<PremiumRates> => {
  const found = RATES.get(prefecture)
  if (found !== undefined) return found
  const code = prefecture as PrefectureCode
  const national = [LONG_TERM_CARE_RATE, CHILD_SUPPORT_LEVY_RATE, PENSION_CONTRIBUTION_RATE]
  const shelf = createShelf((of) => ({
    health: expectOk(healthRatesAt(code, later(of, FIRST_KNOWN_RATES))),
    until: lastMonthAs(of, [HEALTH_INSURANCE_RATES[code], ...national]),
  }))
  RATES.set(prefecture, shelf)
  return shelf
}

/** Last closing month in which the worker's employment-insurance rate is as in this one. */
export const workerRateUntil = (closing: YearMonth): YearMonth => WORKER_RATE_UNTIL(closing)

/** Closing month whose employment-insurance rate stands in for months before the first one encoded. */
export const closingMonth = (of: YearMonth): YearMonth => later(of, FIRST_WORKER_RATE)

export const incomeTaxLawIn = (january: YearMonth): IncomeTaxLaw => INCOME_TAX(january)

export const withholdingTablesIn = (of: YearMonth): WithholdingTables => WITHHOLDING(of)

export type Shelf<T> = (of: YearMonth) => T

/** Looks each month up once and keeps the answer. */
const createShelf = <T>(look: (of: YearMonth) => T): Shelf<T> => {
  const kept = new Array<T | undefined>(LAST_TABLE_MONTH - FIRST_TABLE_MONTH + 1).fill(undefined)
  return (of) => {
    const found = kept[of - FIRST_TABLE_MONTH]
    if (found !== undefined) return found
    const looked = look(of)
    kept[of - FIRST_TABLE_MONTH] = looked
    return looked
  }
}

const RATES = new Map<string, Shelf<PremiumRates>>()
const WORKER_RATE_UNTIL = createShelf((of) => lastMonthAs(of, [WORKER_RATES.general]))
const INCOME_TAX = createShelf((january) => expectOk(incomeTaxLawOf(yearOf(january))))
const WITHHOLDING = createShelf((of) => expectOk(withholdingTablesAt(of)))

/** Last month before one of the parameters has a new value. */
const lastMonthAs = (of: YearMonth, parameters: readonly DatedParameter<unknown>[]): YearMonth => {
  let last = LAST_TABLE_MONTH
  for (const { history } of parameters)
    for (const { from } of history) if (from > of && from <= last) last = (from - 1) as YearMonth
  return last
}

const later = (a: YearMonth, b: YearMonth): YearMonth => (a > b ? a : b)
