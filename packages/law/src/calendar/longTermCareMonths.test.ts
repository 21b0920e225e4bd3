import { addMonths, date, formatYearMonth, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { isLongTermCareMonth, longTermCareMonths } from './longTermCareMonths.ts'
import { reducedHoursBenefitLastMonth } from './reducedHoursBenefitLastMonth.ts'

describe('介護保険料がかかる月（40歳に達した月から、65歳に達した月の前月まで）', () => {
  it.each([
    ['1986-03-31', '2026-03'],
    ['1986-04-01', '2026-03'], // payroll-and-tax.md section 1: born 1 April 1986 means the March 2026 premium
    ['1986-04-02', '2026-04'],
  ])('%s 生まれは %s 分から', (birth, first) => {
    const months = longTermCareMonths(date(birth))
    expect(formatYearMonth(months.first)).toBe(first)
    expect(isLongTermCareMonth(months, addMonths(months.first, -1))).toBe(false)
    expect(isLongTermCareMonth(months, months.first)).toBe(true)
  })

  it.each([
    ['1961-09-01', '2026-07'],
    ['1961-09-02', '2026-08'],
  ])('%s 生まれは %s 分まで', (birth, last) => {
    const months = longTermCareMonths(date(birth))
    expect(isLongTermCareMonth(months, month(last))).toBe(true)
    expect(isLongTermCareMonth(months, addMonths(month(last), 1))).toBe(false)
  })
})

describe('育児時短就業給付金の最後の月（2歳に達する日の前日の月）', () => {
  it.each([
    ['2025-08-01', '2027-07'], // we-26a
    ['2025-08-02', '2027-07'], // we-26b
    ['2025-08-03', '2027-08'], // we-26c
    ['2024-02-29', '2026-02'],
  ])('%s 生まれは %s まで', (birth, last) => {
    expect(formatYearMonth(reducedHoursBenefitLastMonth(date(birth)))).toBe(last)
  })
})
