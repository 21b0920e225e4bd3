import { expectOk } from '@yohaku/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmarkDay } from '../benchmarkDay.ts'
import { engineFor } from '../engine/engineFor.ts'
import { TS_ENGINE } from '../engine/tsEngine.ts'
import { generatedNetwork } from '../generatedNetwork.ts'
import type { Network } from '../network.ts'
import { networkOf } from '../networkOf.ts'
import { simulate } from '../simulate.ts'
import { whatIf } from './whatIf.ts'

const SAMPLES = 700

const full = (network: Network, samples = SAMPLES, seed = 1) => expectOk(simulate(network, { samples, seed }))

/** wake → dressed → leave → gate, and beside it cook → eaten, which nobody waits for. */
const morning = (
  more: { readonly dress?: number; readonly gateCloses?: number; readonly cook?: number } = {},
): Network => ({
  name: 'morning',
  unit: 'minutes',
  events: [
    { id: 'wake', planned: 420 },
    { id: 'dressed' },
    { id: 'leave', earliest: 450 },
    { id: 'gate', latest: more.gateCloses ?? 470 },
    { id: 'eaten', latest: 455 },
  ],
  activities: [
    { id: 'dress', from: 'wake', to: 'dressed', minDuration: more.dress ?? 20, kind: 'child' },
    { id: 'shoes', from: 'dressed', to: 'leave', minDuration: 5, kind: 'child' },
    { id: 'walk', from: 'leave', to: 'gate', minDuration: 12, kind: 'walk' },
    { id: 'eat', from: 'wake', to: 'eaten', minDuration: more.cook ?? 25, kind: 'child' },
  ],
  delays: { child: { type: 'exponential', mean: 6, max: 40 }, walk: { type: 'gamma', shape: 2, mean: 3, max: 20 } },
})

describe('もし、ここがちがったら', () => {
  it('はじめは、ぜんぶを走らせたのと同じ', () => {
    const { simulation, recomputed } = expectOk(whatIf(morning(), { samples: SAMPLES, seed: 1 }))
    expect(simulation).toEqual(full(morning()))
    expect(recomputed).toEqual(['wake', 'dressed', 'leave', 'gate', 'eaten'])
  })

  it('着がえが5分のびたら、着がえから先だけを走らせ、ごはんは走らせない', () => {
    const first = expectOk(whatIf(morning(), { samples: SAMPLES, seed: 1 }))
    const { simulation, recomputed } = expectOk(first.edited(morning({ dress: 25 })))
    expect(simulation).toEqual(full(morning({ dress: 25 })))
    expect(recomputed).not.toContain('eaten')
    expect(recomputed).toContain('gate')
  })

  it('約束の時刻だけがちがえば、走らせるものはなく、数えなおすだけ', () => {
    const first = expectOk(whatIf(morning(), { samples: SAMPLES, seed: 1 }))
    const { simulation, recomputed } = expectOk(first.edited(morning({ gateCloses: 480 })))
    expect(simulation).toEqual(full(morning({ gateCloses: 480 })))
    expect(recomputed).toEqual([])
  })

  it('元にもどせば、元の数字', () => {
    const first = expectOk(whatIf(morning(), { samples: SAMPLES, seed: 1 }))
    const there = expectOk(first.edited(morning({ cook: 40, dress: 10 })))
    expect(expectOk(there.edited(morning())).simulation).toEqual(first.simulation)
  })

  it('同じ日から、いくつも試せる', () => {
    const first = expectOk(whatIf(morning(), { samples: SAMPLES, seed: 1 }))
    const one = expectOk(first.edited(morning({ dress: 30 }))).simulation
    const other = expectOk(first.edited(morning({ cook: 30 }))).simulation
    expect([one, other]).toEqual([full(morning({ dress: 30 })), full(morning({ cook: 30 }))])
  })

  it('おくれの種類・一日の種類・出来事の数が変わっても、同じ', () => {
    const first = expectOk(whatIf(morning(), { samples: SAMPLES, seed: 1 }))
    const base = morning()
    const others: readonly Network[] = [
      { ...base, delays: { ...base.delays, walk: { type: 'constant', value: 4 } } },
      {
        ...base,
        dayTypes: [
          { id: 'dry', p: 8, delays: {} },
          { id: 'rain', p: 2, delays: { walk: { type: 'exponential', mean: 9, max: 40 } } },
        ],
      },
      {
        ...base,
        events: [...base.events, { id: 'home', latest: 490 }],
        activities: [...base.activities, { id: 'back', from: 'gate', to: 'home', minDuration: 12, kind: 'walk' }],
      },
      { ...base, events: base.events.slice(0, 4), activities: base.activities.slice(0, 3) },
      {
        ...base,
        events: base.events.map((event) =>
          event.id === 'leave' ? { ...event, departures: { first: 440, every: 15, last: 500 } } : event,
        ),
      },
    ]
    for (const other of others) expect(expectOk(first.edited(other)).simulation).toEqual(full(other))
  })

  it('直しようのない直しは、まちがいとして返り、元は残る', () => {
    const first = expectOk(whatIf(morning(), { samples: SAMPLES, seed: 1 }))
    const broken = { ...morning(), activities: [{ id: 'x', from: 'wake', to: 'nowhere', minDuration: 1 }] }
    expect(first.edited(broken)).toMatchObject({ ok: false, error: { type: 'problems' } })
    expect(expectOk(first.edited(morning())).recomputed).toEqual([])
  })

  it.each([
    [{ samples: 0, seed: 1 }, 'samples'],
    [{ samples: 2 ** 27, seed: 1 }, 'samples'],
    [{ samples: 10, seed: 0.5 }, 'seed'],
    [{ samples: 10, seed: 1, quantiles: [1] }, 'quantiles'],
  ])('%j は、断る', (options, field) => {
    expect(whatIf(morning(), options)).toMatchObject({ ok: false, error: { type: 'badRequest', field } })
  })
})

describe('どんな一日でも、どんな直しでも', () => {
  it('直したあとの数字は、はじめから走らせた数字と1ビットもちがわない', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.record({ place: fc.nat(), by: fc.integer({ min: 0, max: 30 }) }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (events, more, seed, edits, isWasm) => {
          const network = generatedNetwork(events, events + more, seed)
          const longer = new Map(edits.map(({ place, by }) => [place % Math.max(1, network.activities.length), by]))
          const edited: Network = {
            ...network,
            activities: network.activities.map((activity, index) => ({
              ...activity,
              minDuration: activity.minDuration + (longer.get(index) ?? 0),
            })),
          }
          const engine = isWasm ? engineFor() : TS_ENGINE
          const first = expectOk(whatIf(network, { samples: 300, seed, engine }))
          const found = expectOk(first.edited(edited))
          expect(found.simulation).toEqual(full(edited, 300, seed))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('家族の一日で、夜のひとつを直しても、朝は走らせない', () => {
    const { network } = expectOk(networkOf(benchmarkDay()))
    const last = network.activities.at(-1)
    const edited: Network = {
      ...network,
      activities: network.activities.map((activity) =>
        activity === last ? { ...activity, minDuration: activity.minDuration + 3 } : activity,
      ),
    }
    const first = expectOk(whatIf(network, { samples: SAMPLES, seed: 4 }))
    const found = expectOk(first.edited(edited))
    expect(found.simulation).toEqual(full(edited, SAMPLES, 4))
    expect(found.recomputed.length).toBeLessThan(network.events.length / 4)
  })
})
