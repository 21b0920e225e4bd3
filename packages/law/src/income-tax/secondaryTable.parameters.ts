import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** 月額表 乙欄. The rows are rebuilt from the year's own deductions (`secondaryMonthlyWithholding`), not stored. */
export interface SecondaryTable {
  /** Below, a flat share of the pay, per 100,000. */
  readonly from: number
  readonly shareBelow: number
  /** Width of the rows, up to each limit. */
  readonly rows: readonly (readonly [below: number, width: number])[]
  /** 給与所得控除 of a year: pay up to, percent, plus yen. */
  readonly employmentDeduction: readonly (readonly [upTo: number, percent: number, plus: number])[]
  readonly basicDeduction: number
  /** Above the rows: pay from, tax at that pay, per 100,000 of the excess. Null tax: not published where we could read it. */
  readonly anchors: readonly (readonly [from: number, tax: number | null, per100000: number])[]
}

const UPPER = [
  [3_600_000, 30, 80_000],
  [6_600_000, 20, 440_000],
  [8_500_000, 10, 1_100_000],
  [Number.POSITIVE_INFINITY, 0, 1_950_000],
] as const

const ROWS = [
  [221_000, 2_000],
  [740_000, 3_000],
] as const

const basis = '所得税法 第185条第1項第2号・別表第二、平成24年財務省告示第115号'

export const SECONDARY_TABLE = parameter<SecondaryTable>({
  id: 'income-tax.withholding.secondary-table',
  term: '給与所得の源泉徴収税額表（月額表）乙欄',
  unit: 'yen of a month of payment, after social insurance',
  knownUntil: month('2027-12'),
  history: [
    {
      from: month('2027-01'),
      value: {
        from: 111_000,
        shareBelow: 3_063,
        rows: ROWS,
        employmentDeduction: [[2_033_333, 0, 690_000], ...UPPER],
        basicDeduction: 620_000,
        anchors: [
          [740_000, 259_000, 40_840],
          [1_720_000, null, 45_945],
        ],
      },
      basis,
      source: NTA.tables2027,
      confidence: 'derived',
      checkedOn: null,
    },
    {
      from: month('2026-01'),
      value: {
        from: 105_000,
        shareBelow: 3_063,
        rows: ROWS,
        employmentDeduction: [[1_900_000, 0, 650_000], ...UPPER],
        basicDeduction: 580_000,
        anchors: [
          [740_000, 259_200, 40_840],
          [1_710_000, 655_400, 45_945],
        ],
      },
      basis,
      source: NTA.tables2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: {
        from: 88_000,
        shareBelow: 3_063,
        rows: [[99_000, 1_000], ...ROWS],
        employmentDeduction: [[1_625_000, 0, 550_000], [1_800_000, 40, -100_000], ...UPPER],
        basicDeduction: 480_000,
        anchors: [
          [740_000, 259_800, 40_840],
          [1_700_000, 651_900, 45_945],
        ],
      },
      basis,
      source: NTA.tables2025,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
