import type { Plan } from '@yohaku/household'
import { clock, formatClock, type Minutes, type PlainDate } from '@yohaku/kernel'
import { livedPattern } from '../assign/livedPattern.ts'
import { firstDay } from './phase.ts'
import { trackOf } from './track.ts'
import { withTracks } from './tracksOf.ts'

export interface StepAtEdit {
  /** The track the time is read on: with other working hours a pattern's times are moved. */
  readonly track: string
  /** Id of the day pattern: all its weekdays change together. */
  readonly day: string
  readonly step: string
  /** Time of day it is planned for; nobody begins it before. */
  readonly at: Minutes
}

/**
 * The plan with another planned time for one step of a day. What follows it follows as the timetable lets it; what has to be done before
 * it keeps its time, so a step may still begin later than it is planned. A time the family states is no longer an assumption.
 *
 * @throws RangeError when the track, the day or the step does not exist
 */
export const withStepAt = (given: Plan, edit: StepAtEdit, on: PlainDate = firstDay(given)): Plan => {
  const { day, step, at } = edit
  const track = trackOf(withTracks(given), edit.track)
  const pattern = given.days.find(({ id }) => id === day)
  if (!pattern?.steps.some(({ id }) => id === step)) throw new RangeError(`no step ${step} on ${day}`)
  const planned = (time: number) => ({
    ...pattern,
    steps: pattern.steps.map((one) => (one.id === step ? { ...one, at: formatClock(time) } : one)),
  })
  const lived = livedPattern(given, track, planned(at), on).steps.find(({ id }) => id === step)?.at
  const moved = lived === undefined ? 0 : clock(lived) - at
  const next = planned(Math.max(0, at - moved))
  return {
    ...given,
    days: given.days.map((one) => (one === pattern ? next : one)),
    assumptions: given.assumptions.filter(({ path }) => path !== `days[${day}].steps[${step}].at`),
  }
}
