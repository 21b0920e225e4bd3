import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** 電子計算機等の特例: the four tables of the computer method, for a month's pay after social insurance (A). */
export interface ComputerMethod {
  /** 別表第一 給与所得控除の額: A up to, percent of A (up to 1 yen), plus yen. */
  readonly employmentDeduction: readonly (readonly [upTo: number, percent: number, plus: number])[]
  /** 別表第二: yen for the spouse and for each relative. */
  readonly perPerson: number
  /** 別表第三 基礎控除の額: A up to, yen. */
  readonly basicDeduction: readonly (readonly [upTo: number, deduction: number])[]
  /** 別表第四, on B = A less the three deductions: B up to, per 100,000, less yen. Surtax of 2.1 % included. */
  readonly tax: readonly (readonly [upTo: number, per100000: number, less: number])[]
}

const NO_LIMIT = Number.POSITIVE_INFINITY

const UPPER_EMPLOYMENT_DEDUCTION = [
  [299_999, 30, 6_667],
  [549_999, 20, 36_667],
  [708_330, 10, 91_667],
  [NO_LIMIT, 0, 162_500],
] as const

const UPPER_BASIC_DEDUCTION = [
  [2_162_499, 40_000],
  [2_204_166, 26_667],
  [2_245_833, 13_334],
  [NO_LIMIT, 0],
] as const

const COMMON = {
  perPerson: 31_667,
  tax: [
    [162_500, 5_105, 0],
    [275_000, 10_210, 8_296],
    [579_166, 20_420, 36_374],
    [750_000, 23_483, 54_113],
    [1_500_000, 33_693, 130_688],
    [3_333_333, 40_840, 237_893],
    [NO_LIMIT, 45_945, 408_061],
  ],
} as const

const basis = '所得税法 第189条、平成24年財務省告示第116号'

export const COMPUTER_METHOD = parameter<ComputerMethod>({
  id: 'income-tax.withholding.computer-method',
  term: '月額表の甲欄を適用する給与等に対する電子計算機等による税額計算の特例',
  unit: 'yen of a month of payment, after social insurance',
  knownUntil: month('2027-12'),
  history: [
    {
      from: month('2027-01'),
      value: {
        ...COMMON,
        employmentDeduction: [[169_443, 0, 57_500], ...UPPER_EMPLOYMENT_DEDUCTION],
        basicDeduction: [[2_120_833, 51_667], ...UPPER_BASIC_DEDUCTION],
      },
      basis: `${basis}（令和8年告示第128号による改正後）`,
      source: NTA.tables2027,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2026-01'),
      value: {
        ...COMMON,
        employmentDeduction: [[158_333, 0, 54_167], ...UPPER_EMPLOYMENT_DEDUCTION],
        basicDeduction: [[2_120_833, 48_334], ...UPPER_BASIC_DEDUCTION],
      },
      basis: `${basis}（令和7年告示第123号による改正後）`,
      source: NTA.computer2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: {
        ...COMMON,
        employmentDeduction: [[135_416, 0, 45_834], [149_999, 40, -8_333], ...UPPER_EMPLOYMENT_DEDUCTION],
        basicDeduction: UPPER_BASIC_DEDUCTION,
      },
      basis,
      source: NTA.tables2025,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
