import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** One amount for each band of the taxpayer's own income. */
export type ByOwnIncome = readonly [number, number, number]

export interface SpouseAmounts {
  /** 合計所得金額 of the taxpayer: first, second, third band; nothing above the last. */
  readonly ownIncomeUpTo: ByOwnIncome
  /** 配偶者控除. */
  readonly general: ByOwnIncome
  /** 老人控除対象配偶者: 70 or more. */
  readonly elderly: ByOwnIncome
  /** 配偶者特別控除, above the income limit of dependants: spouse's income up to, amounts. */
  readonly special: readonly (readonly [spouseIncomeUpTo: number, amounts: ByOwnIncome])[]
}

export const SPOUSE_DEDUCTION = parameter<SpouseAmounts>({
  id: 'income-tax.spouse-deduction',
  term: '配偶者控除・配偶者特別控除（所得税）',
  unit: 'yen by 合計所得金額 of the taxpayer and of the spouse',
  knownUntil: null,
  history: [
    {
      from: month('2020-01'),
      value: {
        ownIncomeUpTo: [9_000_000, 9_500_000, 10_000_000],
        general: [380_000, 260_000, 130_000],
        elderly: [480_000, 320_000, 160_000],
        special: [
          [950_000, [380_000, 260_000, 130_000]],
          [1_000_000, [360_000, 240_000, 120_000]],
          [1_050_000, [310_000, 210_000, 110_000]],
          [1_100_000, [260_000, 180_000, 90_000]],
          [1_150_000, [210_000, 140_000, 70_000]],
          [1_200_000, [160_000, 110_000, 60_000]],
          [1_250_000, [110_000, 80_000, 40_000]],
          [1_300_000, [60_000, 40_000, 20_000]],
          [1_330_000, [30_000, 20_000, 10_000]],
        ],
      },
      basis: '所得税法 第83条・第83条の2',
      source: NTA.spouseSpecial,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
