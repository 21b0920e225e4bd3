import { describe, expect, it } from 'vitest'
import { NURSERY_FEE_TABLES } from './nurseryFeeTables.ts'

const { national, yokohama, kawasaki, sapporo, saitama, osaka } = NURSERY_FEE_TABLES

// ../shared/law/leave-and-benefits.yaml, `nursery`: rows of each table, and its columns added up from the fact sheet.
const SHEET = [
  ['国の上限', national, 6, 1_012_600, 339_000, 334_100],
  ['横浜市', yokohama, 27, 5_387_226, 1_225_500, 1_203_200],
  ['川崎市', kawasaki, 24, 4_471_000, 1_029_100, 1_010_500],
  ['札幌市', sapporo, 10, 1_814_600, 420_210, 413_110],
  ['さいたま市', saitama, 8, 1_214_100, 306_800, 301_100],
  ['大阪市', osaka, 17, 2_915_600, 622_900, 616_300],
] as const

describe('保育料の表は、調べた表のとおり', () => {
  it.each(SHEET)('%s: 行の数、境目の合計、標準時間と短時間の合計', (_, table, rows, limits, standard, short) => {
    // The oldest entry is the table itself; a later one may make everybody free.
    const oldest = table.history.at(-1)?.value.rows ?? []
    const sum = (of: (row: (typeof oldest)[number]) => number) => oldest.reduce((total, row) => total + of(row), 0)
    expect(oldest).toHaveLength(rows)
    expect(sum(([, below]) => (Number.isFinite(below) ? below : 0))).toBe(limits)
    expect([sum((row) => row[2]), sum((row) => row[3])]).toEqual([standard, short])
  })

  it.each(SHEET)('%s: 短時間は標準時間より安いが、5%%も安くはない。段が上がれば料金も上がる', (_, table) => {
    for (const { value } of table.history)
      for (const [place, [, , standard, short]] of value.rows.entries()) {
        if (standard === 0) continue
        expect(short).toBeLessThan(standard)
        expect(short * 100).toBeGreaterThan(standard * 95)
        const next = value.rows[place + 1]
        if (next !== undefined) expect([next[2] > standard, next[3] > short]).toEqual([true, true])
      }
  })
})
