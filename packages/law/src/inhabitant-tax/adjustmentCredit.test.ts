import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { PLAIN_EMPLOYEE, type TaxFacts } from '../income-tax/facts.ts'
import { adjustmentCreditBase, personalDifference } from './adjustmentCredit.ts'
import { inhabitantTaxLawOf } from './law.ts'

const lawOf = (fiscalYear: number) => expectOk(inhabitantTaxLawOf(fiscalYear))
const difference = (some: Partial<TaxFacts>, own = 4_000_000, fiscalYear = 2026): number =>
  personalDifference(own, { ...PLAIN_EMPLOYEE, ...some }, lawOf(fiscalYear))
const base = (taxable: number, some: Partial<TaxFacts> = {}, own = 4_000_000): number =>
  adjustmentCreditBase(own, taxable, { ...PLAIN_EMPLOYEE, ...some }, lawOf(2026))

describe('調整控除', () => {
  it('課税所得200万円以下は、人的控除の差と課税所得の小さい方', () => {
    expect(base(0)).toBe(0)
    expect(base(49_000)).toBe(49_000)
    expect(base(50_000)).toBe(50_000)
    expect(base(51_000)).toBe(50_000)
    expect(base(2_000_000, { spouseIncome: 0, generalDependants: 1 })).toBe(150_000)
  })

  it('200万円を超えると、超えた分だけ差が減り、5万円（税で2,500円）が最低', () => {
    const family = { spouseIncome: 0, generalDependants: 1 } as const
    expect(base(2_001_000, family)).toBe(149_000)
    expect(base(2_100_000, family)).toBe(50_000)
    expect(base(2_101_000, family)).toBe(50_000)
    expect(base(9_000_000, family)).toBe(50_000)
  })

  it('合計所得2,500万円を超えると、ない', () => {
    expect(base(20_000_000, {}, 25_000_000)).toBe(50_000)
    expect(base(20_000_000, {}, 25_000_001)).toBe(0)
  })

  it('差は法律が決めた額：基礎5万円、配偶者5・4・2万円、扶養5・18・10・13万円', () => {
    expect(difference({})).toBe(50_000)
    expect(difference({ spouseIncome: 0 }, 9_000_000)).toBe(100_000)
    expect(difference({ spouseIncome: 0 }, 9_000_001)).toBe(90_000)
    expect(difference({ spouseIncome: 0 }, 9_500_001)).toBe(70_000)
    expect(difference({ spouseIncome: 0 }, 10_000_001)).toBe(50_000)
    expect(difference({ spouseIncome: 0, spouseElderly: true }, 9_000_000)).toBe(150_000)
    expect(
      difference({ generalDependants: 1, specifiedDependants: 1, elderlyDependants: 1, cohabitingElderlyParents: 1 }),
    ).toBe(510_000)
  })

  it('ひとり親は母5万円・父1万円、寡婦・勤労学生1万円、障害1・10・22万円', () => {
    expect(difference({ singleParent: 'mother' })).toBe(100_000)
    expect(difference({ singleParent: 'father' })).toBe(60_000)
    expect(difference({ singleParent: 'mother' }, 5_000_001)).toBe(50_000)
    expect(difference({ widow: true })).toBe(60_000)
    expect(difference({ workingStudent: true }, 850_000)).toBe(60_000)
    expect(difference({ disabled: 1, speciallyDisabled: 1, cohabitingSpeciallyDisabled: 1 })).toBe(380_000)
  })

  it('配偶者特別控除の差は配偶者の所得55万円未満だけ。2026年度からは当てはまる人がいない', () => {
    expect(
      [480_000, 480_001, 499_999, 500_000, 549_999, 550_000].map((spouseIncome) =>
        difference({ spouseIncome }, 4_000_000, 2025),
      ),
    ).toEqual([100_000, 100_000, 100_000, 80_000, 80_000, 50_000])
    expect(difference({ spouseIncome: 580_000 }, 4_000_000, 2026)).toBe(100_000)
    expect(difference({ spouseIncome: 580_001 }, 4_000_000, 2026)).toBe(50_000)
  })

  it('特定親族特別控除には差がない', () => {
    expect(difference({ specifiedRelativeIncomes: [580_000] })).toBe(230_000)
    expect(difference({ specifiedRelativeIncomes: [580_001] })).toBe(50_000)
  })
})
