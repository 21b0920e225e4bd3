import { expectOk } from '@yohaku/kernel'
import { expect, it } from 'vitest'
import type { Network } from '../network.ts'
import { simulate } from '../simulate.ts'
import { drawnDay } from './drawing.testing.ts'

/** Both ways on foot; in the rain (one day of four) each takes 10 minutes more. Each gate has 5 minutes. */
const twoWays = (dayTypes: Network['dayTypes']): Network => {
  const { network } = drawnDay(`
    出る    8:00
    園      8:08   min 8   closes 8:13

    退社    17:00
    お迎え  17:20  min 20  closes 17:25
  `)
  return {
    ...network,
    activities: network.activities.map((activity) =>
      activity.minDuration > 0 ? { ...activity, kind: 'walk' } : activity,
    ),
    delays: { walk: { type: 'constant', value: 0 } },
    ...(dayTypes === undefined ? {} : { dayTypes }),
  }
}

const RAIN = { walk: { type: 'constant', value: 10 } } as const
const SAMPLES = 20_000
const fourErrors = 4 * Math.sqrt((0.25 * 0.75) / SAMPLES)

it('S13 雨の日はどちらの道も遅れる:悪い日は重なり、ぜんぶ間に合う日は掛け算より多い', () => {
  const network = twoWays([
    { id: 'dry', p: 3, delays: {} },
    { id: 'rain', p: 1, delays: RAIN },
  ])
  const run = expectOk(simulate(network, { samples: SAMPLES, seed: 1 }))
  const [gate, pickup] = ['園', 'お迎え'].map((id) => run.events.get(id)?.deadline?.onTime.p ?? Number.NaN)
  expect(Math.abs((gate ?? 0) - 0.75)).toBeLessThan(fourErrors)
  expect(gate).toBe(pickup)
  expect(run.allOnTime?.p).toBe(gate)
})

it('S13 同じ割合でも、別々に遅れるなら、ぜんぶ間に合うのは掛け算', () => {
  const alone = twoWays(undefined)
  const run = expectOk(
    simulate(
      { ...alone, delays: { walk: { type: 'empirical', values: [0, 10], weights: [3, 1] } } },
      { samples: SAMPLES, seed: 1 },
    ),
  )
  expect(Math.abs((run.allOnTime?.p ?? 0) - 0.75 * 0.75)).toBeLessThan(fourErrors)
})

it('S13 雨の日だけを見ると、どちらの門にも間に合わない', () => {
  const run = expectOk(simulate(twoWays([{ id: 'rain', p: 1, delays: RAIN }]), { samples: 3, seed: 1 }))
  expect(run.allOnTime?.p).toBe(0)
})
