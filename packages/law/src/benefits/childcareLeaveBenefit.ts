import { floorDiv, ok, type Result, type YearMonth, type Yen, yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { CHILDCARE_LEAVE_RATES, LEAVE_WORK_LIMIT } from './leaveBenefits.parameters.ts'

export interface LeaveUnitFacts {
  /** 休業開始時賃金日額 within the limits of the unit's first day (`limitedWageDaily`). */
  readonly wageDaily: number
  readonly paidDays: number
  /** Paid days of this child's leave before the unit, birth leave included. */
  readonly daysPaidBefore: number
  /** Wages paid for the unit's days. */
  readonly wages: number
}

/** How many of a unit's days are paid at the first rate; the others at the second. */
export const daysAtFirstRate = (paidDays: number, daysPaidBefore: number, switchDays: number): number =>
  Math.min(paidDays, Math.max(switchDays - daysPaidBefore, 0))

/**
 * 育児休業給付金 of one unit period, yen: 67 % of 賃金日額 to the 180th paid day, then 50 %, cut to 1 yen. 雇用保険法61条の7第6項・第7項.
 *
 * Wages paid in leave leave it whole while wages and benefit stay within 80 % of 賃金日額 × days (that is wages up to 13 %, later 30 %);
 * above, the benefit shrinks; wages of 80 % leave nothing. `month` is that of the unit's first day. NotInForce before 2022-10.
 */
export const childcareLeaveBenefit = (
  { wageDaily, paidDays, daysPaidBefore, wages }: LeaveUnitFacts,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  recorder?.begin(CHILDCARE_LEAVE_BENEFIT)
  recorder?.input('wageDaily', wageDaily)
  recorder?.input('paidDays', paidDays)
  recorder?.input('daysPaidBefore', daysPaidBefore)
  recorder?.input('wages', wages)
  const rates = valueAt(CHILDCARE_LEAVE_RATES, month, recorder)
  if (!rates.ok) {
    recorder?.abandon()
    return rates
  }
  const { first, after, switchDays, wageCeiling } = rates.value
  const atFirst = daysAtFirstRate(paidDays, daysPaidBefore, switchDays)
  recorder?.input('daysAtFirstRate', atFirst)
  recorder?.rounding('floor')
  const percents = atFirst * first + (paidDays - atFirst) * after
  const benefit = afterWages(wageDaily * percents, wageDaily * paidDays * wageCeiling, wages)
  recorder?.end(benefit)
  return ok(benefit)
}

/**
 * Whether a unit period is paid with work done in it: up to 10 days, or with more days up to 80 hours to the minute.
 * 雇用保険法施行規則101条の22. The last unit of a leave also needs one whole day off (`dayOff`).
 */
export const isUnitPaidWithWork = (
  worked: { readonly days: number; readonly minutes: number; readonly dayOff: boolean },
  month: YearMonth,
): Result<boolean, NotInForce> => {
  const limit = valueAt(LEAVE_WORK_LIMIT, month)
  if (!limit.ok) return limit
  return ok(worked.dayOff && (worked.days <= limit.value.days || worked.minutes <= limit.value.hours * 60))
}

/** A leave benefit after the wages of the same days, all in hundredths of a yen: at most what is missing to the ceiling, cut to 1 yen. */
export const afterWages = (benefitInHundredths: number, ceilingInHundredths: number, wages: number): Yen => {
  const room = Math.max(ceilingInHundredths - wages * 100, 0)
  return yen(floorDiv(Math.min(benefitInHundredths, room), 100))
}

const CHILDCARE_LEAVE_BENEFIT: RuleInfo = {
  id: 'childcare-leave-benefit.unit',
  term: '育児休業給付金（支給単位期間）',
  basis: '雇用保険法第61条の7第6項・第7項',
}
