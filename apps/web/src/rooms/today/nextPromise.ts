import type { DayOutlook, DeadlineOutlook } from '@yohaku/projection'

/** The promise of time that comes next: the first one planned for now or later; `undefined` when the day is over. */
export const nextPromise = (day: DayOutlook, now: number): DeadlineOutlook | undefined =>
  day.deadlines
    .filter(({ planned }) => planned >= now)
    .reduce<DeadlineOutlook | undefined>(
      (first, one) => (first === undefined || one.planned < first.planned ? one : first),
      undefined,
    )
