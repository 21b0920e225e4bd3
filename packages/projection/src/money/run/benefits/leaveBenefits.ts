import { expectOk, type PlainDate, type YearMonth } from '@yohaku/kernel'
import {
  attainmentDate,
  BIRTH_LEAVE_TERMS,
  birthLeaveBenefit,
  childcareLeaveBenefit,
  childcareLeaveUnits,
  lastPaidDayByAge,
  limitedWageDaily,
  type Recorder,
  WAGE_DAILY_LIMITS,
  wageDailyOf,
} from '@yohaku/law'
import { type Filings, isMade, type LeaveFacts } from '../../facts.ts'
import type { AdultRun } from '../adultRun.ts'
import { monthAt } from '../calendarTable.ts'
import { BIRTH_LEAVE, CHILDCARE_LEAVE, WIDTH } from '../columns.ts'
import { firstMonthOf } from '../firstMonth.ts'
import { addTo } from '../payMonths.ts'
import { sixMonthWages } from './wages.ts'

/** One payment of 育児休業給付金 (a unit period) or 出生時育児休業給付金 (a leave). */
export interface LeavePayment {
  readonly kind: 'childcare' | 'birth'
  readonly childBirth: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  /** Paid days of the child's leave before. */
  readonly daysBefore: number
  /** 休業開始時賃金日額 within the limits of the first day. */
  readonly daily: number
  readonly amount: number
  /** Month it is shown in: that of its last day. */
  readonly month: YearMonth
}

/** First month with limits of 賃金日額; earlier units are counted, not paid. */
const FIRST_LIMITS = firstMonthOf(WAGE_DAILY_LIMITS)
/** 出生時育児休業 is paid for so many days. */
const { maxDays: MOST_BIRTH_DAYS } = BIRTH_LEAVE_TERMS.history[0].value

/**
 * The benefits of every childcare and birth leave, child by child, unit by unit, each in the month of its last day. Writes
 * `CHILDCARE_LEAVE` and `BIRTH_LEAVE`.
 */
export const payLeaves = (adult: AdultRun): readonly LeavePayment[] => {
  const { leaves, employmentInsured, filings } = adult.facts
  const payments: LeavePayment[] = []
  if (!employmentInsured) return payments
  for (const leave of leaves) {
    const { kind, childBirth } = leave
    if (kind === 'maternity' || childBirth === null) continue
    if (!isMade(filings, kind === 'birth' ? 'birthLeaveBenefit' : 'childcareLeaveBenefit', childBirth)) continue
    const wageDaily = wageDailyBefore(adult, childBirth)
    let before = daysPaidBefore(payments, childBirth)
    const units =
      kind === 'birth'
        ? birthLeaveAsUnit(leave)
        : childcareLeaveUnits(leave.start, lastPaidDay(leave, filings, childBirth))
    for (const { start, end, paidDays } of units) {
      payments.push(paymentOf(kind, childBirth, wageDaily, start, end, paidDays, before))
      before += paidDays
    }
  }
  for (const payment of payments) book(adult, payment)
  return payments
}

const book = ({ cells, horizon }: AdultRun, { kind, month, amount }: LeavePayment): void => {
  if (month < horizon.from || month > horizon.to) return
  addTo(cells, (month - horizon.from) * WIDTH + (kind === 'birth' ? BIRTH_LEAVE : CHILDCARE_LEAVE), amount)
}

/** One payment again, for its explanation. */
export const leavePaymentAgain = (adult: AdultRun, payment: LeavePayment, recorder: Recorder): number => {
  const { kind, childBirth, from, days, daysBefore } = payment
  const wageDaily = wageDailyBefore(adult, childBirth, recorder)
  const daily = expectOk(limitedWageDaily(wageDaily, monthAt(from), recorder))
  return amountOf(kind, monthAt(from), days, daysBefore, daily, recorder)
}

/** 休業開始時賃金日額 of the leaves for a child: the six months before the first of them, a mother's maternity leave included. */
export const wageDailyBefore = (adult: AdultRun, childBirth: PlainDate, recorder?: Recorder): number => {
  const first = adult.facts.leaves.find((leave) => leave.childBirth === childBirth)
  return wageDailyOf(sixMonthWages(adult, monthAt((first as LeaveFacts).start), recorder))
}

/** Paid days of the child's leaves so far: 67 % is paid for the first 180 of all of them. */
const daysPaidBefore = (payments: readonly LeavePayment[], childBirth: PlainDate): number => {
  let days = 0
  for (const payment of payments) if (payment.childBirth === childBirth) days += payment.days
  return days
}

/** Before the first limits of 賃金日額 known, days are counted and nothing is paid: those months lie before every input. */
const paymentOf = (
  kind: 'childcare' | 'birth',
  childBirth: PlainDate,
  wageDaily: number,
  from: PlainDate,
  to: PlainDate,
  days: number,
  daysBefore: number,
): LeavePayment => {
  const first = monthAt(from)
  const daily = first < FIRST_LIMITS ? 0 : expectOk(limitedWageDaily(wageDaily, first))
  const amount = amountOf(kind, first, days, daysBefore, daily)
  return { kind, childBirth, from, to, days, daysBefore, daily, amount, month: monthAt(to) }
}

const amountOf = (
  kind: 'childcare' | 'birth',
  month: YearMonth,
  paidDays: number,
  daysBefore: number,
  wageDaily: number,
  recorder?: Recorder,
): number => {
  if (wageDaily === 0) return 0
  if (kind === 'birth') return expectOk(birthLeaveBenefit(wageDaily, paidDays, 0, month, recorder))
  const unit = { wageDaily, paidDays, daysPaidBefore: daysBefore, wages: 0 }
  return expectOk(childcareLeaveBenefit(unit, month, recorder))
}

/** To the day before the child reaches 1; beyond the first birthday, extended, to the day before it reaches 2. */
const lastPaidDay = ({ end, extension }: LeaveFacts, filings: Filings, birth: PlainDate): PlainDate => {
  const extended = extension && end > attainmentDate(birth, 1) && isMade(filings, 'leaveBenefitExtension', birth)
  return Math.min(end, lastPaidDayByAge(birth, extended ? '2y' : '1y')) as PlainDate
}

const birthLeaveAsUnit = ({ start, end }: LeaveFacts) => [
  { start, end, paidDays: Math.min(MOST_BIRTH_DAYS, end - start + 1) },
]
