import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

const FY2026 = {
  perCapitaOnly: [8_000, 7_800],
  rows: [
    [1, 48_600, 10_000, 9_800],
    [48_600, 63_900, 12_500, 12_200],
    [63_900, 97_000, 19_500, 19_100],
    [97_000, 137_600, 33_000, 32_400],
    [137_600, 169_000, 44_000, 43_200],
    [169_000, 301_000, 55_000, 54_000],
    [301_000, 397_000, 60_000, 58_900],
    [397_000, NO_LIMIT, 72_800, 71_500],
  ],
  countsAllOlderChildren: false,
} as const

export const SAITAMA_FEES = parameter<NurseryFeeTable>({
  id: 'daycare-fee.saitama',
  term: 'さいたま市 保育料（3号認定）',
  unit: 'yen a month, first child, by 市町村民税所得割 of the household',
  knownUntil: month('2027-03'),
  history: [
    {
      from: month('2026-09'),
      value: { ...FY2026, countsAllOlderChildren: true },
      basis: '子ども・子育て支援法 第27条第3項第2号、さいたま市 令和8年度 利用のてびき（9月から第2子の数え方を拡大）',
      source: 'https://www.city.saitama.lg.jp/003/001/015/001/p100639_d/fil/tebiki.pdf',
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2026-04'),
      value: FY2026,
      basis: '子ども・子育て支援法 第27条第3項第2号、さいたま市 令和8年度 利用のてびき',
      source: 'https://www.city.saitama.lg.jp/003/001/015/001/p100639_d/fil/tebiki.pdf',
      confidence: 'single',
      checkedOn: null,
    },
  ],
})
