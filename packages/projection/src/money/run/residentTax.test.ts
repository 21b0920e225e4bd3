import { describe, expect, it } from 'vitest'
import { one, pay, resultOf } from '../testing/household.ts'

describe('住民税の場所', () => {
  const next = (options: Record<string, unknown>, prefecture = '13') =>
    resultOf(one({}, { prefecture, options })).years[0]?.adults[0]?.resident_tax_next_year ?? 0

  it('均等割の上乗せ、独自の均等割、独自の税率', () => {
    expect(next({ municipal_extra: 900 }) - next({})).toBe(900)
    expect(next({ municipal_per_capita: 2_800 }) - next({})).toBe(-200)
    expect(next({ municipal_ppm: 50_000 })).toBeLessThan(next({}))
    expect(next({}, '14')).toBeGreaterThan(next({})) // 神奈川県の超過課税
  })

  it('指定都市では市8%・県2%に分かれ、合計はほぼ同じ', () => {
    expect(Math.abs(next({ designated_city: true }) - next({}))).toBeLessThanOrEqual(100)
  })

  it('級地が変わると、均等割のかからない所得が変わる', () => {
    const low = {
      pay: [pay('2026-01', 97_000)],
      full_time_monthly: 97_000,
      smr_before: { health: 98_000, pension: 98_000 },
    }
    const tax = (area_grade: number) =>
      resultOf(one(low, { start: '2026-01', options: { area_grade } })).years[0]?.adults[0]?.resident_tax_next_year
    expect([tax(1), tax(3)]).toEqual([0, 5_000]) // 所得424,000: 45万円以下／38万円超
  })
})
