import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

export const YOKOHAMA_FEES = parameter<NurseryFeeTable>({
  id: 'daycare-fee.yokohama',
  term: '横浜市 保育料（3号認定）',
  unit: 'yen a month, first child, by 市町村民税所得割 of the household',
  knownUntil: month('2027-03'),
  history: [
    {
      from: month('2026-04'),
      value: {
        perCapitaOnly: [6_700, 6_500],
        rows: [
          [1, 10_001, 8_200, 8_000],
          [10_001, 48_601, 10_000, 9_800],
          [48_601, 50_401, 12_500, 12_200],
          [50_401, 57_701, 14_500, 14_200],
          [57_701, 77_101, 16_500, 16_200],
          [77_101, 97_001, 20_400, 20_000],
          [97_001, 102_601, 25_000, 24_500],
          [102_601, 120_601, 29_000, 28_500],
          [120_601, 138_601, 34_000, 33_400],
          [138_601, 169_001, 38_000, 37_300],
          [169_001, 174_901, 41_500, 40_700],
          [174_901, 192_901, 44_500, 43_700],
          [192_901, 211_201, 47_500, 46_600],
          [211_201, 228_901, 50_200, 49_300],
          [228_901, 246_701, 53_000, 52_000],
          [246_701, 255_701, 55_000, 54_000],
          [255_701, 264_701, 57_000, 56_000],
          [264_701, 273_701, 58_000, 57_000],
          [273_701, 282_701, 59_000, 57_900],
          [282_701, 291_701, 60_000, 58_900],
          [291_701, 301_001, 61_000, 59_900],
          [301_001, 309_701, 64_500, 63_400],
          [309_701, 335_801, 68_000, 66_800],
          [335_801, 361_301, 71_500, 70_200],
          [361_301, 387_701, 73_600, 72_300],
          [387_701, 397_001, 75_600, 74_300],
          [397_001, NO_LIMIT, 77_500, 76_100],
        ],
        countsAllOlderChildren: false,
      },
      basis: '子ども・子育て支援法 第27条第3項第2号、横浜市 令和8年度 保育所等利用料金表',
      source:
        'https://www.city.yokohama.lg.jp/kosodate-kyoiku/hoiku-yoji/shisetsu/riyou/riyouryo/riyouryosantei/default20190319.files/0070_20260123.pdf',
      confidence: 'single',
      checkedOn: null,
    },
  ],
})
