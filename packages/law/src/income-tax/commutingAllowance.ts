import { expectOk, type YearMonth } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type Dated, valueAt } from '../parameter.ts'
import { TAX_FREE_COMMUTING } from './commutingAllowance.parameters.ts'

const RULE: RuleInfo = {
  id: 'income-tax.taxed-commuting',
  term: '通勤手当のうち課税される額',
  basis: '所得税法 第9条第1項第5号、所得税法施行令 第20条の2',
}

/**
 * What of a month's commuting allowance is taxed like wages, yen: all above the limit for trains and buses. 通勤手当の非課税限度額.
 *
 * All of the allowance counts in 報酬 and 賃金, whatever is taxed. Months before the first limit encoded take that one: they lie before
 * every month a household can ask for.
 */
export const taxedCommuting = (allowance: number, month: YearMonth, recorder?: Recorder): number => {
  if (allowance <= LOWEST_LIMIT) return 0
  recorder?.begin(RULE)
  recorder?.input('allowance', allowance)
  const taxed = Math.max(0, allowance - expectOk(valueAt(TAX_FREE_COMMUTING, later(month, FIRST.from), recorder)))
  recorder?.end(taxed)
  return taxed
}

const FIRST = TAX_FREE_COMMUTING.history.at(-1) as Dated<number>

/** At most this is free in every month: nothing to look up. */
const LOWEST_LIMIT = Math.min(...TAX_FREE_COMMUTING.history.map(({ value }) => value))

const later = (a: YearMonth, b: YearMonth): YearMonth => (a > b ? a : b)
