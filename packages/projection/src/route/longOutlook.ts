import type { Plan } from '@yohaku/household'
import {
  addMonths,
  firstDayOf,
  formatPlainDate,
  formatYearMonth,
  lastDayOf,
  month,
  type PlainDate,
} from '@yohaku/kernel'
import { milestonesOfPlan } from '../milestones/milestonesOfPlan.ts'
import type { PlanMilestone } from '../milestones/planMilestone.ts'
import { ledger } from '../money/ledger/ledger.ts'
import type { MoneyOutlook } from '../outlook.ts'
import { type PlanPension, pensionsOfPlan } from '../pension/pensionsOfPlan.ts'
import { type RightInForce, rightsOf } from './rightsOf.ts'
import { type AdultRoute, routeOf } from './routeOf.ts'
import { monthsUntilGrown } from './untilGrown.ts'

/** A track over the years: what comes in, what it adds to the pensions, its dates, its rights and its route. */
export interface LongOutlook {
  readonly track: string
  /** First and last month looked at, `YYYY-MM`. */
  readonly from: string
  readonly to: string
  readonly takeHomeByYear: MoneyOutlook['takeHomeByYear']
  readonly pensions: readonly PlanPension[]
  readonly milestones: readonly PlanMilestone[]
  readonly rights: readonly RightInForce[]
  readonly routes: readonly AdultRoute[]
}

export interface LongSpan {
  /** Months from the plan's first one; never further than until the youngest child is 18. Absent = so far. */
  readonly months?: number
  readonly today: PlainDate
}

/** The years of one track. @throws RangeError when the plan has no such track */
export const longOutlookOf = (plan: Plan, track: string, { months: wanted, today }: LongSpan): LongOutlook => {
  const most = monthsUntilGrown(plan)
  const months = Math.min(wanted ?? most, most)
  const from = month(plan.start)
  const to = addMonths(from, months - 1)
  const milestones = milestonesOfPlan(plan, track, { from: firstDayOf(from), to: lastDayOf(to), today })
  const all =
    months === most
      ? milestones
      : milestonesOfPlan(plan, track, { from: firstDayOf(from), to: lastDayOf(addMonths(from, most - 1)), today })
  return {
    track,
    from: formatYearMonth(from),
    to: formatYearMonth(to),
    takeHomeByYear: ledger(plan, { track, months }).takeHomeByYear,
    pensions: pensionsOfPlan(plan, track, { months }),
    milestones,
    rights: rightsOf(all, formatPlainDate(today)),
    routes: routeOf(plan, track),
  }
}
