import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

export interface EmploymentIncomeTable {
  /** 給与所得控除の最低保障額. */
  readonly minimumDeduction: number
  /** Pay below this gives no income. */
  readonly noIncomeBelow: number
  /** Up to here (exclusive) income is pay less the minimum deduction. */
  readonly subtractBelow: number
  /** Rows of 別表第五 that follow no formula: pay from, pay below, income. */
  readonly irregular: readonly (readonly [from: number, below: number, income: number])[]
  /** Then the first band whose `below` exceeds pay: pay × percent − less. Pay under 6,600,000 is first cut to 4,000 yen. */
  readonly bands: readonly (readonly [below: number, percent: number, less: number])[]
}

const COMMON_BANDS = [
  [3_600_000, 70, 80_000],
  [6_600_000, 80, 440_000],
  [8_500_000, 90, 1_100_000],
  [Number.POSITIVE_INFINITY, 100, 1_950_000],
] as const

const basis = '所得税法 第28条・別表第五'

export const EMPLOYMENT_INCOME = parameter<EmploymentIncomeTable>({
  id: 'income-tax.employment-income-table',
  term: '給与所得控除後の給与等の金額の表',
  unit: 'yen of a calendar year',
  knownUntil: month('2027-12'),
  history: [
    {
      // The rows of 別表第五 for 2028 are not published. The row where both formulas meet follows the pattern of 2020:
      // its lower end less the minimum deduction.
      from: month('2028-01'),
      value: {
        minimumDeduction: 690_000,
        noIncomeBelow: 691_000,
        subtractBelow: 2_032_000,
        irregular: [[2_032_000, 2_036_000, 1_342_000]],
        bands: COMMON_BANDS,
      },
      basis,
      source: NTA.outline2026,
      confidence: 'derived',
      checkedOn: null,
    },
    {
      from: month('2026-01'),
      value: {
        minimumDeduction: 740_000,
        noIncomeBelow: 741_000,
        subtractBelow: 2_191_000,
        irregular: [
          [2_191_000, 2_193_000, 1_451_000],
          [2_193_000, 2_196_000, 1_453_000],
          [2_196_000, 2_200_000, 1_456_000],
        ],
        bands: COMMON_BANDS,
      },
      basis: `${basis}、租税特別措置法 第29条の4（令和8・9年の5万円上乗せ）`,
      source: NTA.yearEnd2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2025-01'),
      value: {
        minimumDeduction: 650_000,
        noIncomeBelow: 651_000,
        subtractBelow: 1_900_000,
        irregular: [],
        bands: COMMON_BANDS,
      },
      basis,
      source: NTA.yearEnd2025,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: {
        minimumDeduction: 550_000,
        noIncomeBelow: 551_000,
        subtractBelow: 1_619_000,
        irregular: [
          [1_619_000, 1_620_000, 1_069_000],
          [1_620_000, 1_622_000, 1_070_000],
          [1_622_000, 1_624_000, 1_072_000],
          [1_624_000, 1_628_000, 1_074_000],
        ],
        bands: [[1_800_000, 60, -100_000], ...COMMON_BANDS],
      },
      basis,
      source: NTA.employmentIncome,
      confidence: 'memory',
      checkedOn: null,
    },
  ],
})

/** Pay from here on is not cut to a multiple of 4,000 yen (別表第五の備考). */
export const EXACT_FROM = 6_600_000
/** The width of a row of 別表第五, yen of pay. */
export const ROW_WIDTH = 4_000
