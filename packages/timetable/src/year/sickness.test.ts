import { addMonths, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SICKNESS, episodesInMonth, lengthSurvival } from './sickness.ts'

describe('お休みの日の見込み', () => {
  it('1歳児クラス、入園4か月目から9か月目の10月は、年5.3回の12分の1の1.2倍', () => {
    expect(episodesInMonth(DEFAULT_SICKNESS, 1, month('2026-10'), 6)).toBeCloseTo((5.3 / 12) * 1.2, 12)
  })

  it.each([
    [3, 1.6],
    [4, 1.2],
    [9, 1.2],
    [10, 0.8],
  ])('入園から %i か月たつと、慣れていない分の倍率は %f', (months, multiplier) => {
    const settled = { ...DEFAULT_SICKNESS, newcomer: [{ untilMonth: Number.POSITIVE_INFINITY, multiplier: 1 }] }
    const october = month('2026-10')
    const ratio = episodesInMonth(DEFAULT_SICKNESS, 1, october, months) / episodesInMonth(settled, 1, october, months)
    expect(ratio).toBeCloseTo(multiplier, 12)
  })

  it('入園の前と、クラスに入る前は0回', () => {
    expect(episodesInMonth(DEFAULT_SICKNESS, 1, month('2026-03'), -1)).toBe(0)
    expect(episodesInMonth(DEFAULT_SICKNESS, -1, month('2026-03'), 2)).toBe(0)
  })

  it('7月が最多、6月が最少（観測されているのはこの2つ）', () => {
    const year = Array.from({ length: 12 }, (_, k) =>
      episodesInMonth(DEFAULT_SICKNESS, 2, addMonths(month('2027-01'), k), 20),
    )
    expect(year.indexOf(Math.max(...year))).toBe(6)
    expect(year.indexOf(Math.min(...year))).toBe(5)
  })

  it.each([
    [2.4, 10],
    [1, 10],
    [4, 5],
    [10, 10],
  ])('平均 %f 日、長くて %i 日の分布は、打ち切ったあとの平均が言ったとおりになる', (meanDays, maxDays) => {
    const mean = lengthSurvival({ meanDays, maxDays }).reduce((sum, chance) => sum + chance, 0)
    expect(mean).toBeCloseTo(meanDays, 9)
  })
})
