import type { Plan } from '@yohaku/household'
import type { Explanation } from '@yohaku/law'
import type { LineCode } from '@yohaku/projection'

export interface ExplainQuestion {
  readonly plan: Plan
  readonly track: string
  readonly month: string
  readonly line: LineCode
  /** Without it the figure is one of the whole household. */
  readonly adult?: string
}

/** 根拠: the tree behind one figure; `null` where the figure was entered and no rule made it. */
export const explain = async (question: ExplainQuestion): Promise<Explanation | null> =>
  (await import('../answers/explain.ts')).answer(question)
