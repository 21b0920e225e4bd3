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
  readonly ownTime: readonly MinutesOf[]
  readonly timeTogether: readonly MinutesOf[]
  /** Promises that cannot be kept even when nothing goes wrong, and by how many minutes. */
  readonly broken: readonly { readonly deadline: string; readonly minutes: number }[]
  /** What cannot be computed and why: code and what is missing. */
  readonly unknown: readonly { readonly code: string; readonly who?: string; readonly place?: string }[]
}

export interface DayStepOutlook {
  readonly id: string
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

/** One line; what is taken off is negative, so that the lines add up to `net`. `parts` are included in `yen`. */
export interface LedgerLine {
  readonly code: LineCode
  readonly yen: Yen
  readonly parts?: readonly LedgerLine[]
  /** A parameter of this line is not published yet; an older value stands in. */
  readonly provisional?: true
}
