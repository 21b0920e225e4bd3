import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { PLAIN_EMPLOYEE } from '../income-tax/facts.ts'
import { furusatoLimit } from './furusatoLimit.ts'
import { inhabitantTax } from './inhabitantTax.ts'
import { inhabitantTaxLawOf } from './law.ts'
import type { TaxPlace } from './place.ts'

const place: TaxPlace = {
  prefecture: '13',
  city: null,
  designatedCity: false,
  areaGrade: 1,
  municipalExtra: null,
  municipalPerCapita: null,
  municipalPpm: null,
}
const law = expectOk(inhabitantTaxLawOf(2026))
const limitOf = (pay: number, socialInsurance: number): number => {
  const facts = { ...PLAIN_EMPLOYEE, pay, socialInsurance }
  return expectOk(furusatoLimit(inhabitantTax(facts, place, law), facts, law))
}

describe('ふるさと納税の目安の額（令和8年度、令和7年の所得）', () => {
  it('給与500万円・社会保険料75万円のひとり: 所得割 235,500円 × 20% ÷ 79.79% + 2,000', () => {
    // 所得 3,560,000 − 750,000 − 430,000 = 2,380,000; × 10% = 238,000; 調整控除 2,500 → 235,500
    // 課税 2,380,000 − 人的控除差 50,000 = 2,330,000 → 10%の段: 235,500 × 20% ÷ 0.7979 = 59,029.9 + 2,000
    expect(limitOf(5_000_000, 750_000)).toBe(61_029)
  })

  it('給与300万円・社会保険料45万円: 5%の段', () => {
    // 2,020,000 − 450,000 − 430,000 = 1,140,000; 114,000 − 2,500 = 111,500 × 20% ÷ 0.84895 = 26,267.7 + 2,000
    expect(limitOf(3_000_000, 450_000)).toBe(28_267)
  })

  it('所得割がかからなければ、0円', () => {
    expect(limitOf(1_000_000, 0)).toBe(0)
  })
})
