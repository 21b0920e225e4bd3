import { type Day, type DayStep, delayKindOf } from '@yohaku/timetable'

/** A tap on the clock: one end of a step. */
export interface TimedTap {
  readonly step: string
  /** Whether the step begins or ends at that minute. */
  readonly end: 'start' | 'end'
  readonly at: number
}

/** What lay between two taps of one adult, if nothing in it waited for a clock or for somebody else. */
export type Stretch =
  | { readonly type: 'seen'; readonly extra: number; readonly kinds: readonly string[] }
  /** Somebody waited in between: lateness before it may have gone unseen. */
  | { readonly type: 'unclear' }

/**
 * Extra minutes between two taps over the least the plan says, and the kinds of delay they can have come from. Below zero where it went
 * faster than the plan's minutes. The end of work is a new beginning: coming a little late does not move it.
 */
export const stretchBetween = (day: Day, person: string, from: TimedTap, to: TimedTap): Stretch => {
  const own = day.steps.filter(({ who }) => who.includes(person))
  const first = own.findIndex(({ id }) => id === from.step) + (from.end === 'end' ? 1 : 0)
  const last = own.findIndex(({ id }) => id === to.step) + (to.end === 'end' ? 1 : 0)
  if (first >= last) return { type: 'unclear' }
  let time = from.at
  let kinds: string[] = []
  for (const [index, step] of own.slice(first, last).entries()) {
    const begins = Math.max(step.planned ?? 0, step.earliest ?? 0)
    const isTapped = index === 0 && from.end === 'start'
    if (!isTapped && (begins > time || isMeeting(day, step))) return { type: 'unclear' }
    time += step.minutes
    const kind = delayKindOf(step)
    if (step.until !== undefined && step.until >= time) {
      time = step.until
      kinds = []
    }
    if (kind !== null) kinds.push(kind)
  }
  return { type: 'seen', extra: to.at - time, kinds }
}

/** Two adults in one step: whoever is late, the other waits. */
const isMeeting = ({ adults }: Day, { who }: DayStep): boolean =>
  who.filter((person) => adults.includes(person)).length > 1
