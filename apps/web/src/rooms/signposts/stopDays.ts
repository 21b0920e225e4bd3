import type { PlanMilestone } from '@yohaku/projection'

/** One day of the line of dates. */
export interface StopDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly milestones: readonly PlanMilestone[]
}

/** Milestones in order of date, those of a day together. */
export const stopDays = (milestones: readonly PlanMilestone[]): readonly StopDay[] => {
  const days = new Map<string, PlanMilestone[]>()
  for (const one of milestones) {
    const day = days.get(one.date) ?? []
    days.set(one.date, [...day, one])
  }
  return [...days].map(([date, some]) => ({ date, milestones: some }))
}
