import type { Filing } from '@yohaku/household'
import type { Yen } from '@yohaku/kernel'

/** 見通し — a track computed: what `outlook` and `compare` answer. Times are minutes of the day, months are `YYYY-MM`. */
export interface Outlook {
  readonly track: TrackSummary
  readonly day: DayOutlook
  readonly money: MoneyOutlook
  /** Codes of everything assumed, each with the figures it touches; words live in the apps. */
  readonly assumptions: readonly AssumptionNote[]
}

export interface AssumptionNote {
  readonly code: string
  /** Path in the plan, where the assumption is about a value of the plan. */
  readonly path?: string
  /** Of `FILING_TAKEN_AS_FILED`: which filings, and whose. */
  readonly filings?: readonly AssumedFiling[]
}

/** A filing (届出) the money takes as made in time, although the plan does not say that it was. Null: of the whole family. */
export interface AssumedFiling {
  readonly adult: string | null
  readonly kind: Filing['kind']
}

export interface TrackSummary {
  readonly id: string
  readonly name: string | null
  /** Working hours in force in the first month, by adult. */
  readonly hours: readonly {
    readonly adult: string
    readonly kind: string
    readonly start: number | null
    readonly end: number | null
    readonly paidMinutes: number | null
  }[]
}

// ── the day ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface DayOutlook {
  readonly day: string
  readonly steps: readonly DayStepOutlook[]
  readonly deadlines: readonly DeadlineOutlook[]
  readonly allOnTime: OnTime | null
  /** What the plan calls one's own (`solo`), and lunch alone. */
  readonly ownTime: readonly MinutesOf[]
  /** Ways of a quarter of an hour and more without a child: for some the only quiet of the day, and not counted as own time. */
  readonly waysAlone: readonly MinutesOf[]
  readonly timeTogether: readonly MinutesOf[]
  /** Minutes both adults are awake in the same place and neither works; null with one adult. */
  readonly adultsTogetherMinutes: number | null
  /** Promises that cannot be kept even when nothing goes wrong, and by how many minutes. */
  readonly broken: readonly { readonly deadline: string; readonly minutes: number }[]
  /** Times in which a child is at home without an adult. */
  readonly alone: readonly ChildAlone[]
  /** After work past midnight (夜勤): what the next morning would be; null when everybody is back in time. */
  readonly nextMorning: NextMorning | null
  /** Steps that decide the promise with the least slack, first one first. */
  readonly critical: readonly string[]
  /** What cannot be computed and why: code and what is missing. */
  readonly unknown: readonly UnknownOutlook[]
}

export interface ChildAlone {
  readonly child: string
  readonly from: number
  readonly to: number
  /** Adults of whom the plan does not say where they are in all of that time: one of them may be at home. */
  readonly unsure: readonly string[]
}

/** The same day once more, with an adult still away. Times are minutes of the next day. */
export interface NextMorning {
  readonly away: readonly { readonly adult: string; readonly backAt: number }[]
  /** Steps that have nobody because an adult in them is not back. */
  readonly missed: readonly {
    readonly step: string
    readonly start: number
    readonly who: readonly string[]
    readonly place: string
  }[]
  readonly alone: readonly ChildAlone[]
}

/** `who` and `place` are the first person and the last place of a question that names several. */
export interface UnknownOutlook {
  readonly code: string
  readonly who?: string
  readonly place?: string
  readonly people?: readonly string[]
  readonly places?: readonly string[]
}

export interface DayStepOutlook {
  readonly id: string
  /** A word of the plan's steps, or `care`: a child between being brought and being collected. */
  readonly act: string
  readonly who: readonly string[]
  readonly place: string
  readonly to: string | null
  readonly start: number
  readonly end: number
  /** Minutes the start can slip before some promise breaks; null = no promise depends on it. */
  readonly slackMinutes: number | null
}

export interface DeadlineOutlook {
  readonly id: string
  readonly kind: 'workStart' | 'dropoff' | 'pickup' | 'bedtime' | 'own'
  readonly who: readonly string[]
  readonly place: string
  readonly latest: number
  readonly planned: number
  /** Negative = cannot be met, by so many minutes. */
  readonly slackMinutes: number
  /** Largest possible slack: as if everybody went on as soon as they could instead of at the planned minute. */
  readonly largestSlackMinutes: number
  readonly onTime: OnTime | null
  readonly expectedLatenessMinutes: number | null
  /** Arrival times by share of days: half, 8 of 10, 19 of 20. */
  readonly arrival: { readonly q50: number; readonly q80: number; readonly q95: number } | null
}

/** Share of simulated days on time with its 95 % sampling interval. */
export interface OnTime {
  readonly p: number
  readonly low: number
  readonly high: number
  readonly samples: number
}

export interface MinutesOf {
  readonly adult: string
  readonly minutes: number
  readonly byKind: readonly { readonly kind: string; readonly minutes: number }[]
}

// ── the money ─────────────────────────────────────────────────────────────────────────────────────────────────────

export interface MoneyOutlook {
  readonly months: readonly LedgerMonth[]
  readonly takeHomeByYear: readonly { readonly year: number; readonly yen: Yen; readonly months: number }[]
}

export interface LedgerMonth {
  readonly month: string
  readonly adults: readonly { readonly id: string; readonly lines: readonly LedgerLine[]; readonly net: Yen }[]
  readonly household: readonly LedgerLine[]
  readonly net: Yen
}

/** Line codes are the keys of the batch format (`interfaces.md`): one word per idea. */
export type LineCode =
  | 'gross'
  | 'commuting'
  | 'commuting_taxed'
  | 'bonus'
  | 'health_combined'
  | 'health'
  | 'ltc'
  | 'levy'
  | 'pension'
  | 'employment_insurance'
  | 'bonus_health'
  | 'bonus_pension'
  | 'bonus_employment_insurance'
  | 'income_tax_withheld'
  | 'bonus_tax'
  | 'year_end_adjustment'
  | 'resident_tax'
  | 'childcare_leave'
  | 'birth_leave'
  | 'post_birth'
  | 'reduced_hours'
  | 'maternity'
  | 'child_allowance'
  | 'single_parent_allowance'
  | 'nursery_fee'
  | 'extended_care'
  | 'after_school'

/** One line; what is taken off is negative, so that the lines add up to `net`. `parts` are included in `yen`. */
export interface LedgerLine {
  readonly code: LineCode
  readonly yen: Yen
  readonly parts?: readonly LedgerLine[]
  /** A parameter of this line is not published yet; an older value stands in. */
  readonly provisional?: true
  /** The line rests on these filings, of which the plan does not say that they were made. */
  readonly assumesFiled?: readonly Filing['kind'][]
}
