import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { taxedCommuting } from './commutingAllowance.ts'

describe('通勤手当の非課税限度額（月150,000円）', () => {
  it.each([
    [0, 0],
    [12_000, 0],
    [149_999, 0],
    [150_000, 0],
    [150_001, 1],
    [186_340, 36_340],
  ])('通勤手当 %i円 → 課税される額 %i円', (allowance, taxed) => {
    expect(taxedCommuting(allowance, month('2026-04'))).toBe(taxed)
  })

  it('いちばん古い限度額より前の月も、その額で', () => {
    expect(taxedCommuting(160_000, month('2015-12'))).toBe(10_000)
  })

  it('根拠に、手当の額と限度額が残る', () => {
    const recorder = new ExplanationRecorder()
    taxedCommuting(160_000, month('2026-04'), recorder)
    expect(recorder.roots).toMatchObject([
      {
        rule: 'income-tax.taxed-commuting',
        result: 10_000,
        inputs: { allowance: 160_000 },
        parameters: [{ value: 150_000 }],
      },
    ])
  })
})
