import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { benchmarkDay } from './benchmarkDay.ts'
import { networkOf } from './networkOf.ts'
import { planTimes } from './planTimes.ts'
import { simulate } from './simulate.ts'

describe('測るための一日', () => {
  const { network } = expectOk(networkOf(benchmarkDay()))

  it('できごとは60ほど、計画では約束はすべて守れる', () => {
    expect(Math.abs(network.events.length - 62)).toBeLessThanOrEqual(4)
    expect(expectOk(planTimes(network)).broken).toEqual([])
  })

  it('おくれれば、どの約束も割合をもつ', () => {
    const { events, allOnTime } = expectOk(simulate(network, { samples: 20_000, seed: 1, observe: 'deadlines' }))
    expect(events.size).toBe(9)
    const chances = [...events.values()].map(({ deadline }) => deadline?.onTime.p ?? 0)
    expect(Math.min(...chances)).toBeGreaterThan(0.3)
    expect(allOnTime?.p).toBeLessThan(Math.min(...chances))
  })
})
