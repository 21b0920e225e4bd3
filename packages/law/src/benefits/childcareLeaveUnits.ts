import { addDays, type PlainDate } from '@yohaku/kernel'
import { attainmentDate, attainmentDateInMonths, correspondingDay } from '../calendar/attainmentDate.ts'
import { CHILDCARE_LEAVE_RATES } from './leaveBenefits.parameters.ts'

/** 支給単位期間: a month counted from the first day of the leave. */
export interface LeaveUnit {
  readonly start: PlainDate
  /** Last day. */
  readonly end: PlainDate
  /** 支給日数: 30, in the unit the leave ends in its days. */
  readonly paidDays: number
}

/**
 * Unit periods of a leave from its first day to the last day paid, both included. Each starts on the corresponding day of the first one,
 * or on the last day of a month that has none. 雇用保険法61条の7第5項・第6項.
 */
export const childcareLeaveUnits = (start: PlainDate, lastPaid: PlainDate): readonly LeaveUnit[] => {
  const { unitDays } = CHILDCARE_LEAVE_RATES.history[0].value
  const units: LeaveUnit[] = []
  let first = start
  while (first <= lastPaid) {
    const next = correspondingDay(start, units.length + 1)
    const isLast = next > lastPaid
    units.push({
      start: first,
      end: isLast ? lastPaid : addDays(next, -1),
      paidDays: isLast ? lastPaid - first + 1 : unitDays,
    })
    first = next
  }
  return units
}

/** Until when the benefit is paid: to 1, with パパ・ママ育休プラス to 1歳2か月, extended to 1歳6か月 or to 2. */
export type LeaveTerm = '1y' | '14m' | '18m' | '2y'

/**
 * Last day paid for by the child's age: the day before the child reaches it (two days before the birthday). 雇用保険法61条の7第1項.
 */
export const lastPaidDayByAge = (birth: PlainDate, term: LeaveTerm): PlainDate => {
  const reached =
    term === '1y'
      ? attainmentDate(birth, 1)
      : term === '2y'
        ? attainmentDate(birth, 2)
        : attainmentDateInMonths(birth, term === '14m' ? 14 : 18)
  return addDays(reached, -1)
}
