import { addDays, date, formatPlainDate, type PlainDate, weekdayOf, yearOf } from '@yohaku/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EQUINOX_DAYS } from './equinoxDays.parameters.ts'
import { publicHolidayOn, publicHolidays } from './publicHolidays.ts'

const daysOf = (year: number): readonly string[] =>
  publicHolidays(year).map(({ date: day }) => formatPlainDate(day).slice(5))

describe('国民の祝日', () => {
  it('2026年:敬老の日と秋分の日にはさまれた9月22日、日曜の憲法記念日に続く5月6日も休日(内閣府の一覧)', () => {
    expect(daysOf(2026)).toEqual([
      '01-01',
      '01-12',
      '02-11',
      '02-23',
      '03-20',
      '04-29',
      '05-03',
      '05-04',
      '05-05',
      '05-06',
      '07-20',
      '08-11',
      '09-21',
      '09-22',
      '09-23',
      '10-12',
      '11-03',
      '11-23',
    ])
  })

  it('2027年:春分の日が日曜なので、月曜が振替休日(内閣府の一覧)', () => {
    expect(publicHolidayOn(date('2027-03-21'))?.id).toBe('vernalEquinox')
    expect(publicHolidayOn(date('2027-03-22'))?.id).toBe('substitute')
    expect(publicHolidayOn(date('2027-03-23'))).toBeNull()
  })

  it('2024年:振替休日が5回ある年', () => {
    const substitutes = publicHolidays(2024).filter(({ id }) => id === 'substitute')
    expect(substitutes.map(({ date: day }) => formatPlainDate(day).slice(5))).toEqual([
      '02-12',
      '05-06',
      '08-12',
      '09-23',
      '11-04',
    ])
  })

  it('ふつうの日は休日でない。前の日も次の日も', () => {
    for (const [day, id] of [
      ['2026-11-22', null],
      ['2026-11-23', 'labourThanksgiving'],
      ['2026-11-24', null],
    ] as const)
      expect(publicHolidayOn(date(day))?.id ?? null).toBe(id)
  })

  it('公表前の年の春分と秋分には、見込みの印がつく', () => {
    const marked = (year: number) => publicHolidays(year).filter(({ isExpected }) => isExpected).length
    expect(marked(2027)).toBe(0)
    expect(marked(2028)).toBeGreaterThanOrEqual(2)
  })

  it('2021年までは、入っていない', () => {
    expect(publicHolidays(2021)).toEqual([])
    expect(publicHolidays(2022)).not.toEqual([])
  })

  it('見込みの式は、公表された年の春分と秋分を言いあてる', () => {
    // The same mean motion in fractions, written out by hand.
    for (const { from, value } of EQUINOX_DAYS.history) {
      const { march, september } = value
      const year = yearOf(from)
      const drift = 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4)
      expect([Math.floor(20.8431 + drift), Math.floor(23.2488 + drift)]).toEqual([march, september])
    }
  })

  it('どの年も、日曜の祝日の次に来る祝日でない日は休日で、休日は年に16日から22日', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2022, max: 2099 }), (year) => {
        const holidays = publicHolidays(year)
        const dates = new Set<PlainDate>(holidays.map(({ date: day }) => day))
        expect(dates.size).toBe(holidays.length)
        expect(holidays.length).toBeGreaterThanOrEqual(16)
        expect(holidays.length).toBeLessThanOrEqual(22)
        for (const { date: day, id } of holidays)
          if (id !== 'substitute' && weekdayOf(day) === 0) expect(dates.has(addDays(day, 1))).toBe(true)
      }),
    )
  })
})
