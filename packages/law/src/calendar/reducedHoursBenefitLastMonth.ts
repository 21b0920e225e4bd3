import { addDays, monthOfDate, type PlainDate, type YearMonth } from '@yohaku/kernel'
import { attainmentDate } from './attainmentDate.ts'

/**
 * Last month of 育児時短就業給付金 by the child's age: the month of the day before reaching 2, that is two days before the second birthday
 * (雇用保険法61条の12第2項). Born on the 1st or 2nd of a month, the child ends it a month earlier.
 */
export const reducedHoursBenefitLastMonth = (birth: PlainDate): YearMonth =>
  monthOfDate(addDays(attainmentDate(birth, 2), -1))
