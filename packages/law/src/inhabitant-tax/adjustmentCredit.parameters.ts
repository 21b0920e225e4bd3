import { month } from '@yohaku/kernel'
import type { DependantAmounts } from '../income-tax/dependantDeduction.parameters.ts'
import type { ByOwnIncome } from '../income-tax/spouseDeduction.parameters.ts'
import { parameter } from '../parameter.ts'
import { PAGES } from './sources.ts'

export interface AdjustmentCredit {
  /** 合計所得金額 of the taxpayer up to. */
  readonly incomeUpTo: number
  /** Taxable income up to which the smaller of difference and taxable income counts. */
  readonly threshold: number
  /** Above the threshold at least this counts. */
  readonly least: number
  /** Percent of what counts: municipality, prefecture. */
  readonly standard: readonly [municipal: number, prefectural: number]
  readonly designatedCity: readonly [municipal: number, prefectural: number]
}

/** 人的控除額の差: fixed by 地方税法 第37条, not the arithmetic gap of today's deductions. */
export interface PersonalDifferences {
  readonly basic: number
  readonly spouse: ByOwnIncome
  readonly spouseElderly: ByOwnIncome
  /** 配偶者特別控除: spouse's income below, differences. */
  readonly spouseSpecial: readonly (readonly [spouseIncomeBelow: number, differences: ByOwnIncome])[]
  readonly dependants: DependantAmounts
  readonly disabled: number
  readonly speciallyDisabled: number
  readonly cohabitingSpeciallyDisabled: number
  readonly widow: number
  readonly singleMother: number
  readonly singleFather: number
  readonly workingStudent: number
}

const basis = '地方税法 第37条・第314条の6'

export const ADJUSTMENT_CREDIT = parameter<AdjustmentCredit>({
  id: 'inhabitant-tax.adjustment-credit',
  term: '調整控除',
  unit: 'yen; percent',
  knownUntil: null,
  history: [
    {
      from: month('2021-06'),
      value: {
        incomeUpTo: 25_000_000,
        threshold: 2_000_000,
        least: 50_000,
        standard: [3, 2],
        designatedCity: [4, 1],
      },
      basis,
      source: PAGES.anjo,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const PERSONAL_DIFFERENCES = parameter<PersonalDifferences>({
  id: 'inhabitant-tax.personal-differences',
  term: '人的控除額の差',
  unit: 'yen',
  knownUntil: null,
  history: [
    {
      from: month('2021-06'),
      value: {
        basic: 50_000,
        spouse: [50_000, 40_000, 20_000],
        spouseElderly: [100_000, 60_000, 30_000],
        spouseSpecial: [
          [500_000, [50_000, 40_000, 20_000]],
          [550_000, [30_000, 20_000, 10_000]],
        ],
        dependants: { general: 50_000, specified: 180_000, elderly: 100_000, cohabitingElderlyParent: 130_000 },
        disabled: 10_000,
        speciallyDisabled: 100_000,
        cohabitingSpeciallyDisabled: 220_000,
        widow: 10_000,
        singleMother: 50_000,
        singleFather: 10_000,
        workingStudent: 10_000,
      },
      basis,
      source: PAGES.localTaxAct,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
