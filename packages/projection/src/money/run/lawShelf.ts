import { expectOk, type YearMonth, yearOf } from '@yohaku/kernel'
import {
  HEALTH_INSURANCE_RATES,
  type HealthRates,
  healthRatesAt,
  type IncomeTaxLaw,
  incomeTaxLawOf,
  PENSION_CONTRIBUTION_RATE,
  type PrefectureCode,
  valueAt,
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
  /** Equal for two months exactly when every rate of them is equal, pension included. */
  readonly key: number
}

/** Premium rates of a prefecture in every premium month. */
export const premiumRatesOf = (prefecture: string): Shelf<PremiumRates> => {
  const found = RATES.get(prefecture)
  if (found !== undefined) return found
  const code = prefecture as PrefectureCode
  const shelf = createShelf((of) => {
    const health = expectOk(healthRatesAt(code, later(of, FIRST_KNOWN_RATES)))
    const pension = expectOk(valueAt(PENSION_CONTRIBUTION_RATE, of))
    return { health, key: keyOf([health.health, health.longTermCare, health.levy, pension].join()) }
  })
  RATES.set(prefecture, shelf)
  return shelf
}

/** Equal for two closing months exactly when the worker's employment-insurance rate is. */
export const workerRateKey = (closing: YearMonth): number => WORKER_RATE_KEYS(closing)

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
const WORKER_RATE_KEYS = createShelf((of) => keyOf(String(expectOk(valueAt(WORKER_RATES.general, of)))))
const INCOME_TAX = createShelf((january) => expectOk(incomeTaxLawOf(yearOf(january))))
const WITHHOLDING = createShelf((of) => expectOk(withholdingTablesAt(of)))

const KEYS = new Map<string, number>()

const keyOf = (rates: string): number => {
  const found = KEYS.get(rates)
  if (found !== undefined) return found
  KEYS.set(rates, KEYS.size + 1)
  return KEYS.size
}

const later = (a: YearMonth, b: YearMonth): YearMonth => (a > b ? a : b)
