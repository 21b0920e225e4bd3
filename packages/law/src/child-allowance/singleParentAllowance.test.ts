import { addMonths, expectOk, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCarriedForward } from '../parameter.ts'
import { SINGLE_PARENT_ALLOWANCE_AMOUNTS } from './singleParentAllowance.parameters.ts'
import { singleParentAllowance } from './singleParentAllowance.ts'

const of = (children: number, dependants: number, income: number, at = '2026-04'): number =>
  expectOk(singleParentAllowance({ children, dependants, income }, month(at)))

describe('児童扶養手当', () => {
  it.each([
    [1, 1, 1_500_000, 36_690], // we-43
    [1, 1, 1_220_000, 44_080], // 令和8年度 こども家庭庁の計算例
    [1, 1, 1_069_999, 48_050],
    [1, 1, 1_070_000, 48_040],
    [1, 1, 1_070_001, 48_040],
    [1, 1, 2_459_999, 11_340], // the smallest part
    [1, 1, 2_460_000, 0],
    [2, 2, 1_449_999, 59_400],
    [2, 2, 1_450_000, 48_040 + 11_340],
    [2, 2, 2_839_999, 11_340 + 5_680],
    [3, 0, 0, 48_050 + 2 * 11_350],
    [0, 0, 0, 0],
  ])('児童 %i 人・扶養親族 %i 人・所得 %i 円 → 月 %i 円', (children, dependants, income, allowance) => {
    expect(of(children, dependants, income)).toBe(allowance)
  })

  it('16歳から22歳の扶養親族がいれば、全部と一部の線が、ひとりにつき15万円上がる', () => {
    const withOlder = (income: number): number =>
      expectOk(singleParentAllowance({ children: 1, dependants: 1, olderDependants: 1, income }, month('2026-04')))
    expect([1_219_999, 1_220_000, 2_609_999, 2_610_000].map(withOlder)).toEqual([48_050, 48_040, 11_340, 0])
  })

  it.each([
    [0, 46_690],
    [690_000, 46_680],
    [2_079_999, 11_010],
  ])('2025年度、児童1人・所得 %i 円 → 月 %i 円', (income, allowance) => {
    expect(of(1, 0, income, '2025-04')).toBe(allowance)
  })

  it('2025年度の第2子の加算は、もっとも小さくて 5,520円', () => {
    expect(of(2, 0, 2_079_999, '2025-04')).toBe(11_010 + 5_520)
  })

  it('2025年3月以前は返さず、その後はどの月にも額があり、2027年度からは繰り越し', () => {
    expect(singleParentAllowance({ children: 1, dependants: 1, income: 0 }, month('2025-03'))).toMatchObject({
      ok: false,
    })
    for (let at = month('2025-04'); at <= month('2030-03'); at = addMonths(at, 1))
      expect(singleParentAllowance({ children: 1, dependants: 1, income: 0 }, at).ok).toBe(true)
    expect(isCarriedForward(SINGLE_PARENT_ALLOWANCE_AMOUNTS, month('2027-04'))).toBe(true)
  })

  it('所得が増えて手当が増えることはない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4_000_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (children, dependants, income, more) => {
          expect(of(children, dependants, income + more)).toBeLessThanOrEqual(of(children, dependants, income))
        },
      ),
    )
  })
})
