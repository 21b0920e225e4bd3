import { addMonths, expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { totalPremium } from './totalPremium.ts'

describe('労使あわせた保険料', () => {
  const of = {
    prefecture: '13',
    month: month('2026-04'),
    healthRemuneration: 300_000,
    pensionRemuneration: 300_000,
    longTermCare: true,
    wage: 300_000,
    closing: month('2026-04'),
    business: 'general',
  } as const

  it('東京・40歳・標準報酬月額 300,000円（TOTAL-TOKYO-40）', () => {
    expect(expectOk(totalPremium(of))).toEqual({
      health: 29_550,
      longTermCare: 4_860,
      levy: 690,
      pension: 54_900,
      childContribution: 1_080,
      employmentInsurance: 4_050,
      total: 95_130,
    })
  })

  it('40歳の前は介護保険料の分だけ少ない', () => {
    expect(expectOk(totalPremium({ ...of, longTermCare: false })).total).toBe(95_130 - 4_860)
  })

  it('どの月にも金額がある', () => {
    for (let at = month('2024-04'); at <= month('2030-03'); at = addMonths(at, 1))
      expect(totalPremium({ ...of, month: at, closing: at }).ok).toBe(true)
    expect(totalPremium({ ...of, month: month('2024-02') })).toMatchObject({ ok: false })
  })
})
