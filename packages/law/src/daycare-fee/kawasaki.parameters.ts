import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

export const KAWASAKI_FEES = parameter<NurseryFeeTable>({
  id: 'daycare-fee.kawasaki',
  term: '川崎市 保育料（3号認定）',
  unit: 'yen a month, first child, by 市町村民税所得割 of the household',
  knownUntil: month('2027-03'),
  history: [
    {
      from: month('2026-04'),
      value: {
        perCapitaOnly: [5_300, 5_200],
        rows: [
          [1, 5_000, 6_300, 6_100],
          [5_000, 48_600, 7_100, 6_900],
          [48_600, 50_400, 9_200, 9_000],
          [50_400, 60_000, 11_700, 11_500],
          [60_000, 70_800, 14_700, 14_400],
          [70_800, 84_600, 18_200, 17_800],
          [84_600, 97_000, 22_000, 21_600],
          [97_000, 108_600, 25_700, 25_200],
          [108_600, 123_000, 29_500, 28_900],
          [123_000, 138_600, 33_300, 32_700],
          [138_600, 154_200, 37_200, 36_500],
          [154_200, 169_000, 41_200, 40_500],
          [169_000, 183_900, 45_200, 44_400],
          [183_900, 204_600, 50_000, 49_100],
          [204_600, 234_600, 54_500, 53_500],
          [234_600, 258_600, 57_000, 56_000],
          [258_600, 276_600, 59_000, 58_000],
          [276_600, 301_000, 60_500, 59_400],
          [301_000, 321_700, 65_500, 64_300],
          [321_700, 341_200, 70_000, 68_800],
          [341_200, 366_700, 73_000, 71_700],
          [366_700, 397_000, 74_000, 72_700],
          [397_000, 475_300, 81_500, 80_100],
          [475_300, NO_LIMIT, 82_800, 81_400],
        ],
        countsAllOlderChildren: false,
      },
      basis: '子ども・子育て支援法 第27条第3項第2号、川崎市 保育料金額表',
      source: 'https://www.city.kawasaki.jp/450/cmsfiles/contents/0000030/30711/hoikuryoukingakuhyou.pdf',
      confidence: 'single',
      checkedOn: null,
    },
  ],
})
