import type { ApplicationId, Filer, Office } from '@yohaku/law'
import type {
  ApplicationWorth,
  MilestoneFigures,
  PlanEntitlement,
  PlanMilestone,
  PlanMilestoneId,
  SideEffect,
  UnpricedReason,
} from '@yohaku/projection'

/** Words of みちしるべ. Plain names first; the official one comes with each date and application itself. */
export interface SignpostWords {
  readonly signposts: {
    readonly lead: (count: number) => string
    readonly track: string
    readonly filings: string
    readonly ahead: string
    readonly filed: string
    readonly refused: string
    readonly over: string
    readonly overNote: string
    readonly who: string
    readonly where: string
    readonly until: string
    readonly worth: string
    readonly noDue: string
    readonly opens: (day: string) => string
    readonly target: (day: string) => string
    readonly year: (year: number) => string
    readonly formal: (term: string) => string
    readonly source: (term: string) => string
    readonly stops: string
    readonly past: string
    readonly none: string
    readonly starts: (what: string) => string
    readonly ends: (what: string) => string
    readonly changes: (what: string) => string
    readonly expected: string
    readonly estimate: string
  }
  readonly milestones: {
    readonly title: Readonly<Record<PlanMilestoneId, string>>
    readonly entitlement: Readonly<Record<PlanEntitlement, string>>
    readonly origin: Readonly<Record<PlanMilestone['origin'], string>>
    /** What a change looks like in figures. */
    readonly figures: (figures: MilestoneFigures) => string
  }
  readonly applications: {
    readonly name: Readonly<Record<ApplicationId, string>>
    readonly filer: Readonly<Record<Filer, string>>
    readonly office: Readonly<Record<Office, string>>
    readonly unpriced: Readonly<Record<UnpricedReason, string>>
    /** Filed today, and a year later. */
    readonly worth: (worth: ApplicationWorth) => string
    readonly alongside: (effect: SideEffect) => string
  }
}
