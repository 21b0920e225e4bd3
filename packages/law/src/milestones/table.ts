import { addDays, addMonths, date, firstDayOf, monthOfDate, type PlainDate, plainDate, yearOf } from '@yohaku/kernel'
import { attainmentDate, attainmentDateInMonths, correspondingDay } from '../calendar/attainmentDate.ts'
import { fiscalYearEndOnOrAfter } from '../calendar/fiscalYear.ts'
import { reducedHoursBenefitLastMonth } from '../calendar/reducedHoursBenefitLastMonth.ts'
import { schoolDates } from '../calendar/schoolDates.ts'
import type { Entitlement, Milestone } from './milestone.ts'

/** What the milestones of a child are counted from. */
export interface ChildDates {
  readonly birth: PlainDate
  /** 出産予定日; absent = the day of birth. */
  readonly due?: PlainDate
  /** 多胎: maternity leave may start 98 instead of 42 days before. */
  readonly multiple?: boolean
  /** First day of childcare leave with benefit, and the paid days of birth leave before it (出生時育児休業). */
  readonly benefitStart?: PlainDate
  readonly birthLeaveDays?: number
}

/** A milestone of a child as a rule: on which day it falls, null where what it is counted from is not known. */
export interface MilestoneRule extends Omit<Milestone, 'date' | 'child'> {
  readonly on: (child: ChildDates) => PlainDate | null
}

/** A milestone of the calendar, the same day every year. */
export interface YearlyMilestone extends Omit<Milestone, 'date' | 'child'> {
  /** The first of this month. */
  readonly month: number
  /** Whether a child's family is concerned on that day. */
  readonly concerns: (child: ChildDates, on: PlainDate) => boolean
}

const CHILDCARE_LEAVE_ACT = 'https://laws.e-gov.go.jp/law/403AC0000000076'
const LABOUR_STANDARDS_ACT = 'https://laws.e-gov.go.jp/law/322AC0000000049'
const EMPLOYMENT_INSURANCE_ACT = 'https://laws.e-gov.go.jp/law/349AC0000000116'
const CHILD_ALLOWANCE_ACT = 'https://laws.e-gov.go.jp/law/346AC0000000073'
const LEAVE_LEAFLET = 'https://www.mhlw.go.jp/content/11600000/001461102.pdf'
const EXTENSION_LEAFLET = 'https://www.mhlw.go.jp/content/001269748.pdf'
const FLEXIBLE_MEASURES = 'https://www.bosei-navi.mhlw.go.jp/glossary/returntowork08.html'
const CHILD_ALLOWANCE_OF_TOSU = 'https://www.city.tosu.lg.jp/soshiki/9/83003.html'
const BENEFIT_CAPS = 'https://www.mhlw.go.jp/content/001728499.pdf'

const due = (child: ChildDates): PlainDate => child.due ?? child.birth
const birthday = (child: ChildDates, years: number): PlainDate => addDays(attainmentDate(child.birth, years), 1)
const NOTHING = [] as const

/**
 * First day of the law behind an entitlement, where it is younger than the others: before it, nothing starts or ends.
 * 令和6年法律第42号 (育児・介護休業法) in two steps, 令和6年法律第47号 (雇用保険法, 児童手当法, 国民年金法).
 */
export const IN_FORCE_FROM: Readonly<Partial<Record<Entitlement, PlainDate>>> = {
  childAllowance: date('2024-10-01'),
  elderSiblingCount: date('2024-10-01'),
  postBirthSupportWindow: date('2025-04-01'),
  postBirthSupportWindowOfMother: date('2025-04-01'),
  reducedHoursBenefit: date('2025-04-01'),
  extensionNotice: date('2025-04-01'),
  teleworkEffort: date('2025-04-01'),
  overtimeExemption: date('2025-04-01'), // until school; before, under three
  childNursingLeave: date('2025-04-01'), // until the third grade ends; before, until school
  flexibleMeasures: date('2025-10-01'),
  intentionCheck: date('2025-10-01'),
  nationalPensionExemption: date('2026-10-01'),
}

/** Every milestone a child brings, each with the day it falls on. In the order of a life. */
export const MILESTONES_OF_A_CHILD: readonly MilestoneRule[] = [
  {
    id: 'maternityLeavePossible',
    on: (child) => addDays(due(child), child.multiple ? -97 : -41),
    starts: ['maternityLeave', 'maternityAllowance', 'maternityPremiumExemption'],
    ends: NOTHING,
    changes: NOTHING,
    basis: '労働基準法 第65条第1項、健康保険法 第102条',
    source: LABOUR_STANDARDS_ACT,
    confidence: 'secondary',
  },
  {
    id: 'birth',
    on: (child) => child.birth,
    starts: ['birthLeaveWindow', 'postBirthSupportWindow', 'childbirthLumpSumClaim', 'pensionExceptionPossible'],
    ends: NOTHING,
    changes: NOTHING,
    basis: '児童手当法 第7条・第8条、厚生年金保険法 第26条、育児・介護休業法 第9条の2',
    source: CHILD_ALLOWANCE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'sixWeeksAfterBirth',
    on: (child) => addDays(child.birth, 42),
    starts: NOTHING,
    ends: ['workBanAfterBirth'],
    changes: NOTHING,
    basis: '労働基準法 第65条第2項',
    source: LABOUR_STANDARDS_ACT,
    confidence: 'secondary',
  },
  {
    id: 'postnatalLeaveEnds',
    on: (child) => addDays(child.birth, 56),
    starts: NOTHING,
    ends: ['postnatalLeave', 'maternityAllowance'],
    changes: NOTHING,
    basis: '労働基準法 第65条第2項、健康保険法 第102条',
    source: LABOUR_STANDARDS_ACT,
    confidence: 'secondary',
  },
  {
    id: 'childcareLeaveOfMotherPossible',
    on: (child) => addDays(child.birth, 57),
    starts: ['childcareLeaveOfMother'],
    ends: NOTHING,
    changes: NOTHING,
    basis: '育児・介護休業法 第5条',
    source: CHILDCARE_LEAVE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'birthLeaveWindowEnds',
    on: (child) => addDays(later(child.birth, due(child)), 56),
    starts: NOTHING,
    ends: ['birthLeaveWindow', 'postBirthSupportWindow'],
    changes: NOTHING,
    basis: '育児・介護休業法 第9条の2、雇用保険法 第61条の10',
    source: LEAVE_LEAFLET,
    confidence: 'secondary',
  },
  {
    id: 'postBirthSupportWindowOfMotherEnds',
    on: (child) => addDays(later(child.birth, due(child)), 112),
    starts: NOTHING,
    ends: ['postBirthSupportWindowOfMother'],
    changes: NOTHING,
    basis: '雇用保険法 第61条の10',
    source: LEAVE_LEAFLET,
    confidence: 'secondary',
  },
  {
    id: 'leaveBenefitRateFalls',
    // 180 paid days at 67 %: thirty of each unit period, the days of birth leave among them (雇用保険法61条の7第6項).
    on: (child) =>
      child.benefitStart === undefined ? null : dayAfterPaidDays(child.benefitStart, 180 - (child.birthLeaveDays ?? 0)),
    starts: NOTHING,
    ends: NOTHING,
    changes: ['childcareLeaveBenefit'],
    basis: '雇用保険法 第61条の7第6項',
    source: EMPLOYMENT_INSURANCE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'extensionNoticeValidFrom',
    // 2 months before the first birthday; 3 where the place is asked for 1 April.
    on: (child) => {
      const first = birthday(child, 1)
      return correspondingDay(first, first === plainDate(yearOf(monthOfDate(first)), 4, 1) ? -3 : -2)
    },
    starts: ['extensionNotice'],
    ends: NOTHING,
    changes: NOTHING,
    basis: '雇用保険法施行規則 第101条の25',
    source: EXTENSION_LEAFLET,
    confidence: 'secondary',
  },
  {
    id: 'firstAge',
    on: (child) => attainmentDate(child.birth, 1),
    starts: NOTHING,
    ends: ['childcareLeave', 'nursingTime', 'healthProtectionAfterBirth', 'nationalPensionExemption'],
    changes: NOTHING,
    basis: '育児・介護休業法 第5条第1項、労働基準法 第66条・第67条、国民年金法 第88条の3',
    source: CHILDCARE_LEAVE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'firstBirthday',
    on: (child) => birthday(child, 1),
    starts: ['childcareLeaveToEighteenMonths'],
    ends: NOTHING,
    changes: NOTHING,
    basis: '育児・介護休業法 第5条第3項',
    source: EXTENSION_LEAFLET,
    confidence: 'secondary',
  },
  {
    id: 'papaMamaPlusEnds',
    on: (child) => attainmentDateInMonths(child.birth, 14),
    starts: NOTHING,
    ends: ['papaMamaPlus'],
    changes: NOTHING,
    basis: '育児・介護休業法 第9条の6',
    source: CHILDCARE_LEAVE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'eighteenMonths',
    on: (child) => attainmentDateInMonths(child.birth, 18),
    starts: ['childcareLeaveToSecondAge'],
    ends: ['childcareLeaveToEighteenMonths'],
    changes: NOTHING,
    basis: '育児・介護休業法 第5条第4項',
    source: CHILDCARE_LEAVE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'intentionCheckStarts',
    on: (child) => addDays(attainmentDateInMonths(child.birth, 23), 2),
    starts: ['intentionCheck'],
    ends: NOTHING,
    changes: NOTHING,
    basis: '育児・介護休業法 第23条の3第5項',
    source: FLEXIBLE_MEASURES,
    confidence: 'memory',
  },
  {
    id: 'reducedHoursBenefitLastMonth',
    on: (child) => firstDayOf(reducedHoursBenefitLastMonth(child.birth)),
    starts: NOTHING,
    ends: ['reducedHoursBenefit'],
    changes: NOTHING,
    basis: '雇用保険法 第61条の12第2項',
    source: 'https://sr-mizokami.com/rousaikoyou0041.html',
    confidence: 'secondary',
  },
  {
    id: 'secondAge',
    on: (child) => attainmentDate(child.birth, 2),
    starts: NOTHING,
    ends: ['childcareLeaveToSecondAge'],
    changes: NOTHING,
    basis: '育児・介護休業法 第5条第4項、雇用保険法 第61条の7',
    source: EMPLOYMENT_INSURANCE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'intentionCheckEnds',
    on: (child) => addDays(attainmentDateInMonths(child.birth, 35), 1),
    starts: NOTHING,
    ends: ['intentionCheck'],
    changes: NOTHING,
    basis: '育児・介護休業法 第23条の3第5項',
    source: FLEXIBLE_MEASURES,
    confidence: 'memory',
  },
  {
    id: 'pensionExceptionLastMonth',
    on: (child) => firstDayOf(addMonths(monthOfDate(birthday(child, 3)), -1)),
    starts: NOTHING,
    ends: ['pensionException'],
    changes: NOTHING,
    basis: '厚生年金保険法 第26条第1項',
    source: 'https://www.nenkin.go.jp/service/kounen/hokenryo/menjo/20150120.html',
    confidence: 'primary',
  },
  {
    id: 'thirdAge',
    on: (child) => attainmentDate(child.birth, 3),
    starts: ['flexibleMeasures'],
    ends: ['statutoryReducedHours', 'teleworkEffort', 'childcarePremiumExemption', 'childAllowanceUnderThree'],
    changes: NOTHING,
    basis: '育児・介護休業法 第23条・第23条の3・第24条、健康保険法 第159条、児童手当法 第6条',
    source: CHILDCARE_LEAVE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'class3April',
    on: (child) => schoolDates(child.birth).class3Start,
    starts: ['mealFee'],
    ends: ['nurseryFee'],
    changes: NOTHING,
    basis: '子ども・子育て支援法 第27条、同法施行令 第4条',
    source: 'https://www.cfa.go.jp/policies/kokoseido/mushouka',
    confidence: 'secondary',
  },
  {
    id: 'afterSchoolApplication',
    // Towns differ between October and December; the first of October is the day to look.
    on: (child) => plainDate(yearOf(monthOfDate(schoolDates(child.birth).elementaryStart)) - 1, 10, 1),
    starts: ['afterSchoolApplication'],
    ends: NOTHING,
    changes: NOTHING,
    basis: '児童福祉法 第6条の3第2項（申込時期は市区町村）',
    source: 'https://laws.e-gov.go.jp/law/426M60000100063',
    confidence: 'memory',
  },
  {
    id: 'schoolEntry',
    on: (child) => schoolDates(child.birth).elementaryStart,
    starts: ['afterSchoolClub'],
    ends: ['overtimeExemption', 'overtimeLimit', 'nightWorkExemption', 'flexibleMeasures'],
    changes: NOTHING,
    basis: '育児・介護休業法 第16条の8・第17条・第19条・第23条の3',
    source: CHILDCARE_LEAVE_ACT,
    confidence: 'secondary',
  },
  {
    id: 'thirdGradeEnds',
    on: (child) => schoolDates(child.birth).grade3End,
    starts: NOTHING,
    ends: ['childNursingLeave'],
    changes: NOTHING,
    basis: '育児・介護休業法 第16条の2',
    source: 'https://doctormate.co.jp/blog/aigonews-157',
    confidence: 'secondary',
  },
  {
    id: 'fourthGradeStarts',
    on: (child) => addDays(schoolDates(child.birth).grade3End, 1),
    starts: NOTHING,
    ends: NOTHING,
    changes: ['afterSchoolWaitingPeak'],
    basis: '放課後児童クラブの実施状況（令和7年5月1日現在）',
    source:
      'https://www.cfa.go.jp/assets/contents/node/basic_page/field_ref_resources/69799c33-85cb-44f6-8c70-08ed3a292ab5/c253a682/20251222_policies_kosodateshien_houkago-jidou_80.pdf',
    confidence: 'single',
  },
  {
    id: 'primarySchoolEnds',
    on: (child) => plainDate(yearOf(monthOfDate(schoolDates(child.birth).elementaryStart)) + 6, 3, 31),
    starts: NOTHING,
    ends: ['afterSchoolClub'],
    changes: NOTHING,
    basis: '児童福祉法 第6条の3第2項',
    source: 'https://laws.e-gov.go.jp/law/426M60000100063',
    confidence: 'single',
  },
  {
    id: 'childAllowanceEnds',
    on: (child) => fiscalYearEndOnOrAfter(attainmentDate(child.birth, 18)),
    starts: NOTHING,
    ends: ['childAllowance', 'singleParentAllowance'],
    changes: NOTHING,
    basis: '児童手当法 第3条、児童扶養手当法 第3条',
    source: CHILD_ALLOWANCE_OF_TOSU,
    confidence: 'primary',
  },
  {
    id: 'siblingCountEnds',
    on: (child) => fiscalYearEndOnOrAfter(attainmentDate(child.birth, 22)),
    starts: NOTHING,
    ends: ['elderSiblingCount'],
    changes: NOTHING,
    basis: '児童手当法 第3条',
    source: CHILD_ALLOWANCE_OF_TOSU,
    confidence: 'primary',
  },
]

/** Dates of the calendar on which fees and caps turn, for families with children small enough. */
export const MILESTONES_OF_THE_YEAR: readonly YearlyMilestone[] = [
  {
    id: 'benefitCapRevision',
    month: 8,
    // Leave and reduced-hours benefits end by the second birthday.
    concerns: (child, on) => child.birth <= on && on < attainmentDate(child.birth, 2),
    starts: NOTHING,
    ends: NOTHING,
    changes: ['benefitCaps'],
    basis: '雇用保険法 第18条',
    source: BENEFIT_CAPS,
    confidence: 'single',
  },
  {
    id: 'nurseryFeeSwitch',
    month: 9,
    // Classes 0 to 2: from class 3 on there is no fee that could turn.
    concerns: (child, on) => child.birth <= on && on < schoolDates(child.birth).class3Start,
    starts: NOTHING,
    ends: NOTHING,
    changes: ['nurseryFeeTier'],
    basis: '子ども・子育て支援法施行令 第4条',
    source:
      'https://www.city.yokohama.lg.jp/kosodate-kyoiku/hoiku-yoji/shisetsu/riyou/riyouryo/riyouryosantei/default20190319.files/0071_20260123.pdf',
    confidence: 'secondary',
  },
]

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)

/**
 * The first day after so many paid days of leave benefit. A unit period runs to the day before the corresponding day of the
 * next month and counts as 30 paid days whatever its length, so full periods are skipped whole and the rest counted by day.
 */
const dayAfterPaidDays = (start: PlainDate, paidDays: number): PlainDate =>
  addDays(correspondingDay(start, Math.floor(paidDays / 30)), paidDays % 30)
