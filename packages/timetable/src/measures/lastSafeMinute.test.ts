import { clock, expectOk, formatClock } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DelayDistribution } from '../network.ts'
import { networkOf } from '../networkOf.ts'
import { simulate } from '../simulate.ts'
import { day, step } from '../testDay.testing.ts'
import { lastSafeMinute } from './lastSafeMinute.ts'

/**
 *   退社    16:00
 *   帰り道           min 52   おくれ law
 *   お迎え           closes 17:10
 */
const evening = (law: DelayDistribution) =>
  day(
    [
      step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00', delay: null }),
      step('帰り道', 'travel', 'p1', 'office', { min: 52, to: 'nursery', delay: 'way' }),
      step('お迎え', 'pickup', 'p1 c1', 'nursery', { by: '17:10' }),
    ],
    { delays: { way: law } },
  )

const ask = (law: DelayDistribution, chance: number, samples = 20_000, seed = 1) =>
  lastSafeMinute({
    day: evening(law),
    what: { step: '仕事', what: 'until' },
    promise: 'お迎え',
    chance,
    samples,
    seed,
  })

describe('この時刻までに席を立てば', () => {
  it.each([
    [0, '16:18'],
    [10, '16:08'],
    [25, '15:53'],
  ])('S13 毎日きっかり %i 分おくれる道なら、%s まで', (value, time) => {
    const { time: found, surely, atMost } = expectOk(ask({ type: 'constant', value }, 0.95, 100))
    expect([found, atMost].map(formatClock)).toEqual([time, time])
    // 100 days without a late one do not show that 19 of 20 are kept for sure; they show it for 9 of 10.
    expect(surely).not.toBeNull()
  })

  it.each([0.8, 0.95])('S13 指数のおくれ(平均12分)では、16:18 − 12·ln(1/(1−%f)) の前の分', (chance) => {
    const truth = Math.floor(clock('16:18') + 12 * Math.log(1 - chance))
    const { time, surely, atMost, onTime } = expectOk(ask({ type: 'exponential', mean: 12 }, chance))
    expect(Math.abs(time - truth)).toBeLessThanOrEqual(1)
    expect(surely ?? 0).toBeLessThanOrEqual(time)
    expect(atMost).toBeGreaterThanOrEqual(time)
    expect(surely ?? 0).toBeLessThanOrEqual(truth)
    expect(atMost).toBeGreaterThanOrEqual(truth)
    expect(onTime.p).toBeGreaterThanOrEqual(chance)
  })

  it('その分には間に合い、次の分には足りない。高い見込みを望むほど、早い', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0.3, max: 0.98, noNaN: true }), (seed, chance) => {
        const law = { type: 'gamma', shape: 2, mean: 9 } as const
        const found = expectOk(ask(law, chance, 500, seed))
        const at = (until: number): number => {
          const moved = evening(law)
          const steps = moved.steps.map((each) => (each.id === '仕事' ? { ...each, until: until as never } : each))
          const { network } = expectOk(networkOf({ ...moved, steps }))
          return expectOk(simulate(network, { samples: 500, seed })).events.get('お迎え:start')?.deadline?.onTime.p ?? 0
        }
        expect(at(found.time)).toBe(found.onTime.p)
        expect(at(found.time)).toBeGreaterThanOrEqual(chance)
        expect(at(found.time + 1)).toBeLessThan(chance)
        expect(expectOk(ask(law, Math.min(0.99, chance + 0.01), 500, seed)).time).toBeLessThanOrEqual(found.time)
      }),
      { numRuns: 15 },
    )
  })

  it('どんなに早く出ても届かない見込みは、届かないと言う', () => {
    // On 3 of 10 days the way takes ten hours more.
    const law = { type: 'empirical', values: [0, 600], weights: [7, 3] } as const
    expect(ask(law, 0.95)).toMatchObject({ ok: false, error: { type: 'outOfReach' } })
    expect(ask(law, 0.5).ok).toBe(true)
  })

  it('約束につながらない行動、ない行動には、答えない', () => {
    const law = { type: 'constant', value: 0 } as const
    const before = step('父帰る', 'home', 'p2', 'home', { at: '19:00' })
    const family = { ...evening(law), adults: ['p1', 'p2'], steps: [...evening(law).steps, before] }
    const question = { day: family, promise: 'お迎え', chance: 0.8, samples: 50, seed: 1 }
    expect(lastSafeMinute({ ...question, what: { step: '父帰る', what: 'planned' } })).toMatchObject({
      ok: false,
      error: { type: 'noLimit' },
    })
    expect(lastSafeMinute({ ...question, what: { step: '帰り道', what: 'planned' } })).toMatchObject({
      ok: false,
      error: { type: 'noSuchFigure' },
    })
    expect(lastSafeMinute({ ...question, what: { step: '父帰る', what: 'planned' }, promise: '父帰る' })).toMatchObject(
      { ok: false, error: { type: 'noSuchPromise' } },
    )
  })
})
