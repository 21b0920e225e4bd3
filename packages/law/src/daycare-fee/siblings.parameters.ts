import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'

/** 多子軽減 of the national rule. */
export interface SiblingReduction {
  /** Percent of the fee for the first, second, third and later child counted. */
  readonly percent: readonly [number, number, number]
  /** Household levy below which older children count whatever their age. */
  readonly allOlderChildrenBelow: number
  /** The same for single parents and households with a disabled member … */
  readonly singleParentBelow: number
  /** … whose first child costs half, at most this, and every further child nothing. */
  readonly singleParentFirstMost: number
}

export const SIBLING_REDUCTION = parameter<SiblingReduction>({
  id: 'daycare-fee.sibling-reduction',
  term: '多子世帯・ひとり親世帯等の軽減',
  unit: 'percent; yen of household levy; yen a month',
  knownUntil: null,
  history: [
    {
      from: month('2019-10'),
      value: {
        percent: [100, 50, 0],
        allOlderChildrenBelow: 57_700,
        singleParentBelow: 77_101,
        singleParentFirstMost: 9_000,
      },
      basis: '子ども・子育て支援法施行令 第13条・第14条',
      source: 'https://www.city.dazaifu.lg.jp/uploaded/attachment/28853.pdf',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

/** 3歳児クラス: the first class age free everywhere. */
export const FREE_FROM_CLASS = parameter<number>({
  id: 'daycare-fee.free-from-class',
  term: '幼児教育・保育の無償化（クラス年齢）',
  unit: 'age on 1 April',
  knownUntil: null,
  history: [
    {
      from: month('2019-10'),
      value: 3,
      basis: '子ども・子育て支援法施行令 第4条第1項',
      source: 'https://www.cfa.go.jp/policies/kokoseido/mushouka',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
