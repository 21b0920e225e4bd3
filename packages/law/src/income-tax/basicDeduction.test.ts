import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { basicDeduction } from './basicDeduction.ts'
import { incomeTaxLawOf } from './law.ts'

const deduction = (income: number, year: number): number => basicDeduction(income, expectOk(incomeTaxLawOf(year)))

describe('基礎控除（所得税）', () => {
  it.each([
    [2024, [[24_000_000, 480_000, 320_000]]],
    [
      2025,
      [
        [1_320_000, 950_000, 880_000],
        [3_360_000, 880_000, 680_000],
        [4_890_000, 680_000, 630_000],
        [6_550_000, 630_000, 580_000],
        [23_500_000, 580_000, 480_000],
      ],
    ],
    [
      2026,
      [
        [4_890_000, 1_040_000, 670_000],
        [6_550_000, 670_000, 620_000],
        [23_500_000, 620_000, 480_000],
      ],
    ],
    [2027, [[4_890_000, 1_040_000, 670_000]]],
    [
      2028,
      [
        [1_320_000, 990_000, 620_000],
        [23_500_000, 620_000, 480_000],
      ],
    ],
  ] as const)('%i年：合計所得の境目を1円でも超えると下がる', (year, steps) => {
    for (const [limit, upTo, above] of steps) {
      expect(deduction(limit - 1, year)).toBe(upTo)
      expect(deduction(limit, year)).toBe(upTo)
      expect(deduction(limit + 1, year)).toBe(above)
    }
  })

  it.each([2024, 2025, 2026, 2027, 2028])('%i年：2,400万円を超えると下がり、2,500万円を超えるとない', (year) => {
    expect(
      [24_000_000, 24_000_001, 24_500_001, 25_000_000, 25_000_001].map((income) => deduction(income, year)),
    ).toEqual([480_000, 320_000, 160_000, 160_000, 0])
  })
})
