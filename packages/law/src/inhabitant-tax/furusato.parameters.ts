import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'

/** 特例控除 of donations to municipalities (ふるさと納税). */
export interface FurusatoTerms {
  /** Share of 所得割 the special credit may reach, percent. */
  readonly levyPercent: number
  /** Not credited. */
  readonly ownShare: number
  /** 課税総所得金額 less 人的控除額の差: up to, per 100,000 credited. 90 % less the income-tax rate with its surtax. */
  readonly rates: readonly (readonly [upTo: number, per100000: number])[]
}

export const FURUSATO_TERMS = parameter<FurusatoTerms>({
  id: 'inhabitant-tax.furusato',
  term: 'ふるさと納税の特例控除',
  unit: 'percent of 所得割; yen; per 100,000 of the donation above the own share',
  knownUntil: null,
  history: [
    {
      from: month('2015-06'),
      value: {
        levyPercent: 20,
        ownShare: 2_000,
        rates: [
          [-1, 90_000],
          [1_950_000, 84_895],
          [3_300_000, 79_790],
          [6_950_000, 69_580],
          [9_000_000, 66_517],
          [18_000_000, 56_307],
          [40_000_000, 49_160],
          [Number.POSITIVE_INFINITY, 44_055],
        ],
      },
      basis: '地方税法 第37条の2第1項・第11項、第314条の7第1項・第11項、附則第5条の6',
      source:
        'https://www.soumu.go.jp/main_sosiki/jichi_zeisei/czaisei/czaisei_seido/furusato/mechanism/deduction.html',
      confidence: 'memory',
      checkedOn: null,
    },
  ],
})
