import { ceilDiv, ok, type Result, type YearMonth } from '@yohaku/kernel'
import { type NotInForce, valueAt } from '../parameter.ts'
import { CHILD_NURSING_LEAVE_DAYS } from './leaveBalances.parameters.ts'

export interface ChildNursingLeave {
  readonly days: number
  /** Hours one day of it is worth: scheduled hours, a fraction counted as a whole hour. */
  readonly hoursPerDay: number
  readonly hours: number
}

/**
 * 子の看護等休暇 of a year for a parent: 5 days for one child, 10 for two and more, also by the hour. 育児・介護休業法16条の2、同法施行規則34条.
 *
 * `children` counts those up to the end of the third school grade (`schoolDates`), before 2025-04 up to school.
 */
export const childNursingLeave = (
  scheduledMinutesPerDay: number,
  children: number,
  month: YearMonth,
): Result<ChildNursingLeave, NotInForce> => {
  const terms = valueAt(CHILD_NURSING_LEAVE_DAYS, month)
  if (!terms.ok) return terms
  const days = children === 0 ? 0 : children === 1 ? terms.value.oneChild : terms.value.moreChildren
  const hoursPerDay = ceilDiv(scheduledMinutesPerDay, 60)
  return ok({ days, hoursPerDay, hours: days * hoursPerDay })
}
