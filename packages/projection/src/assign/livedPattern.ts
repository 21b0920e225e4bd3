import type { DayPattern, Plan, Track } from '@yohaku/household'
import { clock, formatClock, type PlainDate } from '@yohaku/kernel'
import { movedTimes } from '../day/shift.ts'
import type { DayOutlook } from '../outlook.ts'
import { firstWorkOf, hoursOf, phaseOn, spanOf } from '../track/phase.ts'
import { presentTrack } from '../track/track.ts'

/**
 * The pattern as it is lived under a track: its times moved with the hours in force on that day, and written for them, so that it can
 * be changed without being moved again. It makes the same day as the pattern itself.
 */
export const livedPattern = (plan: Plan, track: Track, pattern: DayPattern, on: PlainDate): DayPattern => {
  const hours = plan.household.adults.flatMap(({ id }) => {
    const written = pattern.writtenFor?.find((each) => each.adult === id)
    const usual = written === undefined ? hoursOf(plan, firstWorkOf(plan, presentTrack(plan), id)) : spanOf(written)
    const now = hoursOf(plan, phaseOn(track, id, on))
    return usual === null || now === null ? [] : [{ adult: id, usual, now }]
  })
  const moved = movedTimes(
    plan,
    pattern.steps,
    hours.map(({ adult, usual, now }) => ({ adult, start: now.start - usual.start, end: now.end - usual.end })),
  )
  return {
    ...pattern,
    writtenFor: hours.map(({ adult, now }) => ({ adult, start: formatClock(now.start), end: formatClock(now.end) })),
    steps: pattern.steps.map((step) =>
      step.at === undefined
        ? step
        : { ...step, at: formatClock(Math.max(0, clock(step.at) + (moved.get(step.id) ?? 0))) },
    ),
  }
}

/**
 * The same day with its list in the order of time, so that what one person does between two steps of another stands between them. Each
 * person's own order stays.
 */
export const inOrderOfTime = (pattern: DayPattern, day: DayOutlook): DayPattern => {
  const starts = new Map(day.steps.map(({ id, start }) => [id, start]))
  const last = new Map<string, number>()
  const timed = pattern.steps.map((step) => {
    const before = step.who.map((person) => last.get(person) ?? 0)
    const time = Math.max(starts.get(step.id) ?? 0, ...before)
    for (const person of step.who) last.set(person, time)
    return { step, time }
  })
  return { ...pattern, steps: timed.toSorted((a, b) => a.time - b.time).map(({ step }) => step) }
}
