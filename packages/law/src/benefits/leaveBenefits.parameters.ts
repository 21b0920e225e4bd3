import { month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { EXTENSION_LEAFLET, LEAVE_LEAFLET } from './sources.ts'

export interface ChildcareLeaveRates {
  /** Percent of 賃金日額 for the first `switchDays` paid days, birth leave included. */
  readonly first: number
  readonly after: number
  readonly switchDays: number
  /** Wages and benefit together do not pass this percent of 賃金日額 × days; wages alone that reach it leave nothing. */
  readonly wageCeiling: number
  /** Paid days of a whole unit period. */
  readonly unitDays: number
}

export const CHILDCARE_LEAVE_RATES: DatedParameter<ChildcareLeaveRates> = parameter({
  id: 'childcare-leave-benefit.rates',
  term: '育児休業給付金の給付率',
  unit: 'percent of 休業開始時賃金日額; days',
  history: [
    {
      from: month('2022-10'),
      value: { first: 67, after: 50, switchDays: 180, wageCeiling: 80, unitDays: 30 },
      basis: '雇用保険法第61条の7第6項・第7項、附則第12条',
      source: LEAVE_LEAFLET,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

/** Days and hours a person may work in a unit period and still be on leave. */
export interface LeaveWorkLimit {
  readonly days: number
  readonly hours: number
}

export const LEAVE_WORK_LIMIT: DatedParameter<LeaveWorkLimit> = parameter({
  id: 'childcare-leave-benefit.work-limit',
  term: '育児休業中に就業できる日数・時間',
  unit: 'days, or hours when there are more days, of a unit period',
  history: [
    {
      from: month('2022-10'),
      value: { days: 10, hours: 80 },
      basis: '雇用保険法施行規則第101条の22',
      source: LEAVE_LEAFLET,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

export interface BirthLeaveTerms {
  readonly percent: number
  readonly maxDays: number
  /** Days after the later of birth and due date that still belong to the window (8週間を経過する日の翌日まで). */
  readonly windowDays: number
}

export const BIRTH_LEAVE_TERMS: DatedParameter<BirthLeaveTerms> = parameter({
  id: 'birth-leave-benefit.terms',
  term: '出生時育児休業給付金',
  unit: 'percent of 休業開始時賃金日額; days',
  history: [
    {
      from: month('2022-10'),
      value: { percent: 67, maxDays: 28, windowDays: 56 },
      basis: '雇用保険法第61条の8、育児・介護休業法第9条の2',
      source: LEAVE_LEAFLET,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

export interface PostBirthSupportTerms {
  readonly percent: number
  readonly maxDays: number
  /** Days of leave each parent needs in the window. */
  readonly minDays: number
  readonly windowDays: number
  /** After maternity leave. */
  readonly windowDaysAfterMaternity: number
}

export const POST_BIRTH_SUPPORT_TERMS: DatedParameter<PostBirthSupportTerms> = parameter({
  id: 'post-birth-support.terms',
  term: '出生後休業支援給付金',
  unit: 'percent of 休業開始時賃金日額; days',
  history: [
    {
      from: month('2025-04'),
      value: { percent: 13, maxDays: 28, minDays: 14, windowDays: 56, windowDaysAfterMaternity: 112 },
      basis: '雇用保険法第61条の10',
      source: LEAVE_LEAFLET,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

export interface ExtensionNoticeTerms {
  /** Months before the birthday from which 入所保留通知書 may be dated. */
  readonly months: number
  /** The same for a start in April. */
  readonly monthsForApril: number
}

/** The stricter test applies when the child reaches 1 (or 1歳6か月) on or after 2025-04-01. */
export const EXTENSION_NOTICE_TERMS: DatedParameter<ExtensionNoticeTerms> = parameter({
  id: 'childcare-leave-benefit.extension-notice',
  term: '支給対象期間の延長に要る入所保留通知書の発行日',
  unit: 'months before the birthday',
  history: [
    {
      from: month('2025-04'),
      value: { months: 2, monthsForApril: 3 },
      basis: '雇用保険法施行規則第101条の25',
      source: EXTENSION_LEAFLET,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
