import { ok, type Result, type YearMonth } from '@yohaku/kernel'
import type { Recorder } from '../explanation.ts'
import { isCarriedForward, type NotInForce, valueAt } from '../parameter.ts'
import {
  CHILD_SUPPORT_LEVY_RATE,
  HEALTH_INSURANCE_RATES,
  LONG_TERM_CARE_RATE,
  type PrefectureCode,
} from './healthInsuranceRate.parameters.ts'

/**
 * Rates of a company health society (健康保険組合) as its members know them: the employee's part, per 100,000 of standard
 * remuneration (4.2 % = 4,200), because societies split unequally. `levy: null` takes half of the national levy rate.
 */
export interface OwnHealthRates {
  readonly health: number
  readonly longTermCare: number
  readonly levy: number | null
}

export type HealthInsurer = PrefectureCode | OwnHealthRates

/** The employee's rates of one premium month, per 100,000 of standard remuneration; to be kept for the month. */
export interface HealthRates {
  readonly insurer: HealthInsurer
  readonly month: YearMonth
  readonly health: number
  readonly longTermCare: number
  readonly levy: number
  /** The health and long-term care rates of the month are not published; last year's stand in. */
  readonly healthCarriedForward: boolean
  readonly levyCarriedForward: boolean
}

/** Employee's half of a rate in basis points, per 100,000. */
const HALF_PER_100_000 = 5

/**
 * Health, long-term care and levy rates of a premium month (月分). 健康保険法160条・160条の2・161条1項（折半）.
 *
 * NotInForce before 2024-03 (協会けんぽ) and, for the levy of a society, before 2024-03.
 */
export const healthRatesAt = (insurer: HealthInsurer, month: YearMonth): Result<HealthRates, NotInForce> => {
  const levy = valueAt(CHILD_SUPPORT_LEVY_RATE, month)
  if (!levy.ok) return levy
  const nationalLevy = levy.value * HALF_PER_100_000
  const levyCarriedForward = isCarriedForward(CHILD_SUPPORT_LEVY_RATE, month)
  if (typeof insurer !== 'string')
    return ok({
      insurer,
      month,
      health: insurer.health,
      longTermCare: insurer.longTermCare,
      levy: insurer.levy ?? nationalLevy,
      healthCarriedForward: false,
      levyCarriedForward: insurer.levy === null && levyCarriedForward,
    })
  const health = valueAt(HEALTH_INSURANCE_RATES[insurer], month)
  if (!health.ok) return health
  const care = valueAt(LONG_TERM_CARE_RATE, month)
  if (!care.ok) return care
  return ok({
    insurer,
    month,
    health: health.value * HALF_PER_100_000,
    longTermCare: care.value * HALF_PER_100_000,
    levy: nationalLevy,
    healthCarriedForward: isCarriedForward(HEALTH_INSURANCE_RATES[insurer], month),
    levyCarriedForward,
  })
}

/** Notes the parameters behind kept rates with the rule that is computing. */
export const noteHealthRates = (rates: HealthRates, longTermCare: boolean, recorder: Recorder): void => {
  const { insurer, month } = rates
  if (typeof insurer === 'string') {
    valueAt(HEALTH_INSURANCE_RATES[insurer], month, recorder)
    if (longTermCare) valueAt(LONG_TERM_CARE_RATE, month, recorder)
  } else {
    recorder.input('ownHealthRatePer100000', insurer.health)
    if (longTermCare) recorder.input('ownLongTermCareRatePer100000', insurer.longTermCare)
    if (insurer.levy !== null) recorder.input('ownLevyRatePer100000', insurer.levy)
  }
  if (typeof insurer === 'string' || insurer.levy === null) valueAt(CHILD_SUPPORT_LEVY_RATE, month, recorder)
}
