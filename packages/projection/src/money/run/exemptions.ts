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
  readonly leaves: readonly Leave[]
}

export const exemptionsOf = ({ leaves, insured }: AdultFacts): Exemptions =>
  insured && leaves.length > 0
    ? { months: exemptMonthsOf(leaves), leaves: joinConsecutiveLeaves(leaves) }
    : NOTHING_EXEMPT

const NOTHING_EXEMPT: Exemptions = { months: [], leaves: [] }

export const isExempt = ({ months }: Exemptions, premiumMonth: YearMonth): boolean => isMonthIn(months, premiumMonth)

export const isBonusWithoutPremium = ({ leaves }: Exemptions, month: YearMonth): boolean =>
  leaves.some((leave) => isBonusExempt(leave, month))
