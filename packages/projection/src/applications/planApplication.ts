import type { ApplicationId, ApplicationRule, Confidence, Filer, Office } from '@yohaku/law'
import type { AssumptionCode } from '../money/assumptions/codes.ts'
import type { FilingInMoney } from '../money/plan/filings.ts'

/**
 * 届出 of one track: something to hand in for this family. Codes and figures only; words live in the apps. Dates are `YYYY-MM-DD`, months
 * `YYYY-MM`, amounts whole yen.
 */
export interface PlanApplication {
  readonly id: ApplicationId
  /** Who hands it in, or for whom the employer does. */
  readonly adult: string
  /** The child it is for; null = all of them, or one who is not born yet (`expected`). */
  readonly child: string | null
  readonly expected: boolean
  /** The calendar year it is for, where a family files it every year. */
  readonly year: number | null
  readonly filer: Filer
  readonly office: Office
  readonly kind: ApplicationRule['kind']
  readonly reach: ApplicationRule['reach']
  /** First day it can be handed in; null where the plan does not tell. */
  readonly opens: string | null
  /** 目やすの日: the day named for it, before anything is lost as a rule. */
  readonly target: string | null
  /** しめきり: the last day that still brings anything; null where town or employer decide. */
  readonly due: string | null
  /** Today lies before, inside or after that time. */
  readonly window: 'ahead' | 'open' | 'over'
  /** What the plan says was done; `unknown` where it says nothing. */
  readonly state: 'filed' | 'open' | 'refused' | 'unknown'
  /** The day it was handed in, or the month where the plan has no day; null where it was not, or nobody wrote it down. */
  readonly filedOn: string | null
  /** How the computed money of the track takes it: as the plan says, as filed although nobody says so, or not at all. */
  readonly inMoney: FilingInMoney
  /** In this family's own figures; null where none can be computed, and why. */
  readonly worth: ApplicationWorth | null
  readonly unpriced: UnpricedReason | null
  /** The official name of the form, articles, source. */
  readonly term: string
  readonly basis: string
  readonly source: string
  readonly confidence: Confidence
}

export interface ApplicationWorth {
  /** Yen once, or yen a year of old-age pension from 65 on, for life. */
  readonly unit: 'yen' | 'yenOfPensionPerYear'
  /** Handed in in time. */
  readonly inTime: number
  readonly ifFiledToday: number
  /** Handed in one year from today. */
  readonly ifFiledInAYear: number
  /** Last day that still pays something. */
  readonly lastDay: string
  /** First and last month, `YYYY-MM`, of what filing today brings; null when it brings nothing. */
  readonly covers: { readonly from: string; readonly to: string } | null
  /** Month by month, each with the last day of filing that still brings it. */
  readonly months: readonly { readonly month: string; readonly amount: number; readonly lastFilingDay: string }[]
  /** What comes with it: other amounts that change when it is filed in time. */
  readonly alongside: readonly SideEffect[]
  /** What the amounts take for granted. */
  readonly assumptions: readonly WorthAssumption[]
}

export interface SideEffect {
  /**
   * `takeHome`: what is left of it after taxes in the months computed. `pensionPerYear`: change of the yearly pension, with and without
   * 養育期間特例 as the plan has it.
   */
  readonly code: 'takeHome' | 'pensionPerYear'
  readonly yen: number
}

export type WorthAssumption =
  | AssumptionCode
  | 'NO_CHILD_SUPPORT_ASSUMED'
  | 'SAME_LAW_UNTIL_18'
  | 'SINGLE_PARENT_AMOUNTS_CARRIED_FORWARD'
  | 'FIVE_YEAR_NOTICE_ASSUMED'
  | 'NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD'
  | 'FACILITY_COVERED_ASSUMED'

/** Why there is no amount. */
export type UnpricedReason =
  | 'right'
  | 'place'
  | 'hoursOfCare'
  | 'billNotEntered'
  | 'incomeNotComputed'
  | 'useNotEntered'
  | 'nurseryFeeNotEntered'
  | 'leaveNotInPlan'
  | 'spouseNeedsFourteenDays'
  | 'pensionCategoryUnknown'
  | 'employerRegistrationUnknown'
  | 'cashFlowOnly'

/** Why an application does not concern this family. */
export type NotRelevantReason =
  | 'noChildOfThatAge'
  | 'notEmployed'
  | 'notInsured'
  | 'notEmploymentInsured'
  | 'noLeaveInPlan'
  | 'remunerationDoesNotFall'
  | 'gradeStays'
  | 'otherLeaveFollows'
  | 'noReducedHours'
  | 'wagesDoNotFall'
  | 'alreadyOnReducedHours'
  | 'endsByFirstBirthday'
  | 'nothingPaid'
  | 'nothingExempt'
  | 'nobodyGaveBirth'
  | 'fewerThanThreeChildren'
  | 'nothingGained'
  | 'notSingle'
  | 'incomeAboveLimit'
  | 'notInNursery'
  | 'hoursStay'
  | 'everybodyHasIncome'
  | 'noSuchCare'
  | 'notMarried'
  | 'noDeduction'
  | 'everybodyInsured'
  | 'alreadyAmongHelpers'
  | 'otherPrefecture'
  | 'noTaxDuringLeave'
  | 'claimedLongAgo'
  | 'farAhead'
  | 'lapsed'
