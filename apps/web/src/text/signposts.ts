import type { EmployerRule } from '@yohaku/household'
import type { ApplicationWorth } from '@yohaku/projection'
import type { ApplicationWords, MilestoneWords } from '@yohaku/words'

/** Words of みちしるべ. Plain names first; the official one comes with each date and application itself. */
export interface SignpostWords {
  readonly signposts: {
    readonly track: string
    readonly filings: string
    /** What brings no amount: rights, places, hours of care. */
    readonly others: string
    readonly filed: string
    readonly who: string
    readonly where: string
    readonly until: string
    readonly worth: string
    readonly noDue: string
    readonly source: (term: string) => string
    readonly stops: string
    readonly none: string
    readonly estimate: string
    readonly ifFiledToday: string
    readonly ifFiledInAYear: string
    /** The months, `YYYY-MM`, an amount is for. */
    readonly covers: (from: string, to: string) => string
    /** The amount stays whole until that day. */
    readonly wholeUntil: (day: string) => string
    readonly lastDay: string
    readonly pensionPerYear: string
    /** An amount of a worth: yen once, or yen of pension a year. */
    readonly amount: (yen: number, unit: ApplicationWorth['unit']) => string
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
  readonly milestones: MilestoneWords
  readonly applications: ApplicationWords
}
