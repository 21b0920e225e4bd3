import type { Fix, ProblemCode, Step, WorkPhase } from '@yohaku/household'

type Words<Code extends string = string> = Readonly<Record<Code, string>>
type Told = (first: string, second: string) => string

/** Words for the codes of a plan, its mistakes and its outlook. Lists that engines may add to are open: ask with `wordFor`. */
export interface PlanWords {
  readonly act: Words<Step['act']>
  readonly place: Words
  readonly phase: Words<WorkPhase['kind']>
  readonly track: Words
  readonly dayKind: Words
  readonly weekday: Words
  /** What could not be computed: told whom and which place it is about. */
  readonly unknown: Readonly<Record<string, Told>>
  /** Why a value was assumed. */
  readonly reason: Words
  readonly problem: Words<ProblemCode>
  readonly fix: Readonly<Record<Fix['code'], (value: string) => string>>
  /** What an engine assumed. */
  readonly assumption: Words
  /** Names of places in a plan. */
  readonly path: Readonly<Record<PathWord, Told>>
  readonly value: Words<'yes' | 'no' | 'none' | 'next_month' | 'same_month'>
}

export type PathWord =
  | 'start'
  | 'prefecture'
  | 'married'
  | 'birth'
  | 'fullTimeMonthly'
  | 'commutingMonthly'
  | 'bonuses'
  | 'collection'
  | 'fullTime'
  | 'opens'
  | 'closes'
  | 'leg'
  | 'stepAt'
  | 'stepBy'
  | 'stepMinutes'
  | 'steps'
  | 'weekdays'
  | 'breakMinutes'
  | 'phase'

/** The word for a code, or the code itself where a newer engine knows more than this catalogue. */
export const wordFor = (words: Words, code: string): string => words[code] ?? code
