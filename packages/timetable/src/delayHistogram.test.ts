import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDelays, delayAtRank, delayHistogram } from './delayHistogram.ts'

const filled = (delays: readonly number[], mean: number, spread: number, bits = 10) => {
  const histogram = delayHistogram(mean, spread, Math.max(...delays, 1), bits)
  const sums = countDelays(histogram, Int32Array.from(delays), delays.length)
  return { histogram, sums }
}

describe('おくれの度数', () => {
  it('和と「おくれなし」の数は正確', () => {
    const { sums } = filled([0, 0, 1, 5, 70_000, 2 ** 29], 1000, 300)
    expect(sums).toEqual({ delays: 70_006 + 2 ** 29, zeros: 2 })
  })

  it('どの順位のおくれも、まんなかからの距離の千分の二ほどまで当たる', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 29 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 2 ** 29 }),
        fc.integer({ min: 0, max: 2 ** 20 }),
        (delays, mean, spread) => {
          const { histogram, sums } = filled(delays, mean, spread)
          const sorted = [...delays].sort((a, b) => a - b)
          sorted.forEach((delay, place) => {
            const found = delayAtRank(histogram, place + 1, sums.zeros)
            const allowed = Math.max(Math.abs(delay - mean) / 512, spread / 512, 2)
            expect(Math.abs(found - delay)).toBeLessThanOrEqual(allowed)
          })
        },
      ),
    )
  })

  it('おくれなしの日は、ちょうど0のまま', () => {
    const delays = [0, 0, 0, 0, 0, 0, 0, 900, 1000, 1100]
    const { histogram, sums } = filled(delays, 500, 400)
    expect([1, 4, 7].map((rank) => delayAtRank(histogram, rank, sums.zeros))).toEqual([0, 0, 0])
    expect(delayAtRank(histogram, 8, sums.zeros)).toBeCloseTo(900, 0)
  })

  it('順位が上がれば、おくれは減らない', () => {
    const delays = Array.from({ length: 500 }, (_, i) => (i * i * 37) % 90_001)
    const { histogram, sums } = filled(delays, 40_000, 20_000, 6)
    const found = delays.map((_, place) => delayAtRank(histogram, place + 1, sums.zeros))
    expect([...found].sort((a, b) => a - b)).toEqual(found)
  })
})
