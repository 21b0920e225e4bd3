import type { CoverWork, Span } from '@yohaku/timetable'
import type { DayStepOutlook } from '../outlook.ts'
import type { WorkHours } from '../track/phase.ts'

/** A working day with where its break lies: as the day tells, else at noon. `onBreakByLaw` hears when not even its length is stated. */
export const workingDay = (
  steps: readonly DayStepOutlook[],
  hours: WorkHours,
  place: string,
  onBreakByLaw: () => void,
): CoverWork => {
  const work = { from: hours.start, to: hours.end, place }
  const lunch = steps.find(
    ({ act, start, end }) => act === 'lunch' && start >= work.from && end <= work.to && end > start,
  )
  if (lunch !== undefined) return { ...work, breaks: [{ from: lunch.start, to: lunch.end }] }
  if (hours.breakMinutes === null) onBreakByLaw()
  const length = hours.breakMinutes ?? breakByLaw(work)
  return { ...work, breaks: length === 0 ? [] : [breakIn(work, length)] }
}

/** 労働基準法34条: 45 minutes beyond six hours, an hour beyond eight. */
const breakByLaw = ({ from, to }: Span): number => (to - from > 8 * 60 ? 60 : to - from > 6 * 60 ? 45 : 0)

/** At noon where the working day has a noon, else in its middle. */
const breakIn = ({ from, to }: Span, length: number): Span => {
  const noon = 12 * 60
  const start = from <= noon && noon + length <= to ? noon : Math.floor((from + to - length) / 2)
  return { from: start, to: start + length }
}
