import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { FREE_FOR_ALL, type NurseryFeeTable } from './nurseryFeeTable.ts'

export const TOKYO_WARDS_FEES = parameter<NurseryFeeTable>({
  id: 'daycare-fee.tokyo-wards',
  term: '東京23区 保育料（3号認定）',
  unit: 'yen a month, first child, by 市町村民税所得割 of the household',
  knownUntil: null,
  history: [
    {
      from: month('2025-09'),
      value: FREE_FOR_ALL,
      basis: '東京都の第1子保育料無償化（令和7年9月から）、各区の保育料',
      source: 'https://www.city.setagaya.lg.jp/01044/1416.html',
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
