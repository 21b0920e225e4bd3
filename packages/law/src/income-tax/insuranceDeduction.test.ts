import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleInfo } from '../explanation.ts'
import { PLAIN_EMPLOYEE, type TaxFacts } from './facts.ts'
import { earthquakeInsuranceDeduction, lifeInsuranceDeduction } from './insuranceDeduction.ts'
import { incomeTaxLawOf } from './law.ts'

const RULE: RuleInfo = { id: 'test', term: '試し', basis: '試し' }
const life = (some: Partial<TaxFacts>, year = 2026): number =>
  lifeInsuranceDeduction({ ...PLAIN_EMPLOYEE, ...some }, expectOk(incomeTaxLawOf(year)), RULE)

describe('生命保険料控除（所得税）', () => {
  it.each([
    [20_000, 20_000],
    [20_001, 20_001],
    [20_003, 20_002],
    [40_000, 30_000],
    [40_001, 30_001],
    [80_000, 40_000],
    [80_001, 40_000],
  ])('新契約 %i円 → %i円（1円未満切上げ）', (premium, deduction) => {
    expect(life({ lifeNewGeneral: premium })).toBe(deduction)
    expect(life({ lifeCare: premium })).toBe(deduction)
    expect(life({ lifeNewPension: premium })).toBe(deduction)
  })

  it.each([
    [25_000, 25_000],
    [50_000, 37_500],
    [50_001, 37_501],
    [100_000, 50_000],
    [100_001, 50_000],
  ])('旧契約 %i円 → %i円', (premium, deduction) => {
    expect(life({ lifeOldGeneral: premium })).toBe(deduction)
    expect(life({ lifeOldPension: premium })).toBe(deduction)
  })

  it.each([
    [30_000, 30_000],
    [60_000, 45_000],
    [60_001, 45_001],
    [120_000, 60_000],
    [120_001, 60_000],
  ])('2026・27年に23歳未満の扶養親族がいれば、新契約の一般 %i円 → %i円', (premium, deduction) => {
    expect(life({ lifeNewGeneral: premium, dependantUnder23: true }, 2026)).toBe(deduction)
    expect(life({ lifeNewGeneral: premium, dependantUnder23: true }, 2027)).toBe(deduction)
  })

  it('その上乗せは2025年と2028年にはなく、介護医療・個人年金にもない', () => {
    expect(life({ lifeNewGeneral: 120_000, dependantUnder23: true }, 2025)).toBe(40_000)
    expect(life({ lifeNewGeneral: 120_000, dependantUnder23: true }, 2028)).toBe(40_000)
    expect(life({ lifeCare: 120_000, dependantUnder23: true })).toBe(40_000)
  })

  it('新旧が両方あれば、新だけ・旧だけ・合わせて4万円まで、のうち一番大きいもの', () => {
    expect(life({ lifeNewPension: 30_000, lifeOldPension: 90_000 })).toBe(47_500)
    expect(life({ lifeNewPension: 30_000, lifeOldPension: 20_000 })).toBe(40_000)
  })

  it('全部で12万円まで（国税庁「令和8年分 年末調整のしかた」の計算例）', () => {
    expect(
      life({
        lifeNewGeneral: 80_000,
        lifeOldGeneral: 35_000,
        lifeCare: 80_000,
        lifeNewPension: 30_000,
        lifeOldPension: 90_000,
        dependantUnder23: true,
      }),
    ).toBe(120_000)
  })

  it('保険料が増えて控除が減ることはなく、保険料も12万円も超えない', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(5_000), fc.boolean(), (first, second, more, child) => {
        const of = (newGeneral: number): number =>
          life({ lifeNewGeneral: newGeneral, lifeOldGeneral: second, dependantUnder23: child })
        expect(of(first + more)).toBeGreaterThanOrEqual(of(first))
        expect(of(first)).toBeLessThanOrEqual(Math.min(first + second, 120_000))
      }),
    )
  })
})

describe('地震保険料控除（所得税）', () => {
  const quake = (earthquake: number, oldLongTermInsurance: number): number =>
    earthquakeInsuranceDeduction(
      { ...PLAIN_EMPLOYEE, earthquake, oldLongTermInsurance },
      expectOk(incomeTaxLawOf(2026)),
      RULE,
    )

  it.each([
    [42_000, 14_800, 50_000],
    [50_000, 0, 50_000],
    [50_001, 0, 50_000],
    [20_000, 0, 20_000],
    [0, 10_000, 10_000],
    [0, 10_001, 10_001],
    [0, 10_003, 10_002],
    [0, 20_000, 15_000],
    [0, 20_001, 15_000],
    [20_000, 14_800, 32_400],
  ])('地震 %i円・旧長期 %i円 → %i円', (earthquake, old, deduction) => {
    expect(quake(earthquake, old)).toBe(deduction)
  })
})
