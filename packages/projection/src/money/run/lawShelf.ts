import { expectOk, month, type YearMonth, yearOf } from '@yohaku/kernel'
import {
  type HealthRates,
  healthRatesAt,
  type IncomeTaxLaw,
  incomeTaxLawOf,
  type PrefectureCode,
  type WithholdingTables,
  withholdingTablesAt,
} from '@yohaku/law'
import { FIRST_TABLE_MONTH, LAST_TABLE_MONTH } from './calendarTable.ts'

/*
 * Law looked up once for a month or a year and shared by all households: the answers never change. A month before the first one encoded
 * takes the first one's (`RATES_BEFORE_2024_03_NOT_KNOWN`): only premiums of months before the input reach that far.
 */

/** First premium month whose health rates are encoded. */
export const FIRST_KNOWN_RATES = month('2024-03')
const FIRST_WORKER_RATE = month('2023-04')

/** Health, long-term care and levy rates of a prefecture in every premium month. */
export const healthRatesOf = (prefecture: string): Shelf<HealthRates> => {
  const found = RATES.get(prefecture)
  if (found !== undefined) return found
  const code = prefecture as PrefectureCode
  const shelf = createShelf((of) => expectOk(healthRatesAt(code, later(of, FIRST_KNOWN_RATES))))
  RATES.set(prefecture, shelf)
  return shelf
}

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

const RATES = new Map<string, Shelf<HealthRates>>()
const INCOME_TAX = createShelf((january) => expectOk(incomeTaxLawOf(yearOf(january))))
const WITHHOLDING = createShelf((of) => expectOk(withholdingTablesAt(of)))

const later = (a: YearMonth, b: YearMonth): YearMonth => (a > b ? a : b)
