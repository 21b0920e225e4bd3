import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { NurseryHousehold } from './nurseryFee.ts'
import { sideMealFee } from './sideMeal.ts'

const levied = (levy: number, singleParent = false): NurseryHousehold => ({ standing: 'levied', levy, singleParent })
const feeOf = (order: number, household: NurseryHousehold): number =>
  expectOk(sideMealFee(4_800, order, household, month('2026-04')))

describe('副食費の免除（3歳児クラスから）', () => {
  it.each([
    [57_699, 0],
    [57_700, 4_800],
    [57_701, 4_800],
  ])('所得割 %i円 → %i円', (levy, fee) => {
    expect(feeOf(1, levied(levy))).toBe(fee)
  })

  it.each([
    [77_100, 0],
    [77_101, 4_800],
    [77_102, 4_800],
  ])('ひとり親は所得割 %i円 → %i円', (levy, fee) => {
    expect(feeOf(1, levied(levy, true))).toBe(fee)
  })

  it('第3子からは、所得にかかわらずかからない', () => {
    expect([1, 2, 3, 4].map((order) => feeOf(order, levied(400_000)))).toEqual([4_800, 4_800, 0, 0])
  })

  it('非課税世帯はかからない', () => {
    expect(feeOf(1, { standing: 'nonTaxable', levy: 0, singleParent: false })).toBe(0)
  })

  it('無償化が始まる2019年10月より前は、答えない', () => {
    expect(sideMealFee(4_500, 1, levied(0), month('2019-09')).ok).toBe(false)
  })
})
