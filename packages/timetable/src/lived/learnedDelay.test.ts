import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanDelay } from '../delayLaw.ts'
import type { DelayDistribution } from '../network.ts'
import { learnedDelay, PRIOR_DAYS } from './learnedDelay.ts'

const TRAIN: DelayDistribution = { type: 'empirical', values: [0, 10], weights: [80, 20] }
const CHILD: DelayDistribution = { type: 'gamma', shape: 1.5, mean: 4, max: 25, meanAfterCut: true }

describe('家族の日々が、おくれの想定を動かす', () => {
  it('1日もなければ、もとの想定のまま', () => {
    const { distribution, weightOfOwn, mean } = learnedDelay(TRAIN, [])
    expect(meanDelay(distribution)).toBeCloseTo(2, 12)
    expect([weightOfOwn, mean.own]).toEqual([0, null])
  })

  it('20日で半分ずつ:平均2分の想定と、平均7分の日々から、4.5分', () => {
    const own = Array.from({ length: PRIOR_DAYS }, (_, i) => (i % 2 === 0 ? 6 : 8))
    const { distribution, weightOfOwn, mean } = learnedDelay(TRAIN, own)
    expect(weightOfOwn).toBe(0.5)
    expect(mean).toEqual({ before: 2, own: 7, after: 4.5 })
    expect(meanDelay(distribution)).toBeCloseTo(4.5, 12)
  })

  it('1日だけでは、20分のおくれも、平均を1分足らず動かすだけ', () => {
    // (2 × 20 + 20) ÷ 21 = 2.857.
    expect(learnedDelay(TRAIN, [20]).mean.after).toBeCloseTo(60 / 21, 12)
  })

  it('想定の重さは、言えば変わる', () => {
    expect(learnedDelay(TRAIN, [8], 1).mean.after).toBe(5)
  })

  it('なめらかな想定は、平均を変えずに刻まれる。長いおくれの端も残る', () => {
    const { distribution, mean } = learnedDelay(CHILD, [])
    expect(mean.before).toBeCloseTo(4, 6)
    expect(meanDelay(distribution)).toBeCloseTo(4, 6)
    expect(Math.max(...distribution.values)).toBeGreaterThan(18)
    expect(Math.max(...distribution.values)).toBeLessThanOrEqual(25)
  })

  it('重さの合計は、想定の日数と生きた日数。平均は、あいだにある', () => {
    const days = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (own, prior) => {
        const { distribution, weightOfOwn, mean } = learnedDelay(CHILD, own, prior)
        const weights = (distribution.weights ?? []).reduce((sum, weight) => sum + weight, 0)
        expect(weights).toBeCloseTo(prior + own.length, 6)
        expect(weightOfOwn).toBeCloseTo(own.length / (own.length + prior), 12)
        const ends = [mean.before, mean.own ?? mean.before]
        expect(mean.after).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9)
        expect(mean.after).toBeLessThanOrEqual(Math.max(...ends) + 1e-9)
      }),
    )
  })
})
