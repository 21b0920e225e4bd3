import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** Deduction by total income: the first row whose limit is not exceeded; none above the last. */
export type DeductionByIncome = readonly (readonly [incomeUpTo: number, deduction: number])[]

const basis = '所得税法 第86条'

/** The top of the scale has been the same since 2020. */
const HIGH_INCOMES = [
  [24_000_000, 480_000],
  [24_500_000, 320_000],
  [25_000_000, 160_000],
] as const

export const BASIC_DEDUCTION = parameter<DeductionByIncome>({
  id: 'income-tax.basic-deduction',
  term: '基礎控除（所得税）',
  unit: 'yen by 合計所得金額 of the year',
  knownUntil: null,
  history: [
    {
      from: month('2028-01'),
      value: [[1_320_000, 990_000], [23_500_000, 620_000], ...HIGH_INCOMES],
      basis: `${basis}、租税特別措置法 第41条の16の2`,
      source: NTA.outline2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      // In force 2026-12-01 for the whole of 2026: it reaches pay at the year-end adjustment, not in the monthly tables.
      from: month('2026-01'),
      value: [[4_890_000, 1_040_000], [6_550_000, 670_000], [23_500_000, 620_000], ...HIGH_INCOMES],
      basis: `${basis}、租税特別措置法 第41条の16の2（令和8・9年の上乗せ）`,
      source: NTA.basicDeduction,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2025-01'),
      value: [
        [1_320_000, 950_000],
        [3_360_000, 880_000],
        [4_890_000, 680_000],
        [6_550_000, 630_000],
        [23_500_000, 580_000],
        ...HIGH_INCOMES,
      ],
      basis: `${basis}、租税特別措置法 第41条の16の2`,
      source: NTA.yearEnd2025,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: HIGH_INCOMES,
      basis,
      source: NTA.basicDeduction,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
