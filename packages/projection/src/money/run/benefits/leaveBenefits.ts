import { addDays, expectOk, month as monthOf, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import {
  attainmentDate,
  birthLeaveBenefit,
  childcareLeaveBenefit,
  childcareLeaveUnits,
  lastPaidDayByAge,
  limitedWageDaily,
  type Recorder,
  wageDailyOf,
} from '@yohaku/law'
import type { LeaveFacts } from '../../facts.ts'
import type { AdultRun } from '../adultRun.ts'
import { BIRTH_LEAVE, CHILDCARE_LEAVE, WIDTH } from '../columns.ts'
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
  /** 休業開始時賃金日額 before its limits. */
  readonly wageDaily: number
  /** The same within the limits of the first day. */
  readonly daily: number
  readonly amount: number
  /** Month it is shown in: that of its last day. */
  readonly month: YearMonth
}

/** First month with limits of 賃金日額; earlier units are counted, not paid. */
const FIRST_LIMITS = monthOf('2023-08')
/** 出生時育児休業 is paid for so many days. */
const MOST_BIRTH_DAYS = 28

/** The benefits of every childcare and birth leave, child by child, unit by unit. */
export const leavePaymentsOf = (adult: AdultRun): readonly LeavePayment[] => {
  const payments: LeavePayment[] = []
  const { leaves, employmentInsured } = adult.facts
  if (!employmentInsured) return payments
  const paidDays = new Map<PlainDate, number>()
  for (const leave of leaves) {
    const child = leave.childBirth
    if (leave.kind === 'maternity' || child === null) continue
    const wageDaily = wageDailyBefore(adult, child)
    let before = paidDays.get(child) ?? 0
    const lastPaid = lastPaidDay(leave, child)
    const units = leave.kind === 'birth' ? birthLeaveAsUnit(leave) : childcareLeaveUnits(leave.start, lastPaid)
    for (const { start, end, paidDays: days } of units) {
      if (monthOfDate(start) >= FIRST_LIMITS)
        payments.push(paymentOf(leave.kind, child, wageDaily, { start, end, days, before }))
      before += days
    }
    paidDays.set(child, before)
  }
  return payments
}

export const payLeaves = ({ cells, horizon }: AdultRun, payments: readonly LeavePayment[]): void => {
  for (const { kind, month, amount } of payments)
    if (month >= horizon.from && month <= horizon.to) {
      const at = (month - horizon.from) * WIDTH + (kind === 'birth' ? BIRTH_LEAVE : CHILDCARE_LEAVE)
      cells[at] = (cells[at] as number) + amount
    }
}

/** One payment again, for its explanation. */
export const leavePaymentAgain = (payment: LeavePayment, recorder: Recorder): number =>
  amountOf(payment, expectOk(limitedWageDaily(payment.wageDaily, monthOfDate(payment.from), recorder)), recorder)

/** 休業開始時賃金日額 of the leaves for a child: the six months before the first of them, a mother's maternity leave included. */
export const wageDailyBefore = (adult: AdultRun, childBirth: PlainDate): number => {
  const first = adult.facts.leaves.find((leave) => leave.childBirth === childBirth)
  return wageDailyOf(sixMonthWages(adult, monthOfDate((first as LeaveFacts).start)))
}

interface Unit {
  readonly start: PlainDate
  readonly end: PlainDate
  readonly days: number
  readonly before: number
}

const paymentOf = (
  kind: 'childcare' | 'birth',
  childBirth: PlainDate,
  wageDaily: number,
  { start, end, days, before }: Unit,
): LeavePayment => {
  const daily = expectOk(limitedWageDaily(wageDaily, monthOfDate(start)))
  const payment = { kind, childBirth, from: start, to: end, days, daysBefore: before, wageDaily, daily }
  return { ...payment, amount: amountOf(payment, daily), month: monthOfDate(end) }
}

const amountOf = (
  { kind, days, daysBefore, from }: Pick<LeavePayment, 'kind' | 'days' | 'daysBefore' | 'from'>,
  daily: number,
  recorder?: Recorder,
): number => {
  const month = monthOfDate(from)
  if (kind === 'birth') return expectOk(birthLeaveBenefit(daily, days, 0, month, recorder))
  const unit = { wageDaily: daily, paidDays: days, daysPaidBefore: daysBefore, wages: 0 }
  return expectOk(childcareLeaveBenefit(unit, month, recorder))
}

/** To the day before the child reaches 1; beyond the first birthday, extended, to the day before it reaches 2. */
const lastPaidDay = ({ end, extension }: LeaveFacts, birth: PlainDate): PlainDate => {
  const extended = extension && end > attainmentDate(birth, 1)
  return Math.min(end, lastPaidDayByAge(birth, extended ? '2y' : '1y')) as PlainDate
}

const birthLeaveAsUnit = ({ start, end }: LeaveFacts) => [
  { start, end, paidDays: Math.min(MOST_BIRTH_DAYS, addDays(end, 1) - start) },
]
