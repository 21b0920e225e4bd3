import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

export const YEAR_END_ADJUSTMENT_LIMIT = parameter<number>({
  id: 'income-tax.year-end-adjustment-limit',
  term: '年末調整を行う給与等の上限',
  unit: 'yen of pay of a calendar year',
  knownUntil: null,
  history: [
    {
      from: month('2020-01'),
      value: 20_000_000,
      basis: '所得税法 第190条',
      source: NTA.yearEnd2026,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
