import type { Confidence, Entitlement, MilestoneId } from '@yohaku/law'
import type { DecisionReason } from '../money/run/remunerations.ts'

/**
 * 停車駅 of one track: a date on which something starts, ends or changes for this family. Codes and figures only; words live in the
 * apps. Dates are `YYYY-MM-DD`, months `YYYY-MM`.
 */
export interface PlanMilestone {
  readonly id: PlanMilestoneId
  readonly date: string
  /** Before today; today itself is ahead. */
  readonly past: boolean
  /** Whom it concerns; null = everybody. */
  readonly adult: string | null
  readonly child: string | null
  /** Counted from a due date (出産予定日): it moves with the birth. */
  readonly expected: boolean
  readonly starts: readonly PlanEntitlement[]
  readonly ends: readonly PlanEntitlement[]
  readonly changes: readonly PlanEntitlement[]
  /** Who says so: the law, the town, the employer's own rules, the family's plan, or our computation from it. */
  readonly origin: 'law' | 'town' | 'employer' | 'plan' | 'computed'
  /** What it looks like in figures, where it has any. */
  readonly figures: MilestoneFigures | null
  /** Articles of law, in Japanese; empty for what the plan or the employer says. */
  readonly basis: string
  readonly source: string | null
  /** How sure we are of the rule behind the date; null where no rule of law is behind it. */
  readonly confidence: Confidence | null
}

export type PlanMilestoneId =
  | MilestoneId
  | 'trackSwitch'
  | 'leaveStarts'
  | 'leaveEnds'
  | 'residentTaxTurn'
  | 'remunerationRevision'
  | 'employerRuleEnds'

export type PlanEntitlement = Entitlement | 'leave' | 'work' | 'residentTax' | 'premiums' | 'reducedHoursOfEmployer'

export type MilestoneFigures = WorkChange | LeaveOf | ResidentTaxChange | RemunerationChange

/** のりかえ: the way of working before and after. */
export interface WorkChange {
  readonly kind: 'work'
  readonly before: WorkSummary
  readonly after: WorkSummary
}

export interface WorkSummary {
  readonly kind: 'leave' | 'reduced' | 'full' | 'flex' | 'none'
  /** Minutes of the day. */
  readonly start: number | null
  readonly end: number | null
  readonly paidMinutes: number | null
  /** Null: the plan does not say. */
  readonly daysPerWeek: number | null
}

export interface LeaveOf {
  readonly kind: 'leave'
  readonly leave: 'maternity' | 'childcare' | 'birth'
}

/** The monthly instalment until May, in June (which takes the remainder), and from July. Null = outside of the months computed. */
export interface ResidentTaxChange {
  readonly kind: 'residentTax'
  readonly untilMay: number | null
  readonly june: number
  readonly fromJuly: number | null
  /** Calendar year whose income it is for. */
  readonly incomeYear: number
}

/** 標準報酬月額: which months decided, from which premium month it holds, from which pay it is taken. */
export interface RemunerationChange {
  readonly kind: 'remuneration'
  readonly why: Exclude<DecisionReason, 'entered'>
  readonly health: BeforeAfter | null
  readonly pension: BeforeAfter | null
  /** First of the three months averaged; null where only the table changed. */
  readonly averagedFrom: string | null
  readonly effective: string
  /** First pay the new premium is taken from. */
  readonly deductedFrom: string
}

export interface BeforeAfter {
  readonly before: number
  readonly after: number
}
