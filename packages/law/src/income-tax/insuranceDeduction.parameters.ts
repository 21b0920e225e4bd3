import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** Deduction by premium: premium / divisor (up to 1 yen) + plus in the first row that holds it, `most` above them. */
export interface DeductionCurve {
  readonly rows: readonly (readonly [premiumUpTo: number, divisor: number, plus: number])[]
  readonly most: number
}

export interface LifeInsuranceCurves {
  /** 新契約 (from 2012): general, care and medical, pension. */
  readonly newContract: DeductionCurve
  /** 旧契約: general, pension. */
  readonly oldContract: DeductionCurve
  /** General life insurance under a new contract with a dependant under 23. */
  readonly newGeneralWithChild: DeductionCurve
  /** New and old together, in one category. */
  readonly together: number
  readonly togetherWithChild: number
  /** All categories. */
  readonly total: number
}

export interface EarthquakeInsuranceCurves {
  readonly earthquake: DeductionCurve
  /** 旧長期損害保険料: contracts made to 2006. */
  readonly oldLongTerm: DeductionCurve
  readonly total: number
}

const NEW_CONTRACT: DeductionCurve = {
  rows: [
    [20_000, 1, 0],
    [40_000, 2, 10_000],
    [80_000, 4, 20_000],
  ],
  most: 40_000,
}

const LIFE: LifeInsuranceCurves = {
  newContract: NEW_CONTRACT,
  oldContract: {
    rows: [
      [25_000, 1, 0],
      [50_000, 2, 12_500],
      [100_000, 4, 25_000],
    ],
    most: 50_000,
  },
  newGeneralWithChild: NEW_CONTRACT,
  together: 40_000,
  togetherWithChild: 40_000,
  total: 120_000,
}

export const LIFE_INSURANCE_DEDUCTION = parameter<LifeInsuranceCurves>({
  id: 'income-tax.life-insurance-deduction',
  term: '生命保険料控除（所得税）',
  unit: 'yen by premium of the year',
  knownUntil: null,
  history: [
    {
      from: month('2028-01'),
      value: LIFE,
      basis: '所得税法 第76条',
      source: NTA.lifeInsurance,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2026-01'),
      value: {
        ...LIFE,
        newGeneralWithChild: {
          rows: [
            [30_000, 1, 0],
            [60_000, 2, 15_000],
            [120_000, 4, 30_000],
          ],
          most: 60_000,
        },
        togetherWithChild: 60_000,
      },
      basis: '所得税法 第76条、租税特別措置法 第41条の15の5（令和8・9年の上乗せ）',
      source: NTA.yearEnd2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: LIFE,
      basis: '所得税法 第76条',
      source: NTA.lifeInsurance,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const EARTHQUAKE_INSURANCE_DEDUCTION = parameter<EarthquakeInsuranceCurves>({
  id: 'income-tax.earthquake-insurance-deduction',
  term: '地震保険料控除（所得税）',
  unit: 'yen by premium of the year',
  knownUntil: null,
  history: [
    {
      from: month('2020-01'),
      value: {
        earthquake: { rows: [[50_000, 1, 0]], most: 50_000 },
        oldLongTerm: {
          rows: [
            [10_000, 1, 0],
            [20_000, 2, 5_000],
          ],
          most: 15_000,
        },
        total: 50_000,
      },
      basis: '所得税法 第77条、平成18年改正法附則 第10条',
      source: NTA.earthquakeInsurance,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
