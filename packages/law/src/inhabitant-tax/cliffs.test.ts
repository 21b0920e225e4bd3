import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { PLAIN_EMPLOYEE, type TaxFacts } from '../income-tax/facts.ts'
import { inhabitantTax } from './inhabitantTax.ts'
import { inhabitantTaxLawOf } from './law.ts'
import { ordinaryPlace } from './place.ts'

const STEP = 1_000
const law = expectOk(inhabitantTaxLawOf(2026))
const tax = (some: Partial<TaxFacts>, areaGrade: 1 | 2 | 3): number =>
  inhabitantTax({ ...PLAIN_EMPLOYEE, ...some }, { ...ordinaryPlace('13'), areaGrade }, law).annual

/** Pay at which a thousand yen more costs more than a thousand yen of resident tax. */
const cliffs = (some: Partial<TaxFacts>, areaGrade: 1 | 2 | 3): readonly number[] => {
  const taxes = Array.from({ length: 3_000 }, (_, thousands) => tax({ ...some, pay: thousands * STEP }, areaGrade))
  return taxes.flatMap((of, place) => ((taxes[place + 1] ?? of) - of > STEP ? [place * STEP] : []))
}

describe('住民税の崖（2026年度、300万円まで1,000円ずつ）', () => {
  // 給与 − 65万円 = 所得（2025年）
  it.each([
    ['独身・1級地: 所得45万円', {}, 1, [1_100_000]],
    ['独身・2級地: 所得41.5万円', {}, 2, [1_065_000]],
    ['独身・3級地: 所得38万円', {}, 3, [1_030_000]],
    // 2人なら均等割は所得 35×2 + 10 + 21 = 101万円から
    ['子ども1人・1級地: 所得101万円', { youngDependants: 1 }, 1, [1_660_000]],
    // ひとり親は所得135万円まで何もかからない: 2,044,000 × 70% − 80,000 = 1,350,800
    ['ひとり親・子ども1人: 所得135万円', { youngDependants: 1, singleParent: 'mother' }, 1, [2_043_000]],
  ] as const)('%s', (_, some, areaGrade, expected) => {
    expect(cliffs(some, areaGrade)).toEqual(expected)
  })

  it('崖の高さは均等割と森林環境税の 5,000円。所得割は限度額を超えた分より多くは取らない', () => {
    expect(tax({ pay: 1_100_000 }, 1)).toBe(0)
    expect(tax({ pay: 1_100_001 }, 1)).toBe(5_000)
    expect(tax({ pay: 1_101_000 }, 1)).toBe(5_000 + 600 + 400)
  })
})
