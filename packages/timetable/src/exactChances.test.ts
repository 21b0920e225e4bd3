import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { departuresOfDay, nextDeparture } from './departures.ts'
import { exactChances } from './exactChances.ts'
import type { Network, NetworkActivity, NetworkEvent } from './network.ts'
import { simulate } from './simulate.ts'

const EXPONENTIAL = { type: 'exponential', mean: 10 } as const
/** No delay, 3 minutes or 10 minutes. */
const COIN = { type: 'empirical', values: [0, 3, 10], weights: [5, 3, 2] } as const

const network = (
  links: readonly (readonly [string, string])[],
  latest: number,
  law: Network['delays'][string] = COIN,
  events: Readonly<Record<string, Partial<NetworkEvent>>> = {},
): Network => {
  const ids = [...new Set(links.flat())]
  return {
    name: '',
    unit: 'minutes',
    events: ids.map((id, i) => ({ id, ...(i === ids.length - 1 ? { latest } : {}), ...events[id] })),
    activities: links.map(([from, to], i): NetworkActivity => ({ id: `a${i}`, from, to, minDuration: 0, kind: 'x' })),
    delays: { x: law },
  }
}

const only = (of: Network) => {
  const [chance] = expectOk(exactChances(of)).deadlines.values()
  if (!chance) throw new Error('no deadline')
  return chance
}

/** The oracle: every combination of delays of COIN, each with its chance. Activities lead to events named later. */
const enumerated = ({ events, activities }: Network): ReadonlyMap<string, number> => {
  const onTime = new Map<string, number>()
  const visit = (delays: readonly number[], chance: number): void => {
    if (delays.length < activities.length) {
      for (const [k, delay] of COIN.values.entries()) visit([...delays, delay], (chance * (COIN.weights[k] ?? 0)) / 10)
      return
    }
    const times = new Map<string, number>()
    for (const { id, earliest, join, departures, latest } of events) {
      const arrivals = activities.flatMap(({ from, to, minDuration }, a) =>
        to === id ? [(times.get(from) ?? 0) + minDuration + (delays[a] ?? 0)] : [],
      )
      const joined = arrivals.length === 0 ? 0 : join === 'any' ? Math.min(...arrivals) : Math.max(...arrivals)
      const ready = Math.max(joined, earliest ?? 0)
      const time = departures ? nextDeparture(departuresOfDay(departures), 1440, ready) : ready
      times.set(id, time)
      if (latest !== undefined && time <= latest) onTime.set(id, (onTime.get(id) ?? 0) + chance)
    }
  }
  visit([], 1)
  return new Map(events.flatMap(({ id, latest }) => (latest === undefined ? [] : [[id, onTime.get(id) ?? 0]])))
}

const smallNetwork = (): fc.Arbitrary<Network> =>
  fc
    .record({
      count: fc.integer({ min: 3, max: 6 }),
      activities: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 6 })), {
        minLength: 3,
        maxLength: 7,
      }),
      events: fc.array(
        fc.record(
          {
            earliest: fc.integer({ min: 0, max: 15 }),
            latest: fc.integer({ min: 5, max: 40 }),
            join: fc.constantFrom('all' as const, 'any' as const),
            departures: fc.record({
              first: fc.integer({ min: 0, max: 4 }),
              every: fc.integer({ min: 1, max: 9 }),
              last: fc.constant(60),
            }),
          },
          { requiredKeys: [] },
        ),
        { minLength: 6, maxLength: 6 },
      ),
    })
    .map(({ count, activities, events }) => ({
      name: '',
      unit: 'minutes',
      events: events.slice(0, count).map((event, i) => ({ id: `e${i}`, ...event })),
      activities: activities.map(([a, b, minDuration], i) => {
        const to = 1 + (a % (count - 1))
        return { id: `a${i}`, from: `e${b % to}`, to: `e${to}`, minDuration, kind: 'x' }
      }),
      delays: { x: COIN },
    }))

describe('標本なしの、ちょうどの割合', () => {
  it('一本道・独立な合流は、手の計算と同じ一つの数', () => {
    // P(X + Y ≤ 10) = 1 − P(one is 10 and the other not 0) = 1 − (2 · 0.2 · 0.3 + 0.2 · 0.2)
    const chain = only(
      network(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        10,
      ),
    )
    expect(chain).toMatchObject({ exact: true, within: 0 })
    expect(chain.low).toBeCloseTo(0.84, 12)
    expect(chain.high).toBe(chain.low)
    expect(
      only(
        network(
          [
            ['a', 'b'],
            ['a', 'b'],
          ],
          3,
        ),
      ).low,
    ).toBeCloseTo(0.64, 12)
  })

  it('分かれてまた会う道も:同じおくれを分け合うことを、正しく数える', () => {
    const fork = network(
      [
        ['a', 'f'],
        ['f', 'x'],
        ['f', 'y'],
        ['x', 'm'],
        ['y', 'm'],
      ],
      13,
    )
    expect(only(fork).exact).toBe(true)
    expect(only(fork).low).toBeCloseTo(enumerated(fork).get('m') ?? 0, 12)
  })

  it('日の種類は、種類ごとの割合の平均', () => {
    const typed: Network = {
      ...network([['a', 'b']], 3),
      dayTypes: [
        { id: 'dry', p: 3, delays: {} },
        { id: 'rain', p: 1, delays: { x: { type: 'constant', value: 5 } } },
      ],
    }
    expect(only(typed)).toMatchObject({ exact: true, within: 0 })
    expect(only(typed).low).toBeCloseTo(0.75 * 0.8, 12)
  })

  it('続いた値のおくれでは、端が開くぶんを添える', () => {
    const { low, within, exact } = only(
      network(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        20,
        EXPONENTIAL,
      ),
    )
    expect(exact).toBe(true)
    expect(within).toBeLessThan(0.002)
    expect(Math.abs(low - (1 - 3 * Math.exp(-2)))).toBeLessThan(within + 1e-4)
  })

  it('どんな小さな網でも、すべての組み合わせを数えた割合をはさむ。ちょうどなら等しい', () => {
    fc.assert(
      fc.property(smallNetwork(), (of) => {
        const truth = enumerated(of)
        for (const [id, { low, high, exact }] of expectOk(exactChances(of)).deadlines) {
          const p = truth.get(id) ?? Number.NaN
          expect(low).toBeLessThanOrEqual(p + 1e-9)
          expect(high).toBeGreaterThanOrEqual(p - 1e-9)
          if (exact) expect(high - low).toBeLessThan(1e-9)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('列車を分け合う二人は、はさむ:シミュレーションがその間に入る', () => {
    const links = [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'm'],
      ['c', 'm'],
    ] as const
    const shared: Network = {
      ...network(links, 12),
      activities: network(links, 12).activities.map((one, i) => ({ ...one, ...(i < 2 ? {} : { draw: 'train' }) })),
    }
    const { low, high, exact } = only(shared)
    const p = expectOk(simulate(shared, { samples: 100_000, seed: 1 })).allOnTime?.p ?? 0
    expect(exact).toBe(false)
    expect(p).toBeGreaterThan(low - 0.006)
    expect(p).toBeLessThan(high + 0.006)
  })

  it('まちがった網は、まちがいを返す', () => {
    expect(exactChances({ ...network([['a', 'b']], 3), delays: {} }).ok).toBe(false)
  })
})
