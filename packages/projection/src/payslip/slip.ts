import type { YearMonth } from '@yohaku/kernel'

/** 給与明細: one payslip as typed in. Deductions are positive, as slips print them. */
export interface Slip {
  /** Month of payment. */
  readonly month: YearMonth
  readonly adult: string
  readonly lines: SlipLines
}

export type SlipLines = Readonly<Partial<Record<SlipEntry, number>>>

/** Lines that are compared: the words of the ledger. */
export const SLIP_CODES = [
  'gross',
  'commuting',
  'bonus',
  'health_combined',
  'health',
  'ltc',
  'levy',
  'pension',
  'employment_insurance',
  'bonus_health',
  'bonus_pension',
  'bonus_employment_insurance',
  'income_tax_withheld',
  'bonus_tax',
  'year_end_adjustment',
  'resident_tax',
  'net',
] as const

export type SlipCode = (typeof SLIP_CODES)[number]

/** Lines a plan knows nothing of: they count in the slip's own sum only. */
export const OTHER_ENTRIES = ['other_pay', 'other_deductions'] as const

export type SlipEntry = SlipCode | (typeof OTHER_ENTRIES)[number]

/** One line of a slip beside ours. */
export interface SlipLineCheck {
  readonly code: SlipCode
  /** Null: the slip does not have it. */
  readonly slip: number | null
  readonly ours: number | null
  readonly verdict: SlipVerdict
  /** What gives the slip's figure to the yen, the likeliest first; null unless `explained`. */
  readonly why: SlipReason | null
  /** The figures behind `why`. */
  readonly detail: SlipDetail | null
  /** Other reasons that give the same figure. */
  readonly others: readonly { readonly why: SlipReason; readonly detail: SlipDetail | null }[]
  /** Whom and what one could ask; null where there is nothing to ask. */
  readonly ask: SlipQuestion | null
}

export type SlipVerdict = 'equal' | 'explained' | 'unexplained' | 'notOnSlip' | 'notExpected'

export type SlipReason =
  | 'followsOtherLines'
  | 'oldGrade'
  | 'otherCollectionMonth'
  | 'commutingLeftOut'
  | 'gradeOfThisPay'
  | 'lastRate'
  | 'longTermCareTaken'
  | 'longTermCareLeftOut'
  | 'levyLeftOut'
  | 'newGradeEarly'
  | 'exemptionNotApplied'
  | 'partsRoundedApart'
  | 'roundedUp'
  | 'otherDependants'
  | 'otherColumn'
  | 'commutingTaxed'
  | 'otherTaxTable'
  | 'lastTaxTable'
  | 'premiumsNotTakenOff'
  | 'lastPeriod'
  | 'nextPeriodEarly'
  | 'juneInstalment'
  | 'regularInstalment'
  | 'payOfOtherPhase'
  | 'bonusNotCut'

/** Figures of a reason: standard remuneration, persons, months `YYYY-MM`, yen. */
export type SlipDetail = Readonly<Record<string, number | string>>

export type SlipQuestion =
  | 'gradeInForce'
  | 'collectionMonth'
  | 'commutingInGrade'
  | 'rateInForce'
  | 'longTermCare'
  | 'levy'
  | 'exemption'
  | 'rounding'
  | 'wageBase'
  | 'dependants'
  | 'taxTable'
  | 'residentTaxPeriod'
  | 'residentTaxNotice'
  | 'payAgreed'
  | 'bonusBase'
  | 'lineMissing'
  | 'lineUnexpected'
  | 'figure'
