import type { Minutes } from '@yohaku/kernel'
import type { BadDepartures, DayType, DelayDistribution, Departures } from './network.ts'

/** What is done in a step; decides its default delay and how its minutes are counted (own time, time together). */
export type Act =
  | 'wake'
  | 'prepare'
  | 'childPrepare'
  | 'breakfast'
  | 'chores'
  | 'leaveHome'
  | 'travel'
  | 'dropoff'
  | 'work'
  | 'lunch'
  | 'shopping'
  | 'pickup'
  | 'home'
  | 'cook'
  | 'dinner'
  | 'bath'
  | 'play'
  | 'homework'
  | 'bedtime'
  | 'solo'
  | 'nap'
  | 'sleep'
  | 'school'
  | 'other'

/**
 * One step of a day. It starts when everybody in `who` has finished the step before (a meeting), not before `earliest`;
 * takes at least `minutes`; and with `until` lasts at least to that time of day (work, opening hours).
 */
export interface DayStep {
  /** Identity, stable under edits elsewhere in the day: keys the random numbers. */
  readonly id: string
  readonly act: Act
  readonly who: readonly [string, ...string[]]
  readonly place: string
  /** Where the step ends, when it is a journey. */
  readonly to?: string
  /** Smallest duration. */
  readonly minutes: Minutes
  /** Planned start: nobody acts before the plan. */
  readonly planned?: Minutes
  /** Opening hour, agreed time. */
  readonly earliest?: Minutes
  /** 時刻の約束: the step must have started by then. */
  readonly latest?: Minutes
  readonly until?: Minutes
  /** Kind of delay, a key of `Day.delays` or of `DEFAULT_DELAYS`; absent = the default of the act; null = none. */
  readonly delay?: string | null
  /** The step starts at a departure (時刻表): whoever misses one takes the next. Minutes of the day. */
  readonly departures?: Departures
  /** People in `who` of whom one is enough: it starts when the first of them is there, and nobody waits for the others. */
  readonly first?: readonly string[]
  /** What only one step at a time can have (bathroom, car); the order of the steps is the order in which they get it. */
  readonly uses?: readonly string[]
  /** Identity of the random activity where several steps share one (two passengers of one train); absent = the step's own id. */
  readonly draw?: string
}

/** One kind of day of one family. The order of `steps` is each person's order. */
export interface Day {
  readonly id: string
  /** Persons, adults and children. */
  readonly adults: readonly string[]
  readonly children: readonly string[]
  readonly steps: readonly DayStep[]
  /** The family's own delay distributions by kind, in minutes, over the defaults. */
  readonly delays?: Readonly<Record<string, DelayDistribution>>
  /** Kinds of day (rain, a line stopped) whose delays come together; absent or empty = every day is the same. Minutes. */
  readonly dayTypes?: readonly DayType[]
}

/** Why a day has no network: every reason, with the step and the figures. */
export type DayProblem =
  | { readonly type: 'duplicateStep' | 'noMinutes' | 'negativeMinutes'; readonly step: string }
  | { readonly type: 'unknownPerson' | 'repeatedPerson'; readonly step: string; readonly who: string }
  /** Somebody in `first` who is not in the step, or the only one in it. */
  | { readonly type: 'firstNotInStep'; readonly step: string; readonly who: string }
  | { readonly type: 'badDepartures'; readonly step: string; readonly reason: BadDepartures }
  | { readonly type: 'badDayType'; readonly dayType: string }
  | { readonly type: 'unknownDelay'; readonly step: string; readonly delay: string }
  /** Nobody in the step did anything before it, and it has neither a planned nor an earliest time. */
  | { readonly type: 'noStartTime'; readonly step: string }
  | { readonly type: 'badDelay'; readonly delay: string; readonly reason: string }
