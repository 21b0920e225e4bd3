import type { PlanApplication } from '@yohaku/projection'
import type { ApplicationWords, LetterWords, MilestoneWords, SlipWords } from '@yohaku/words'

/** Words of the commands that guide through dates, applications and payslips: loaded when one of them runs. */
export interface GuideText {
  readonly milestones: MilestoneText
  readonly applications: ApplicationText
  readonly letters: LetterWords
  readonly payslip: PayslipText
  /** A day in words, with its year. */
  readonly day: (date: string) => string
}

export interface MilestoneText extends MilestoneWords {
  readonly ahead: string
  readonly past: string
  readonly none: string
}

export interface ApplicationText extends ApplicationWords {
  /** The official name in brackets after the plain one. */
  readonly titled: (name: string, term: string) => string
  /** Above the words to hand in: to personnel where the employer files or decides, else at the office. */
  readonly letterTo: (isForPersonnel: boolean) => string
  readonly targetPast: (day: string) => string
  readonly due: (day: string) => string
  readonly noDue: string
  /** `worth` in sentences: filed today, a year later. */
  readonly worth: (worth: NonNullable<PlanApplication['worth']>) => string
  readonly filed: string
}

export interface PayslipText extends SlipWords {
  readonly title: (month: string, who: string) => string
  readonly head: { readonly line: string; readonly slip: string; readonly ours: string; readonly verdict: string }
  readonly net: string
  /** A note on one line: the line, the reason, what could be asked. */
  readonly note: (line: string, reason: string | null, question: string | null) => string
  readonly others: (reasons: string) => string
}
