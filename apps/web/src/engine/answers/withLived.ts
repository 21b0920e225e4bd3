import type { LivedLog, Plan } from '@yohaku/household'
import { type LivedLearning, livedOf, presentTrack } from '@yohaku/projection'

/**
 * The plan with its delays moved by the days that were lived. A day logged on steps the plan no longer has is left out: the timetable
 * was changed since, the other days still count.
 */
export const withLived = (
  plan: Plan,
  lived: LivedLog | undefined,
): { readonly plan: Plan; readonly learned: LivedLearning | null } => {
  const read = livedOf(plan, presentTrack(plan), fittingDays(plan, lived))
  if (!read.ok || read.value.learned.kinds.length === 0) return { plan, learned: null }
  return { plan: read.value.plan, learned: read.value.learned }
}

/** The days of a log whose steps the plan still has. */
export const fittingDays = (plan: Plan, lived: LivedLog | undefined): LivedLog => ({
  schema: 'yohaku-lived/1',
  days:
    lived?.days.filter((day) => livedOf(plan, presentTrack(plan), { schema: 'yohaku-lived/1', days: [day] }).ok) ?? [],
})
