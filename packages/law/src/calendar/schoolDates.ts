import { addDays, civilOf, type PlainDate, plainDate } from '@yohaku/kernel'
import { attainmentDate } from './attainmentDate.ts'
import { firstOfAprilOnOrAfter } from './fiscalYear.ts'

export interface SchoolDates {
  /** 3歳児クラス: the 1 April on or after the 3rd birthday. */
  readonly class3Start: PlainDate
  /** 小学校就学: the 1 April on or after the 6th birthday. */
  readonly elementaryStart: PlainDate
  /** 「小学校就学の始期に達するまで」ends on this day: the 31 March before school. */
  readonly preschoolEnd: PlainDate
  /** 小学校第3学年修了: the last day of 子の看護等休暇. */
  readonly grade3End: PlainDate
}

/**
 * The dates a child changes class and school (学校教育法17条1項): the school year starts on the day after reaching the age, so a child
 * born on 1 April belongs to the older grade.
 */
export const schoolDates = (birth: PlainDate): SchoolDates => {
  const elementaryStart = firstOfAprilOnOrAfter(addDays(attainmentDate(birth, 6), 1))
  return {
    class3Start: firstOfAprilOnOrAfter(addDays(attainmentDate(birth, 3), 1)),
    elementaryStart,
    preschoolEnd: addDays(elementaryStart, -1),
    grade3End: plainDate(civilOf(elementaryStart).year + 3, 3, 31),
  }
}

/** 年度クラス: the class (0 … 5) a child is in on a date, by its age on 1 April of that school year; negative before birth. */
export const nurseryClassOn = (birth: PlainDate, date: PlainDate): number => {
  const { year } = civilOf(date)
  const nextApril = plainDate(year, 4, 1) > date ? year : year + 1
  const class3 = civilOf(firstOfAprilOnOrAfter(addDays(attainmentDate(birth, 3), 1))).year
  return 3 + (nextApril - 1 - class3)
}
