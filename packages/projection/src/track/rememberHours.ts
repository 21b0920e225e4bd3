import type { DayPattern, Plan } from '@yohaku/household'
import { formatClock } from '@yohaku/kernel'
import { firstWorkOf, hoursOf } from './phase.ts'
import { presentTrack } from './track.ts'

/** The days with the working hours they were written for, before those hours are edited; days that remember some already stay. */
export const withRememberedHours = (plan: Plan): DayPattern[] => plan.days.map((day) => rememberHours(plan, day))

const rememberHours = (plan: Plan, day: DayPattern): DayPattern => {
  if (day.writtenFor !== undefined) return day
  const writtenFor = plan.household.adults.flatMap(({ id }) => {
    const hours = hoursOf(plan, firstWorkOf(plan, presentTrack(plan), id))
    return hours === null ? [] : [{ adult: id, start: formatClock(hours.start), end: formatClock(hours.end) }]
  })
  return { ...day, writtenFor }
}
