import { floorDiv, halfUpDiv, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { REDUCED_HOURS_LIMITS, REDUCED_HOURS_RATE, type ReducedHoursRate } from './reducedHoursBenefit.parameters.ts'
import { WAGE_DAILY_LIMITS } from './wageLimits.parameters.ts'

/**
 * 育児時短就業給付金 of a calendar month, yen. 雇用保険法61条の12、雇用保険法施行規則101条の47.
 *
 * `startWage` is 育児時短就業開始時賃金月額 before its limits: 賃金日額 × 30, straight after leave that of the leave benefit; it is clamped to the
 * month's limits here. `wage` is what is paid in the calendar month, with no wage thought in for absence. 0 when wages have not
 * fallen, reach the limit, or the benefit would be the minimum or less. Both rates are rounded half up to hundredths of a percent
 * before they are used, the benefit is cut to 1 yen.
 *
 * Whose month it is (child under 2, insured all month, some reduced-hours work, not wholly on leave) the caller decides; the last
 * month by age is `reducedHoursBenefitLastMonth`. NotInForce before 2025-04.
 */
export const reducedHoursBenefit = (
  startWage: number,
  wage: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(REDUCED_HOURS_BENEFIT)
  recorder?.input('startWage', startWage)
  recorder?.input('wage', wage)
  const rate = valueAt(REDUCED_HOURS_RATE, month, recorder)
  if (!rate.ok) return refused(rate, recorder)
  const limits = valueAt(REDUCED_HOURS_LIMITS, month, recorder)
  if (!limits.ok) return refused(limits, recorder)
  const base = reducedHoursStartWage(startWage, month, recorder)
  if (!base.ok) return refused(base, recorder)
  const { limit, minimum } = limits.value
  let benefit = 0
  if (wage < base.value && wage < limit) {
    const perTenThousand = reducedHoursRate(base.value, wage, rate.value)
    recorder?.input('ratePer10000', perTenThousand)
    recorder?.rounding('halfUp')
    recorder?.rounding('floor')
    benefit = Math.min(floorDiv(wage * perTenThousand, 10_000), limit - wage)
    if (benefit <= minimum) benefit = 0
  }
  recorder?.end(benefit)
  return ok(yen(benefit))
}

/** 育児時短就業開始時賃金月額 within the limits of a month: 30 days of the lowest and of the highest 賃金日額. */
export const reducedHoursStartWage = (
  startWage: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<number, NotInForce> => {
  const limits = valueAt(WAGE_DAILY_LIMITS, month, recorder)
  if (!limits.ok) return limits
  return ok(Math.min(Math.max(startWage, limits.value.min * DAYS), limits.value.max * DAYS))
}

/**
 * 支給率 in hundredths of a percent (1000 = 10.00 %): 10 % while wages are at most 90 % of the start wage, above that such that about
 * 90 % of the lost wage is paid; 0 when wages have not fallen.
 */
export const reducedHoursRate = (startWage: number, wage: number, rate: ReducedHoursRate): number => {
  if (wage >= startWage) return 0
  if (wage * 100 <= startWage * rate.fullUpToPercent) return rate.percent * 100
  const share = halfUpDiv(wage * 10_000, startWage)
  const full = rate.fullUpToPercent * 100
  return halfUpDiv(full * (10_000 - share), share)
}

const DAYS = 30

const REDUCED_HOURS_BENEFIT: RuleInfo = {
  id: 'reduced-hours-benefit.month',
  term: '育児時短就業給付金',
  basis: '雇用保険法第61条の12、雇用保険法施行規則第101条の47',
}

const refused = (refusal: Result<never, NotInForce>, recorder: Recorder | undefined): Result<never, NotInForce> => {
  recorder?.abandon()
  return refusal
}
