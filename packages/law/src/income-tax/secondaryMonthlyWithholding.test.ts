import { expectOk, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { INCOME_TAX_BRACKETS } from './incomeTaxRates.parameters.ts'
import { secondaryMonthlyWithholding } from './secondaryMonthlyWithholding.ts'

const tax = (pay: number, at: string): number => expectOk(secondaryMonthlyWithholding(pay, month(at)))

describe('源泉徴収税額（月額表 乙欄）', () => {
  // 令和2年分・令和8年分の月額表の印刷された額（ふたつの転記で照合した行）
  it.each([
    ['2024-06', 88_000, 3_200],
    ['2024-06', 89_000, 3_200],
    ['2024-06', 91_000, 3_200],
    ['2024-06', 96_000, 3_400],
    ['2024-06', 105_000, 3_800],
    ['2024-06', 117_000, 4_200],
    ['2024-06', 129_000, 5_700],
    ['2024-06', 141_000, 7_500],
    ['2024-06', 167_000, 11_400],
    ['2024-06', 197_000, 20_200],
    ['2024-06', 230_000, 30_300],
    ['2024-06', 275_000, 45_500],
    ['2024-06', 335_000, 64_900],
    ['2024-06', 395_000, 88_200],
    ['2024-06', 455_000, 122_200],
    ['2024-06', 515_000, 154_900],
    ['2024-06', 575_000, 184_600],
    ['2024-06', 635_000, 214_000],
    ['2024-06', 680_000, 229_100],
    ['2024-06', 737_000, 258_300],
    ['2026-06', 105_000, 3_800],
    ['2026-06', 107_000, 3_800],
    ['2026-06', 111_000, 4_000],
    ['2026-06', 121_000, 4_300],
    ['2026-06', 133_000, 5_800],
    ['2026-06', 145_000, 7_700],
    ['2026-06', 157_000, 9_500],
    ['2026-06', 169_000, 11_300],
    ['2026-06', 195_000, 18_300],
    ['2026-06', 227_000, 28_500],
    ['2026-06', 272_000, 43_700],
    ['2026-06', 317_000, 58_500],
    ['2026-06', 377_000, 78_700],
    ['2026-06', 437_000, 110_900],
    ['2026-06', 497_000, 144_100],
    ['2026-06', 557_000, 174_900],
    ['2026-06', 617_000, 204_300],
    ['2026-06', 677_000, 228_100],
    ['2026-06', 722_000, 250_000],
    ['2026-06', 737_000, 257_700],
  ])('%s 社会保険料をひいた %i円以上の行 → %i円', (at, pay, expected) => {
    expect(tax(pay, at)).toBe(expected)
  })

  it.each([
    ['2026-06', 106_999, 3_800],
    ['2026-06', 107_000, 3_800],
    ['2026-06', 108_999, 3_800],
    ['2026-06', 109_000, 3_900],
    ['2024-06', 91_999, 3_200],
    ['2024-06', 92_000, 3_300],
  ])('行の境い目: %s %i円 → %i円', (at, pay, expected) => {
    expect(tax(pay, at)).toBe(expected)
  })

  it.each([
    ['2026-06', 104_999, 3_216], // 104,999 × 3.063% = 3,216.1
    ['2026-06', 50_000, 1_531],
    ['2024-06', 87_999, 2_695],
    ['2024-06', 87_000, 2_664],
    ['2027-06', 110_999, 3_399],
    ['2026-06', 0, 0],
    ['2026-06', -5_000, 0],
  ])('表より下は3.063%%、1円未満切捨て: %s %i円 → %i円', (at, pay, expected) => {
    expect(tax(pay, at)).toBe(expected)
  })

  it.each([
    ['2026-06', 740_000, 259_200],
    ['2026-06', 750_000, 263_284], // 259,200 + 10,000 × 40.84%
    ['2026-06', 1_710_000, 655_400],
    ['2026-06', 1_720_000, 659_994], // 655,400 + 10,000 × 45.945%
    ['2024-06', 740_000, 259_800],
    ['2024-06', 1_700_000, 651_900],
  ])('表より上: %s %i円 → %i円', (at, pay, expected) => {
    expect(tax(pay, at)).toBe(expected)
  })

  it('2027年分のいちばん上の額は読めていないので、答えない', () => {
    expect(secondaryMonthlyWithholding(1_719_999, month('2027-06')).ok).toBe(true)
    expect(secondaryMonthlyWithholding(1_720_000, month('2027-06'))).toEqual({
      ok: false,
      error: { type: 'AboveKnownRows', from: 1_720_000 },
    })
  })

  it('2019年12月までは、答えない', () => {
    expect(secondaryMonthlyWithholding(300_000, month('2019-12'))).toMatchObject({
      ok: false,
      error: { type: 'NotInForce' },
    })
  })

  it('多くもらって税が少なくなることはない', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_700_000 }), fc.integer({ min: 0, max: 50_000 }), (pay, more) => {
        for (const at of ['2024-06', '2026-06', '2027-06'])
          expect(tax(Math.min(pay + more, 1_719_999), at)).toBeGreaterThanOrEqual(tax(Math.min(pay, 1_719_999), at))
      }),
    )
  })

  it('税率は所得税法89条の速算表から。根拠に、2.5倍と1.5倍の年収で使った行', () => {
    const recorder = new ExplanationRecorder()
    // The row begins at 299,000: 8,970,000 and 5,382,000 a year, less 1,950,000 and 1,516,400 (20 % + 440,000), less 480,000 each:
    // 6,540,000 and 3,385,600, both taxed 20 % less 427,500: 880,500 and 249,620. A twelfth of 630,880 is 52,600, with surtax 53,700.
    expect(secondaryMonthlyWithholding(300_000, month('2024-06'), recorder)).toEqual({ ok: true, value: 53_700 })
    expect(recorder.roots[0]?.parameters[1]).toMatchObject({
      id: INCOME_TAX_BRACKETS.id,
      value: [INCOME_TAX_BRACKETS.history[0].value[2]],
      source: INCOME_TAX_BRACKETS.history[0].source,
    })
  })

  it('根拠に、使った行と端数', () => {
    const recorder = new ExplanationRecorder()
    secondaryMonthlyWithholding(108_000, month('2026-06'), recorder)
    expect(recorder.roots).toMatchObject([
      {
        result: 3_800,
        inputs: { payAfterInsurance: 108_000 },
        parameters: [
          { id: 'income-tax.withholding.secondary-table', value: { row: 107_000, tax: 3_800 } },
          { id: 'income-tax.brackets' },
        ],
        rounding: [{ name: 'halfUp', unit: 100 }],
      },
    ])
  })
})
