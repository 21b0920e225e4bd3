import { expectOk, formatPlainDate, formatYearMonth, monthOfDate } from '@yohaku/kernel'
import {
  CHILDCARE_LEAVE_RATES,
  daysAtFirstRate,
  REDUCED_HOURS_LIMITS,
  REDUCED_HOURS_RATE,
  reducedHoursRate,
  reducedHoursStartWage,
  valueAt,
} from '@yohaku/law'
import type { LeavePayment } from '../run/benefits/leaveBenefits.ts'
import type { MaternityPayment } from '../run/benefits/maternity.ts'
import type { SupportPayment } from '../run/benefits/postBirth.ts'
import type { ReducedHoursMonth } from '../run/benefits/reducedHours.ts'
import type { AdultMoney } from '../run/household.ts'

/** What every benefit of an adult was paid for; leave benefits whenever they were paid, reduced hours in the months asked for. */
export const benefitDetailsOf = ({ facts: { id }, maternity, leaveBenefits, postBirth, reducedHours }: AdultMoney) => [
  ...maternity.map((payment) => maternityDetail(id, payment)),
  ...leaveBenefits.filter(({ daily }) => daily > 0).map((payment) => leaveDetail(id, payment)),
  ...postBirth.map((payment) => supportDetail(id, payment)),
  ...reducedHours.months.map((payment) => reducedHoursDetail(id, payment)),
]

const maternityDetail = (id: string, { from, to, days, daily, amount, month }: MaternityPayment) => ({
  id,
  kind: 'maternity' as const,
  from: formatPlainDate(from),
  to: formatPlainDate(to),
  days,
  daily,
  amount,
  booked: formatYearMonth(month),
})

const leaveDetail = (id: string, { from, to, days, daysBefore, daily, amount, month }: LeavePayment) => {
  const { switchDays } = expectOk(valueAt(CHILDCARE_LEAVE_RATES, monthOfDate(from)))
  const days67 = daysAtFirstRate(days, daysBefore, switchDays)
  return {
    id,
    kind: 'childcare_leave' as const,
    from: formatPlainDate(from),
    to: formatPlainDate(to),
    days67,
    days50: days - days67,
    daily,
    amount,
    booked: formatYearMonth(month),
  }
}

const supportDetail = (id: string, { from, to, days, daily, amount, month }: SupportPayment) => ({
  id,
  kind: 'post_birth' as const,
  from: formatPlainDate(from),
  to: formatPlainDate(to),
  days,
  daily,
  amount,
  booked: formatYearMonth(month),
})

/** `rate` in hundredths of a percent; null where the wages leave no room for a benefit. */
const reducedHoursDetail = (id: string, { month, startWage, wages, amount }: ReducedHoursMonth) => {
  const base = expectOk(reducedHoursStartWage(startWage, month))
  const { limit } = expectOk(valueAt(REDUCED_HOURS_LIMITS, month))
  const rate = expectOk(valueAt(REDUCED_HOURS_RATE, month))
  const of = formatYearMonth(month)
  return {
    id,
    kind: 'reduced_hours' as const,
    from: of,
    to: of,
    start_wage: startWage,
    wages,
    rate: wages >= base || wages >= limit ? null : reducedHoursRate(base, wages, rate),
    amount,
    booked: of,
  }
}
