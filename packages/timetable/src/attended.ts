import { endOf } from './chains.ts'
import type { Day, DayStep } from './day.ts'
import type { PlannedTimes } from './planTimes.ts'

/**
 * The day as planned, with only those in a step who are there: of people of whom one is enough (`first`), the one who is free first; of
 * two at the same minute the one named first. `times` are those of the day's network.
 */
export const attendedDay = (day: Day, times: PlannedTimes): Day => {
  if (!day.steps.some(({ first = [] }) => first.length > 1)) return day
  const free = new Map<string, number>()
  const freeAt = (who: string): number => free.get(who) ?? Number.NEGATIVE_INFINITY
  return {
    ...day,
    steps: day.steps.map((step): DayStep => {
      const end = times.events.get(endOf(step.id))?.earliest ?? Number.NEGATIVE_INFINITY
      const [, ...others] = [...(step.first ?? [])].sort((a, b) => freeAt(a) - freeAt(b))
      for (const who of step.who) free.set(who, Math.max(end, freeAt(who)))
      const [leader, ...rest] = step.who.filter((who) => !others.includes(who))
      const { first: _, ...plain } = step
      return leader === undefined ? step : { ...plain, who: [leader, ...rest] }
    }),
  }
}
