import type { Plan } from '@yohaku/household'
import type { Week } from '@yohaku/projection'

export interface WeekQuestion {
  readonly plan: Plan
  /** Absent = the present track. */
  readonly track?: string
  /** `YYYY-MM-DD`: whose work phases are in force; absent = the plan's first day. */
  readonly on?: string
}

/** 一週間: which kind of day each weekday is, with the slack of its pick-up. */
export const week = async (question: WeekQuestion): Promise<Week> =>
  (await import('../answers/week.ts')).answer(question)
