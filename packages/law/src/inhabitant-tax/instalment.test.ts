import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { PLAIN_EMPLOYEE } from '../income-tax/facts.ts'
import { inhabitantTax } from './inhabitantTax.ts'
import { inhabitantTaxInstalment } from './instalment.ts'
import { inhabitantTaxLawOf } from './law.ts'
import { ordinaryPlace } from './place.ts'

const MONTHS = [6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5]
const taxOn = (pay: number, areaGrade: 1 | 2 | 3 = 1) =>
  inhabitantTax(
    { ...PLAIN_EMPLOYEE, pay, socialInsurance: 700_000 },
    { ...ordinaryPlace('13'), areaGrade },
    expectOk(inhabitantTaxLawOf(2026)),
  )

describe('住民税の月割（特別徴収）', () => {
  it('229,500円は、6月19,400円と7月から翌5月まで19,100円ずつ', () => {
    const tax = taxOn(4_800_000)
    expect(tax.annual).toBe(229_500)
    expect(MONTHS.map((month) => inhabitantTaxInstalment(tax, month))).toEqual([19_400, ...Array(11).fill(19_100)])
  })

  it('所得割がなく均等割と森林環境税だけの人は、6月に全額', () => {
    const tax = taxOn(1_060_000, 3)
    expect(tax.annual).toBe(5_000)
    expect(MONTHS.map((month) => inhabitantTaxInstalment(tax, month))).toEqual([5_000, ...Array(11).fill(0)])
  })

  it('所得割が市に100円、県に100円でも、12回に分ける', () => {
    const tax = { ...taxOn(4_800_000), municipalLevy: 100, prefecturalLevy: 100, annual: 5_200 }
    // 5,200 ÷ 12 = 433.3
    expect([6, 7].map((month) => inhabitantTaxInstalment(tax, month))).toEqual([800, 400])
  })

  it('12回を足すと年税額になり、6月はほかの月より少なくない', () => {
    fc.assert(
      fc.property(fc.nat(15_000_000), (pay) => {
        const tax = taxOn(pay)
        const months = MONTHS.map((month) => inhabitantTaxInstalment(tax, month))
        expect(months.reduce((sum, yen) => sum + yen, 0)).toBe(tax.annual)
        expect(Math.min(...months)).toBeGreaterThanOrEqual(0)
        expect(months[0]).toBe(Math.max(...months))
      }),
    )
  })

  it('根拠に、年税額と100円未満切捨てが残る', () => {
    const recorder = new ExplanationRecorder()
    inhabitantTaxInstalment(taxOn(4_800_000), 7, recorder)
    expect(recorder.roots).toMatchObject([
      {
        rule: 'inhabitant-tax.instalment',
        result: 19_100,
        inputs: { annual: 229_500 },
        rounding: [{ name: 'floor', unit: 100 }],
      },
    ])
  })
})
