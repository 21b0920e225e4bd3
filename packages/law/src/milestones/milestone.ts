import type { PlainDate } from '@yohaku/kernel'
import type { Confidence } from '../parameter.ts'

/**
 * 停車駅 (節目の日): a date at which a right, a benefit or a fee starts, ends or changes. The codes of what starts and ends have
 * their words in the apps' catalogues.
 */
export interface Milestone {
  readonly id: MilestoneId
  readonly date: PlainDate
  /** Which child, as an index of the children given; null for dates of the calendar that concern every family. */
  readonly child: number | null
  readonly starts: readonly Entitlement[]
  readonly ends: readonly Entitlement[]
  readonly changes: readonly Entitlement[]
  /** Articles of law, in Japanese. */
  readonly basis: string
  readonly source: string
  readonly confidence: Confidence
}

export type MilestoneId =
  | 'maternityLeavePossible'
  | 'birth'
  | 'sixWeeksAfterBirth'
  | 'postnatalLeaveEnds'
  | 'childcareLeaveOfMotherPossible'
  | 'birthLeaveWindowEnds'
  | 'postBirthSupportWindowOfMotherEnds'
  | 'extensionNoticeValidFrom'
  | 'firstAge'
  | 'firstBirthday'
  | 'papaMamaPlusEnds'
  | 'eighteenMonths'
  | 'intentionCheckStarts'
  | 'secondAge'
  | 'reducedHoursBenefitLastMonth'
  | 'intentionCheckEnds'
  | 'thirdAge'
  | 'pensionExceptionLastMonth'
  | 'class3April'
  | 'schoolEntry'
  | 'afterSchoolApplication'
  | 'thirdGradeEnds'
  | 'fourthGradeStarts'
  | 'primarySchoolEnds'
  | 'childAllowanceEnds'
  | 'siblingCountEnds'
  | 'nurseryFeeSwitch'
  | 'benefitCapRevision'
  | 'leaveBenefitRateFalls'

/** Rights, benefits, fees and windows that start, end or change at milestones. */
export type Entitlement =
  | 'maternityLeave'
  | 'maternityAllowance'
  | 'maternityPremiumExemption'
  | 'birthLeaveWindow'
  | 'postBirthSupportWindow'
  | 'postBirthSupportWindowOfMother'
  | 'childbirthLumpSumClaim'
  | 'pensionExceptionPossible'
  | 'pensionException'
  | 'workBanAfterBirth'
  | 'postnatalLeave'
  | 'childcareLeaveOfMother'
  | 'childcareLeave'
  | 'childcareLeaveToEighteenMonths'
  | 'childcareLeaveToSecondAge'
  | 'papaMamaPlus'
  | 'extensionNotice'
  | 'nursingTime'
  | 'healthProtectionAfterBirth'
  | 'nationalPensionExemption'
  | 'intentionCheck'
  | 'childcareLeaveBenefit'
  | 'reducedHoursBenefit'
  | 'statutoryReducedHours'
  | 'teleworkEffort'
  | 'childcarePremiumExemption'
  | 'childAllowanceUnderThree'
  | 'childAllowance'
  | 'flexibleMeasures'
  | 'nurseryFee'
  | 'mealFee'
  | 'nurseryFeeTier'
  | 'overtimeExemption'
  | 'overtimeLimit'
  | 'nightWorkExemption'
  | 'afterSchoolClub'
  | 'afterSchoolApplication'
  | 'childNursingLeave'
  | 'afterSchoolWaitingPeak'
  | 'singleParentAllowance'
  | 'elderSiblingCount'
  | 'benefitCaps'
