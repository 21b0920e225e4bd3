import type { Plan } from '@yohaku/household'
import type { Quantiles, SharingRule, SicknessModel } from '@yohaku/timetable'
import type { AssumptionNote, OnTime } from '../outlook.ts'

export interface YearRequest {
  /** First day, `YYYY-MM-DD`; absent = the first day of the plan's first month. */
  readonly from?: string
  /** Simulated years. */
  readonly samples?: number
  readonly seed?: number
  /** Who stays at home; absent = in turn, by episodes. */
  readonly sharing?: SharingRule
  /** Tracks on which every way of sharing is run; absent = all. The others know only the chosen one. */
  readonly everySharingOn?: readonly string[]
  /** How often children are ill; absent = by the studies, see `DEFAULT_SICKNESS`. */
  readonly sickness?: SicknessModel
  /** Leave used first; absent = as the family wishes, else child-nursing leave. */
  readonly leaveFirst?: NonNullable<NonNullable<Plan['household']['cover']>['leaveFirst']>
}

/** A year of sick days on one track against the balances of the adults. Nobody else's average is in it but the children's health. */
export interface YearOutlook {
  readonly track: string
  readonly from: string
  readonly days: number
  readonly samples: number
  readonly seed: number
  readonly sharing: SharingRule
  readonly children: readonly YearChildFacts[]
  readonly sickDays: Quantiles
  readonly calls: Quantiles
  readonly balances: readonly YearBalance[]
  readonly daysAtHome: readonly { readonly adult: string; readonly days: Quantiles }[]
  readonly uncoveredDays: Quantiles
  readonly someDayUncovered: OnTime
  /** The same years shared in every other way; the chosen one among them. */
  readonly sharings: readonly YearSharing[]
  readonly assumptions: readonly AssumptionNote[]
}

export interface YearChildFacts {
  readonly id: string
  /** 年度クラス on the first day; 6 and more are at school. */
  readonly class: number
  readonly entered: string
}

export interface YearBalance {
  readonly adult: string
  readonly kind: string
  /** On the first day of work in the year. */
  readonly start: { readonly days: number; readonly hours: number; readonly isStated: boolean }
  /** Share of years in which it was asked for more than it had. */
  readonly runsOut: OnTime
  /** The same by the end of each month. */
  readonly byMonth: readonly { readonly month: string; readonly p: number }[]
  /** Month by which half of the years that run out have; null when none does. */
  readonly usualMonth: string | null
  /** Days left at the end of the year. */
  readonly quantiles: Quantiles
}

export interface YearSharing {
  readonly sharing: SharingRule
  readonly balances: readonly {
    readonly adult: string
    readonly kind: string
    readonly runsOut: number
    readonly usualMonth: string | null
    readonly daysLeft: number
  }[]
  readonly daysAtHome: readonly { readonly adult: string; readonly days: number }[]
  readonly uncoveredDays: number
  readonly someDayUncovered: number
}
