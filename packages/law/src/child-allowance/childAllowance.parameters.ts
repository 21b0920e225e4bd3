import { month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'

export interface ChildAllowanceAmounts {
  readonly under3: number
  readonly from3: number
  /** 第3子以降, at every age. */
  readonly thirdAndLater: number
}

/** 児童手当の額, without income limit since 2024-10. */
export const CHILD_ALLOWANCE_AMOUNTS: DatedParameter<ChildAllowanceAmounts> = parameter({
  id: 'child-allowance.amounts',
  term: '児童手当の月額',
  unit: 'yen a month for each child',
  history: [
    {
      from: month('2024-10'),
      value: { under3: 15_000, from3: 10_000, thirdAndLater: 30_000 },
      basis: '児童手当法第6条第1項',
      source: 'https://www.cfa.go.jp/policies/kokoseido/jidouteate/annai/',
      confidence: 'primary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
