import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { PAGES } from './sources.ts'

export interface LevyRates {
  /** ppm of taxable income. */
  readonly municipal: number
  readonly prefectural: number
}

export interface IncomeLevyRates {
  readonly standard: LevyRates
  /** 指定都市. */
  readonly designatedCity: LevyRates
}

export const INCOME_LEVY_RATES = parameter<IncomeLevyRates>({
  id: 'inhabitant-tax.income-levy-rates',
  term: '所得割の標準税率',
  unit: 'ppm of taxable income',
  knownUntil: null,
  history: [
    {
      from: month('2018-06'),
      value: {
        standard: { municipal: 60_000, prefectural: 40_000 },
        designatedCity: { municipal: 80_000, prefectural: 20_000 },
      },
      basis: '地方税法 第35条・第314条の3',
      source: PAGES.anjo,
      confidence: 'primary',
      checkedOn: null,
    },
  ],
})

export interface HousingCreditShare {
  /** Percent of the taxable income of income tax. */
  readonly percent: number
  readonly most: number
}

export interface HousingCreditSpill {
  readonly standard: HousingCreditShare
  /** Moved in 2014-04 … 2021-12 with 特定取得. */
  readonly before2022: HousingCreditShare
}

export const HOUSING_CREDIT_SPILL = parameter<HousingCreditSpill>({
  id: 'inhabitant-tax.housing-credit-spill',
  term: '住宅借入金等特別税額控除（住民税）の限度',
  unit: 'percent of 所得税の課税総所得金額等; yen',
  knownUntil: null,
  history: [
    {
      from: month('2021-06'),
      value: { standard: { percent: 5, most: 97_500 }, before2022: { percent: 7, most: 136_500 } },
      basis: '地方税法 附則第5条の4の2',
      source: PAGES.localTaxAct,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
