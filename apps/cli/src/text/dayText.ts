import type { AssignCriterion, DayCost, LastSafe, LivedTime } from '@yohaku/projection'
import type { DayWords, Words } from '@yohaku/words'

/** Words of the commands that lay a day out anew: loaded when one of them runs. */
export interface DayText {
  readonly allocate: AllocateText
  readonly assign: AssignText
  readonly lived: LivedText
}

/** Words about days that were lived and logged. */
export interface LivedText {
  readonly heading: (days: number) => string
  readonly nothing: string
  readonly head: readonly [string, string, string, string, string, string]
  /** Kinds of delay. */
  readonly kind: Words
  readonly weight: (share: number) => string
  readonly minutes: (minutes: number) => string
  readonly prior: (days: number) => string
  readonly unclear: (stretches: number) => string
  readonly shared: string
  readonly faster: (stretches: number) => string
  readonly what: Readonly<Record<LivedTime['what'], string>>
  readonly tap: (date: string, step: string, what: string, planned: string, actual: string) => string
}

export interface AllocateText {
  readonly title: (minutes: number) => string
  readonly spent: (spent: number, minutes: number) => string
  /** Where no minute would do anything. */
  readonly nothing: string
  readonly promises: readonly [string, string, string, string, string]
  readonly all: string
  /** Expected lateness of all promises on a day. */
  readonly late: (before: string, after: string) => string
  readonly price: (minutes: string) => string
  readonly levers: readonly [string, string, string]
  readonly lever: DayWords['lever']
  /** What it takes: a person's sleep, work, time. */
  readonly cost: (cost: DayCost, who: string, span: string, pay: string | null) => string
  readonly noCost: string
  /** By what one goes. */
  readonly mode: Words
  /** Minutes to a tenth: more the sampled days do not support. */
  readonly tenths: (minutes: number) => string
  readonly untouched: (what: string) => string
  readonly lastSafe: string
  readonly safe: (each: LastSafe, who: string, promise: string, time: string, chance: string) => string
  readonly outOfReach: (each: LastSafe, who: string, promise: string, chance: string) => string
  /** Promises that cannot be judged. */
  readonly left: (promises: string) => string
}

export interface AssignText {
  readonly title: string
  readonly order: (criteria: string) => string
  readonly criterion: Readonly<Record<AssignCriterion, string>>
  readonly head: readonly [string, string, string, string, string]
  readonly errand: (kind: 'dropoff' | 'pickup', children: string, place: string) => string
  /** Several people do one kind of errand on a day. */
  readonly of: (who: string, children: string) => string
  readonly leaves: (who: string, home: string | null, work: string | null) => string
  readonly asToday: string
  readonly impossible: string
  readonly reasons: string
  readonly on: (weekdays: string) => string
  readonly onlyOne: string
  readonly moreOf: (criterion: AssignCriterion, than: 'today' | 'next', by: string) => string
  readonly share: string
  readonly equal: string
  readonly unchanged: string
  readonly noneFeasible: string
  readonly who: string
  readonly can: (who: string, isToday: boolean) => string
  readonly cannot: (who: string, why: string) => string
  /** `who` is empty where it is said of them. */
  readonly tooLate: (promise: string, who: string, span: string) => string
  readonly childAlone: (child: string, from: string, to: string) => string
  readonly wayNotStated: (who: string, from: string, to: string) => string
  readonly helperAway: (who: string) => string
  readonly orderUnclear: string
  readonly others: string
  readonly option: (
    errands: string,
    chance: string,
    missed: string,
    together: string,
    own: string,
    sleep: string,
  ) => string
  readonly open: string
  readonly pickupNotStated: (children: string, place: string) => string
  readonly wayBackAssumed: (from: string, to: string) => string
  readonly nothing: string
  readonly change: string
}
