import type { Plan, Track } from '@yohaku/household'
import type { PlainDate } from '@yohaku/kernel'
import { dayOf } from '../day/dayOf.ts'
import { findPattern } from '../day/pattern.ts'
import { leversOf } from './leversOf.ts'
import { timesOf } from './timedDay.ts'

export interface LeverUse {
  /** Id of a lever of `allocateOf`. */
  readonly lever: string
  /** Minutes earlier. */
  readonly minutes: number
  /** Id of a pattern or a weekday; absent = the ordinary day. */
  readonly day?: string
  readonly on?: PlainDate
}

/** A time of the plan as a lever leaves it, in the words of the plan's edits. Minutes of the day. */
export type LeverMove =
  | { readonly what: 'stepAt'; readonly day: string; readonly step: string; readonly at: number }
  | { readonly what: 'workEnd'; readonly adult: string; readonly end: number }

/**
 * What has to be changed in the plan for a lever to be used: planned times, or an end of work (the way home follows it by itself). Empty
 * where there is no such lever, or where it changes anything else (a shorter bath, another person).
 */
export const leverMoves = (plan: Plan, track: Track, use: LeverUse): readonly LeverMove[] => {
  const pattern = findPattern(plan, use.day)
  if (!pattern.ok) return []
  const { day, hidden } = dayOf(plan, track, pattern.value, use.on)
  const found = leversOf(plan, pattern.value, day, timesOf(day)).find(({ lever }) => lever.id === use.lever)
  if (found === undefined || found.lever.type !== 'shift') return []
  const { moves } = found.lever
  const steps = new Map(day.steps.map((step) => [step.id, step]))
  const [adult] = found.adults
  const desk = moves.find(({ what }) => what === 'until')
  const until = desk === undefined ? undefined : steps.get(desk.step)?.until
  if (until !== undefined && adult !== undefined) return [{ what: 'workEnd', adult, end: until - use.minutes }]
  return moves.flatMap(({ step, what }): readonly LeverMove[] => {
    const planned = steps.get(step)?.planned
    if (what !== 'planned' || planned === undefined || hidden.has(step)) return []
    return [{ what: 'stepAt', day: pattern.value.id, step, at: Math.max(0, planned - use.minutes) }]
  })
}
