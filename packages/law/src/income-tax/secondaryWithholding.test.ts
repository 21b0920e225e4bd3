import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { secondaryBonusWithholding } from './secondaryWithholding.ts'

const tax = (lastMonth: number, at: string): number =>
  expectOk(secondaryBonusWithholding(100_000, lastMonth, month(at)))

describe('賞与に対する源泉徴収税額（乙欄）', () => {
  it.each([
    [223_999, 10_210],
    [224_000, 20_420],
    [294_999, 20_420],
    [295_000, 30_630],
    [526_999, 30_630],
    [527_000, 38_798],
    [1_117_999, 38_798],
    [1_118_000, 45_945],
  ])('2026年・前月 %i円：賞与10万円から %i円', (lastMonth, expected) => {
    expect(tax(lastMonth, '2026-12')).toBe(expected)
  })

  it('2025年までは境目が少し低い', () => {
    expect([221_999, 222_000, 293_000, 524_000].map((lastMonth) => tax(lastMonth, '2025-06'))).toEqual([
      10_210, 20_420, 30_630, 38_798,
    ])
  })

  it('前月に給与がない人の乙欄は持たない', () => {
    expect(secondaryBonusWithholding(100_000, 0, month('2026-06'))).toEqual({
      ok: false,
      error: { type: 'NoPayLastMonth' },
    })
    expect(secondaryBonusWithholding(100_000, 100_000, month('2019-12')).ok).toBe(false)
  })
})
