import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** 速算表: taxable income up to, percent, less. */
export type TaxBrackets = readonly (readonly [upTo: number, percent: number, less: number])[]

/** Per mille of the income tax. */
export interface Surtax {
  /** 復興特別所得税. */
  readonly reconstruction: number
  /** 防衛特別所得税. */
  readonly defence: number
}

export const INCOME_TAX_BRACKETS = parameter<TaxBrackets>({
  id: 'income-tax.brackets',
  term: '所得税の税率（速算表）',
  unit: 'percent of 課税総所得金額, less yen',
  knownUntil: null,
  history: [
    {
      from: month('2015-01'),
      value: [
        [1_950_000, 5, 0],
        [3_300_000, 10, 97_500],
        [6_950_000, 20, 427_500],
        [9_000_000, 23, 636_000],
        [18_000_000, 33, 1_536_000],
        [40_000_000, 40, 2_796_000],
        [Number.POSITIVE_INFINITY, 45, 4_796_000],
      ],
      basis: '所得税法 第89条',
      source: NTA.rates,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const SURTAX = parameter<Surtax>({
  id: 'income-tax.surtax',
  term: '復興特別所得税・防衛特別所得税',
  unit: 'per mille of the income tax; one rounding on the sum',
  knownUntil: null,
  history: [
    {
      from: month('2048-01'),
      value: { reconstruction: 0, defence: 10 },
      basis: '防衛財源確保法 第5条の9',
      source: NTA.defenceTaxQa,
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2027-01'),
      value: { reconstruction: 11, defence: 10 },
      basis: '復興財源確保法 第13条、防衛財源確保法 第5条の5・第5条の9（令和8年法律第12号）',
      source: NTA.defenceTaxQa,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2013-01'),
      value: { reconstruction: 21, defence: 0 },
      basis: '復興財源確保法 第13条',
      source: NTA.rates,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
