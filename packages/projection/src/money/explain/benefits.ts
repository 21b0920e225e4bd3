import { formatPlainDate, type YearMonth } from '@yohaku/kernel'
import type { Recorder } from '@yohaku/law'
import { type LeavePayment, leavePaymentAgain } from '../run/benefits/leaveBenefits.ts'
import { maternityIn } from '../run/benefits/maternity.ts'
import { supportAgain } from '../run/benefits/postBirth.ts'
import { reducedHoursAgain } from '../run/benefits/reducedHours.ts'
import type { AdultMoney } from '../run/household.ts'

export type BenefitLine = 'childcare_leave' | 'birth_leave' | 'post_birth' | 'reduced_hours' | 'maternity'

/** Computes the benefits shown in a month again, every payment of the line; yen. */
export const explainBenefit = (adult: AdultMoney, month: YearMonth, line: BenefitLine, recorder: Recorder): number => {
  switch (line) {
    case 'childcare_leave':
      return explainLeave(adult, month, 'childcare', recorder)
    case 'birth_leave':
      return explainLeave(adult, month, 'birth', recorder)
    case 'post_birth':
      return total(adult.postBirth, month, (paid) => {
        recordSpan(paid, recorder)
        return supportAgain(adult, paid, recorder)
      })
    case 'reduced_hours':
      return total(adult.reducedHours.months, month, (paid) => reducedHoursAgain(adult, paid, recorder))
    case 'maternity':
      return total(adult.maternity, month, (paid) => {
        recordSpan(paid, recorder)
        return maternityIn(adult, paid, recorder)
      })
  }
}

const explainLeave = (adult: AdultMoney, month: YearMonth, kind: LeavePayment['kind'], recorder: Recorder): number =>
  total(adult.leaveBenefits, month, (paid) => {
    if (paid.kind !== kind) return 0
    recordSpan(paid, recorder)
    return leavePaymentAgain(adult, paid, recorder)
  })

const recordSpan = ({ from, to }: Pick<LeavePayment, 'from' | 'to'>, recorder: Recorder): void => {
  recorder.input('from', formatPlainDate(from))
  recorder.input('to', formatPlainDate(to))
}

const total = <T extends { readonly month: YearMonth }>(
  payments: readonly T[],
  month: YearMonth,
  again: (payment: T) => number,
): number => {
  let sum = 0
  for (const payment of payments) if (payment.month === month) sum += again(payment)
  return sum
}
