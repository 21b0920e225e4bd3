import type { YearMonth } from '@yohaku/kernel'
import {
  type Recorder,
  SECONDARY_BONUS_RATES,
  SECONDARY_TABLE,
  secondaryBonusWithholding,
  secondaryMonthlyWithholding,
} from '@yohaku/law'
import { firstMonthOf } from './firstMonth.ts'

/** 乙欄 of a month's pay, yen; pay above the rows that are known counts as the last known one (`SECONDARY_TABLE_TOP_NOT_KNOWN`). */
export const secondaryTax = (payAfterInsurance: number, month: YearMonth, recorder?: Recorder): number => {
  const at = later(month, firstMonthOf(SECONDARY_TABLE))
  const tax = secondaryMonthlyWithholding(payAfterInsurance, at, recorder)
  if (tax.ok) return tax.value
  if (tax.error.type === 'NotInForce') throw new RangeError(`no table for ${at}`)
  return secondaryTax(tax.error.from - 1, month, recorder)
}

/**
 * 乙欄 of a bonus, yen: by last month's pay; without such pay like a sixth of it a month (所得税法186条2項). A year's rates not published yet
 * are the last known ones.
 */
export const secondaryBonusTax = (
  { bonusAfterInsurance, lastMonthAfterInsurance }: { bonusAfterInsurance: number; lastMonthAfterInsurance: number },
  month: YearMonth,
  recorder?: Recorder,
): number => {
  const at = later(month, firstMonthOf(SECONDARY_BONUS_RATES))
  const tax = secondaryBonusWithholding(bonusAfterInsurance, lastMonthAfterInsurance, at, recorder)
  if (tax.ok) return tax.value
  return secondaryTax(Math.floor(Math.max(0, bonusAfterInsurance) / SIXTH), month, recorder) * SIXTH
}

const SIXTH = 6

const later = (a: YearMonth, b: YearMonth): YearMonth => (a > b ? a : b)
