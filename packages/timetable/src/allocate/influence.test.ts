import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmarkDay } from '../benchmarkDay.ts'
import { generatedNetwork } from '../generatedNetwork.ts'
import type { Network } from '../network.ts'
import { networkOf } from '../networkOf.ts'
import { simulate } from '../simulate.ts'
import { influencedBy } from './influence.ts'
import { movedDay, type StepMove } from './movedDay.ts'

const networkAt = (moves: readonly StepMove[], minutes: number): Network =>
  expectOk(networkOf(movedDay(benchmarkDay(), [{ moves, minutes }]))).network

const feltAt = (moves: readonly StepMove[]): readonly string[] => {
  const [now, moved] = [networkAt(moves, 0), networkAt(moves, 20)]
  const felt = influencedBy(now, moved, moved)
  return now.events.flatMap(({ id, latest }) => (latest !== undefined && felt.has(id) ? id : []))
}

describe('どの約束に届くか', () => {
  it('早起きは朝の約束に届き、終業の時刻を待つ夕方には届かない', () => {
    expect(feltAt([{ step: 'p1.wake', what: 'planned' }])).toEqual([
      'c1.dropoff:start',
      'c2.dropoff:start',
      'p1.work:start',
      'p2.work:start',
    ])
  })

  it('席を立つ時刻は、夕方だけに届く', () => {
    expect(feltAt([{ step: 'p1.work', what: 'until' }])).toEqual([
      'c1.pickup:start',
      'c2.pickup:start',
      'c1.bed:start',
      'c2.bed:start',
      'p1.solo:start',
    ])
  })

  it('届かないと言ったできごとは、どの一日でも動かない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 29 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, which, by) => {
          const later = bounded(generatedNetwork(30, 45, seed))
          const earlier: Network = {
            ...later,
            events: later.events.map((event, i) =>
              i === which ? { ...event, earliest: (event.earliest ?? 0) - by } : event,
            ),
          }
          const felt = influencedBy(later, earlier, earlier)
          const [was, is] = [later, earlier].map((network) => expectOk(simulate(network, { samples: 200, seed })))
          for (const { id } of later.events) if (!felt.has(id)) expect(is?.events.get(id)).toEqual(was?.events.get(id))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('知らない項目のある網では、つながるものすべてに届く', () => {
    const now = networkAt([], 0)
    const moves: readonly StepMove[] = [{ step: 'p1.wake', what: 'planned' }]
    const strange = (network: Network): Network => ({ ...network, ...{ weather: 'rain' } })
    const moved = networkAt(moves, 20)
    const plain = influencedBy(now, moved, moved)
    const all = influencedBy(strange(now), strange(moved), strange(moved))
    expect(plain.has('c1.pickup:start')).toBe(false)
    expect(all.has('c1.pickup:start')).toBe(true)
    for (const event of plain) expect(all.has(event)).toBe(true)
  })
})

/** Events with a time of their own and delays with an end, so that some of the events never wait. */
const bounded = (network: Network): Network => ({
  ...network,
  delays: { ...network.delays, long: { type: 'exponential', mean: 2, max: 20 } },
  events: network.events.map((event, i) => ({ ...event, earliest: event.earliest ?? i * 40 })),
})
