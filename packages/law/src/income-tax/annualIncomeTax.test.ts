import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { type AnnualIncomeTax, annualIncomeTax } from './annualIncomeTax.ts'
import { PLAIN_EMPLOYEE, type TaxFacts } from './facts.ts'
import { computedIncomeTax, withSurtax } from './incomeTaxRates.ts'
import { incomeTaxLawOf } from './law.ts'
import { yearEndAdjustment } from './yearEndAdjustment.ts'

const tax = (some: Partial<TaxFacts>, year = 2026): AnnualIncomeTax =>
  annualIncomeTax({ ...PLAIN_EMPLOYEE, ...some }, expectOk(incomeTaxLawOf(year)))

/** 国税庁「令和8年分 年末調整のしかた」57〜59頁の計算例. */
const BOOKLET: Partial<TaxFacts> = {
  pay: 8_970_000,
  socialInsurance: 1_386_102,
  lifeNewGeneral: 80_000,
  lifeOldGeneral: 35_000,
  lifeCare: 80_000,
  lifeNewPension: 30_000,
  lifeOldPension: 90_000,
  earthquake: 42_000,
  oldLongTermInsurance: 14_800,
  spouseIncome: 500_000,
  generalDependants: 1,
  specifiedDependants: 1,
  cohabitingElderlyParents: 1,
  disabled: 1,
  dependantUnder23: true,
  specifiedRelativeIncomes: [1_000_000],
  housingCredit: 76_500,
}

describe('年税額', () => {
  it('年末調整のしかた（令和8年分）の計算例を、1行ずつ再現する', () => {
    expect(tax(BOOKLET)).toEqual({
      employmentIncome: 7_020_000,
      incomeAdjustment: 47_000,
      totalIncome: 6_973_000,
      socialInsuranceDeduction: 1_386_102,
      lifeInsuranceDeduction: 120_000,
      earthquakeInsuranceDeduction: 50_000,
      spouseDeduction: 380_000,
      dependantDeduction: 1_590_000,
      specifiedRelativeDeduction: 410_000,
      personalDeduction: 270_000,
      basicDeduction: 620_000,
      deductions: 4_826_102,
      taxableIncome: 2_146_000,
      computedTax: 117_100,
      taxAfterCredit: 40_600,
      unusedHousingCredit: 0,
      tax: 41_400,
    })
  })

  it('178万円までは所得税がかからず、179万円からはかかる（2026年）', () => {
    expect(tax({ pay: 1_780_000 })).toMatchObject({ employmentIncome: 1_040_000, basicDeduction: 1_040_000, tax: 0 })
    expect(tax({ pay: 1_790_000 }).tax).toBeGreaterThan(0)
  })

  it.each([
    [2024, 480_000, 2_220_000, 124_500, 127_100],
    [2025, 680_000, 2_020_000, 104_500, 106_600],
    [2026, 1_040_000, 1_660_000, 83_000, 84_700],
  ])(
    '同じ給与480万円・社会保険料70万円でも、%i年は基礎控除 %i円 → 課税 %i円 → 税 %i円 → 年税額 %i円',
    (year, basicDeduction, taxableIncome, computedTax, annual) => {
      expect(tax({ pay: 4_800_000, socialInsurance: 700_000 }, year)).toMatchObject({
        basicDeduction,
        taxableIncome,
        computedTax,
        tax: annual,
      })
    },
  )

  it('住宅ローン控除が税額より大きければ、税は0円で、余りが住民税へ回る', () => {
    const settled = tax({ pay: 4_800_000, socialInsurance: 700_000, housingCredit: 150_000 })
    expect(settled).toMatchObject({ computedTax: 83_000, taxAfterCredit: 0, unusedHousingCredit: 67_000, tax: 0 })
  })

  it('2027年に防衛特別所得税が加わっても、付加税は合わせて2.1%のまま', () => {
    const of = (year: number): number => withSurtax(572_500, expectOk(incomeTaxLawOf(year)), undefined, 1)
    expect(of(2026)).toBe(584_522)
    expect(of(2027)).toBe(584_522)
  })

  it('速算表の境目では、どちらの段で計算しても同じ税額になる', () => {
    const law = expectOk(incomeTaxLawOf(2026))
    for (const [upTo, percent, less] of law.brackets.value.slice(0, -1)) {
      const next = law.brackets.value.find(([limit]) => limit > upTo)
      expect(next && (upTo * next[1]) / 100 - next[2]).toBe((upTo * percent) / 100 - less)
      expect(computedIncomeTax(upTo + 1_000, law)).toBeGreaterThan(computedIncomeTax(upTo, law))
    }
  })

  it('税は負にならず、給与が増えて減ることも、控除が増えて増えることもない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2030 }),
        fc.nat(22_000_000),
        fc.nat(3_000_000),
        fc.nat(300_000),
        fc.option(fc.nat(1_500_000)),
        (year, pay, socialInsurance, more, spouseIncome) => {
          const base = tax({ pay, socialInsurance, spouseIncome }, year).tax
          expect(base).toBeGreaterThanOrEqual(0)
          expect(base % 100).toBe(0)
          expect(tax({ pay: pay + more, socialInsurance, spouseIncome }, year).tax).toBeGreaterThanOrEqual(base)
          expect(tax({ pay, socialInsurance: socialInsurance + more, spouseIncome }, year).tax).toBeLessThanOrEqual(
            base,
          )
        },
      ),
    )
  })

  it('手取りの崖：給与が4,000円増えて税がそれ以上に増えるのは、基礎控除が下がる489万円と655万円だけ（2026年・独身・社保なし）', () => {
    const cliffs: number[] = []
    for (let pay = 1_000_000; pay < 12_000_000; pay += 4_000)
      if (tax({ pay: pay + 4_000 }).tax - tax({ pay }).tax > 4_000) cliffs.push(tax({ pay }).totalIncome)
    // Pay 6,652,000 × 90 % − 1,100,000 is the last income up to 4,890,000; pay 8,500,000 gives 6,550,000 exactly.
    expect(cliffs).toEqual([4_886_800, 6_550_000])
  })

  it('根拠の木には、所得・控除・税率・付加税がその順に並ぶ', () => {
    const recorder = new ExplanationRecorder()
    annualIncomeTax({ ...PLAIN_EMPLOYEE, ...BOOKLET }, expectOk(incomeTaxLawOf(2026)), recorder)
    expect(recorder.roots).toHaveLength(1)
    expect(recorder.roots[0]).toMatchObject({
      rule: 'income-tax.annual',
      result: 41_400,
      inputs: { taxableIncome: 2_146_000 },
    })
    expect(recorder.roots[0]?.children.map((child) => [child.rule, child.result])).toEqual([
      ['income-tax.employment-income', 7_020_000],
      ['income-tax.income-adjustment', 47_000],
      ['income-tax.life-insurance-deduction', 120_000],
      ['income-tax.earthquake-insurance-deduction', 50_000],
      ['income-tax.spouse-deduction', 380_000],
      ['income-tax.dependant-deduction', 1_590_000],
      ['income-tax.specified-relative-deduction', 410_000],
      ['income-tax.personal-deduction', 270_000],
      ['income-tax.basic-deduction', 620_000],
      ['income-tax.computed', 117_100],
      ['income-tax.with-surtax', 41_400],
    ])
  })
})

describe('年末調整', () => {
  const law = expectOk(incomeTaxLawOf(2026))

  it('源泉徴収された額が年税額より多ければ、差が12月に戻る（年末調整のしかたの計算例）', () => {
    expect(yearEndAdjustment(8_970_000, 156_670, 41_400, law)).toEqual({ ok: true, value: 115_270 })
  })

  it('2026年は基礎控除の引上げが年末にまとめて戻る：毎月6,340円、年76,080円 → 31,680円の還付', () => {
    const annual = tax({ pay: 3_600_000, socialInsurance: 44_070 * 12 })
    expect(annual).toMatchObject({ employmentIncome: 2_440_000, taxableIncome: 871_000, tax: 44_400 })
    expect(yearEndAdjustment(3_600_000, 12 * 6_340, annual.tax, law)).toEqual({ ok: true, value: 31_680 })
  })

  it('不足なら負の額になる', () => {
    expect(yearEndAdjustment(3_600_000, 40_000, 44_400, law)).toEqual({ ok: true, value: -4_400 })
  })

  it('給与が2,000万円を超えると年末調整はない', () => {
    expect(yearEndAdjustment(20_000_000, 0, 0, law).ok).toBe(true)
    const recorder = new ExplanationRecorder()
    expect(yearEndAdjustment(20_000_001, 0, 0, law, recorder)).toEqual({
      ok: false,
      error: { type: 'NoYearEndAdjustment', pay: 20_000_001, limit: 20_000_000 },
    })
    expect(recorder.roots).toEqual([])
  })
})
