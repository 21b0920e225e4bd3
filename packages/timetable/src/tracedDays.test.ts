import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { criticality } from './criticality.ts'
import { generatedNetwork } from './generatedNetwork.ts'
import type { Network } from './network.ts'
import { simulate } from './simulate.ts'
import { at, topologyOf } from './topology.ts'
import { traceDays } from './tracedDays.ts'

const meansOf = (network: Network, samples: number, seed: number): number[] => {
  const sums = network.events.map(() => 0)
  traceDays(network, topologyOf(network), { samples, seed }, ({ times }) => {
    for (const [event] of network.events.entries()) sums[event] = (sums[event] ?? 0) + at(times, event)
  })
  return sums.map((sum) => sum / samples)
}

/** Whoever is home first starts dinner; the bus goes every 20 minutes; rain makes both ways slow. */
const EVENING: Network = {
  name: '',
  unit: 'minutes',
  events: [
    { id: 'work1', planned: 960 },
    { id: 'work2', planned: 1000 },
    { id: 'bus', departures: { first: 960, every: 20, last: 1200 } },
    { id: 'dinner', join: 'any', latest: 1050 },
    { id: 'bath', latest: 1080 },
  ],
  activities: [
    { id: 'toBus', from: 'work1', to: 'bus', minDuration: 10, kind: 'walk' },
    { id: 'ride', from: 'bus', to: 'dinner', minDuration: 30, kind: 'walk' },
    { id: 'cycle', from: 'work2', to: 'dinner', minDuration: 20, kind: 'walk' },
    { id: 'eat', from: 'dinner', to: 'bath', minDuration: 30 },
  ],
  delays: { walk: { type: 'exponential', mean: 8, max: 60 } },
  dayTypes: [
    { id: 'dry', p: 3, delays: {} },
    { id: 'rain', p: 1, delays: { walk: { type: 'exponential', mean: 20, max: 60 } } },
  ],
}

describe('一日ずつ、すべての時刻を', () => {
  it.each([
    ['時刻表・先に着いたほう・日の種類', EVENING],
    ['作った網', generatedNetwork(60, 88, 3)],
  ])('シミュレーションと同じ日々:%s', (_, network) => {
    const simulation = expectOk(simulate(network, { samples: 3000, seed: 5 }))
    for (const [index, mean] of meansOf(network, 3000, 5).entries())
      expect(mean).toBeCloseTo(simulation.events.get(network.events[index]?.id ?? '')?.mean ?? Number.NaN, 1)
  })

  it('先に着いたほうが決める', () => {
    const found = expectOk(criticality(EVENING, 'bath', { samples: 3000, seed: 5 }))
    const share = (activity: string) => found.find((one) => one.activity === activity)?.share ?? 0
    expect(share('ride') + share('cycle')).toBe(1)
    expect(Math.min(share('ride'), share('cycle'))).toBeGreaterThan(0)
  })
})
