import type { DayOutlook, DayStepOutlook } from '@yohaku/projection'
import type { Stop } from '../../features/log/stops.ts'

export interface NextRow {
  readonly step: DayStepOutlook
  readonly stop: Stop | null
}

const SHOWN = 7

/** Told by the step beside it: leaving home by the way that follows, a change of trains by the way before. */
const isSaidElsewhere = ({ steps }: DayOutlook, step: DayStepOutlook): boolean =>
  step.act === 'care' ||
  step.act === 'leaveHome' ||
  (step.to !== null &&
    steps.some(({ to, end, who }) => to === step.place && end === step.start && who[0] === step.who[0]))

/**
 * The next moments of a day; those that can be logged stand among them although they are past. Of a day that is not today, the first
 * ones.
 */
export const nextRows = (day: DayOutlook, now: number | null, stops: readonly Stop[]): readonly NextRow[] => {
  const rows = day.steps
    .filter((step) => !isSaidElsewhere(day, step))
    .map((step) => ({ step, stop: stops.find((stop) => stop.step === step.id) ?? null }))
  const coming = rows.filter(({ step }) => step.start >= (now ?? 0)).slice(0, SHOWN)
  return rows.filter((row) => row.stop !== null || coming.includes(row))
}
