import type { Step, WorkPhase } from '@yohaku/household'
import type { DayOutlook, DeadlineOutlook } from '@yohaku/projection'

/** Words for the codes of a plan and of its outlook. Codes of later engines may be unknown here: ask with `wordFor`. */
export interface PlanWords {
  readonly act: Readonly<Record<Step['act'], string>>
  readonly place: Readonly<Record<string, string>>
  readonly phase: Readonly<Record<WorkPhase['kind'], string>>
  readonly track: Readonly<Record<string, string>>
  readonly dayKind: Readonly<Record<string, string>>
  readonly together: Readonly<Record<string, string>>
  readonly unknown: Readonly<Record<DayOutlook['unknown'][number]['code'], (who: string, place: string) => string>>
}

export type DeadlineKind = DeadlineOutlook['kind']

/** The word for a code, or the code itself where a newer engine knows more than this catalogue. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
