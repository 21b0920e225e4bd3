import type { Span } from './span.ts'

/**
 * A day on which a child cannot be where the plan has it, from the morning or from a call, or on which an adult cannot care. Minutes of
 * the day throughout; costs are plain whole numbers whose unit the caller knows.
 */
export interface CoverQuestion {
  /** The time in which the child has to be with somebody. */
  readonly need: Span
  /** Where the child is when it begins. */
  readonly childAt: string
  readonly home: string
  /** A call: the child waits at `childAt` until somebody arrives, by `until` where the place said or closes; absent = from the morning. */
  readonly waits?: { readonly until: number | null }
  /** Being there by then is soon enough: earlier counts as no better. Absent = the sooner the better. */
  readonly dueBy?: number
  readonly adults: readonly CoverAdult[]
  readonly helpers: readonly CoverHelper[]
  readonly ways: readonly CoverWay[]
  /** What else the day has promised: other children brought and collected. */
  readonly errands: readonly CoverErrand[]
  /** When the child usually sleeps in the day; absent = it does not. */
  readonly nap?: Span
  /** Handover points are looked for on this grid, besides the moments that follow from working and opening hours. */
  readonly gridMinutes: number
  /** Nobody goes to work for less than this. */
  readonly leastStintMinutes: number
  /** Most pieces a day is cut into, waiting not counted. */
  readonly mostPieces: number
  /** What decides between covers, first difference first; what is left out follows in the order of `COVER_ORDER`. */
  readonly order: readonly CoverCriterion[]
}

/**
 * `arrival`: the child reached sooner; `leave`: fewer minutes of leave; `cost`: less of it; `promises`: fewer other promises touched;
 * `handovers`: fewer changes of carer; `remaining`: the balance that is drawn on most keeps more.
 */
export type CoverCriterion = 'arrival' | 'leave' | 'cost' | 'promises' | 'handovers' | 'remaining'

export interface CoverAdult {
  readonly id: string
  /** False when this adult is ill. */
  readonly canCare: boolean
  readonly work: CoverWork | null
  /** Where this adult is when it becomes known, and the earliest moment to leave from there. */
  readonly origin: { readonly place: string; readonly ready: number }
  /** May work at home on such a day: between pieces without a way, and while the child naps. */
  readonly telework: boolean
  /** Minutes that may be worked on other days instead, outside the core time. */
  readonly flex: { readonly minutes: number; readonly core: Span | null } | null
  /** Appointments at work that are kept. */
  readonly busy: readonly Span[]
  /** Sleep that a night shift needs: care in this time is taken only when nothing else covers it. */
  readonly rest: readonly Span[]
  readonly accounts: readonly CoverAccount[]
}

export interface CoverWork extends Span {
  readonly place: string
  readonly breaks: readonly Span[]
}

/** One kind of leave of one adult. */
export interface CoverAccount {
  /** annualLeave, childNursingLeave, or the company's own. */
  readonly kind: string
  /** What is left, a day counted as `dayMinutes`. */
  readonly minutesLeft: number
  /** What a whole day of it takes off the balance: scheduled hours, a fraction counted as a whole hour. */
  readonly dayMinutes: number
  readonly units: readonly ('hour' | 'halfDay' | 'day')[]
  /** Minutes that may still be taken by the hour (時間単位年休: 5 days a year); null = all. */
  readonly hourlyMinutesLeft: number | null
  /** Hours may lie in the middle of the working day (中抜け); else they touch its start or end. */
  readonly midDay: boolean
  /** Pay lost: `amount` for `perMinutes` of it, cut to whole units. */
  readonly price: { readonly amount: number; readonly perMinutes: number }
}

/** Somebody who comes to the child, or a place to which an ill child is brought. */
export interface CoverHelper {
  readonly id: string
  readonly kind: 'person' | 'place'
  /** A person: where they come from; a place: where it is. */
  readonly at: string
  /** When they can be with the child; opening hours, as one plans with them. */
  readonly hours: Span
  /** A place: when its doors close; absent = at the end of its hours. */
  readonly closes?: number
  /** A person: earliest moment to leave from there. */
  readonly ready: number
  /** A person: may collect the child where it waits. */
  readonly collects: boolean
  /** A place: minutes at its door when a child is brought. */
  readonly doorMinutes: number
  /** Days on which they can still be asked; null = no limit known. */
  readonly daysLeft: number | null
  readonly fee: { readonly perHour: number; readonly perDay: number }
  /** Chance that they can, 0 … 1; null = not known. */
  readonly chance: number | null
}

/** The way between two places; one direction. */
export interface CoverWay {
  readonly from: string
  readonly to: string
  readonly minutes: number
  /** Its stretches with the kind of delay each has, for the chance to arrive in time. */
  readonly legs: readonly { readonly to: string; readonly minutes: number; readonly delay: string | null }[]
}

/** Other children are brought or collected on the same day. */
export interface CoverErrand {
  readonly id: string
  readonly kind: 'dropoff' | 'pickup'
  readonly children: readonly string[]
  readonly place: string
  /** Who does it as planned. */
  readonly who: string
  /** From leaving home to being back there. */
  readonly span: Span
  /** When they are at the place. */
  readonly at: number
  /** The place opens (drop-off), closes (pick-up); null = not known. */
  readonly opens: number | null
  readonly closes: number | null
}
