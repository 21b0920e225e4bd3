import { minutes } from '@yohaku/kernel'
import type { Day, DayStep } from '../day.ts'

/** A figure of one step that a lever moves. */
export interface StepMove {
  readonly step: string
  /** Start as planned, opening or agreed time, fixed end, or smallest duration. */
  readonly what: 'planned' | 'earliest' | 'until' | 'minutes'
}

/** So many minutes earlier (or shorter) for each of some figures. */
export interface Shift {
  readonly moves: readonly StepMove[]
  /** Whole; negative = later (or longer). */
  readonly minutes: number
}

/**
 * The day with some of its figures earlier or shorter; several shifts of the same figure add up. A figure the step does not have stays
 * absent, and a duration ends at 0.
 */
export const movedDay = (day: Day, shifts: readonly Shift[]): Day => {
  const earlier = new Map<string, Partial<Record<StepMove['what'], number>>>()
  for (const shift of shifts) {
    if (shift.minutes === 0) continue
    for (const { step, what } of shift.moves) {
      const known = earlier.get(step) ?? {}
      earlier.set(step, { ...known, [what]: (known[what] ?? 0) + shift.minutes })
    }
  }
  if (earlier.size === 0) return day
  return {
    ...day,
    steps: day.steps.map((step) => {
      const by = earlier.get(step.id)
      return by === undefined ? step : movedStep(step, by)
    }),
  }
}

const movedStep = (step: DayStep, by: Partial<Record<StepMove['what'], number>>): DayStep => ({
  ...step,
  minutes: minutes(Math.max(0, step.minutes - (by.minutes ?? 0))),
  ...(step.planned === undefined ? {} : { planned: minutes(step.planned - (by.planned ?? 0)) }),
  ...(step.earliest === undefined ? {} : { earliest: minutes(step.earliest - (by.earliest ?? 0)) }),
  ...(step.until === undefined ? {} : { until: minutes(step.until - (by.until ?? 0)) }),
})
