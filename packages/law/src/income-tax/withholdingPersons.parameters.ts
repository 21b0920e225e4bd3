import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

export interface WithholdingPersonLimits {
  /** 源泉控除対象配偶者: the employee's own total income up to … */
  readonly ownIncomeUpTo: number
  /** … and the spouse's up to. */
  readonly spouseIncomeUpTo: number
  /** 源泉控除対象親族: a relative of 19–22 with income up to this counts though above the limit of dependants; 0: none. */
  readonly specifiedRelativeIncomeUpTo: number
}

export const WITHHOLDING_PERSONS = parameter<WithholdingPersonLimits>({
  id: 'income-tax.withholding-persons',
  term: '扶養親族等の数',
  unit: 'yen of 合計所得金額',
  knownUntil: null,
  history: [
    {
      from: month('2026-01'),
      value: { ownIncomeUpTo: 9_000_000, spouseIncomeUpTo: 950_000, specifiedRelativeIncomeUpTo: 1_000_000 },
      basis: '所得税法 第2条第1項第33号の4・第34号の5、第187条',
      source: NTA.tables2026,
      confidence: 'memory',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: { ownIncomeUpTo: 9_000_000, spouseIncomeUpTo: 950_000, specifiedRelativeIncomeUpTo: 0 },
      basis: '所得税法 第2条第1項第33号の4、第187条',
      source: NTA.tables2025,
      confidence: 'memory',
      checkedOn: null,
    },
  ],
})
