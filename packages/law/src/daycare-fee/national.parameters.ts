import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import type { NurseryFeeTable } from './nurseryFeeTable.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

export const NATIONAL_CEILINGS = parameter<NurseryFeeTable>({
  id: 'daycare-fee.national-ceilings',
  term: '利用者負担の上限（国基準、3号認定）',
  unit: 'yen a month, first child, by 市町村民税所得割 of the household',
  knownUntil: null,
  history: [
    {
      from: month('2019-10'),
      value: {
        perCapitaOnly: null,
        rows: [
          [0, 48_600, 19_500, 19_300],
          [48_600, 97_000, 30_000, 29_600],
          [97_000, 169_000, 44_500, 43_900],
          [169_000, 301_000, 61_000, 60_100],
          [301_000, 397_000, 80_000, 78_800],
          [397_000, NO_LIMIT, 104_000, 102_400],
        ],
        countsAllOlderChildren: false,
      },
      basis: '子ども・子育て支援法施行令 第4条第2項・第9条',
      source: 'https://www.city.dazaifu.lg.jp/uploaded/attachment/28853.pdf',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
