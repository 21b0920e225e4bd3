import type { Plan } from '@yohaku/household'
import type { DayMeasures } from '@yohaku/projection'

export interface MeasuresQuestion {
  readonly plan: Plan
  /** Absent = the present track. */
  readonly track?: string
  /** Id of a pattern, a weekday or a kind of day; absent = the family's ordinary day. */
  readonly day?: string
  /** `YYYY-MM-DD`: whose work phases are in force; absent = the plan's first day. */
  readonly on?: string
}

/** The measures of a day beyond slack and chance; null for a day the plan does not describe. */
export const measures = async (question: MeasuresQuestion): Promise<DayMeasures | null> =>
  (await import('../answers/measures.ts')).answer(question)
