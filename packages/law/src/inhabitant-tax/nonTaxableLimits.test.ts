import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAIN_EMPLOYEE, type TaxFacts } from '../income-tax/facts.ts'
import { inhabitantTax } from './inhabitantTax.ts'
import { inhabitantTaxLawOf } from './law.ts'
import { headsOf, incomeLevyLimit, isExempt, perCapitaLimit } from './nonTaxableLimits.ts'
import { ordinaryPlace } from './place.ts'

const law = expectOk(inhabitantTaxLawOf(2026))
const tax = (some: Partial<TaxFacts>, areaGrade: 1 | 2 | 3 = 1) =>
  inhabitantTax({ ...PLAIN_EMPLOYEE, ...some }, { ...ordinaryPlace('13'), areaGrade }, law)
const perCapitaOf = (some: Partial<TaxFacts>, areaGrade: 1 | 2 | 3 = 1): number => {
  const { municipalPerCapita, prefecturalPerCapita, forestTax } = tax(some, areaGrade)
  return municipalPerCapita + prefecturalPerCapita + forestTax
}

describe('住民税の非課税限度額', () => {
  it.each([
    [1, 450_000, 415_000, 380_000],
    [2, 1_010_000, 919_000, 828_000],
    [3, 1_360_000, 1_234_000, 1_108_000],
    [4, 1_710_000, 1_549_000, 1_388_000],
  ])('均等割：%i人なら1級地 %i円、2級地 %i円、3級地 %i円', (heads, grade1, grade2, grade3) => {
    expect([1, 2, 3].map((grade) => perCapitaLimit(heads, grade as 1 | 2 | 3, law))).toEqual([grade1, grade2, grade3])
  })

  it.each([
    [1, 450_000],
    [2, 1_120_000],
    [3, 1_470_000],
    [4, 1_820_000],
  ])('所得割：%i人なら全国どこでも %i円', (heads, limit) => {
    expect(incomeLevyLimit(heads, law)).toBe(limit)
  })

  it('人数は、本人・所得要件内の配偶者・扶養親族。16歳未満の子も数える', () => {
    const heads = (some: Partial<TaxFacts>): number => headsOf({ ...PLAIN_EMPLOYEE, ...some }, law)
    expect(heads({})).toBe(1)
    expect(heads({ spouseIncome: 580_000, youngDependants: 2 })).toBe(4)
    expect(heads({ spouseIncome: 580_001, youngDependants: 2 })).toBe(3)
    expect(
      heads({ generalDependants: 1, specifiedDependants: 1, elderlyDependants: 1, cohabitingElderlyParents: 1 }),
    ).toBe(5)
    expect(heads({ specifiedRelativeIncomes: [580_000, 580_001] })).toBe(2)
  })

  // 給与 − 65万円 = 所得（2025年）。1,030,000円は茨城町の説明（3級地）
  it.each([
    [3, 1_030_000],
    [2, 1_065_000],
    [1, 1_100_000],
  ] as const)('独身・%i級地：給与 %i円までは住民税がかからない', (areaGrade, pay) => {
    expect(tax({ pay: pay - 1 }, areaGrade).annual).toBe(0)
    expect(tax({ pay }, areaGrade).annual).toBe(0)
    expect(perCapitaOf({ pay: pay + 1 }, areaGrade)).toBe(5_000)
  })

  it('3級地で限度額を超えても、45万円までは所得割はかからず均等割だけ', () => {
    expect(tax({ pay: 1_100_000 }, 3)).toMatchObject({ municipalLevy: 0, prefecturalLevy: 0, annual: 5_000 })
  })

  it('障害者・未成年者・寡婦・ひとり親は、合計所得135万円まで非課税', () => {
    // 2025: 2,032,000 × 70 % − 80,000 = 1,342,400; the next row is 1,345,200 … 2,044,000 → 1,350,800.
    for (const some of [
      { selfDisabled: true, disabled: 1 },
      { minor: true },
      { widow: true },
      { singleParent: 'mother' },
    ] as const) {
      expect(tax({ pay: 2_043_999, ...some }).annual).toBe(0)
      expect(tax({ pay: 2_044_000, ...some }).annual).toBeGreaterThan(0)
    }
    expect(tax({ pay: 2_043_999 }).annual).toBeGreaterThan(0)
  })

  it('未成年者は合計所得 1,350,000円ちょうどまで', () => {
    const exempt = (income: number) => isExempt(income, { ...PLAIN_EMPLOYEE, minor: true }, law)
    expect([exempt(1_350_000), exempt(1_350_001)]).toEqual([true, false])
  })

  it('調整措置：限度額を少し超えたとき、所得から所得割を引いた残りが限度額を下回らないように減らす', () => {
    // 2 heads: 1,121,000 − 430,000 − 330,000 … with no spouse: one child under 16, limit 1,120,000.
    const computed = tax({ pay: 1_771_000, youngDependants: 1 })
    expect(computed).toMatchObject({ totalIncome: 1_121_000, taxableIncome: 691_000 })
    // Before: 41,460 − 1,500 = 39,960 and 27,640 − 1,000 = 26,640, together 66,600; only 1,000 may be taken: 600 and 400.
    expect([computed.municipalLevy, computed.prefecturalLevy]).toEqual([600, 400])
  })

  it('所得割を払ったあとの所得は、限度額を下回らない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 3_500_000 }),
        fc.nat(5),
        fc.nat(200_000),
        (pay, youngDependants, socialInsurance) => {
          const computed = tax({ pay, youngDependants, socialInsurance })
          const limit = incomeLevyLimit(1 + youngDependants, law)
          const levy = computed.municipalLevy + computed.prefecturalLevy
          if (computed.totalIncome > limit) expect(computed.totalIncome - levy).toBeGreaterThanOrEqual(limit)
          else expect(levy).toBe(0)
        },
      ),
    )
  })
})
