import type { CoverCriterion } from '@yohaku/household'
import type { Yen } from '@yohaku/kernel'
import type { HolidayId } from '@yohaku/law'
import type { CoverFirst, CoverPiece, CoverReach, LeaveUse, Span, TouchedPromise } from '@yohaku/timetable'
import type { AssumptionNote, OnTime, UnknownOutlook } from '../outlook.ts'

/** What has happened to the day. */
export type CoverKind = 'childIll' | 'adultIll' | 'trainStopped'

export interface CoverRequest {
  readonly child: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Minutes of the day at which it becomes known: a call, a train that stops. Absent = in the morning. */
  readonly at?: number
  /** Absent = the child is ill. */
  readonly kind?: CoverKind
  /** Adults who work although the day is a public holiday; the others are at home. */
  readonly working?: readonly string[]
  /** Adults who are ill themselves. */
  readonly ill?: readonly string[]
  /** Appointments at work that are kept. */
  readonly appointments?: readonly (Span & { readonly adult: string })[]
  /** A call: until when the nursery said it can wait; absent = to its closing. */
  readonly waitsUntil?: number
  /** Stopped trains go again. */
  readonly resumes?: number
  /** Overrides the family's order. */
  readonly order?: readonly CoverCriterion[]
  readonly limit?: number
  readonly samples?: number
  readonly seed?: number
}

/** Ways through a broken day, best first. Times are minutes of the day. */
export interface CoverOutlook {
  readonly kind: CoverKind
  readonly track: string
  readonly child: string
  readonly date: string
  readonly day: string
  /** The days that can be asked about, `YYYY-MM-DD`. */
  readonly dates: { readonly from: string; readonly until: string }
  readonly at: number | null
  /** The day is a public holiday: places of care are closed, and only those who were named work. */
  readonly holiday: HolidayId | null
  readonly need: Span
  /** The place can wait for so long; null = not known, or nobody waits. */
  readonly waitsUntil: number | null
  /** What decides between options, after: nothing uncovered, no promise broken, no sleep before a night shift lost. */
  readonly order: readonly CoverCriterion[]
  readonly reach: readonly CoverReach[]
  /** Stopped trains: until when they have to go again for each adult to come by the usual way before the doors close. */
  readonly resumeBy: readonly { readonly adult: string; readonly latest: number }[]
  readonly options: readonly CoverPlanOption[]
  /** First of the options that counts on nobody from outside: what remains when the helpers cannot; null where all do, or none does. */
  readonly withoutHelpers: number | null
  /** An adult is ill: the hours in which the place would have the well child all the same. */
  readonly careOpen: (Span & { readonly place: string }) | null
  /** Options beyond those listed. */
  readonly more: number
  readonly uncovered: readonly Span[]
  readonly balances: readonly CoverBalance[]
  /** In the order in which they are rung. */
  readonly helpers: readonly CoverHelperFacts[]
  readonly assumptions: readonly AssumptionNote[]
  readonly unknown: readonly UnknownOutlook[]
}

export interface CoverPlanOption {
  readonly pieces: readonly CoverPiece[]
  /** Who collects first; `homeAt`: when the child is then at home, by the stated way; null = no way is stated. */
  readonly first: (Omit<CoverFirst, 'inTime'> & { readonly homeAt: number | null }) | null
  readonly cost: {
    /** Fees and pay lost before tax. */
    readonly yen: Yen
    readonly fees: Yen
    readonly payLost: Yen
    readonly leave: readonly (LeaveUse & { readonly daysLeft: number; readonly hoursLeft: number })[]
    readonly leaveMinutes: number
  }
  readonly promises: readonly TouchedPromise[]
  readonly uncovered: readonly Span[]
  readonly restLostMinutes: number
  readonly risk: {
    /** Chance that the first is there before the place closes or stops waiting. */
    readonly inTime: OnTime | null
    readonly by: number | null
    /** Chance that every helper in it can come; null = not known, 1 = none needed. */
    readonly helpersCan: number | null
  }
  /** Share of simulated years in which leave then runs out before the school year does; null at its very end. */
  readonly afterwards: {
    readonly until: string
    readonly balances: readonly { readonly adult: string; readonly kind: string; readonly runsOut: number }[]
    readonly someDayUncovered: number
  } | null
}

export interface CoverBalance {
  readonly adult: string
  readonly kind: string
  readonly days: number
  readonly hours: number
  readonly hoursPerDay: number
  readonly isStated: boolean
}

/** What has to be asked or brought before a helper can be counted on. */
export interface CoverHelperFacts {
  readonly id: string
  readonly kind: string
  readonly papers: readonly string[]
  /** Registration of a place for ill children; null = none needed. */
  readonly registration: 'filed' | 'open' | 'refused' | 'unknown' | null
  readonly chance: number | null
  /** Chance that this one or any that is rung before can; null from the first one whose chance is not known. */
  readonly reached: number | null
  readonly phone: string | null
  /** Minute of the day from which they can be asked; null = not told. */
  readonly askFrom: number | null
}

/** Why there is nothing to compute. */
export type CoverRefusal =
  | { readonly type: 'NoSuchChild'; readonly id: string; readonly known: readonly string[] }
  | { readonly type: 'NoSuchAdult'; readonly id: string; readonly known: readonly string[] }
  | {
      readonly type: 'NotInCare'
      readonly child: string
      readonly at: number
      readonly from: number
      readonly to: number
    }
  /** The plan does not tell of the day, or the child needs nobody on it; `nearest` is a day it can be asked about. */
  | {
      readonly type: 'DateOutside'
      readonly why: 'beforePlan' | 'beforeBirth' | 'onLeave' | 'afterEnd'
      readonly date: string
      readonly from: string
      readonly until: string
      readonly nearest: string
    }
  /** The day does not say when the child is away from home, and no hours of work do either. */
  | { readonly type: 'NothingToCover'; readonly child: string; readonly day: string }
