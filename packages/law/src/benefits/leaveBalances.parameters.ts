import { month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { CHILD_NURSING_LEAVE, LABOUR_STANDARDS_ACT, LABOUR_STANDARDS_RULES } from './sources.ts'

/** 年次有給休暇: days granted after 6, 18, 30 … 78 months of service. */
export interface AnnualLeaveTable {
  readonly full: readonly number[]
  /** By scheduled days a week, 1 … 4. */
  readonly proportional: Readonly<Record<1 | 2 | 3 | 4, readonly number[]>>
  /** From so many hours a week the full grant is given whatever the days. */
  readonly fullFromWeeklyHours: number
  readonly fullFromWeeklyDays: number
  /** Share of working days that must have been attended, per mille. */
  readonly attendancePerMille: number
}

export const ANNUAL_LEAVE_TABLE: DatedParameter<AnnualLeaveTable> = parameter({
  id: 'annual-leave.days',
  term: '年次有給休暇の付与日数',
  unit: 'days',
  history: [
    {
      from: month('2001-04'),
      value: {
        full: [10, 11, 12, 14, 16, 18, 20],
        proportional: {
          4: [7, 8, 9, 10, 12, 13, 15],
          3: [5, 6, 6, 8, 9, 10, 11],
          2: [3, 4, 4, 5, 6, 6, 7],
          1: [1, 2, 2, 2, 3, 3, 3],
        },
        fullFromWeeklyHours: 30,
        fullFromWeeklyDays: 5,
        attendancePerMille: 800,
      },
      basis: '労働基準法第39条第1項から第3項、労働基準法施行規則第24条の3',
      source: LABOUR_STANDARDS_RULES,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

/** 時間単位年休: with a labour agreement, days a year that may be taken by the hour. */
export const HOURLY_ANNUAL_LEAVE_DAYS: DatedParameter<number> = parameter({
  id: 'annual-leave.hourly-days',
  term: '時間単位年休の上限日数',
  unit: 'days a year',
  history: [
    {
      from: month('2010-04'),
      value: 5,
      basis: '労働基準法第39条第4項',
      source: LABOUR_STANDARDS_ACT,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

export interface ChildNursingLeaveDays {
  readonly oneChild: number
  readonly moreChildren: number
}

/** 子の看護等休暇, for children to the end of the third school grade since 2025-04. */
export const CHILD_NURSING_LEAVE_DAYS: DatedParameter<ChildNursingLeaveDays> = parameter({
  id: 'child-nursing-leave.days',
  term: '子の看護等休暇の日数',
  unit: 'days a year',
  history: [
    {
      from: month('2021-01'),
      value: { oneChild: 5, moreChildren: 10 },
      basis: '育児・介護休業法第16条の2第1項',
      source: CHILD_NURSING_LEAVE,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
