import { floorDiv, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { WAGE_DAILY_LIMITS } from './wageLimits.parameters.ts'

/** Days six complete wage months count for. */
const DAYS_OF_SIX_MONTHS = 180

/**
 * 休業開始時賃金日額 before its limits: wages of the six complete months before the leave ÷ 180, yen, fraction cut. Commuting allowance
 * counts, bonuses do not. A mother's six months lie before the maternity leave. 雇用保険法17条1項・61条の7第6項.
 */
export const wageDailyOf = (sixMonthWages: number): Yen => yen(floorDiv(sixMonthWages, DAYS_OF_SIX_MONTHS))

/**
 * 休業開始時賃金日額 within the limits of a month, yen a day: those of the first day of the unit period for leave benefits.
 * 雇用保険法17条4項・18条. Limits change every 1 August, so it is clamped anew. NotInForce before 2023-08.
 */
export const limitedWageDaily = (wageDaily: number, month: YearMonth, recorder?: Recorder): Result<Yen, NotInForce> => {
  recorder?.begin(WAGE_DAILY)
  recorder?.input('wageDaily', wageDaily)
  const limits = valueAt(WAGE_DAILY_LIMITS, month, recorder)
  if (!limits.ok) {
    recorder?.abandon()
    return limits
  }
  const limited = yen(Math.min(Math.max(wageDaily, limits.value.min), limits.value.max))
  recorder?.end(limited)
  return ok(limited)
}

const WAGE_DAILY: RuleInfo = {
  id: 'employment-insurance.wage-daily',
  term: '休業開始時賃金日額',
  basis: '雇用保険法第17条・第18条・第61条の7第6項',
}
