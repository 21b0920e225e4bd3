import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { PAGES } from './sources.ts'

/** limit = perHead × heads + plus, and withFamily when there is more than one head. */
export interface LimitByHeads {
  readonly perHead: number
  readonly plus: number
  readonly withFamily: number
}

export interface NonTaxableLimits {
  /** 均等割, by 級地 1, 2, 3. */
  readonly perCapita: readonly [LimitByHeads, LimitByHeads, LimitByHeads]
  /** 所得割, the same everywhere. */
  readonly incomeLevy: LimitByHeads
  /** 障害者・未成年者・寡婦・ひとり親: exempt up to this total income. */
  readonly exemptUpTo: number
}

export const NON_TAXABLE_LIMITS = parameter<NonTaxableLimits>({
  id: 'inhabitant-tax.non-taxable-limits',
  term: '非課税限度額',
  unit: 'yen of 合計所得金額 (income levy: 総所得金額等)',
  knownUntil: null,
  history: [
    {
      from: month('2021-06'),
      value: {
        perCapita: [
          { perHead: 350_000, plus: 100_000, withFamily: 210_000 },
          { perHead: 315_000, plus: 100_000, withFamily: 189_000 },
          { perHead: 280_000, plus: 100_000, withFamily: 168_000 },
        ],
        incomeLevy: { perHead: 350_000, plus: 100_000, withFamily: 320_000 },
        exemptUpTo: 1_350_000,
      },
      basis: '地方税法 第24条の5・第295条・附則第3条の3、地方税法施行令 第47条の3',
      source: PAGES.ibaraki,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
