import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { CAPS_2026, REDUCED_HOURS_CAPS_2025, REDUCED_HOURS_LEAFLET } from './sources.ts'

export interface ReducedHoursLimits {
  /** 支給限度額: wages and benefit together do not pass it, yen a month. */
  readonly limit: number
  /** 最低限度額: a benefit of this much or less is not paid. */
  readonly minimum: number
}

export const REDUCED_HOURS_LIMITS: DatedParameter<ReducedHoursLimits> = parameter({
  id: 'reduced-hours-benefit.limits',
  term: '育児時短就業給付金の支給限度額・最低限度額',
  unit: 'yen a month',
  history: [
    {
      from: month('2026-08'),
      value: { limit: 484_121, minimum: 2_562 },
      basis: '雇用保険法第61条の12第2項・第6項・第9項',
      source: CAPS_2026,
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2025-08'),
      value: { limit: 471_393, minimum: 2_411 },
      basis: '雇用保険法第61条の12第2項・第6項・第9項',
      source: REDUCED_HOURS_CAPS_2025,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
    {
      from: month('2025-04'),
      value: { limit: 459_000, minimum: 2_295 },
      basis: '雇用保険法第61条の12第2項・第6項・第9項',
      source: REDUCED_HOURS_CAPS_2025,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
  ],
  knownUntil: month('2027-07'),
})

export interface ReducedHoursRate {
  /** Percent of the month's wages. */
  readonly percent: number
  /** Paid in full while wages are at most this many percent of the start wage. */
  readonly fullUpToPercent: number
}

export const REDUCED_HOURS_RATE: DatedParameter<ReducedHoursRate> = parameter({
  id: 'reduced-hours-benefit.rate',
  term: '育児時短就業給付金の支給率',
  unit: 'percent of wages paid in the month; percent of 育児時短就業開始時賃金月額',
  history: [
    {
      from: month('2025-04'),
      value: { percent: 10, fullUpToPercent: 90 },
      basis: '雇用保険法第61条の12第6項、雇用保険法施行規則第101条の47',
      source: REDUCED_HOURS_LEAFLET,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
