import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { incomeAdjustment } from './incomeAdjustment.ts'
import { incomeTaxLawOf } from './law.ts'

const law = expectOk(incomeTaxLawOf(2026))

describe('所得金額調整控除（子ども・特別障害者等）', () => {
  // 8,970,000円 → 47,000円は国税庁「令和8年分 年末調整のしかた」の計算例
  it.each([
    [8_499_999, 0],
    [8_500_000, 0],
    [8_500_001, 1],
    [8_500_011, 2],
    [8_970_000, 47_000],
    [9_999_999, 150_000],
    [10_000_000, 150_000],
    [10_000_001, 150_000],
  ])('23歳未満の扶養親族がいて給与 %i円 → %i円（1円未満切上げ）', (pay, expected) => {
    expect(incomeAdjustment(pay, true, law)).toBe(expected)
  })

  it('該当する家族がいなければ、ない', () => {
    expect(incomeAdjustment(9_000_000, false, law)).toBe(0)
  })
})
