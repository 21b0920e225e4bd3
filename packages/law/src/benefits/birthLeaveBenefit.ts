import { addDays, ceilDiv, ok, type PlainDate, type Result, type YearMonth, type Yen } from '@yohaku/kernel'
import type { Recorder, RuleInfo } from '../explanation.ts'
import { lawAt, valueIn } from '../inForce.ts'
import { type NotInForce, valueAt } from '../parameter.ts'
import { afterWages } from './childcareLeaveBenefit.ts'
import { BIRTH_LEAVE_TERMS, CHILDCARE_LEAVE_RATES, LEAVE_WORK_LIMIT } from './leaveBenefits.parameters.ts'

/**
 * 出生時育児休業給付金（産後パパ育休）, yen: 67 % of 賃金日額 × days, at most 28, less what wages for those days leave no room for; cut to 1 yen.
 * 雇用保険法61条の8. Its days count to the 180 of the childcare leave benefit. `month` is that of the leave's first day.
 */
export const birthLeaveBenefit = (
  wageDaily: number,
  days: number,
  wages: number,
  month: YearMonth,
  recorder?: Recorder,
): Result<Yen, NotInForce> => {
  const law = lawAt({ terms: BIRTH_LEAVE_TERMS, rates: CHILDCARE_LEAVE_RATES }, month)
  if (!law.ok) return law
  recorder?.begin(BIRTH_LEAVE_BENEFIT)
  recorder?.input('wageDaily', wageDaily)
  recorder?.input('days', days)
  recorder?.input('wages', wages)
  const { percent, maxDays } = valueIn(law.value.terms, recorder)
  const { wageCeiling } = valueIn(law.value.rates, recorder)
  recorder?.rounding('floor')
  const base = wageDaily * Math.min(days, maxDays)
  const benefit = afterWages(base * percent, base * wageCeiling, wages)
  recorder?.end(benefit)
  return ok(benefit)
}

/** Days a parent may take birth leave in, both included: from birth or due date, whichever is earlier, to 56 days after the later one. */
export interface LeaveWindow {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** 出生時育児休業の対象期間（育児・介護休業法9条の2第1項、雇用保険法61条の8第1項）. */
export const birthLeaveWindow = (
  birth: PlainDate,
  due: PlainDate,
  month: YearMonth,
): Result<LeaveWindow, NotInForce> => {
  const terms = valueAt(BIRTH_LEAVE_TERMS, month)
  if (!terms.ok) return terms
  return ok({ from: earlier(birth, due), to: addDays(later(birth, due), terms.value.windowDays) })
}

export interface BirthLeaveWorkLimit {
  readonly days: number
  /** Hours are exact as `hoursNumerator / hoursDenominator`; they count when more days than `days` are worked. */
  readonly hoursNumerator: number
  readonly hoursDenominator: number
}

/**
 * Work allowed in a birth leave of so many days: 10 days or 80 hours for 28 days; shorter leaves in proportion, days rounded up, hours not
 * rounded. 雇用保険法施行規則101条の31.
 */
export const birthLeaveWorkLimit = (leaveDays: number, month: YearMonth): Result<BirthLeaveWorkLimit, NotInForce> => {
  const law = lawAt({ terms: BIRTH_LEAVE_TERMS, limit: LEAVE_WORK_LIMIT }, month)
  if (!law.ok) return law
  const { maxDays } = law.value.terms.value
  const limit = law.value.limit.value
  const days = Math.min(leaveDays, maxDays)
  return ok({
    days: ceilDiv(limit.days * days, maxDays),
    hoursNumerator: limit.hours * days,
    hoursDenominator: maxDays,
  })
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => Math.min(a, b) as PlainDate
const later = (a: PlainDate, b: PlainDate): PlainDate => Math.max(a, b) as PlainDate

const BIRTH_LEAVE_BENEFIT: RuleInfo = {
  id: 'birth-leave-benefit.leave',
  term: '出生時育児休業給付金',
  basis: '雇用保険法第61条の8',
}
