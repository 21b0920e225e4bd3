import { addDays, civilOf, date, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, attainmentDate, attainmentDateInMonths, correspondingDay } from './attainmentDate.ts'

const birthDates = fc.integer({ min: date('1950-01-01'), max: date('2040-12-31') }).map((day) => day as PlainDate)

describe('年齢に達する日（年齢計算ニ関スル法律）', () => {
  it.each([
    ['2023-11-20', 3, '2026-11-19'],
    ['2023-12-01', 3, '2026-11-30'],
    ['1986-04-01', 40, '2026-03-31'],
    ['1986-04-02', 40, '2026-04-01'],
    ['2025-01-01', 1, '2025-12-31'],
  ])('%s 生まれが %i 歳に達するのは誕生日の前日 %s', (birth, years, attained) => {
    expect(formatPlainDate(attainmentDate(date(birth), years))).toBe(attained)
  })

  it.each([1, 2, 3, 4, 40])('2月29日生まれは、平年でも閏年でも 2月28日に %i 歳に達する', (years) => {
    const attained = civilOf(attainmentDate(date('2024-02-29'), years))
    expect(attained).toEqual({ year: 2024 + years, month: 2, day: 28 })
  })

  it('3月1日生まれは、閏年には 2月29日に達する', () => {
    expect(formatPlainDate(attainmentDate(date('2025-03-01'), 3))).toBe('2028-02-29')
  })

  it.each([
    ['2025-08-15', 18, '2027-02-14'],
    ['2025-08-31', 18, '2027-02-28'],
    ['2025-08-29', 18, '2027-02-28'],
    ['2025-08-28', 18, '2027-02-27'],
    ['2025-01-01', 14, '2026-02-28'],
  ])('%s 生まれが %i か月に達する日は %s（応当日がない月は末日）', (birth, months, attained) => {
    expect(formatPlainDate(attainmentDateInMonths(date(birth), months))).toBe(attained)
  })

  it('月で数えても年で数えても同じ日に達する', () => {
    fc.assert(
      fc.property(birthDates, fc.integer({ min: 0, max: 100 }), (birth, years) => {
        expect(attainmentDateInMonths(birth, years * 12)).toBe(attainmentDate(birth, years))
      }),
    )
  })

  it('その日に達した年齢は、前日より1つ多く、その日から数えられる', () => {
    fc.assert(
      fc.property(birthDates, fc.integer({ min: 1, max: 100 }), (birth, years) => {
        const attained = attainmentDate(birth, years)
        expect([ageOn(birth, addDays(attained, -1)), ageOn(birth, attained)]).toEqual([years - 1, years])
      }),
    )
  })
})

describe('応当日', () => {
  it.each([
    ['2027-05-06', 1, '2027-06-06'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-12-31', -10, '2026-02-28'],
    ['2026-10-15', -2, '2026-08-15'],
  ])('%s の %i か月の応当日は %s', (from, months, day) => {
    expect(formatPlainDate(correspondingDay(date(from), months))).toBe(day)
  })
})
