import {
  addDays,
  addMonths,
  civilOf,
  daysIn,
  firstDayOf,
  lastDayOf,
  monthOfDate,
  type PlainDate,
  plainDate,
  yearMonth,
} from '@yohaku/kernel'

/**
 * The day on which a person reaches an age: the day before the birthday (年齢計算ニ関スル法律; 民法143条2項).
 *
 * Born on 29 February, a person has the birthday on 1 March in a common year, so the age is reached on 28 February every year.
 */
export const attainmentDate = (birth: PlainDate, years: number): PlainDate => {
  const { year, month, day } = civilOf(birth)
  return addDays(plainDate(year + years, month, day), -1) // 29 February of a common year counts on to 1 March
}

/**
 * The day on which a child reaches an age given in months (1歳6か月 = 18): the last day of a period of so many months from
 * birth. Where the month has no such day, its last day (民法143条2項ただし書).
 */
export const attainmentDateInMonths = (birth: PlainDate, months: number): PlainDate => {
  const { year, month, day } = civilOf(birth)
  const target = addMonths(yearMonth(year, month), months)
  return day > daysIn(target) ? lastDayOf(target) : addDays(firstDayOf(target), day - 2)
}

/**
 * Completed years of age on a date, counted the legal way: the age changes at the end of the day before the birthday, so that day
 * already has the new age. Negative before birth.
 */
export const ageOn = (birth: PlainDate, date: PlainDate): number => {
  const candidate = civilOf(addDays(date, 1)).year - civilOf(birth).year
  return attainmentDate(birth, candidate) > date ? candidate - 1 : candidate
}

/**
 * 応当日: the same day of the month, `months` later; the last day of a month that has no such day. Unit periods of leave
 * benefits start on it (雇用保険法61条の7第5項).
 */
export const correspondingDay = (from: PlainDate, months: number): PlainDate => {
  const month = monthOfDate(from)
  const target = addMonths(month, months)
  return addDays(firstDayOf(target), Math.min(from - firstDayOf(month), daysIn(target) - 1))
}
