import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { expectRefused, explained, figuresOf } from '../testing/explained.ts'
import { type NurseryHousehold, nurseryChildOrder, nurseryFee } from './nurseryFee.ts'
import { ALL_DAYCARE_PARAMETERS, NURSERY_FEE_TABLES } from './nurseryFeeTables.ts'

const JUNE = month('2026-06')
const HOUSEHOLD: NurseryHousehold = { standing: 'levied', levy: 200_000, singleParent: false }

describe('保育料の根拠', () => {
  it('横浜市、第2子、短時間: 46,600円 ÷ 2', () => {
    const child = { classAge: 1, hours: 'short', order: 2 } as const
    const root = explained((recorder) => nurseryFee(child, HOUSEHOLD, NURSERY_FEE_TABLES.yokohama, JUNE, recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'daycare-fee.nursery-fee',
      result: 23_300,
      inputs: { ...child, ...HOUSEHOLD },
      parameters: ['daycare-fee.free-from-class', 'daycare-fee.yokohama', 'daycare-fee.sibling-reduction'],
      rounding: [],
    })
  })

  it('表を持たない月は、順番も断る', () => {
    expectRefused('daycare-fee.yokohama', () =>
      nurseryChildOrder(0, 1, HOUSEHOLD, NURSERY_FEE_TABLES.yokohama, month('2026-03')),
    )
  })

  it('上の子を年齢も園も問わず数える市は、2026年6月にはない', () => {
    for (const table of Object.values(NURSERY_FEE_TABLES))
      expect(expectOk(nurseryChildOrder(0, 1, HOUSEHOLD, table, JUNE)), table.id).toBe(1)
  })

  it('大阪市の均等割だけの世帯は 標準 8,100円、短時間 8,000円（令和8年度 保育料のお知らせ）', () => {
    const perCapitaOnly = { ...HOUSEHOLD, standing: 'perCapitaOnly', levy: 0 } as const
    const fee = (hours: 'standard' | 'short') =>
      expectOk(nurseryFee({ classAge: 0, hours, order: 1 }, perCapitaOnly, NURSERY_FEE_TABLES.osaka, JUNE))
    expect([fee('standard'), fee('short')]).toEqual([8_100, 8_000])
  })

  it('どの市の表も、出典の台帳に載っている', () => {
    for (const table of Object.values(NURSERY_FEE_TABLES)) expect(ALL_DAYCARE_PARAMETERS).toContain(table)
  })
})
