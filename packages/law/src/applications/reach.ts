import { addMonths, firstDayOf, lastDayOf, type PlainDate, plainDate, type YearMonth, yearOf } from '@yohaku/kernel'
import { correspondingDay } from '../calendar/attainmentDate.ts'

/**
 * How far back an application reaches: until which day the amount of one month can still be had by filing.
 *
 * - `twoYearsBeforeMonth`: the months of the two years before the month of filing count (厚年法26条1項).
 * - `twoYearLimitation`: the claim to each month lapses two years after the month's end (雇用保険法74条, 健保法193条).
 * - `fiveYearReturn`: a tax return for a refund, within five years from the following 1 January (国税通則法74条).
 * - `nextMonth`: nothing is paid back; paid from the month after filing (児童手当法8条, 児童扶養手当法7条).
 * - `beforehand`: only what is filed before the month begins counts.
 * - `oneMonthBefore`: a request to the employer one month before it takes effect (育介法16条の8, 17条, 19条).
 */
export type Reach =
  | 'twoYearsBeforeMonth'
  | 'twoYearLimitation'
  | 'fiveYearReturn'
  | 'nextMonth'
  | 'beforehand'
  | 'oneMonthBefore'

/** Last day of filing that still brings what belongs to this month. */
export const lastFilingDay = (reach: Reach, month: YearMonth): PlainDate => {
  switch (reach) {
    case 'twoYearsBeforeMonth':
      return lastDayOf(addMonths(month, 24))
    case 'twoYearLimitation':
      return correspondingDay(lastDayOf(month), 24)
    case 'fiveYearReturn':
      return plainDate(yearOf(month) + 5, 12, 31)
    case 'nextMonth':
    case 'beforehand':
      return lastDayOf(addMonths(month, -1))
    case 'oneMonthBefore':
      return correspondingDay(firstDayOf(month), -1)
  }
}
