import type { Result, YearMonth } from '@yohaku/kernel'
import { createLawBook, type Law } from '../inForce.ts'
import type { NotInForce } from '../parameter.ts'
import { BONUS_EXCEPTION, BONUS_RATES } from './bonusWithholding.parameters.ts'
import { COMPUTER_METHOD } from './monthlyWithholding.parameters.ts'
import { PRINTED_TABLE } from './printedWithholding.parameters.ts'

/** The tables an employer withholds by, by the month of payment. */
export const WITHHOLDING_PARAMETERS = {
  computer: COMPUTER_METHOD,
  printed: PRINTED_TABLE,
  bonusRates: BONUS_RATES,
  bonusException: BONUS_EXCEPTION,
} as const

export type WithholdingTables = Law<typeof WITHHOLDING_PARAMETERS>

/**
 * The withholding tables (甲欄) in force in a month of payment; refused before 2020. From 2028, and for bonuses from
 * 2027, the last known ones stand in: `isCarriedForward(COMPUTER_METHOD, month)`, `isCarriedForward(BONUS_RATES, month)`.
 */
export const withholdingTablesAt: (month: YearMonth) => Result<WithholdingTables, NotInForce> =
  createLawBook(WITHHOLDING_PARAMETERS)
