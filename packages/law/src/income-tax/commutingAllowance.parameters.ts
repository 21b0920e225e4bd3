import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

/** 通勤手当の非課税限度額 for trains, buses and toll roads; who comes by car has lower limits by distance, which are not encoded. */
export const TAX_FREE_COMMUTING = parameter<number>({
  id: 'income-tax.tax-free-commuting',
  term: '通勤手当の非課税限度額（交通機関）',
  unit: 'yen a month',
  knownUntil: null,
  history: [
    {
      from: month('2016-01'),
      value: 150_000,
      basis: '所得税法 第9条第1項第5号、所得税法施行令 第20条の2第1号',
      source: NTA.commuting,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
