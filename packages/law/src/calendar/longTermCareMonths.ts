import { monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { attainmentDate } from './attainmentDate.ts'

export interface LongTermCareMonths {
  /** First month with a long-term care premium. */
  readonly first: YearMonth
  /** First month without one again. */
  readonly end: YearMonth
}

/**
 * 介護保険第2号被保険者: the months with a long-term care premium, from the month of reaching 40 to the month before that of reaching 65
 * (介護保険法9条2号、健康保険法156条). Ages are reached the day before the birthday: born on 1 April 1986 means from March 2026.
 */
export const longTermCareMonths = (birth: PlainDate): LongTermCareMonths => ({
  first: monthOfDate(attainmentDate(birth, 40)),
  end: monthOfDate(attainmentDate(birth, 65)),
})

/** Whether a month is one of them; a loop over months keeps `longTermCareMonths` instead. */
export const isLongTermCareMonth = (months: LongTermCareMonths, month: YearMonth): boolean =>
  months.first <= month && month < months.end
