import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'

/** 副食費の徴収免除. */
export interface SideMealExemption {
  /** Household levy below which nothing is paid. */
  readonly levyBelow: number
  /** The same for single parents and households with a disabled member. */
  readonly singleParentBelow: number
  /** Place among the children before school from which nothing is paid, at every income. */
  readonly fromChild: number
}

export const SIDE_MEAL_EXEMPTION = parameter<SideMealExemption>({
  id: 'daycare-fee.side-meal-exemption',
  term: '副食費の徴収免除（2号認定）',
  unit: 'yen of household levy; place of the child',
  knownUntil: null,
  history: [
    {
      from: month('2019-10'),
      value: { levyBelow: 57_700, singleParentBelow: 77_101, fromChild: 3 },
      basis:
        '特定教育・保育施設及び特定地域型保育事業並びに特定子ども・子育て支援施設等の運営に関する基準 第13条第4項第3号',
      source: 'https://www.cfa.go.jp/policies/kokoseido/mushouka',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
