import { addMonths, monthOfDate } from '@yohaku/kernel'
import { attainmentDate, isCarriedForward, WAGE_DAILY_LIMITS } from '@yohaku/law'
import type { LeaveFacts } from '../facts.ts'
import type { AdultMoney } from '../run/household.ts'
import type { Note } from './codes.ts'

/** What the benefits of leave and reduced hours take for granted. */
export const noteBenefits = (
  { facts, horizon, leaveBenefits, postBirth, reducedHours }: AdultMoney,
  note: Note,
): void => {
  for (const leave of facts.leaves) {
    if (leave.kind === 'maternity') {
      const base = addMonths(monthOfDate(leave.start), -11)
      note('MATERNITY_BASE_USES_SMR_AT_START', facts.insured && base < horizon.start)
    } else if (facts.employmentInsured) {
      note('BENEFIT_ELIGIBILITY_ASSUMED', true)
      note('LEAVE_EXTENSION_ASSUMED_GRANTED', isExtended(leave))
    }
  }
  note('BENEFIT_ELIGIBILITY_ASSUMED', reducedHours.notAfterLeave)
  note('REDUCED_HOURS_NOT_AFTER_LEAVE', reducedHours.notAfterLeave)
  note(
    'SUPPORT_SPOUSE_EXCEPTION',
    postBirth.some(({ spouseExcused }) => spouseExcused),
  )
  const capped = [
    ...[...leaveBenefits, ...postBirth].map(({ from }) => monthOfDate(from)),
    ...reducedHours.months.map(({ month }) => month),
  ]
  note(
    'BENEFIT_CAPS_CARRIED_FORWARD',
    capped.some((month) => isCarriedForward(WAGE_DAILY_LIMITS, month)),
  )
}

const isExtended = ({ kind, childBirth, end, extension }: LeaveFacts): boolean =>
  kind === 'childcare' && extension && childBirth !== null && end > attainmentDate(childBirth, 1)
