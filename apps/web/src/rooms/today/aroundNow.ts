import type { DayOutlook } from '@yohaku/projection'

/** Hours drawn: what is behind just enough to see where one comes from. */
const BEHIND = 30
const SPAN = 6 * 60

/** Whole hours around now, six of them; at the end of a day the last six. */
export const hoursAround = (day: DayOutlook, now: number): { readonly from: number; readonly to: number } => {
  const last = Math.max(now, ...day.steps.map(({ act, start, end }) => (act === 'sleep' ? start : end)))
  const first = Math.min(now, ...day.steps.map(({ start }) => start))
  const latest = Math.ceil(last / 60) * 60 - SPAN
  const from = Math.max(Math.floor(first / 60) * 60, Math.min(Math.floor((now - BEHIND) / 60) * 60, latest))
  return { from, to: from + SPAN }
}

/** The part of a day between two times: what goes on at its edges is cut there, promises outside are left out. */
export const dayBetween = (day: DayOutlook, from: number, to: number): DayOutlook => ({
  ...day,
  steps: day.steps
    .filter(({ start, end }) => start < to && (end > from || start >= from))
    .map((step) => ({
      ...step,
      start: Math.max(step.start, from),
      end: Math.max(Math.max(step.start, from), Math.min(step.end, to)),
    })),
  deadlines: day.deadlines.filter(({ planned, latest }) => planned >= from && latest <= to),
})
