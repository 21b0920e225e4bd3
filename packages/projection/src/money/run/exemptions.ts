import type { YearMonth } from '@yohaku/kernel'
import {
  exemptMonthsOf,
  isBonusExempt,
  isMonthIn,
  joinConsecutiveLeaves,
  type Leave,
  type MonthSpan,
} from '@yohaku/law'
import type { AdultFacts } from '../facts.ts'

/** Months and bonuses without premiums because of leave. */
export interface Exemptions {
  readonly months: readonly MonthSpan[]
  /** Childcare leaves without a day between as one. */
  readonly leaves: readonly Leave[]
}

export const exemptionsOf = ({ leaves, insured }: AdultFacts): Exemptions =>
  insured && leaves.length > 0
    ? { months: exemptMonthsOf(leaves), leaves: joinConsecutiveLeaves(leaves) }
    : NOTHING_EXEMPT

const NOTHING_EXEMPT: Exemptions = { months: [], leaves: [] }

export const isExempt = ({ months }: Exemptions, premiumMonth: YearMonth): boolean =>
  months.length > 0 && isMonthIn(months, premiumMonth)

export const isBonusWithoutPremium = ({ leaves }: Exemptions, month: YearMonth): boolean => {
  for (const leave of leaves) if (isBonusExempt(leave, month)) return true
  return false
}
