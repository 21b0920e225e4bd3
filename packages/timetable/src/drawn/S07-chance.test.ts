import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import { networkOf } from '../networkOf.ts'
import { simulate } from '../simulate.ts'
import { day, step } from '../testDay.testing.ts'

/**
 *   退社    16:00            おくれ 平均 12 分(指数)
 *   帰り道           min 52
 *   お迎え           closes 17:10   →  余白 18 分、間に合う割合 1 − e^(−18/12)
 */
it('S07 余白18分・おくれの平均12分なら、間に合うのは 1 − e^(−1.5)', () => {
  const { network } = expectOk(
    networkOf(
      day(
        [
          step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00', delay: 'over' }),
          step('帰り道', 'travel', 'p1', 'office', { min: 52, to: 'nursery', delay: null }),
          step('お迎え', 'pickup', 'p1 c1', 'nursery', { by: '17:10' }),
        ],
        { delays: { over: { type: 'exponential', mean: 12 } } },
      ),
    ),
  )
  const samples = 40_000
  const { deadline } = expectOk(simulate(network, { samples, seed: 1 })).events.get('お迎え:start') ?? {}
  const truth = 1 - Math.exp(-1.5)
  const error = Math.sqrt((truth * (1 - truth)) / samples)
  expect(Math.abs((deadline?.onTime.p ?? 0) - truth)).toBeLessThan(4 * error)
  expect(deadline?.onTime.low).toBeLessThan(truth)
  expect(deadline?.onTime.high).toBeGreaterThan(truth)
  // E[(δ − 18)+] = 12 e^−1.5; the 80 % quantile of the delay is 12 ln 5.
  expect(Math.abs((deadline?.expectedLateness ?? 0) - 12 * Math.exp(-1.5))).toBeLessThan(0.2)
  expect(Math.abs((deadline?.slackAt[0]?.slack ?? 0) - (18 - 12 * Math.log(5)))).toBeLessThan(0.5)
})
