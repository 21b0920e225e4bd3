import { expectOk } from '@yohaku/kernel'
import { benchmarkDay, generatedNetwork, type Network, networkOf, simulate } from '@yohaku/timetable'
import { describe, expect, it } from 'vitest'
import { simulateNaively } from './naiveSimulation.mjs'

// Two programs that share nothing but the network: other random numbers, other formulas for the delays, other order.
describe('ものさし（素朴な模擬）と、本物の模擬は、同じ割合を出す', () => {
  const networks: readonly (readonly [string, Network])[] = [
    ['家族の一日', expectOk(networkOf(benchmarkDay())).network],
    ['つくった網（200 の出来事）', generatedNetwork(200, 400, 7)],
  ]

  it.each(networks)('%s', (_title, network) => {
    const [samples, naiveSamples] = [20_000, 2_000]
    const { events } = expectOk(simulate(network, { samples, seed: 3, observe: 'deadlines' }))
    const naive = simulateNaively(network, naiveSamples, 3)
    expect(naive.size).toBeGreaterThan(3)
    for (const [id, share] of naive) {
      const p = events.get(id)?.deadline?.onTime.p ?? Number.NaN
      const error = Math.sqrt(Math.max(p * (1 - p), 1 / naiveSamples) * (1 / samples + 1 / naiveSamples))
      expect(Math.abs(p - share), id).toBeLessThan(5 * error)
    }
  })
})
