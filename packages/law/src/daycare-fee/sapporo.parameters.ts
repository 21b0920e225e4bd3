import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

export const SAPPORO_FEES = parameter<NurseryFeeTable>({
  id: 'daycare-fee.sapporo',
  term: '札幌市 保育料（3号認定）',
  unit: 'yen a month, first child, by 市町村民税所得割 of the household',
  knownUntil: month('2027-03'),
  history: [
    {
      from: month('2026-04'),
      value: {
        perCapitaOnly: null,
        rows: [
          [0, 48_600, 11_000, 10_820],
          [48_600, 67_000, 15_680, 15_420],
          [67_000, 97_000, 22_550, 22_170],
          [97_000, 140_000, 30_250, 29_740],
          [140_000, 169_000, 39_600, 38_930],
          [169_000, 254_000, 45_870, 45_100],
          [254_000, 301_000, 53_740, 52_830],
          [301_000, 341_000, 60_170, 59_150],
          [341_000, 397_000, 65_450, 64_340],
          [397_000, NO_LIMIT, 75_900, 74_610],
        ],
        countsAllOlderChildren: false,
      },
      basis: '子ども・子育て支援法 第27条第3項第2号、札幌市 令和8年度 保育料',
      source: 'https://kosodate.city.sapporo.jp/material/files/group/1/hoikuryou2026ketteihouhou.pdf',
      confidence: 'single',
      checkedOn: null,
    },
  ],
})
