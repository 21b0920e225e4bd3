import { addMonths, date, firstDayOf, lastDayOf, month, monthOfDate } from '@yohaku/kernel'
import { milestonesOfPlan, type PlanMilestone, withTracks } from '@yohaku/projection'
import type { MilestonesQuestion } from '../questions/milestones.ts'

export const answer = ({ plan, track, today, years }: MilestonesQuestion): readonly PlanMilestone[] => {
  const first = month(plan.start)
  const ahead = addMonths(monthOfDate(date(today)), years * 12)
  return milestonesOfPlan(withTracks(plan), track, {
    from: firstDayOf(first),
    to: lastDayOf(addMonths(first, Math.max(0, ahead - first))),
    today: date(today),
  })
}
