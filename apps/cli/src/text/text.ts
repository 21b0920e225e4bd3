import type { Fix } from '@yohaku/household'
import type { Words } from '@yohaku/words'
import type { InputProblem } from '../input.ts'
import type { CareText } from './careText.ts'
import type { DayText } from './dayText.ts'
import type { ExportText } from './exportText.ts'
import type { GuideText } from './guideText.ts'
import type { TimetableText } from './timetableText.ts'

/** Everything the command says in one language. Engines return codes; the sentences stand here. */
export interface Text {
  readonly help: HelpText
  readonly problems: ProblemText
  readonly words: WordText
  readonly says: SaysText
  /** Words of dates, applications and payslips, loaded when a command asks for them. */
  readonly guide: () => Promise<GuideText>
  /** Words of the commands that lay a day out anew, loaded likewise. */
  readonly day: () => Promise<DayText>
  /** Words of days at home with a child, loaded likewise. */
  readonly care: () => Promise<CareText>
  /** What `timetable` says beside its table. */
  readonly timetable: () => Promise<TimetableText>
  /** Words of the files `export` writes. */
  readonly exporting: () => Promise<ExportText>
}

export interface CommandHelp {
  readonly summary: string
  /** Lines under the options: what it answers, and one real example. */
  readonly example: readonly string[]
}

export interface HelpText {
  readonly program: string
  readonly headings: Words
  readonly commands: Readonly<Record<CommandName, CommandHelp>>
  readonly arguments: Words
  readonly options: Words
  readonly exits: string
}

export type CommandName =
  | 'check'
  | 'compare'
  | 'ledger'
  | 'explain'
  | 'timetable'
  | 'simulate'
  | 'examples'
  | 'households'
  | 'completion'
  | 'milestones'
  | 'applications'
  | 'payslip'
  | 'cover'
  | 'year'
  | 'allocate'
  | 'assign'
  | 'export'

export interface ProblemText {
  /** What is wrong, in one sentence with its figures. */
  readonly message: (problem: InputProblem) => string
  /** How to mend it. */
  readonly fix: (fix: Fix) => string
  /** A mistake in how the command was called; `what` is the argument or option. */
  readonly usage: (code: string, what: string, command: string | undefined) => string
  /** A value of an option that cannot be read, and what can. */
  readonly refusedValue: (option: string, found: string, expected: string, command: string | undefined) => string
  /** `3 mistakes`. */
  readonly count: (mistakes: number) => string
  readonly line: (line: number, column: number) => string
}

export interface WordText {
  readonly act: Words
  readonly deadline: Words
  readonly line: Words
  readonly track: Words
  readonly phase: Words
  readonly weekday: Words
  /** Why a value of the plan is assumed. */
  readonly reason: Words
  /** What the money takes for granted. */
  readonly assumption: Words
  /** What is not known: people and places already in words. */
  readonly unknown: Readonly<Record<string, (who: string, places: string) => string>>
  readonly place: Words
  readonly officeOf: (person: string) => string
  readonly rounding: Words
  readonly confidence: Words
}

export interface SaysText {
  readonly yen: (yen: number) => string
  readonly minutes: (minutes: number) => string
  /** Below zero: so many minutes are lacking. */
  readonly slack: (minutes: number) => string
  readonly month: (month: string) => string
  readonly year: (year: number) => string
  /** A share of days, as people count: 19 of 20. */
  readonly chance: (p: number) => string
  /** A rule or parameter of law: its official term, and its name where the term is foreign to the reader. */
  readonly term: (id: string, term: string) => string
  readonly list: (items: readonly string[]) => string
  readonly rows: Words
  /** 保育必要量 of a child from a month on, with both fees already in words. */
  readonly certificate: (isStandard: boolean, isStated: boolean, standard: string, short: string) => string
  readonly fault: (report: string) => string
  readonly counted: (code: string, ...numbers: readonly number[]) => string
}
