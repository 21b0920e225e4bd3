import { describe, expect, it } from 'vitest'
import { DEFAULT_DELAYS } from './defaultDelays.ts'
import { meanDelay } from './delayLaw.ts'
import { cellChance, cellOf, delayTable, MAIN_SHIFT, TAIL_OFFSET, TAIL_SHIFT } from './delayTable.ts'
import { distributionProblem } from './distribution.ts'
import type { DelayDistribution } from './network.ts'

const meanOfTable = (distribution: DelayDistribution): number =>
  delayTable(distribution).reduce((sum, cell, index) => sum + cell * cellChance(index), 0)

const LAWS: readonly DelayDistribution[] = [
  { type: 'exponential', mean: 3 },
  { type: 'exponential', mean: 3, max: 10, cut: 'redraw' },
  { type: 'exponential', mean: 3, max: 10, cut: 'clip' },
  { type: 'exponential', mean: 9, max: 10, cut: 'redraw' },
  { type: 'gamma', shape: 0.5, mean: 3, max: 60, cut: 'redraw' },
  { type: 'gamma', shape: 4, mean: 3, max: 5, cut: 'clip' },
  { type: 'lognormal', sigma: 1, mean: 3 },
  { type: 'lognormal', sigma: 1, mean: 3, max: 20, cut: 'redraw' },
  { type: 'empirical', values: [0, 0, 1, 30] },
  { type: 'constant', value: 7 },
]

describe('おくれの表', () => {
  it.each(LAWS)('平均は 0.1 % 以内で分布のまま:%j', (distribution) => {
    expect(Math.abs(meanOfTable(distribution) / meanDelay(distribution) - 1)).toBeLessThan(0.001)
  })

  it('切ったあとの平均を言えば、表の平均も 0.1 % 以内でそれになる', () => {
    for (const cut of ['redraw', 'clip'] as const)
      for (const law of [
        { type: 'exponential' } as const,
        { type: 'gamma', shape: 0.5 } as const,
        { type: 'lognormal', sigma: 1 } as const,
      ]) {
        const table = meanOfTable({ ...law, mean: 8, max: 30, cut, meanAfterCut: true })
        expect(Math.abs(table / 8 - 1)).toBeLessThan(0.001)
      }
  })

  it.each(LAWS)('大きな乱数が小さなおくれを引くことはない:%j', (distribution) => {
    const table = delayTable(distribution)
    const words = Array.from({ length: 20_000 }, (_, i) => Math.floor((i / 20_000) * 2 ** 32))
    const delays = words.map((word) => table[cellOf(word)] ?? Number.NaN)
    expect(delays).toEqual([...delays].sort((a, b) => a - b))
  })

  it('切った分布は上限をこえない', () => {
    for (const cut of ['redraw', 'clip'] as const)
      expect(Math.max(...delayTable({ type: 'exponential', mean: 8, max: 10, cut }))).toBeLessThanOrEqual(10)
  })

  it('まれな大おくれも一つの値につぶれない:99.9 % と 99.99 % の点が指数分布と 1 % 以内', () => {
    const table = delayTable({ type: 'exponential', mean: 1 })
    for (const p of [0.5, 0.9, 0.99, 0.999, 0.9999]) {
      const delay = table[cellOf(Math.floor(p * 2 ** 32))] ?? 0
      expect(Math.abs(delay / -Math.log(1 - p) - 1)).toBeLessThan(0.01)
    }
  })

  it('どのますの確率も足すと 1', () => {
    const table = delayTable({ type: 'constant', value: 0 })
    expect(table.reduce((sum, _, index) => sum + cellChance(index), 0)).toBe(1)
  })

  it('どの乱数のますも、二つの候補の大きいほう:並べて計算する機械はこれで選ぶ', () => {
    const wrong = Array.from({ length: 2 ** 18 }, (_, stratum) => stratum << 14).filter(
      (word) => cellOf(word) !== Math.max(word >>> MAIN_SHIFT, (word >>> TAIL_SHIFT) + TAIL_OFFSET),
    )
    expect(wrong).toEqual([])
  })

  it('端の乱数は最初と最後のますを引く。符号つきでも同じ', () => {
    expect(cellOf(0)).toBe(0)
    expect(cellOf(0xffffffff)).toBe(8127)
    expect(cellOf(-1)).toBe(8127)
    expect(cellOf(0xfbffffff)).toBe(4031)
    expect(cellOf(0xfc000000)).toBe(4032)
  })
})

describe('はじめから入っているおくれの想定', () => {
  it.each(Object.entries(DEFAULT_DELAYS))(
    '%s は、作り物か導いた値かが書いてあり、表の平均は分布のまま',
    (_, { source, distribution }) => {
      expect(['invented', 'derived']).toContain(source)
      expect(Math.abs(meanOfTable(distribution) / meanDelay(distribution) - 1)).toBeLessThan(0.001)
      expect(distributionProblem(distribution)).toBeNull()
    },
  )
})
