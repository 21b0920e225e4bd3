import {
  civilOf,
  fiscalYearOf,
  monthOfDate,
  type PlainDate,
  plainDate,
  type YearMonth,
  yearMonth,
} from '@yohaku/kernel'

/** The 31 March on or after a date: 「達する日以後の最初の3月31日」. */
export const fiscalYearEndOnOrAfter = (date: PlainDate): PlainDate =>
  plainDate(fiscalYearOf(monthOfDate(date)) + 1, 3, 31)

/** The March of 「達する日以後の最初の3月31日」. */
export const lastMonthOfFiscalYear = (date: PlainDate): YearMonth => yearMonth(fiscalYearOf(monthOfDate(date)) + 1, 3)

/** The 1 April on or after a date. */
export const firstOfAprilOnOrAfter = (date: PlainDate): PlainDate => {
  const { year, month, day } = civilOf(date)
  return plainDate(month < 4 || (month === 4 && day === 1) ? year : year + 1, 4, 1)
}
