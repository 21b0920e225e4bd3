import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { CAPS_2024_2025, CAPS_2026 } from './sources.ts'

/** 賃金日額の上限額と下限額, yen a day. */
export interface WageDailyLimits {
  readonly max: number
  readonly min: number
}

/** Revised every 1 August. The upper one is that of ages 30 to 44, which the leave benefits use for everybody. */
export const WAGE_DAILY_LIMITS: DatedParameter<WageDailyLimits> = parameter({
  id: 'employment-insurance.wage-daily-limits',
  term: '賃金日額の上限額・下限額（育児休業等給付）',
  unit: 'yen a day',
  history: [
    {
      from: month('2026-08'),
      value: { max: 16_540, min: 3_203 },
      basis: '雇用保険法第17条第4項・第18条・第61条の7第6項',
      source: CAPS_2026,
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2025-08'),
      value: { max: 16_110, min: 3_014 },
      basis: '雇用保険法第17条第4項・第18条・第61条の7第6項',
      source: CAPS_2024_2025,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
    {
      from: month('2024-08'),
      value: { max: 15_690, min: 2_869 },
      basis: '雇用保険法第17条第4項・第18条・第61条の7第6項',
      source: CAPS_2024_2025,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
    {
      from: month('2023-08'),
      value: { max: 15_430, min: 2_746 },
      basis: '雇用保険法第17条第4項・第18条・第61条の7第6項',
      source: CAPS_2024_2025,
      confidence: 'memory',
      checkedOn: null,
    },
  ],
  knownUntil: month('2027-07'),
})
