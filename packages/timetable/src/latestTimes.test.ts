import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Network, NetworkEvent } from './network.ts'
import { planTimes } from './planTimes.ts'

/** Small networks with everybody, whoever is first, and timetables; whole minutes. */
const networks = fc
  .record({
    shapes: fc.array(fc.record({ join: fc.boolean(), every: fc.option(fc.integer({ min: 2, max: 9 })) }), {
      minLength: 3,
      maxLength: 7,
    }),
    links: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 0, max: 12 })), { minLength: 3, maxLength: 12 }),
    room: fc.integer({ min: 0, max: 25 }),
  })
  .map(({ shapes, links, room }): Network => {
    const events = shapes.map(
      ({ join, every }, index): NetworkEvent => ({
        id: `e${index}`,
        ...(join ? { join: 'any' } : {}),
        ...(every === null || index === 0 ? {} : { departures: { first: 0, every, last: 600 } }),
      }),
    )
    const activities = links.flatMap(([a, b, minDuration], index) => {
      const [from, to] = [Math.min(a, b) % shapes.length, Math.max(a, b) % shapes.length].sort((x, y) => x - y)
      return from === to ? [] : [{ id: `a${index}`, from: `e${from}`, to: `e${to}`, minDuration }]
    })
    const plain: Network = { name: '', unit: 'minutes', events, activities, delays: {} }
    const last = expectOk(planTimes(plain)).events.get(`e${shapes.length - 1}`)?.earliest ?? 0
    return {
      ...plain,
      events: events.map((event, index) => (index === shapes.length - 1 ? { ...event, latest: last + room } : event)),
    }
  })

/** The network in which one event happens exactly so much later. */
const held = (network: Network, id: string, until: number): Network => ({
  ...network,
  events: [
    ...network.events.map((event) => (event.id === id ? { ...event, id: `${id}*` } : event)),
    { id, earliest: until },
  ],
  activities: [
    ...network.activities.map((one) => (one.to === id ? { ...one, to: `${id}*` } : one)),
    { id: 'held', from: `${id}*`, to: id, minDuration: 0 },
  ],
})

it('いつまで遅れてよいか:その時刻までなら約束は守れ、1分あとなら破れる', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const goal = network.events.at(-1)?.id ?? ''
      const kept = (of: Network): boolean => (expectOk(planTimes(of)).deadlines[0]?.slack ?? -1) >= 0
      for (const [id, { latest, earliest }] of expectOk(planTimes(network)).events) {
        if (id === goal) continue
        if (latest === null) expect(kept(held(network, id, earliest + 300))).toBe(true)
        else {
          expect(kept(held(network, id, latest))).toBe(true)
          expect(kept(held(network, id, latest + 1))).toBe(false)
        }
      }
    }),
    { numRuns: 200 },
  )
})
