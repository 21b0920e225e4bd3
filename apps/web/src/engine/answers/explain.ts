import { parseYearMonth } from '@yohaku/kernel'
import type { Explanation } from '@yohaku/law'
import { explainLine, withTracks } from '@yohaku/projection'
import type { ExplainQuestion } from '../questions/explain.ts'

export const answer = ({ plan, month, ...figure }: ExplainQuestion): Explanation | null => {
  const asked = parseYearMonth(month)
  return asked.ok ? explainLine(withTracks(plan), { ...figure, month: asked.value }) : null
}
