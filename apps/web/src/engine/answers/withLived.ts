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
  const track = presentTrack(plan)
  const days = lived?.days.filter((day) => livedOf(plan, track, { schema: 'yohaku-lived/1', days: [day] }).ok) ?? []
  const read = livedOf(plan, track, { schema: 'yohaku-lived/1', days })
  if (!read.ok || read.value.learned.kinds.length === 0) return { plan, learned: null }
  return { plan: read.value.plan, learned: read.value.learned }
}
