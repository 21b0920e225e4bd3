import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { meanDelay } from './delayLaw.ts'
import type { DelayDistribution } from './network.ts'
import { parseNetwork } from './parseNetwork.ts'

const withLaw = (law: unknown, unit = 'minutes') =>
  parseNetwork({ unit, events: ['a', 'b'], activities: [{ from: 'a', to: 'b', kind: 'k' }], delays: { k: law } })

const lawOf = (law: unknown, unit?: string): DelayDistribution | undefined => expectOk(withLaw(law, unit)).delays.k

const problemsOf = (json: unknown) => {
  const read = parseNetwork(json)
  return read.ok ? [] : read.error.map(({ type, path }) => `${type} ${path}`)
}

describe('同じおくれの、いろいろな書き方', () => {
  // Gamma with shape 4 and scale 1.5: mean 6, standard deviation 3, variance 9, rate 2/3.
  it.each([
    { shape: 4, scale: 1.5 },
    { shape: 4, rate: 2 / 3 },
    { shape: 4, mean: 6 },
    { mean: 6, sd: 3 },
    { mean: 6, std: 3 },
    { mean: 6, variance: 9 },
    { mean: 6, cv: 0.5 },
    { mean: 6, scale: 1.5 },
    { k: '4', theta: '1.5' },
  ])('ガンマ %j', (parameters) => {
    const law = lawOf({ type: 'gamma', ...parameters })
    expect(law).toMatchObject({ type: 'gamma' })
    expect(law?.type === 'gamma' && law.shape).toBeCloseTo(4, 9)
    expect(law?.type === 'gamma' && law.mean).toBeCloseTo(6, 9)
  })

  it.each([
    [{ mean: 5, cutoff: 20, mode: 'clip' }, 'clip'],
    [{ rate: 0.2, truncate: 20 }, 'redraw'],
    [{ scale: 5, cap: 20 }, 'clip'],
    [{ mean: 5, max: 20, clip: true }, 'clip'],
    [{ mean: 5, cutoff: { value: 20, mode: 'clamp' } }, 'clip'],
    [{ mean: 5, cutoff: { at: 20, mode: 'resample' } }, 'redraw'],
  ])('指数と、その切り方 %j', (parameters, cut) => {
    expect(lawOf({ type: 'exponential', ...parameters })).toEqual({ type: 'exponential', mean: 5, max: 20, cut })
  })

  it('対数正規の sd は、おくれそのものの散らばり。sigma は対数の', () => {
    const sigma = Math.sqrt(Math.log(1 + 0.5 ** 2))
    const law = lawOf({ type: 'lognormal', mean: 8, sd: 4 })
    expect(law?.type === 'lognormal' && law.sigma).toBeCloseTo(sigma, 12)
  })

  it.each([
    [
      {
        type: 'empirical',
        values: [
          { value: 0, weight: 3 },
          { value: 10, weight: 1 },
        ],
      },
    ],
    [
      {
        values: [
          [0, 3],
          [10, 1],
        ],
      },
    ],
    [{ type: 'discrete', support: [0, 10], probs: [3, 1] }],
    [{ type: 'histogram', data: { 0: 3, 10: 1 } }],
    [
      [
        [0, 3],
        [10, 1],
      ],
    ],
  ])('実測値 %j', (law) => {
    expect(lawOf(law)).toEqual({ type: 'empirical', values: [0, 10], weights: [3, 1] })
  })

  it('一定のおくれは、数だけでも、自分の単位でも', () => {
    for (const law of [
      3,
      { value: 3 },
      { type: 'fixed', minutes: 3 },
      { type: 'constant', seconds: 180 },
      { type: 'constant', value: '3 min' },
    ])
      expect(lawOf(law)).toEqual({ type: 'constant', value: 3 })
    expect(lawOf({ type: 'constant', minutes: 3 }, 'seconds')).toEqual({ type: 'constant', value: 180 })
  })

  it('平均は、切ったあとも書いてあるとおり読める', () => {
    const law = lawOf({ type: 'exponential', mean: 5, max: 15, meanAfterCut: true })
    expect(law && meanDelay(law)).toBeCloseTo(5, 6)
  })

  it.each([
    [{ type: 'gamma', shape: 2, scale: 3, mean: 5 }, 'unexpected delays.k'],
    [{ type: 'exponential', mean: 5, rate: 1 }, 'unexpected delays.k'],
    [{ type: 'exponential', mean: 5, shift: 3 }, 'unexpected delays.k.shift'],
    [{ type: 'gamma', mean: 5 }, 'missing delays.k.shape'],
    [{ type: 'exponential', mean: 5, max: 9, cut: 'somehow' }, 'unexpected delays.k.cut'],
    [{ mean: 5 }, 'missing delays.k.type'],
  ])('二通りに読めるもの、足りないものは断る %j', (law, problem) => {
    expect(problemsOf({ events: ['a'], activities: [], delays: { k: law } })).toEqual([problem])
  })
})

describe('網のほかの書き方', () => {
  const read = (json: unknown) => expectOk(parseNetwork(json))

  it('活動を組で、または「a->b」のキーで', () => {
    const expected = [{ id: 'a→b', from: 'a', to: 'b', minDuration: 5 }]
    expect(read({ events: ['a', 'b'], activities: [['a', 'b', 5]] }).activities).toEqual(expected)
    expect(read({ events: ['a', 'b'], activities: { 'a->b': { duration: 5 } } }).activities).toEqual(expected)
  })

  it('おくれを活動の中に、または活動の id の下に', () => {
    const law = { type: 'exponential', mean: 3 }
    for (const json of [
      { activities: [{ id: 'x', from: 'a', to: 'b', distribution: 'exponential', mean: 3 }] },
      { activities: [{ id: 'x', from: 'a', to: 'b', delay: law }] },
      { activities: [{ id: 'x', from: 'a', to: 'b' }], delays: { x: law } },
    ]) {
      const network = read({ events: ['a', 'b'], ...json })
      expect(network.delays[network.activities[0]?.kind ?? '']).toEqual(law)
    }
  })

  it('締切だけの一覧、包みの中の網、自分の単位の分', () => {
    const network = read({
      unit: 's',
      network: { nodes: ['a', 'b'], edges: [{ source: 'a', target: 'b', min: '2 min' }] },
      deadlines: [{ event: 'b', latest: '0:05' }],
    })
    expect(network).toMatchObject({ unit: 'seconds', activities: [{ minDuration: 120 }] })
    expect(network.events[1]).toEqual({ id: 'b', latest: 300 })
  })

  it('発車時刻は、一覧でも間隔でも。先に着いたほうは any', () => {
    const network = read({
      events: [
        { id: 'a', departures: ['7:00', '7:20'] },
        { id: 'b', departures: { first: '7:00', headway: 10, until: '9:00' } },
        { id: 'c', join: 'first' },
      ],
      activities: [
        ['a', 'b', 1],
        ['b', 'c', 1],
      ],
    })
    expect(network.events).toEqual([
      { id: 'a', departures: { times: [420, 440] } },
      { id: 'b', departures: { first: 420, every: 10, last: 540 } },
      { id: 'c', join: 'any' },
    ])
  })

  it('日の種類:割合は、同じ比の整数になる。ある日だけのおくれは、ほかの日にはない', () => {
    const network = read({
      events: ['a', 'b'],
      activities: [{ from: 'a', to: 'b', kind: 'rain' }],
      dayTypes: { dry: { probability: 0.75, delays: {} }, wet: { probability: 0.25, delays: { rain: 5 } } },
    })
    expect(network.dayTypes).toEqual([
      { id: 'dry', p: 75, delays: {} },
      { id: 'wet', p: 25, delays: { rain: { type: 'constant', value: 5 } } },
    ])
    expect(network.delays.rain).toEqual({ type: 'constant', value: 0 })
  })

  it('誤りは全部、場所とともに', () => {
    expect(
      problemsOf({
        events: [
          { id: 'a', departures: [] },
          { id: 'b', departures: { first: 10, every: 0, last: 20 } },
          { id: 'c', join: 'some' },
          { id: 'd', planned: 20, latest: 10 },
          { id: 'e', departures: ['noon'] },
        ],
        activities: [
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
          ['d', 'e'],
        ],
        deadlines: { nowhere: 5 },
        dayTypes: [
          { id: 'x', p: -1, delays: {} },
          { id: 'x', p: 1, delays: { unused: 1 } },
        ],
      }).sort(),
    ).toEqual(
      [
        'badDepartures events[0].departures',
        'badDepartures events[1].departures',
        'unexpected events[2].join',
        'deadlineBeforeEarliest events[3].latest',
        'unexpected events[4].departures[0]',
        'unexpected deadlines.nowhere',
        'badDayType dayTypes[0].p',
        'duplicateDayType dayTypes[1].id',
        'unknownKind dayTypes[1].delays.unused',
      ].sort(),
    )
  })
})
