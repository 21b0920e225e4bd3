import { date, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { expectRefused, explained, figuresOf } from '../testing/explained.ts'
import { childAllowance, childAllowanceMonths } from './childAllowance.ts'
import { singleParentAllowance } from './singleParentAllowance.ts'

describe('手当の根拠', () => {
  it('児童手当は、子ひとりずつの順番と3歳未満かどうかを残す', () => {
    // Turns 3 on 2026-11-30 (born 1 December): November is the last month of 15,000.
    const children = ['2005-06-01', '2012-05-05', '2023-12-01'].map((birth) => childAllowanceMonths(date(birth)))
    const at = (of: string) => explained((recorder) => childAllowance(children.slice(1), month(of), recorder))
    expect(figuresOf(at('2026-11'))).toEqual({
      rule: 'child-allowance.month',
      result: 10_000 + 15_000,
      inputs: {},
      parameters: ['child-allowance.amounts'],
      rounding: [],
    })
    expect(at('2026-11').children.map(({ rule, inputs, result }) => [rule, inputs, result])).toEqual([
      ['child-allowance.child', { order: 1, under3: false }, 10_000],
      ['child-allowance.child', { order: 2, under3: true }, 15_000],
    ])
    expect(at('2026-12').children.map(({ inputs }) => inputs.under3)).toEqual([false, false])
  })

  it.each([
    [1_069_999, 48_050, []], // 全部支給 below 690,000 + 380,000
    [1_070_000, 48_040, ['halfUp 10']], // 一部支給 from the limit on
  ] as const)('児童扶養手当は、所得と使った限度額を残す: 所得 %i 円 → %i 円', (income, result, rounding) => {
    const root = explained((recorder) =>
      singleParentAllowance({ children: 1, dependants: 1, income }, month('2026-04'), recorder),
    )
    expect(figuresOf(root)).toEqual({
      rule: 'single-parent-allowance.month',
      result,
      inputs: { children: 1, dependants: 1, income },
      parameters: ['single-parent-allowance.amounts', 'single-parent-allowance.income-limits'],
      rounding,
    })
  })

  it('持たない月は断り、跡を残さない', () => {
    expectRefused('child-allowance.amounts', (recorder) => childAllowance([], month('2024-09'), recorder))
    const parent = { children: 1, dependants: 1, income: 0 }
    expectRefused('single-parent-allowance.amounts', (recorder) =>
      singleParentAllowance(parent, month('2025-03'), recorder),
    )
  })
})
