import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

export interface IncomeAdjustment {
  /** Pay above this counts … */
  readonly payAbove: number
  /** … up to this. */
  readonly payUpTo: number
  readonly percent: number
}

export const INCOME_ADJUSTMENT = parameter<IncomeAdjustment>({
  id: 'income-tax.income-adjustment',
  term: '所得金額調整控除（子ども・特別障害者等）',
  unit: 'yen of pay of a calendar year; percent',
  knownUntil: null,
  history: [
    {
      from: month('2020-01'),
      value: { payAbove: 8_500_000, payUpTo: 10_000_000, percent: 10 },
      basis: '租税特別措置法 第41条の3の11第1項',
      source: NTA.incomeAdjustment,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
