import type { EmployerRule } from '@yohaku/household'
import type { ApplicationId, Filer, Office } from '@yohaku/law'
import type {
  ApplicationWorth,
  AssumptionCode,
  MilestoneFigures,
  PlanEntitlement,
  PlanMilestone,
  PlanMilestoneId,
  SideEffect,
  UnpricedReason,
  WorthAssumption,
} from '@yohaku/projection'

/** Words of みちしるべ. Plain names first; the official one comes with each date and application itself. */
export interface SignpostWords {
  readonly signposts: {
    readonly lead: (count: number) => string
    readonly track: string
    readonly filings: string
    /** What brings no amount: rights, places, hours of care. */
    readonly others: string
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
    readonly ifFiledToday: string
    readonly ifFiledInAYear: string
    /** The amount stays whole until that day. */
    readonly wholeUntil: (day: string) => string
    readonly lastDay: string
    readonly pensionPerYear: string
    readonly filedOn: string
    readonly filedUnknownDay: string
    readonly draft: string
    readonly draftOf: (name: string) => string
    readonly draftTitle: (name: string) => string
    readonly draftText: string
    readonly draftNote: string
    readonly draftInEnglish: string
    readonly record: string
    readonly recordOf: (name: string) => string
    readonly recordTitle: (name: string) => string
    readonly day: string
    readonly badDay: (today: string) => string
    readonly recordThis: string
    readonly refuse: string
    readonly mend: string
    readonly takeBack: string
    readonly takeBackOf: (name: string) => string
    readonly now: string
    /** A day of the line, in two lines. */
    readonly stopYear: (date: string) => string
    readonly stopDay: (date: string) => string
    readonly employer: string
    readonly employerNote: string
    readonly employerOf: (name: string, right: string) => string
    readonly asInLaw: string
    readonly right: Readonly<Record<EmployerRule['right'], string>>
    readonly rightUntil: Readonly<Record<EmployerRule['until'], string>>
    readonly earlier: (count: number) => string
    readonly whose: string
    readonly everybody: string
    readonly age: (name: string, years: number, months: number) => string
    readonly basis: string
    readonly fromOneSource: string
    readonly noSource: string
    readonly pages: string
    readonly back: string
    readonly toPayslip: string
    readonly toPayslipNote: string
    readonly toCoverage: string
    readonly toCoverageNote: string
    readonly copy: string
    readonly copied: string
    readonly selected: string
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
    /** An amount of a worth: yen once, or yen of pension a year. */
    readonly amount: (yen: number, unit: ApplicationWorth['unit']) => string
    readonly alongside: (effect: SideEffect) => string
    /** How the household's money takes it; nothing to say where the plan itself says it. */
    readonly inMoney: Readonly<Record<'assumed' | 'leftOut', string>>
    readonly assumed: string
    /** What only applications take for granted; the other assumptions are those of the household's money. */
    readonly assumption: Readonly<Record<Exclude<WorthAssumption, AssumptionCode>, string>>
  }
}
