import type { ApplicationId, Filer, Office } from '@yohaku/law'
import type {
  MilestoneFigures,
  PlanApplication,
  PlanEntitlement,
  PlanMilestone,
  PlanMilestoneId,
  SideEffect,
  SlipDetail,
  SlipQuestion,
  SlipReason,
  SlipVerdict,
  UnpricedReason,
  WorthAssumption,
} from '@yohaku/projection'

/** Words of the commands that guide through dates, applications and payslips: loaded when one of them runs. */
export interface GuideText {
  readonly milestones: MilestoneText
  readonly applications: ApplicationText
  readonly payslip: PayslipText
  /** A day in words, with its year. */
  readonly day: (date: string) => string
}

export interface MilestoneText {
  readonly title: Readonly<Record<PlanMilestoneId, string>>
  readonly entitlement: Readonly<Record<PlanEntitlement, string>>
  readonly starts: (what: string) => string
  readonly ends: (what: string) => string
  readonly changes: (what: string) => string
  readonly origin: Readonly<Record<PlanMilestone['origin'], string>>
  /** What a change looks like in figures. */
  readonly figures: (figures: MilestoneFigures) => string
  readonly ahead: string
  readonly past: string
  readonly none: string
  /** Counted from a due date. */
  readonly expected: string
}

export interface ApplicationText {
  /** Plain names; the official one stands in brackets after it. */
  readonly name: Readonly<Record<ApplicationId, string>>
  readonly titled: (name: string, term: string) => string
  readonly filer: Readonly<Record<Filer, string>>
  readonly office: Readonly<Record<Office, string>>
  readonly path: (filer: string, office: string) => string
  /** What can be handed in: to personnel where the employer files or decides, else at the office. */
  readonly letter: (id: ApplicationId, isForPersonnel: boolean) => string
  readonly opens: (day: string) => string
  readonly target: (day: string, isPast: boolean) => string
  readonly due: (day: string) => string
  readonly noDue: string
  /** `worth` in sentences: filed today, a year later. */
  readonly worth: (worth: NonNullable<PlanApplication['worth']>) => string
  readonly alongside: (effect: SideEffect) => string
  readonly unpriced: Readonly<Record<UnpricedReason, string>>
  /** Words for the assumptions that only applications make. */
  readonly assumption: Readonly<Partial<Record<WorthAssumption, string>>>
  readonly assumes: (what: string) => string
  /** How the money of the track takes it; the same words as in the ledger. */
  readonly inMoney: Readonly<Record<PlanApplication['inMoney'], string>>
  readonly open: (count: number) => string
  readonly ahead: string
  readonly filed: string
  readonly over: string
  readonly refused: string
  readonly year: (year: number) => string
}

export interface PayslipText {
  readonly title: (month: string, who: string) => string
  readonly head: { readonly line: string; readonly slip: string; readonly ours: string; readonly verdict: string }
  readonly net: string
  readonly verdict: Readonly<Record<SlipVerdict, string>>
  readonly reason: Readonly<Record<SlipReason, (detail: SlipDetail) => string>>
  readonly question: Readonly<Record<SlipQuestion, string>>
  /** A note on one line: the line, the reason, what could be asked. */
  readonly note: (line: string, reason: string | null, question: string | null) => string
  readonly others: (reasons: string) => string
  readonly allEqual: string
  readonly estimate: string
}
