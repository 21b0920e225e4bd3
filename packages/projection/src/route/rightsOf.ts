import { addDays, date, formatPlainDate, lastDayOf, monthOfDate } from '@yohaku/kernel'
import type { PlanEntitlement, PlanMilestone, PlanMilestoneId } from '../milestones/planMilestone.ts'

/** Something the family may use now, and its last day. */
export interface RightInForce {
  readonly entitlement: PlanEntitlement
  /** Last day, `YYYY-MM-DD`; of several children the latest. */
  readonly until: string
  /** Who says so: the law, the town, or the employer's own rules. */
  readonly origin: PlanMilestone['origin']
}

/**
 * What is in force on a day (`YYYY-MM-DD`) by the dates ahead: that of which the next date is an end. Sooner ends first. What has no end in
 * the dates given is left out: nobody knows from them whether it began. Fees and amounts are no rights.
 */
export const rightsOf = (milestones: readonly PlanMilestone[], today: string): readonly RightInForce[] => {
  const next = new Map<string, RightInForce | null>()
  for (const milestone of milestones) {
    const { child, adult, starts, ends, origin } = milestone
    const until = lastDay(milestone)
    for (const entitlement of ends) {
      const key = `${entitlement} ${child} ${adult}`
      if (until >= today && !next.has(key)) next.set(key, { entitlement, until, origin })
    }
    for (const entitlement of starts) {
      const key = `${entitlement} ${child} ${adult}`
      if (milestone.date > today && !next.has(key)) next.set(key, null)
    }
  }
  const latest = new Map<PlanEntitlement, RightInForce>()
  for (const right of next.values()) {
    if (right === null || NO_RIGHTS.has(right.entitlement)) continue
    const other = latest.get(right.entitlement)
    if (other === undefined || other.until < right.until) latest.set(right.entitlement, right)
  }
  return [...latest.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}

/** Dated by the first day of the last month. */
const LAST_MONTHS: ReadonlySet<PlanMilestoneId> = new Set(['reducedHoursBenefitLastMonth', 'pensionExceptionLastMonth'])

/** Dated by the first day on which it is no longer so. */
const DAYS_AFTER: ReadonlySet<PlanMilestoneId> = new Set(['class3April', 'schoolEntry'])

const NO_RIGHTS: ReadonlySet<PlanEntitlement> = new Set([
  'nurseryFee',
  'mealFee',
  'nurseryFeeTier',
  'childAllowanceUnderThree',
  'benefitCaps',
  'elderSiblingCount',
  'afterSchoolWaitingPeak',
  'workBanAfterBirth',
  'residentTax',
  'premiums',
  'work',
])

const lastDay = ({ id, date: on }: PlanMilestone): string => {
  if (LAST_MONTHS.has(id)) return formatPlainDate(lastDayOf(monthOfDate(date(on))))
  return DAYS_AFTER.has(id) ? formatPlainDate(addDays(date(on), -1)) : on
}
