import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { PAGES } from './sources.ts'

export interface PerCapita {
  /** 市町村民税の均等割. */
  readonly municipal: number
  /** 道府県民税の均等割. */
  readonly prefectural: number
  /** 森林環境税 (a national tax collected with them). */
  readonly forest: number
}

/** Yen, or ppm of taxable income, by JIS prefecture code; prefectures without a surcharge are left out. */
export type ByPrefecture = Readonly<Record<string, number>>

export const PER_CAPITA = parameter<PerCapita>({
  id: 'inhabitant-tax.per-capita',
  term: '均等割・森林環境税',
  unit: 'yen of a fiscal year (from June)',
  knownUntil: null,
  history: [
    {
      from: month('2024-06'),
      value: { municipal: 3_000, prefectural: 1_000, forest: 1_000 },
      basis: '地方税法 第38条・第310条、森林環境税及び森林環境譲与税に関する法律 第5条',
      source: PAGES.komoro,
      confidence: 'primary',
      checkedOn: null,
    },
    {
      // 平成26〜令和5年度: 500 yen more each for disaster prevention (復興特別法); the sum is in the fact sheet, the split is known.
      from: month('2014-06'),
      value: { municipal: 3_500, prefectural: 1_500, forest: 0 },
      basis: '地方税法 第38条・第310条、平成23年法律第118号 第2条',
      source: PAGES.localTaxAct,
      confidence: 'memory',
      checkedOn: null,
    },
  ],
})

export const PREFECTURAL_SURCHARGE = parameter<ByPrefecture>({
  id: 'inhabitant-tax.prefectural-surcharge',
  term: '道府県民税均等割の超過課税',
  unit: 'yen of a fiscal year, by JIS prefecture code',
  knownUntil: month('2027-05'),
  history: [
    {
      from: month('2023-06'),
      // biome-ignore format: three rows of twelve are easier to compare with the list than 37 lines
      value: {
        '03': 1_000, '04': 1_200, '05': 800, '06': 1_000, '07': 1_000, '08': 1_000, '09': 700, '10': 700, '14': 300, '16': 500, '17': 500, '19': 500,
        '20': 500, '21': 1_000, '22': 400, '23': 500, '24': 1_000, '25': 800, '26': 600, '27': 300, '28': 800, '29': 500, '30': 500, '31': 500,
        '32': 500, '33': 500, '34': 500, '35': 500, '38': 700, '39': 500, '40': 500, '41': 500, '42': 500, '43': 500, '44': 500, '45': 500, '46': 500,
      },
      basis: '各県の条例（森林・水源環境のための超過課税）',
      source: PAGES.surcharges,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const PREFECTURAL_EXTRA_RATE = parameter<ByPrefecture>({
  id: 'inhabitant-tax.prefectural-extra-rate',
  term: '道府県民税所得割の超過課税',
  unit: 'ppm of taxable income, by JIS prefecture code',
  knownUntil: month('2027-05'),
  history: [
    {
      from: month('2023-06'),
      value: { '14': 250 },
      basis: '神奈川県県税条例（水源環境保全・再生）',
      source: PAGES.surcharges,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
