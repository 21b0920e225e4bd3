import type { Plan } from '@yohaku/household'
import { parseYearMonth } from '@yohaku/kernel'
import type { Explanation } from '@yohaku/law'
import { explainLine, withTracks } from '@yohaku/projection'
import type { FigureRequest } from './engine.ts'

/** The tree behind one figure, of a derived track too; fetched with the first one that is opened. */
export const explain = (plan: Plan, { month, ...figure }: FigureRequest): Explanation | null => {
  const asked = parseYearMonth(month)
  return asked.ok ? explainLine(withTracks(plan), { ...figure, month: asked.value }) : null
}
