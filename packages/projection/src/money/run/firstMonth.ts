import type { YearMonth } from '@yohaku/kernel'
import type { DatedParameter } from '@yohaku/law'

/** First month for which a parameter is encoded: the months before it are refused by the rules that use it. */
export const firstMonthOf = ({ history }: DatedParameter<unknown>): YearMonth => {
  let first = history[0].from
  for (const { from } of history) if (from < first) first = from
  return first
}
