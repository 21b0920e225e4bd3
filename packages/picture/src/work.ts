import type { DayOutlook } from '@yohaku/projection'

/** End of work of an adult on this day and where; `null` when the adult does not work on it. */
export const workEndOf = (day: DayOutlook, adult: string): { readonly end: number; readonly place: string } | null => {
  const last = day.steps.findLast((step) => step.act === 'work' && step.who.includes(adult))
  return last ? { end: last.end, place: last.place } : null
}
