import { ok, type Result, type YearMonth } from '@yohaku/kernel'
import { type NotInForce, valueAt } from '../parameter.ts'
import { ANNUAL_LEAVE_TABLE } from './leaveBalances.parameters.ts'

export interface Service {
  readonly weeklyDays: number
  /** Scheduled hours a week, in minutes. */
  readonly weeklyMinutes: number
  /** Whole months of service at the day of the grant. */
  readonly months: number
  /** Attended ÷ scheduled days of the year before, per mille, cut; leave for birth and child counts as attended. */
  readonly attendancePerMille: number
}

/**
 * Days of 年次有給休暇 of the latest grant: the first after 6 months of service, then every 12. 労働基準法39条1項–3項、同法施行規則24条の3.
 *
 * Full with 30 hours or 5 days a week, else in proportion to the weekly days; 0 before the first grant and when less than 8 tenths of
 * the days were attended. Someone on 6 hours, 5 days a week keeps the full grant.
 */
export const annualLeaveGrant = (service: Service, month: YearMonth): Result<number, NotInForce> => {
  const table = valueAt(ANNUAL_LEAVE_TABLE, month)
  if (!table.ok) return table
  const { full, proportional, fullFromWeeklyDays, fullFromWeeklyHours, attendancePerMille } = table.value
  if (service.attendancePerMille < attendancePerMille || service.months < FIRST_GRANT) return ok(0)
  const grant = Math.min(Math.floor((service.months - FIRST_GRANT) / 12), full.length - 1)
  if (service.weeklyDays >= fullFromWeeklyDays || service.weeklyMinutes >= fullFromWeeklyHours * 60)
    return ok(full[grant] ?? 0)
  const row = proportional[Math.floor(service.weeklyDays) as 1 | 2 | 3 | 4]
  return ok(row?.[grant] ?? 0)
}

/**
 * Scheduled days a week that stand for a number of scheduled days a year, where work is not arranged by the week: 217 and more count as
 * 5, 169 to 216 as 4, 121 to 168 as 3, 73 to 120 as 2, 48 to 72 as 1. 労働基準法施行規則24条の3第3項.
 */
export const weeklyDaysOfYearly = (yearlyDays: number): number => {
  const from = [217, 169, 121, 73, 48]
  const place = from.findIndex((days) => yearlyDays >= days)
  return place < 0 ? 0 : 5 - place
}

const FIRST_GRANT = 6
