/** What a cut-off does with a draw beyond it: draw again (the rest of the distribution grows), or clip to the cut-off itself. */
export type CutOff = 'redraw' | 'clip'

interface Cut {
  /** Longest delay; absent = no cut-off. */
  readonly max?: number
  /** Absent with a `max` = redraw. */
  readonly cut?: CutOff
  /** True: `mean` is the mean *after* the cut, and the parameter is solved for. Absent: `mean` describes the uncut distribution. */
  readonly meanAfterCut?: boolean
}

/** Random extra time of an activity, never negative, in the unit of its network. */
export type DelayDistribution =
  | { readonly type: 'constant'; readonly value: number }
  | ({ readonly type: 'exponential'; readonly mean: number } & Cut)
  | ({ readonly type: 'gamma'; readonly shape: number; readonly mean: number } & Cut)
  /** `sigma` = standard deviation of the logarithm. */
  | ({ readonly type: 'lognormal'; readonly mean: number; readonly sigma: number } & Cut)
  /** `weights` need not add up to 1; absent = equal. */
  | { readonly type: 'empirical'; readonly values: readonly number[]; readonly weights?: readonly number[] }

export interface NetworkEvent {
  readonly id: string
  /** e_j: not before (opening hour, agreed time, end of work). Absent = as soon as everything before it is done; at a start, 0. */
  readonly earliest?: number
  /** L_j: a deadline (時刻の約束). */
  readonly latest?: number
  /** π_j: the planned time. A lower bound too when the network says `plannedIsEarliest`, and always at an event nothing leads to. */
  readonly planned?: number
  /** `any` = whoever is there first (min over what leads here); absent or `all` = everybody (max). */
  readonly join?: 'all' | 'any'
  /** The event happens at the first departure not before everything above is met. */
  readonly departures?: Departures
}

/**
 * A timetable (時刻表), as a list or as a headway, in the unit of the network. It repeats every 24 hours: after the last departure
 * comes the first of the next day.
 */
export type Departures =
  | { readonly times: readonly number[] }
  | { readonly first: number; readonly every: number; readonly last: number }

export interface NetworkActivity {
  readonly id: string
  readonly from: string
  readonly to: string
  /** ℓ_a: smallest duration, zero or more. */
  readonly minDuration: number
  /** Key of `delays`; absent = no delay. */
  readonly kind?: string
  /**
   * Identity of the random activity, where one acts in several places (one train, two passengers): equal words draw the same
   * luck. Absent = the activity's own id.
   */
  readonly draw?: string
}

/** Event-activity network: a directed acyclic graph of events and the activities between them. */
export interface Network {
  readonly name: string
  readonly unit: 'minutes' | 'seconds'
  /** Nobody acts before the plan (e_j = π_j). Absent = only `earliest` binds. */
  readonly plannedIsEarliest?: boolean
  readonly events: readonly NetworkEvent[]
  readonly activities: readonly NetworkActivity[]
  readonly delays: Readonly<Record<string, DelayDistribution>>
  /** Kinds of day (rain, a line stopped) that bring their delays together. Absent or empty = every day is the same. */
  readonly dayTypes?: readonly DayType[]
}

/** Each simulated day is of one type, drawn with the chance `p` / (sum of all `p`). */
export interface DayType {
  readonly id: string
  /** Whole number, zero or more; not all zero. */
  readonly p: number
  /** Delays that replace those of the same kind on such a day. */
  readonly delays: Readonly<Record<string, DelayDistribution>>
}

/** Why a network cannot be computed. `path` names the place in the network (`activities[3].to`) or in the file it came from. */
export type NetworkProblem =
  | { readonly type: 'duplicateEvent' | 'duplicateActivity'; readonly path: string; readonly id: string }
  | { readonly type: 'unknownEvent'; readonly path: string; readonly id: string }
  | { readonly type: 'unknownKind'; readonly path: string; readonly kind: string }
  /** `events` in the order of the activities, the first repeated at the end. */
  | { readonly type: 'cycle'; readonly path: string; readonly events: readonly string[] }
  | { readonly type: 'negativeDuration' | 'notANumber'; readonly path: string; readonly value: number }
  | { readonly type: 'emptyDistribution'; readonly path: string; readonly kind: string }
  | { readonly type: 'badDistribution'; readonly path: string; readonly kind: string; readonly reason: BadDistribution }
  | { readonly type: 'badDepartures'; readonly path: string; readonly id: string; readonly reason: BadDepartures }
  /** A day type given twice, or one whose chance is no whole number of zero or more; `noDayType`: all chances are zero. */
  | { readonly type: 'duplicateDayType' | 'badDayType'; readonly path: string; readonly id: string }
  | { readonly type: 'noDayType'; readonly path: string }
  /** The deadline lies before the event's own earliest (or planned) time. */
  | { readonly type: 'deadlineBeforeEarliest'; readonly path: string; readonly id: string; readonly by: number }
  /** Nothing leads to it, it leads nowhere, and it has no time of its own. */
  | { readonly type: 'unreachable'; readonly path: string; readonly id: string }

export type BadDepartures = 'empty' | 'notANumber' | 'everyNotPositive' | 'lastBeforeFirst' | 'tooMany'

export type BadDistribution =
  | 'negative'
  | 'notANumber'
  | 'shapeNotPositive'
  | 'sigmaNotPositive'
  | 'cutNotPositive'
  | 'weightsDiffer'
  /** No parameter gives this mean after the cut. */
  | 'meanBeyondCut'
