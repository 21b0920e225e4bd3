import type { OnTimeShare } from '../onTimeShare.ts'
import type { CoverCriterion } from './coverQuestion.ts'
import type { Span } from './span.ts'

export interface CoverAnswer {
  readonly need: Span
  /** What decided the order of the options: always whether all is covered and kept first, then these. */
  readonly order: readonly CoverCriterion[]
  /** Everybody who could go to the child, soonest first; those whose way is not stated come last. */
  readonly reach: readonly CoverReach[]
  /** Best first; none is worse than another in everything. */
  readonly options: readonly CoverOption[]
  /** What nobody covers even in the best option. */
  readonly uncovered: readonly Span[]
}

/** How soon somebody can be with the child. */
export interface CoverReach {
  readonly who: string
  readonly leaves: number
  /** Null: the plan states no way. */
  readonly arrives: number | null
  /** Places on the way, the first one left out. */
  readonly via: readonly string[]
  /** Minutes before the place closes or said it would wait; negative = too late; null = no such time. */
  readonly slackMinutes: number | null
  /** Chance to be there by then under the usual delays; null without such a time or way. */
  readonly chance: OnTimeShare | null
  /** Arrival on half, 8 of 10, 19 of 20 days; null where the way is not stated. */
  readonly arrival: { readonly q50: number; readonly q80: number; readonly q95: number } | null
}

export interface CoverOption {
  /** In order, without a gap: they tile the need. */
  readonly pieces: readonly CoverPiece[]
  /** Who is with the child first after a call. */
  readonly first: CoverFirst | null
  /** Who fetches the child from a place of care in it, last one first. */
  readonly collects: readonly CoverFirst[]
  readonly leave: readonly LeaveUse[]
  readonly leaveMinutes: number
  /** Pay lost and fees. */
  readonly cost: number
  /** A fee of somebody in it is part of `cost`. */
  readonly fees: number
  readonly promises: readonly TouchedPromise[]
  readonly uncovered: readonly Span[]
  /** Minutes of sleep before a night shift that care takes. */
  readonly restLostMinutes: number
  /** Chance that all helpers in it can come; null = not known for one of them, 1 = none needed. */
  readonly helpersCan: number | null
}

/** Who goes to a child that waits or is in care, as this option has it. */
export interface CoverFirst {
  readonly who: string
  /** Where and when they set out. */
  readonly from: string
  readonly leaves: number
  readonly arrives: number
  /** Chance to be there before the place closes or stops waiting, under the usual delays; null without such a time. */
  readonly inTime: OnTimeShare | null
}

export interface CoverPiece extends Span {
  /** Null = nobody. */
  readonly who: string | null
  readonly kind: 'adult' | 'helper' | 'place' | 'waiting' | 'nobody'
  /** Where the child is at the end of it. */
  readonly place: string
  /** Leave and other ways in which the working time lost to it is made good. */
  readonly uses: readonly { readonly kind: string; readonly minutes: number }[]
}

export interface LeaveUse {
  readonly who: string
  readonly kind: string
  readonly minutes: number
  /** What stays of this leave for the rest of the year. */
  readonly leftMinutes: number
}

/** A promise of the day that is kept in another way than planned, or not. */
export interface TouchedPromise {
  readonly id: string
  readonly kind: 'dropoff' | 'pickup' | 'workStart' | 'waiting'
  /** Children or adult it is about; of waiting, the place. */
  readonly about: readonly string[]
  /**
   * `moved`: somebody else does it; `together`: done on the way with the ill child; `takesAlong`: the ill child has to come along;
   * `later`: work begins at `at`; `absent`: no work that day; `notStated`: no way there is stated for whoever has the child;
   * `broken`: nobody can.
   */
  readonly outcome: 'moved' | 'together' | 'takesAlong' | 'later' | 'absent' | 'notStated' | 'broken'
  readonly who: string | null
  readonly at: number | null
  /** Minutes too late, 0 = in time: at the doors; of a drop-off and of work, at the desk. */
  readonly lateMinutes: number
}
