import { date, formatPlainDate } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { publicHolidayOn, publicHolidays } from './publicHolidays.ts'

const expectedDaysOf = (year: number) =>
  publicHolidays(year)
    .filter(({ isExpected }) => isExpected)
    .map(({ date: day, id }) => `${formatPlainDate(day).slice(5)} ${id}`)

describe('祝日の名と、見込みの印', () => {
  it('2026年の祝日の名（国民の祝日に関する法律2条の順）', () => {
    expect(publicHolidays(2026).map(({ id }) => id)).toEqual([
      'newYear',
      'comingOfAge',
      'foundation',
      'emperorsBirthday',
      'vernalEquinox',
      'showa',
      'constitution',
      'greenery',
      'children',
      'substitute',
      'marine',
      'mountain',
      'respectForTheAged',
      'substitute',
      'autumnalEquinox',
      'sports',
      'culture',
      'labourThanksgiving',
    ])
  })

  // 国立天文台の計算: 2028年 3月20日・9月22日、2029年と2030年 3月20日・9月23日、2032年 3月20日・9月22日
  it('公表前の年は、春分と秋分と、秋分にはさまれた休みだけが見込み', () => {
    expect(expectedDaysOf(2028)).toEqual(['03-20 vernalEquinox', '09-22 autumnalEquinox'])
    // 23 September 2029 is a Sunday: the Monday after is off because of it.
    expect(expectedDaysOf(2029)).toEqual(['03-20 vernalEquinox', '09-23 autumnalEquinox', '09-24 substitute'])
    // 5 May, 11 August and 3 November 2030 are Sundays: their Mondays are certain.
    expect(expectedDaysOf(2030)).toEqual(['03-20 vernalEquinox', '09-23 autumnalEquinox'])
    expect(publicHolidayOn(date('2030-05-06'))).toMatchObject({ id: 'substitute', isExpected: false })
    // 20 September 2032 is the third Monday: the 21st lies between two holidays.
    expect(expectedDaysOf(2032)).toEqual(['03-20 vernalEquinox', '09-21 substitute', '09-22 autumnalEquinox'])
  })

  it('公表された年には、見込みの日がない', () => {
    expect([expectedDaysOf(2026), expectedDaysOf(2027)]).toEqual([[], []])
  })
})
