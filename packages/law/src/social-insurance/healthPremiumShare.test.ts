import { addMonths, expectOk, month, type YearMonth, yen } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { HEALTH_INSURANCE_RATES, isPrefectureCode, PREFECTURE_CODES } from './healthInsuranceRate.parameters.ts'
import { healthBonusShare, healthPremiumShare, levyPart, longTermCarePart } from './healthPremiumShare.ts'
import { type HealthRates, healthRatesAt } from './healthRates.ts'

const ratesOf = (prefecture: string, of: string): HealthRates => {
  if (!isPrefectureCode(prefecture)) throw new Error(prefecture)
  return expectOk(healthRatesAt(prefecture, month(of)))
}

describe('健康保険料（本人負担分）', () => {
  // Cells of the official 令和8年度 premium table (KENPO-TOKYO-300, -410, -HOKKAIDO-220, -SAGA-142), whole yen taken from pay.
  it.each([
    ['13', '2026-03', 300_000, false, 14_775],
    ['13', '2026-03', 300_000, true, 17_205],
    ['13', '2026-03', 410_000, false, 20_192], // 20,192.5: 50銭 is cut
    ['13', '2026-03', 410_000, true, 23_513],
    ['01', '2026-03', 220_000, false, 11_308],
    ['01', '2026-03', 220_000, true, 13_090],
    ['41', '2026-03', 142_000, false, 7_490],
    ['41', '2026-03', 142_000, true, 8_641], // 8,640.7
  ] as const)('都道府県 %s・%s 分・標準報酬月額 %i 円・介護 %s → %i 円', (prefecture, of, smr, care, share) => {
    expect(healthPremiumShare(smr, ratesOf(prefecture, of), care)).toBe(share)
  })

  it.each([
    ['2026-09', 300_000, false, 15_120], // D1
    ['2026-09', 300_000, true, 17_550], // D2
    ['2026-09', 320_000, false, 16_128], // D3a
    ['2026-09', 240_000, false, 12_096], // D3c
    ['2026-04', 142_000, false, 7_157], // D4: one rounding; two roundings would give 7,156
  ] as const)('支援金を含む %s 分・標準報酬月額 %i 円・介護 %s → %i 円（東京）', (of, smr, care, share) => {
    expect(healthPremiumShare(smr, ratesOf('13', of), care)).toBe(share)
  })

  it('支援金は2026年4月分から', () => {
    expect(levyPart(300_000, ratesOf('13', '2026-03'))).toBe(0)
    expect(levyPart(300_000, ratesOf('13', '2026-04'))).toBe(345)
  })

  it('保険料率は3月分から切り替わる', () => {
    expect(ratesOf('13', '2026-02').health).toBe(4_955)
    expect(ratesOf('13', '2026-03').health).toBe(4_925)
    expect(ratesOf('13', '2025-02').health).toBe(4_990)
  })

  it('支援金を別に丸めると、東京の低い35等級のうち11等級で1円ちがう', () => {
    const rates = ratesOf('13', '2026-04')
    const lowest = [58, 68, 78, 88, 98, 104, 110, 118, 126, 134, 142, 150, 160, 170, 180, 190, 200, 220, 240, 260, 280]
    const rest = [300, 320, 340, 360, 380, 410, 440, 470, 500, 530, 560, 590, 620, 650]
    const differing = [...lowest, ...rest].filter((thousands) => {
      const smr = thousands * 1000
      const alone = healthPremiumShare(smr, { ...rates, levy: 0 }, false)
      return alone + levyPart(smr, rates) !== healthPremiumShare(smr, rates, false)
    })
    expect(differing).toHaveLength(11) // payroll-and-tax.md trap 5
  })

  it('賞与も同じ率で、支払月の率を使う（D5）', () => {
    expect(healthBonusShare(523_000, ratesOf('13', '2026-12'), false)).toBe(26_359)
  })

  it('健保組合は本人負担の率をそのまま使い、支援金だけ国の率の半分にできる', () => {
    const own = { health: 4_200, longTermCare: 850, levy: null }
    const rates = expectOk(healthRatesAt(own, month('2026-05')))
    expect(healthPremiumShare(300_000, rates, true)).toBe(12_600 + 2_550 + 345)
    expect(rates.healthCarriedForward).toBe(false)
  })

  it('健保組合の支援金は、国の率を使うときだけ国の公表しだい', () => {
    const carried = (levy: number | null, of: string) =>
      expectOk(healthRatesAt({ health: 4_200, longTermCare: 850, levy }, month(of))).levyCarriedForward
    expect([carried(null, '2027-03'), carried(null, '2027-04')]).toEqual([false, true])
    expect([carried(115, '2027-03'), carried(115, '2027-04')]).toEqual([false, false])
  })

  it('介護の分は 300,000円 × 0.81% = 2,430円、支援金の分は 300,000円 × 0.115% = 345円。40歳の前は介護の分がない', () => {
    const rates = ratesOf('13', '2026-05')
    expect(longTermCarePart(300_000, rates, true)).toBe(2_430)
    expect(longTermCarePart(300_000, rates, false)).toBe(0)
    expect(levyPart(300_000, rates)).toBe(345)
  })

  it('2024年2月以前は、金額でなく「率を持たない」と返す', () => {
    expect(healthRatesAt('13', month('2024-02'))).toMatchObject({ ok: false, error: { type: 'NotInForce' } })
  })

  it('2027年度は率が未公表なので、繰り越しと分かる', () => {
    expect(ratesOf('13', '2027-02').healthCarriedForward).toBe(false)
    expect(ratesOf('13', '2027-03')).toMatchObject({ healthCarriedForward: true, levyCarriedForward: false })
    expect(ratesOf('13', '2027-04').levyCarriedForward).toBe(true)
  })

  it('どの都道府県のどの月にも率がある', () => {
    expect(PREFECTURE_CODES).toHaveLength(47)
    for (const code of PREFECTURE_CODES)
      for (let of = month('2024-04'); of <= month('2030-03'); of = addMonths(of, 1))
        expect(healthRatesAt(code, of).ok).toBe(true)
  })

  it('率は3年とも 9% から 11% のあいだにある', () => {
    for (const code of PREFECTURE_CODES)
      for (const { value } of HEALTH_INSURANCE_RATES[code].history) {
        expect(value).toBeGreaterThan(900)
        expect(value).toBeLessThan(1100)
      }
  })

  it('内訳を足すと合計になり、報酬が増えて保険料が減ることはない', () => {
    const months = fc.integer({ min: month('2024-04'), max: month('2030-03') }).map((m) => m as YearMonth)
    const bases = fc.integer({ min: 0, max: 5_730 }).map((thousands) => thousands * 1000)
    fc.assert(
      fc.property(fc.constantFrom(...PREFECTURE_CODES), months, bases, fc.boolean(), (code, of, base, care) => {
        const rates = expectOk(healthRatesAt(code, of))
        const all = healthPremiumShare(base, rates, care)
        const parts = longTermCarePart(base, rates, care) + levyPart(base, rates)
        expect(all - parts).toBeGreaterThanOrEqual(0)
        expect(healthPremiumShare(base + 1000, rates, care)).toBeGreaterThanOrEqual(all)
      }),
    )
  })

  it('根拠は同じ金額を、使った率と出典つきで語る', () => {
    const recorder = new ExplanationRecorder()
    const share = healthPremiumShare(300_000, ratesOf('13', '2027-04'), true, recorder)
    expect(recorder.roots).toHaveLength(1)
    const [root] = recorder.roots
    expect(root).toMatchObject({ rule: 'health-insurance.share', result: share, inputs: { base: 300_000 } })
    expect(root?.parameters.map(({ id, value, provisional }) => [id, value, provisional])).toEqual([
      ['health-insurance.rate.13', 985, true],
      ['long-term-care.rate', 162, true],
      ['child-support-levy.rate', 23, true],
    ])
    expect(share).toBe(yen(17_550))
  })
})
