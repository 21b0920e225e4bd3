import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilOf,
  date,
  daysIn,
  firstDayOf,
  fiscalYearOf,
  formatPlainDate,
  formatYearMonth,
  lastDayOf,
  month,
  monthOfDate,
  monthOfYear,
  parsePlainDate,
  parseYearMonth,
  plainDate,
  weekdayOf,
  yearMonth,
  yearOf,
} from './calendar.ts'
import { err, ok } from './result.ts'

describe('月', () => {
  it('読んで、書けば、同じ', () => {
    for (const text of ['1900-01', '1999-12', '2000-02', '2026-04', '2200-12'])
      expect(formatYearMonth(month(text))).toBe(text)
    expect(parseYearMonth('2026-04')).toEqual(ok(yearMonth(2026, 4)))
  })

  it.each([
    ['2026-00', 'monthOutOfRange'],
    ['2026-13', 'monthOutOfRange'],
    ['1899-12', 'yearOutOfRange'],
    ['2201-01', 'yearOutOfRange'],
    ['2026-4', 'shape'],
    ['2026/04', 'shape'],
    ['2026-04-01', 'shape'],
    ['2026-04 ', 'shape'],
    ['２０２６-04', 'shape'],
    ['', 'shape'],
  ])('「%s」は月ではない（%s）', (text, reason) => {
    expect(parseYearMonth(text)).toEqual(err({ type: 'NotADate', text, reason }))
    expect(() => month(text)).toThrow(RangeError)
  })

  it('年をまたいで数える', () => {
    expect(formatYearMonth(addMonths(month('2026-12'), 1))).toBe('2027-01')
    expect(formatYearMonth(addMonths(month('2027-01'), -1))).toBe('2026-12')
    expect(formatYearMonth(addMonths(month('2026-04'), 24))).toBe('2028-04')
    expect([yearOf(month('2026-12')), monthOfYear(month('2026-12'))]).toEqual([2026, 12])
    expect([yearOf(month('2026-01')), monthOfYear(month('2026-01'))]).toEqual([2026, 1])
  })

  it.each([
    ['2026-03', 2025],
    ['2026-04', 2026],
    ['2026-12', 2026],
    ['2027-01', 2026],
    ['2027-03', 2026],
    ['2027-04', 2027],
  ])('%s は %i 年度', (text, year) => {
    expect(fiscalYearOf(month(text))).toBe(year)
  })

  it.each([
    ['2026-02', 28],
    ['2028-02', 29],
    ['2000-02', 29],
    ['1900-02', 28],
    ['2100-02', 28],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s は %i 日まで', (text, days) => {
    expect(daysIn(month(text))).toBe(days)
    expect(formatPlainDate(lastDayOf(month(text)))).toBe(`${text}-${days}`)
    expect(formatPlainDate(firstDayOf(month(text)))).toBe(`${text}-01`)
  })
})

describe('日', () => {
  it.each([
    ['1970-01-01', 0, 4],
    ['1969-12-31', -1, 3],
    ['2000-02-29', 11_016, 2],
    ['2026-04-01', 20_544, 3],
    ['2026-11-22', 20_779, 0],
  ])('%s は %i 日目、曜日は %i', (text, count, weekday) => {
    expect(date(text)).toBe(count)
    expect(weekdayOf(date(text))).toBe(weekday)
  })

  it.each([
    ['2026-02-29', 'dayOutOfRange'],
    ['2026-02-30', 'dayOutOfRange'],
    ['2026-04-31', 'dayOutOfRange'],
    ['2026-04-00', 'dayOutOfRange'],
    ['2026-13-01', 'monthOutOfRange'],
    ['2026-00-10', 'monthOutOfRange'],
    ['1899-12-31', 'yearOutOfRange'],
    ['2026-4-1', 'shape'],
    ['2026-04', 'shape'],
    ['04/01/2026', 'shape'],
    ['令和8年4月1日', 'shape'],
    ['2026-04-01T00:00', 'shape'],
  ])('「%s」は日付ではない（%s）', (text, reason) => {
    expect(parsePlainDate(text)).toEqual(err({ type: 'NotADate', text, reason }))
    expect(() => date(text)).toThrow(RangeError)
  })

  const anyDay = fc.integer({ min: date('1900-01-01'), max: date('2200-12-31') })

  it('1900年から2200年のどの日も、JavaScript の暦（UTC）と合う', () => {
    fc.assert(
      fc.property(anyDay, (count) => {
        const utc = new Date(count * 86_400_000)
        const [year, monthNumber, day] = [utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()]
        const same = plainDate(year, monthNumber, day)
        expect(same).toBe(count)
        expect(civilOf(same)).toEqual({ year, month: monthNumber, day })
        expect(weekdayOf(same)).toBe(utc.getUTCDay())
        expect(formatPlainDate(same)).toBe(utc.toISOString().slice(0, 10))
        expect(monthOfDate(same)).toBe(yearMonth(year, monthNumber))
      }),
      { numRuns: 2000 },
    )
  })

  it('どの月も、はじめの日と終わりの日がその月にある。1900年より前も、2200年よりあとも', () => {
    for (let at = yearMonth(1890, 1); at <= yearMonth(2210, 12); at = addMonths(at, 1)) {
      const [year, monthNumber] = [yearOf(at), monthOfYear(at)]
      const length = new Date(Date.UTC(year, monthNumber, 0)).getUTCDate()
      expect(firstDayOf(at)).toBe(Date.UTC(year, monthNumber - 1, 1) / 86_400_000)
      expect(daysIn(at)).toBe(length)
      expect(monthOfDate(firstDayOf(at))).toBe(at)
      expect(monthOfDate(lastDayOf(at))).toBe(at)
      expect(civilOf(firstDayOf(at))).toEqual({ year, month: monthNumber, day: 1 })
      expect(civilOf(lastDayOf(at))).toEqual({ year, month: monthNumber, day: length })
    }
  })

  it('すべての月の長さを足すと、400年で 146,097 日', () => {
    let days = 0
    for (let at = month('1900-01'); at < month('2200-01'); at = addMonths(at, 1)) days += daysIn(at)
    expect(days).toBe(date('2200-01-01') - date('1900-01-01'))
    expect(plainDate(2300, 1, 1) - plainDate(1900, 1, 1)).toBe(146_097)
  })

  it('読んで、書けば、同じ。足して、引けば、同じ', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (count, days) => {
        const { year, month: monthNumber, day } = civilOf(addDays(plainDate(1970, 1, 1), count))
        const at = plainDate(year, monthNumber, day)
        expect(parsePlainDate(formatPlainDate(at))).toEqual(ok(at))
        expect(addDays(addDays(at, days), -days)).toBe(at)
      }),
    )
  })
})
