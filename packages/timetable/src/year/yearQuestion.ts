import type { PlainDate } from '@yohaku/kernel'
import type { OnTimeShare } from '../onTimeShare.ts'
import type { LeaveAccount } from './leave.ts'
import type { SicknessModel } from './sickness.ts'

/** A year of sick days against the balances of the adults. */
export interface YearQuestion extends YearOfIllness, YearCover {}

/** What nobody chooses: who is ill when. */
export interface YearOfIllness {
  readonly from: PlainDate
  /** Days looked at, 365 for a year. */
  readonly days: number
  readonly children: readonly YearChild[]
  readonly sickness: SicknessModel
  /** Public holidays: nobody is in care, so nothing is lost to illness; absent = none. */
  readonly closed?: readonly PlainDate[]
}

/** What a family chooses: how the adults work, and who stays at home. */
export interface YearCover {
  readonly adults: readonly YearAdult[]
  readonly sharing: SharingRule
  readonly helpers: readonly YearHelper[]
}

export interface YearChild {
  /** Identity: keys the random numbers, so that a child's luck does not depend on who else is in the plan. */
  readonly id: string
  /** Class on each first of the month is followed from here: class in the school year of the first day, and month of entry. */
  readonly classInFirstYear: number
  /** Day of entry into the nursery; before it no day is lost to illness. */
  readonly entered: PlainDate
}

export interface YearAdult {
  readonly id: string
  /** How this adult works, from when on, in order; before the first one, and in one without weekdays, at home. */
  readonly spells: readonly WorkSpell[]
  /** In the order in which they are used. */
  readonly accounts: readonly LeaveAccount[]
}

export interface WorkSpell {
  readonly from: PlainDate
  /** Weekdays worked, 0 = Sunday … 6. */
  readonly weekdays: readonly number[]
  /** Paid minutes of a working day: what one sick day costs. */
  readonly minutesPerDay: number
  /** Minutes of a working day covered without leave, because the adult works at home beside a sleeping child. */
  readonly coveredByTelework: number
}

export interface YearHelper {
  readonly id: string
  readonly daysPerYear: number
  /** Chance that a place is free or the person can come, 0 … 1. */
  readonly available: number
}

/**
 * Who stays at home. `alternate`: episodes in turn. `share`: the first adult takes this share of the days, the other the rest.
 * `first`, `second`: that adult while balances last, then the other. `halves`: each takes half of every day.
 */
export type SharingRule =
  | { readonly type: 'alternate' }
  | { readonly type: 'share'; readonly first: number }
  | { readonly type: 'first' }
  | { readonly type: 'second' }
  | { readonly type: 'halves' }

export interface YearAnswer {
  readonly samples: number
  readonly seed: number
  /** Working days in the year on which a child was ill at home, all children together, over the samples. */
  readonly sickDays: Quantiles
  readonly calls: Quantiles
  readonly balances: readonly BalanceAnswer[]
  /** Days each adult stayed with a child, in the order of the question. */
  readonly daysAtHome: readonly { readonly adult: string; readonly days: Quantiles }[]
  /** Days, or parts of days, that nothing covered, in days of the adult whose turn it was. */
  readonly uncoveredDays: Quantiles
  /** Share of years in which some part of a day was left uncovered. */
  readonly someDayUncovered: OnTimeShare
}

export interface BalanceAnswer {
  readonly adult: string
  readonly kind: string
  /** Share of years in which it ran out: a day wanted more of it than was left. */
  readonly runsOut: OnTimeShare
  /** Share of years in which it had run out by the end of each month of the year looked at. */
  readonly runsOutByMonth: readonly number[]
  /** Month, counted from the first, by which half of the years that run out have; null when none does. */
  readonly usualMonth: number | null
  /** What is left on the last day, in days of this adult. */
  readonly daysLeft: Quantiles
}

export interface Quantiles {
  readonly mean: number
  readonly q10: number
  readonly q50: number
  readonly q90: number
}
