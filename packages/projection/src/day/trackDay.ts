import type { Minutes } from '@yohaku/kernel'
import type { Day } from '@yohaku/timetable'

/** A day of the family under one track, ready for the timetable engine. */
export interface TrackDay {
  readonly day: Day
  readonly promises: readonly DayPromise[]
  /** Steps of `day` that are no steps of the plan: arrivals at work, and the end of what is told of a child. Not for the screen. */
  readonly hidden: ReadonlySet<string>
  readonly unknown: readonly UnknownNote[]
}

/** 時刻の約束 of a day: which step must have started by when. */
export interface DayPromise {
  /** Step of the plan. */
  readonly id: string
  /** Step of the `Day` that carries the promise: for work the arrival, not the start. */
  readonly step: string
  readonly kind: 'workStart' | 'dropoff' | 'pickup' | 'bedtime' | 'own'
  readonly who: readonly string[]
  readonly place: string
  readonly latest: Minutes
  /** False where the way there is not known: it can be compared with the plan, but has no chance of its own. */
  readonly certain: boolean
}

/** Something the plan does not say, so that a part of the day cannot be computed. Codes; words are the apps'. */
export interface UnknownNote {
  readonly code: UnknownCode
  readonly who?: string
  readonly place?: string
}

export type UnknownCode =
  /** The plan describes no such day. */
  | 'day_not_stated'
  /** The hours of `who` in the phase in force. */
  | 'work_hours_not_stated'
  /** `who` is on leave, and the pattern does not say how they spend such a day. */
  | 'leave_day_not_stated'
  /** How long the way of `who` to `place` takes. */
  | 'leg_not_stated'
  /** When a step of `who` at `place` happens, because nothing states it. */
  | 'time_not_stated'
  | 'opening_not_stated'
  | 'closing_not_stated'
  /** The child `who` is brought to `place`, but nobody is named who collects. */
  | 'pickup_not_stated'
  /** The child `who` is collected at `place`, where it is not cared for: which place is meant, and who goes? */
  | 'pickup_place_not_stated'
  /** When the child `who` goes to bed: what is counted of its evening ends with its last step. */
  | 'bedtime_not_stated'
  /** A step at `place` names a kind of delay that does not exist; the usual one of its act stands in. */
  | 'delay_not_known'
