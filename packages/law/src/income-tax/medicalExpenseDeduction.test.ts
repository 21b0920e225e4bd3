import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { medicalExpenseDeduction } from './medicalExpenseDeduction.ts'

const of = (paid: number, reimbursed: number, income: number): number =>
  expectOk(medicalExpenseDeduction(paid, reimbursed, income, 2026))

describe('医療費控除', () => {
  it.each([
    [99_999, 0, 3_000_000, 0],
    [100_000, 0, 3_000_000, 0],
    [100_001, 0, 3_000_000, 1],
    [650_000, 500_000, 3_000_000, 50_000],
    [80_000, 0, 1_000_000, 30_000], // 5% の 50,000円をこえる分
    [80_000, 0, 1_999_999, 0], // 5% は 99,999円
    [400_000, 500_000, 3_000_000, 0],
    [2_100_000, 0, 3_000_000, 2_000_000],
    [2_100_001, 0, 3_000_000, 2_000_000],
  ])('支払 %i円・補てん %i円・所得 %i円 → %i円', (paid, reimbursed, income, deduction) => {
    expect(of(paid, reimbursed, income)).toBe(deduction)
  })
})
