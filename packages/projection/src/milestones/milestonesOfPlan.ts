import type { Plan } from '@yohaku/household'
import { formatPlainDate, month, monthOfDate, type PlainDate } from '@yohaku/kernel'
import { factsOfPlan } from '../money/plan/factsOfPlan.ts'
import { runHousehold } from '../money/run/runHousehold.ts'
import { childMilestones, milestoneChildren } from './childMilestones.ts'
import { employerMilestones } from './employerMilestones.ts'
import { moneyMilestones } from './moneyMilestones.ts'
import type { PlanMilestone } from './planMilestone.ts'
import { workMilestones } from './workMilestones.ts'

/** Days looked at, both included, and the day it is. */
export interface MilestoneSpan {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly today: PlainDate
}

/**
 * 停車駅: everything that starts, ends or changes for the family on a track, in order of date. What the law ties to the children's ages,
 * leaves and のりかえ of the track, each June with another resident tax, each month with another 標準報酬月額, and the employer's own
 * better rules. Several events of a day stand in that order.
 *
 * @throws RangeError when the plan has no such track
 */
export const milestonesOfPlan = (
  plan: Plan,
  track: string,
  { from, to, today }: MilestoneSpan,
): readonly PlanMilestone[] => {
  const months = Math.max(1, monthOfDate(to) - month(plan.start) + 1)
  const facts = factsOfPlan(plan, track, { months })
  const found = [
    ...childMilestones(plan, facts, from, to),
    ...workMilestones(plan, track, facts),
    ...moneyMilestones(runHousehold(facts)),
    ...employerMilestones(plan, milestoneChildren(plan, facts)),
  ]
  const [first, last, now] = [from, to, today].map(formatPlainDate) as [string, string, string]
  return found
    .filter(({ date }) => first <= date && date <= last)
    .map((milestone) => ({ ...milestone, past: milestone.date < now }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
