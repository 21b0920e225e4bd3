import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { FREE_FOR_ALL, type NurseryFeeTable } from './nurseryFeeTable.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

export const OSAKA_FEES = parameter<NurseryFeeTable>({
  id: 'daycare-fee.osaka',
  term: '大阪市 保育料（3号認定）',
  unit: 'yen a month, first child, by 市町村民税所得割 of the household',
  knownUntil: null,
  history: [
    {
      from: month('2026-09'),
      value: FREE_FOR_ALL,
      basis: '大阪市 保育料の無償化（令和8年9月から）',
      source: 'https://www.city.osaka.lg.jp/kodomo/page/0000349320.html',
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2026-04'),
      value: {
        perCapitaOnly: [8_100, 8_000],
        rows: [
          [1, 46_000, 10_100, 10_000],
          [46_000, 48_600, 11_800, 11_700],
          [48_600, 50_000, 14_000, 13_800],
          [50_000, 54_000, 15_700, 15_500],
          [54_000, 59_000, 18_300, 18_100],
          [59_000, 79_000, 21_500, 21_300],
          [79_000, 97_000, 24_900, 24_700],
          [97_000, 115_000, 28_300, 27_900],
          [115_000, 133_000, 32_700, 32_300],
          [133_000, 169_000, 39_400, 39_000],
          [169_000, 217_000, 45_100, 44_500],
          [217_000, 256_000, 50_700, 50_100],
          [256_000, 301_000, 53_000, 52_400],
          [301_000, 358_000, 59_200, 58_600],
          [358_000, 397_000, 61_700, 61_100],
          [397_000, 536_000, 65_900, 65_300],
          [536_000, NO_LIMIT, 70_600, 70_000],
        ],
        countsAllOlderChildren: false,
      },
      basis: '子ども・子育て支援法 第27条第3項第2号、大阪市 令和8年度 保育料のお知らせ',
      source: 'https://www.city.osaka.lg.jp/kodomo/cmsfiles/contents/0000501/501253/01_R8shirituhoikusho.pdf',
      confidence: 'single',
      checkedOn: null,
    },
  ],
})
