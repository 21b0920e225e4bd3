import type { YearMonth } from '@yohaku/kernel'
import {
  exemptMonthsOfJoined,
  isBonusExempt,
  isMonthIn,
  joinConsecutiveLeaves,
  type Leave,
  type MonthSpan,
} from '@yohaku/law'
import { type AdultFacts, isMade, type LeaveFacts } from '../facts.ts'

/** Months and bonuses without premiums because of leave. */
export interface Exemptions {
  readonly months: readonly MonthSpan[]
  /** Childcare leaves without a day between as one. */
  readonly leaves: readonly Leave[]
}

export const exemptionsOf = ({ leaves: all, insured, filings }: AdultFacts): Exemptions => {
  if (!insured || all.length === 0) return NOTHING_EXEMPT
  const leaves =
    filings.notMade === undefined ? all : all.filter((leave) => isMade(filings, filingOf(leave), leave.childBirth))
  const joined = joinConsecutiveLeaves(leaves)
  return { months: exemptMonthsOfJoined(joined), leaves: joined }
}

const filingOf = ({ kind }: LeaveFacts) =>
  kind === 'maternity' ? 'maternityPremiumExemption' : 'childcarePremiumExemption'

const NOTHING_EXEMPT: Exemptions = { months: [], leaves: [] }

export const isExempt = ({ months }: Exemptions, premiumMonth: YearMonth): boolean =>
  months.length > 0 && isMonthIn(months, premiumMonth)

export const isBonusWithoutPremium = ({ leaves }: Exemptions, month: YearMonth): boolean => {
  for (const leave of leaves) if (isBonusExempt(leave, month)) return true
  return false
}
