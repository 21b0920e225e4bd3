import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { employmentIncome } from './employmentIncome.ts'
import { incomeTaxLawOf } from './law.ts'

const income = (pay: number, year: number): number => employmentIncome(pay, expectOk(incomeTaxLawOf(year)))

describe('給与所得控除後の金額', () => {
  // 国税庁「令和8年分 年末調整のしかた」の表
  it.each([
    [740_999, 0],
    [741_000, 1_000],
    [2_190_999, 1_450_999],
    [2_191_000, 1_451_000],
    [2_192_999, 1_451_000],
    [2_193_000, 1_453_000],
    [2_195_999, 1_453_000],
    [2_196_000, 1_456_000],
    [2_199_999, 1_456_000],
    [2_200_000, 1_460_000],
    [2_203_999, 1_460_000],
    [2_204_000, 1_462_800],
    [3_000_000, 2_020_000],
    [3_496_000, 2_367_200],
    [6_500_000, 4_760_000],
    [6_599_999, 4_836_800],
    [6_600_000, 4_840_000],
    [8_500_000, 6_550_000],
  ])('2026年：給与 %i円 → %i円', (pay, expected) => {
    expect(income(pay, 2026)).toBe(expected)
  })

  // 国税庁「令和7年分 年末調整のしかた」の表
  it.each([
    [650_999, 0],
    [651_000, 1_000],
    [1_899_999, 1_249_999],
    [1_900_000, 1_250_000],
    [1_903_999, 1_250_000],
    [1_904_000, 1_252_800],
    [2_000_000, 1_320_000],
    [3_000_000, 2_020_000],
  ])('2025年：給与 %i円 → %i円', (pay, expected) => {
    expect(income(pay, 2025)).toBe(expected)
  })

  // 所得税法 別表第五（令和2〜6年分）
  it.each([
    [550_999, 0],
    [551_000, 1_000],
    [1_618_999, 1_068_999],
    [1_619_000, 1_069_000],
    [1_620_000, 1_070_000],
    [1_622_000, 1_072_000],
    [1_624_000, 1_074_000],
    [1_627_999, 1_074_000],
    [1_628_000, 1_076_800],
    [1_799_999, 1_177_600],
    [1_800_000, 1_180_000],
  ])('2024年：給与 %i円 → %i円', (pay, expected) => {
    expect(income(pay, 2024)).toBe(expected)
  })

  it('660万円からは1円単位（1円未満切捨て）、850万円を超えると一律195万円を引く', () => {
    expect(income(6_600_001, 2026)).toBe(4_840_000)
    expect(income(6_600_002, 2026)).toBe(4_840_001)
    expect(income(8_500_001, 2026)).toBe(6_550_001)
    expect(income(20_000_000, 2026)).toBe(18_050_000)
  })

  it('2028年は最低69万円に戻る（表は未公表なので暫定）', () => {
    expect(income(690_999, 2028)).toBe(0)
    expect(income(691_000, 2028)).toBe(1_000)
    expect(income(2_031_999, 2028)).toBe(1_341_999)
    expect(income(2_036_000, 2028)).toBe(1_345_200)
  })

  it('給与が増えて所得が減ることはなく、所得は給与から最低控除額を引いた額を超えない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2030 }),
        fc.integer({ min: 0, max: 25_000_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (year, pay, more) => {
          const law = expectOk(incomeTaxLawOf(year))
          const before = employmentIncome(pay, law)
          expect(employmentIncome(pay + more, law)).toBeGreaterThanOrEqual(before)
          expect(before).toBeGreaterThanOrEqual(0)
          expect(before).toBeLessThanOrEqual(Math.max(0, pay - law.employmentIncome.value.minimumDeduction))
        },
      ),
    )
  })

  it('根拠には、表の年と4,000円単位の切捨てが残る', () => {
    const recorder = new ExplanationRecorder()
    employmentIncome(3_003_999, expectOk(incomeTaxLawOf(2026)), recorder)
    expect(recorder.roots).toMatchObject([
      {
        rule: 'income-tax.employment-income',
        result: 2_020_000,
        inputs: { pay: 3_003_999 },
        parameters: [{ id: 'income-tax.employment-income-table', from: '2026-01', provisional: false }],
        rounding: [{ name: 'floor', unit: 4_000 }],
      },
    ])
  })
})
