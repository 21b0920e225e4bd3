import { addMonths, firstDayOf, type PlainDate, type YearMonth, yearMonth } from '@yohaku/kernel'

/** First and last month of the table; a household outside of them is refused when it is read. */
export const FIRST_TABLE_MONTH = yearMonth(1940, 1)
export const LAST_TABLE_MONTH = yearMonth(2199, 12)

const STARTS = Int32Array.from({ length: LAST_TABLE_MONTH - FIRST_TABLE_MONTH + 2 }, (_, index) =>
  firstDayOf(addMonths(FIRST_TABLE_MONTH, index)),
)
const FIRST_DAY = STARTS[0] as number
const MEAN_MONTH = 365.2425 / 12

/** First day of a month, looked up instead of computed: the month loop asks for it often. */
export const startOf = (month: YearMonth): PlainDate => STARTS[month - FIRST_TABLE_MONTH] as PlainDate

export const endOf = (month: YearMonth): PlainDate => (startOf((month + 1) as YearMonth) - 1) as PlainDate

export const daysOf = (month: YearMonth): number => startOf((month + 1) as YearMonth) - startOf(month)

/** The month a day lies in, by the table. */
export const monthAt = (day: PlainDate): YearMonth => {
  const guess = Math.floor((day - FIRST_DAY) / MEAN_MONTH) // right or next to it, on every day of the table
  const place = (STARTS[guess + 1] as number) <= day ? guess + 1 : (STARTS[guess] as number) > day ? guess - 1 : guess
  return (FIRST_TABLE_MONTH + place) as YearMonth
}

/** Days of a month that lie between two dates, both ends included. */
export const daysWithin = (month: YearMonth, first: PlainDate, last: PlainDate): number =>
  Math.max(0, Math.min(endOf(month), last) - Math.max(startOf(month), first) + 1)
