import {
  addDays,
  addMonths,
  civilOf,
  monthOfDate,
  monthOfYear,
  type PlainDate,
  type YearMonth,
  yearMonth,
  yearOf,
} from '@yohaku/kernel'
import { attainmentDate } from '../calendar/attainmentDate.ts'
import { AVERAGED_MONTHS } from './remunerationDecisions.parameters.ts'

export interface RevisionMonths {
  /** First of the three months averaged. */
  readonly first: YearMonth
  /** First premium month of the new standard remuneration: the fourth. */
  readonly effective: YearMonth
  /** Last premium month, unless something revises it earlier. */
  readonly until: YearMonth
}

/** Months of a leave-end revision (健康保険法43条の2第2項): the three from the month of the day after the leave's last day. */
export const leaveEndRevisionMonths = (leaveEnd: PlainDate): RevisionMonths =>
  occasionalRevisionMonths(monthOfDate(addDays(leaveEnd, 1)))

/** Months of 随時改定 (健康保険法43条2項): the three from the first month with the changed fixed pay. */
export const occasionalRevisionMonths = (first: YearMonth): RevisionMonths => {
  const effective = addMonths(first, AVERAGED_MONTHS)
  return { first, effective, until: revisionHoldsUntil(effective) }
}

/** A revision of January to June holds until August of the year, of July to December until the next August. */
export const revisionHoldsUntil = (effective: YearMonth): YearMonth =>
  yearMonth(yearOf(effective) + (monthOfYear(effective) >= 7 ? 1 : 0), 8)

/** 資格取得時決定 holds until August; taken up on 1 June or later, until the next August (健康保険法42条2項). */
export const acquisitionHoldsUntil = (acquired: PlainDate): YearMonth => {
  const { year, month } = civilOf(acquired)
  return yearMonth(year + (month >= 6 ? 1 : 0), 8)
}

/**
 * Whether 定時決定 applies in a year (健康保険法41条3項): not to who was insured from 1 June to 1 July, nor to who is revised from July,
 * August or September. `revisedFrom` is the effective month of a revision of that insurance in the year, if there is one.
 */
export const regularDecisionApplies = (
  year: number,
  acquired: PlainDate | null,
  revisedFrom: YearMonth | null,
): boolean => {
  if (revisedFrom !== null && yearMonth(year, 7) <= revisedFrom && revisedFrom <= yearMonth(year, 9)) return false
  if (acquired === null) return true
  const since = civilOf(acquired)
  return since.year < year || (since.year === year && since.month < 6)
}

export interface LeaveEnd {
  readonly end: PlainDate
  readonly childBirth: PlainDate
  /** First day of the next maternity or childcare leave, if there is one. */
  readonly nextLeaveStart: PlainDate | null
}

/**
 * Whether a leave-end revision may be asked for: the child is under 3 on the last day of the leave and no other leave starts on the
 * next day (健康保険法43条の2第1項ただし書・43条の3第1項ただし書).
 */
export const leaveEndRevisionAllowed = ({ end, childBirth, nextLeaveStart }: LeaveEnd): boolean =>
  end <= attainmentDate(childBirth, 3) && nextLeaveStart !== addDays(end, 1)
