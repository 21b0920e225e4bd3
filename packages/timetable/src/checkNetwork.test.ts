import { describe, expect, it } from 'vitest'
import { checkNetwork, checkPromises } from './checkNetwork.ts'
import type { DelayDistribution, Network, NetworkActivity, NetworkEvent } from './network.ts'

const network = (
  events: readonly NetworkEvent[],
  links: readonly (readonly [string, string])[],
  delays: Readonly<Record<string, DelayDistribution>> = {},
): Network => ({
  name: '',
  unit: 'minutes',
  events,
  activities: links.map(([from, to], i): NetworkActivity => ({ id: `a${i}`, from, to, minDuration: 1 })),
  delays,
})

const ids = (...names: string[]): NetworkEvent[] => names.map((id) => ({ id }))

describe('輪になった網', () => {
  it('輪の中のできごとを、向きのとおりに言う', () => {
    const looped = network(ids('a', 'b', 'c', 'd'), [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'b'],
    ])
    expect(checkNetwork(looped)).toEqual([{ type: 'cycle', path: 'activities[1]', events: ['b', 'c', 'd', 'b'] }])
  })

  it('自分への矢印も輪', () => {
    expect(checkNetwork(network(ids('a'), [['a', 'a']]))).toEqual([
      { type: 'cycle', path: 'activities[0]', events: ['a', 'a'] },
    ])
  })

  it('離れた二つの輪は二つとも。輪の先のできごとは言わない', () => {
    const two = network(ids('a', 'b', 'c', 'd', 'e'), [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'e'],
      ['c', 'd'],
      ['d', 'c'],
    ])
    const cycles = checkNetwork(two).map((problem) => (problem.type === 'cycle' ? problem.events : []))
    expect(cycles.map((events) => [...new Set(events)].sort())).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('長い輪でも積み重ならない', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `e${i}`)
    const ring = network(
      ids(...names),
      names.map((name, i) => [name, names[(i + 1) % names.length] ?? '']),
    )
    const [problem] = checkNetwork(ring)
    expect(problem?.type === 'cycle' && problem.events.length).toBe(20_001)
  })
})

describe('網のほかの誤り', () => {
  it('同じ名、知らない名、負の所要、数でない時刻', () => {
    const wrong: Network = {
      ...network([{ id: 'a', earliest: Number.NaN }, { id: 'a' }, { id: 'b' }], [['a', 'zz']]),
      activities: [
        { id: 'x', from: 'a', to: 'zz', minDuration: -2 },
        { id: 'x', from: 'a', to: 'b', minDuration: Number.POSITIVE_INFINITY, kind: 'rain' },
      ],
    }
    expect(checkNetwork(wrong)).toEqual([
      { type: 'notANumber', path: 'events[0].earliest', value: Number.NaN },
      { type: 'duplicateEvent', path: 'events[1].id', id: 'a' },
      { type: 'unknownEvent', path: 'activities[0].to', id: 'zz' },
      { type: 'negativeDuration', path: 'activities[0].minDuration', value: -2 },
      { type: 'duplicateActivity', path: 'activities[1].id', id: 'x' },
      { type: 'notANumber', path: 'activities[1].minDuration', value: Number.POSITIVE_INFINITY },
      { type: 'unknownKind', path: 'activities[1].kind', kind: 'rain' },
    ])
  })

  it.each<[DelayDistribution, string]>([
    [{ type: 'empirical', values: [] }, 'empty'],
    [{ type: 'empirical', values: [1, 2], weights: [0, 0] }, 'empty'],
    [{ type: 'empirical', values: [1, 2], weights: [1] }, 'weightsDiffer'],
    [{ type: 'empirical', values: [1, -2] }, 'negative'],
    [{ type: 'constant', value: -1 }, 'negative'],
    [{ type: 'exponential', mean: -1 }, 'negative'],
    [{ type: 'exponential', mean: Number.NaN }, 'notANumber'],
    [{ type: 'exponential', mean: 1, max: 0, cut: 'clip' }, 'cutNotPositive'],
    [{ type: 'exponential', mean: 6, max: 10, cut: 'redraw', meanAfterCut: true }, 'meanBeyondCut'],
    [{ type: 'exponential', mean: 10, max: 10, cut: 'clip', meanAfterCut: true }, 'meanBeyondCut'],
    [{ type: 'gamma', shape: 0, mean: 1 }, 'shapeNotPositive'],
    [{ type: 'lognormal', sigma: 0, mean: 1 }, 'sigmaNotPositive'],
  ])('分布 %j は %s', (distribution, reason) => {
    const [problem] = checkNetwork(network(ids('a'), [], { k: distribution }))
    expect(problem).toMatchObject(
      reason === 'empty'
        ? { type: 'emptyDistribution', path: 'delays.k' }
        : { type: 'badDistribution', path: 'delays.k', reason },
    )
  })

  it('平均 0 の分布は誤りでない:おくれなし', () => {
    expect(checkNetwork(network(ids('a'), [], { k: { type: 'gamma', shape: 2, mean: 0, max: 5 } }))).toEqual([])
  })
})

describe('約束の誤り', () => {
  it('締切が自分の最早時刻より前', () => {
    const wrong = network(
      [
        { id: 'a', earliest: 600, latest: 599 },
        { id: 'b', earliest: 600, latest: 600 },
      ],
      [['a', 'b']],
    )
    expect(checkPromises(wrong)).toEqual([{ type: 'deadlineBeforeEarliest', path: 'events[0].latest', id: 'a', by: 1 }])
  })

  it('どこからもどこへもつながらず、時刻もないできごと', () => {
    const wrong = network([...ids('a', 'b', 'alone'), { id: 'timed', earliest: 5 }], [['a', 'b']])
    expect(checkPromises(wrong)).toEqual([{ type: 'unreachable', path: 'events[2]', id: 'alone' }])
  })
})
