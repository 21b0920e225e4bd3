import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delayLaw, meanDelay } from './delayLaw.ts'
import type { DelayDistribution } from './network.ts'

const shares = Float64Array.from({ length: 4097 }, (_, i) => i / 4096)

describe('おくれの分布:平均', () => {
  it('切らない分布は、書いた平均のまま', () => {
    for (const distribution of [
      { type: 'constant', value: 3 },
      { type: 'exponential', mean: 3 },
      { type: 'gamma', shape: 2, mean: 3 },
      { type: 'lognormal', sigma: 1, mean: 3 },
      { type: 'empirical', values: [1, 2, 6] },
    ] as const satisfies DelayDistribution[])
      expect(meanDelay(distribution)).toBeCloseTo(3, 12)
  })

  it('指数分布を12で切って引き直すと m − 12 e^(−12/m) / (1 − e^(−12/m))', () => {
    for (const mean of [0.5, 3, 10, 50]) {
      const beyond = Math.exp(-12 / mean)
      const expected = mean - (12 * beyond) / (1 - beyond)
      expect(meanDelay({ type: 'exponential', mean, max: 12, cut: 'redraw' })).toBeCloseTo(expected, 9)
    }
  })

  it('12で頭打ちにすると m (1 − e^(−12/m))', () => {
    for (const mean of [0.5, 3, 10, 50])
      expect(meanDelay({ type: 'exponential', mean, max: 12, cut: 'clip' })).toBeCloseTo(
        mean * -Math.expm1(-12 / mean),
        10,
      )
  })

  it('切り方を言わなければ引き直す', () => {
    expect(meanDelay({ type: 'exponential', mean: 3, max: 12 })).toBe(
      meanDelay({ type: 'exponential', mean: 3, max: 12, cut: 'redraw' }),
    )
  })

  it.each(['redraw', 'clip'] as const)('切ったあとの平均を指定すれば、その平均になる(%s)', (cut) => {
    for (const law of [
      { type: 'exponential' } as const,
      { type: 'gamma', shape: 0.5 } as const,
      { type: 'gamma', shape: 4 } as const,
      { type: 'lognormal', sigma: 0.8 } as const,
    ])
      expect(meanDelay({ ...law, mean: 4, max: 15, cut, meanAfterCut: true })).toBeCloseTo(4, 9)
  })

  it('重みつきの実測値', () => {
    expect(meanDelay({ type: 'empirical', values: [0, 10], weights: [3, 1] })).toBe(2.5)
  })
})

describe('おくれの分布:少ないほうから p までが担う平均 L(p)', () => {
  it('指数分布を分位点まで数値積分したものと合う', () => {
    const law = delayLaw({ type: 'exponential', mean: 5 })
    // Simpson's rule on Q(u) = −5 ln(1 − u).
    for (const p of [0.001, 0.3, 0.9]) {
      const steps = 2000
      let sum = 0
      for (let i = 0; i <= steps; i++)
        sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * -5 * Math.log1p(-(i / steps) * p)
      expect(law.partialMeans(Float64Array.of(p))[0]).toBeCloseTo((sum * p) / (3 * steps), 9)
    }
  })

  it.each<DelayDistribution>([
    { type: 'gamma', shape: 0.5, mean: 5 },
    { type: 'gamma', shape: 3, mean: 5, max: 12, cut: 'redraw' },
    { type: 'gamma', shape: 3, mean: 5, max: 6, cut: 'clip' },
    { type: 'lognormal', sigma: 1.2, mean: 5 },
  ])('まとめて補間した値は、一つずつ求めた値と10億分の1分まで同じ:%j', (distribution) => {
    const law = delayLaw(distribution)
    const together = law.partialMeans(shares)
    for (let i = 1; i < 4096; i += 13) {
      // A cell is 4096 differences of this: 1e-9 minutes here are less than a tick (1.6e-5 minutes) there.
      const [, alone = 0] = law.partialMeans(Float64Array.of(0, shares[i] ?? 0))
      expect(Math.abs((together[i] ?? 0) - alone)).toBeLessThan(1e-9)
    }
  })

  it('形 2 のガンマ分布を分位点から数値積分したものと合う', () => {
    const law = delayLaw({ type: 'gamma', shape: 2, mean: 2 })
    // F(x) = 1 − (1 + x) e^−x, L = ∫ x² e^−x = 2 − (x² + 2x + 2) e^−x up to the quantile.
    for (const x of [0.01, 0.3, 1.7, 4, 9]) {
      const p = 1 - (1 + x) * Math.exp(-x)
      expect(law.partialMeans(Float64Array.of(0, p))[1]).toBeCloseTo(2 - (x * x + 2 * x + 2) * Math.exp(-x), 10)
    }
  })

  it('0 から平均まで、下がらず、だんだん急になる', () => {
    fc.assert(
      fc.property(anyLaw, (distribution) => {
        const law = delayLaw(distribution)
        const means = law.partialMeans(shares)
        expect(means[0]).toBe(0)
        expect(means[4096]).toBeCloseTo(law.mean, 9)
        for (let i = 1; i < 4096; i += 7) {
          const here = (means[i] ?? 0) - (means[i - 1] ?? 0)
          const next = (means[i + 1] ?? 0) - (means[i] ?? 0)
          expect(here).toBeGreaterThanOrEqual(-1e-9)
          expect(next - here).toBeGreaterThanOrEqual(-1e-9 * (1 + law.mean))
        }
      }),
      { numRuns: 60 },
    )
  })
})

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const cut = fc.record(
  { max: amount(1, 60), cut: fc.constantFrom('redraw' as const, 'clip' as const) },
  { requiredKeys: [] },
)
const anyLaw: fc.Arbitrary<DelayDistribution> = fc.oneof(
  fc.record({ mean: amount(0.1, 20), cut }).map(({ mean, cut }) => ({ type: 'exponential' as const, mean, ...cut })),
  fc
    .record({ mean: amount(0.1, 20), shape: amount(0.2, 30), cut })
    .map(({ mean, shape, cut }) => ({ type: 'gamma' as const, mean, shape, ...cut })),
  fc
    .record({ mean: amount(0.1, 20), sigma: amount(0.1, 1.5), cut })
    .map(({ mean, sigma, cut }) => ({ type: 'lognormal' as const, mean, sigma, ...cut })),
  fc.array(amount(0, 60), { minLength: 1, maxLength: 9 }).map((values) => ({ type: 'empirical' as const, values })),
)
