import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { BONUS_CAPS } from './sources.ts'

export const HEALTH_BONUS_CAP: DatedParameter<number> = parameter({
  id: 'health-insurance.bonus-cap',
  term: '標準賞与額の年度累計の上限（健康保険）',
  unit: 'yen per fiscal year (April to March), cumulative',
  history: [
    {
      from: month('2016-04'),
      value: 5_730_000,
      basis: '健康保険法第45条第1項',
      source: BONUS_CAPS,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
  ],
  knownUntil: null,
})

export const PENSION_BONUS_CAP: DatedParameter<number> = parameter({
  id: 'employees-pension.bonus-cap',
  term: '標準賞与額の上限（厚生年金保険）',
  unit: 'yen per month',
  history: [
    {
      from: month('2020-09'),
      value: 1_500_000,
      basis: '厚生年金保険法第24条の4第1項',
      source: BONUS_CAPS,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
  ],
  knownUntil: null,
})
