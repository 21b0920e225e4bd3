import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { parseNetwork } from './parseNetwork.ts'
import { simulate } from './simulate.ts'

const FILE = {
  name: 'morning',
  unit: 'minutes',
  events: [
    { id: 'wake', earliest: 390 },
    { id: 'leave', planned: 470 },
    { id: 'gate', earliest: 450, latest: 485 },
  ],
  activities: [
    { id: 'dress', from: 'wake', to: 'leave', minDuration: 70, kind: 'toddler' },
    { id: 'walk', from: 'leave', to: 'gate', minDuration: 8, kind: 'walk' },
  ],
  delays: {
    toddler: { type: 'exponential', mean: 6, max: 30, cut: 'clip' },
    walk: { type: 'gamma', shape: 2, mean: 2 },
  },
}

const problemsOf = (json: unknown) => {
  const result = parseNetwork(json)
  return result.ok ? [] : result.error
}

describe('網のファイルを読む', () => {
  it('書いてあるとおりの網になる', () => {
    expect(expectOk(parseNetwork(FILE))).toEqual(FILE)
  })

  it.each<[string, unknown]>([
    [
      'nodes と arcs、source と target',
      {
        ...FILE,
        events: undefined,
        activities: undefined,
        nodes: FILE.events,
        arcs: FILE.activities.map(({ id, from, to, minDuration, kind }) => ({
          id,
          source: from,
          target: to,
          duration: minDuration,
          delay: kind,
        })),
      },
    ],
    [
      'snake_case と deadline',
      {
        ...FILE,
        events: FILE.events.map(({ id, earliest, latest, planned }) => ({ id, earliest, deadline: latest, planned })),
        activities: FILE.activities.map(({ minDuration, ...rest }) => ({ ...rest, min_duration: minDuration })),
      },
    ],
    [
      '名をキーにした形',
      {
        ...FILE,
        events: Object.fromEntries(FILE.events.map(({ id, ...rest }) => [id, rest])),
        activities: Object.fromEntries(FILE.activities.map(({ id, ...rest }) => [id, rest])),
      },
    ],
    [
      '時刻を HH:MM で',
      {
        ...FILE,
        events: [
          { id: 'wake', earliest: '6:30' },
          { id: 'leave', planned: '07:50' },
          { id: 'gate', earliest: '7:30', latest: '8:05' },
        ],
      },
    ],
    [
      'ほかの言い方の分布',
      {
        ...FILE,
        delays: {
          toddler: { distribution: 'exp', rate: 1 / 6, cap: 30 },
          walk: { type: 'Gamma', k: 2, theta: 1 },
        },
      },
    ],
    [
      '一覧にした分布と、覚え書きのキー',
      {
        ...FILE,
        comment: 'made by hand',
        delays: [
          { id: 'toddler', type: 'exponential', mean: 6, cutoff: 30, mode: 'clamp' },
          { name: 'walk', type: 'gamma', shape: 2, scale: 1 },
        ],
      },
    ],
    [
      'null は、ないのと同じ',
      { ...FILE, events: FILE.events.map((event) => ({ latest: null, earliest: null, ...event })) },
    ],
  ])('同じことの別の書き方も読む:%s', (_, json) => {
    expect(expectOk(parseNetwork(json))).toEqual(FILE)
  })

  it('秒の網では HH:MM も秒になる', () => {
    const network = expectOk(parseNetwork({ unit: 'sec', events: [{ id: 'a', earliest: '0:10' }], activities: [] }))
    expect(network).toMatchObject({ unit: 'seconds', events: [{ earliest: 600 }] })
  })

  it('名のない活動は両端で名づけ、並べ替えても同じ名', () => {
    const bare = {
      events: ['a', 'b', 'c'],
      activities: [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'b', min: 3 },
        { from: 'b', to: 'c' },
      ],
    }
    expect(expectOk(parseNetwork(bare)).activities.map(({ id }) => id)).toEqual(['a→b', 'a→b#2', 'b→c'])
  })

  it('活動の中に書いた分布', () => {
    const inline = {
      events: ['a', 'b'],
      activities: [
        {
          from: 'a',
          to: 'b',
          delay: {
            type: 'empirical',
            values: [
              [0, 3],
              [10, 1],
            ],
          },
        },
      ],
    }
    const network = expectOk(parseNetwork(inline))
    expect(network.delays[network.activities[0]?.kind ?? '']).toEqual({
      type: 'empirical',
      values: [0, 10],
      weights: [3, 1],
    })
  })

  it('実測値の重みは対でも、対応でも、別の一覧でも', () => {
    for (const law of [
      {
        values: [
          [0, 3],
          [10, 1],
        ],
      },
      { values: { 0: 3, 10: 1 } },
      { values: [0, 10], weights: [3, 1] },
      { samples: [0, 10], probabilities: [3, 1] },
    ]) {
      const network = expectOk(
        parseNetwork({ events: ['a'], activities: [], delays: { k: { type: 'empirical', ...law } } }),
      )
      expect(network.delays).toEqual({ k: { type: 'empirical', values: [0, 10], weights: [3, 1] } })
    }
  })

  it('対数正規は平均・中央値・µ のどれからでも', () => {
    const mean = 4 * Math.exp(0.5 ** 2 / 2)
    for (const law of [{ mean }, { median: 4 }, { mu: Math.log(4) }]) {
      const network = expectOk(
        parseNetwork({ events: ['a'], activities: [], delays: { k: { type: 'lognormal', sigma: 0.5, ...law } } }),
      )
      const read = network.delays.k
      expect(read?.type === 'lognormal' && read.mean).toBeCloseTo(mean, 12)
    }
  })

  it('切り方を言わない上限は引き直す', () => {
    const network = expectOk(
      parseNetwork({ events: ['a'], activities: [], delays: { k: { type: 'exponential', mean: 2, max: 9 } } }),
    )
    expect(network.delays.k).toEqual({ type: 'exponential', mean: 2, max: 9, cut: 'redraw' })
  })

  it('読んだ網はそのまま動く', () => {
    expect(simulate(expectOk(parseNetwork(FILE)), { samples: 100, seed: 1 }).ok).toBe(true)
  })
})

describe('ファイルの誤りは、場所とともに、全部いちどに', () => {
  it('一つのファイルに詰めこんだ誤り', () => {
    const problems = problemsOf({
      unit: 'hours',
      events: [{ id: 'a', earliest: 'noon' }, { earlest: 5 }, { id: 'b', earliest: 10, latest: 9 }, 7],
      activities: [
        { from: 'a' },
        { from: 'a', to: 'nowhere', minDuration: -1, kind: 'x' },
        { from: 'a', to: 'b', kind: 'y' },
        'a→b',
      ],
      delays: { x: { type: 'triangular' }, y: { type: 'empirical', values: [] }, z: { type: 'gamma', mean: 2 } },
    })
    expect(problems.map(({ type, path }) => `${type} ${path}`).sort()).toEqual(
      [
        'unexpected unit',
        'unexpected events[0].earliest',
        'missing events[1].id',
        'misspelt events[1].earlest',
        'unexpected events[3]',
        'missing activities[0].to',
        'unknownEvent activities[1].to',
        'negativeDuration activities[1].minDuration',
        'unexpected activities[3]',
        'unexpected delays.x.type',
        'emptyDistribution delays.y',
        'missing delays.z.shape',
        'deadlineBeforeEarliest events[2].latest',
      ].sort(),
    )
  })

  it('輪は、ファイルの言い方の場所で', () => {
    const problems = problemsOf({
      nodes: ['a', 'b'],
      edges: [
        { source: 'a', target: 'b' },
        { source: 'b', target: 'a' },
      ],
    })
    expect(problems).toEqual([{ type: 'cycle', path: 'edges[0]', events: ['a', 'b', 'a'] }])
  })

  it.each([
    [null, 'unexpected '],
    [[], 'unexpected '],
    ['text', 'unexpected '],
    [{}, 'missing events'],
    [{ events: 5, activities: [] }, 'unexpected events'],
  ])('%j は網ではない', (json, expected) => {
    expect(problemsOf(json).map(({ type, path }) => `${type} ${path}`)).toContain(expected)
  })

  it('綴りの一字ちがいは言い、知らない覚え書きは黙って通す', () => {
    const spelling = (event: object) =>
      problemsOf({ events: [{ id: 'a', ...event }, 'b'], activities: [{ from: 'a', to: 'b' }] })
    expect(spelling({ lastest: 5 })).toMatchObject([{ type: 'misspelt', found: 'lastest', meant: 'latest' }])
    expect(spelling({ plannde: 5 })).toMatchObject([{ type: 'misspelt', meant: 'planned' }])
    expect(spelling({ colour: 'red', note: 'x' })).toEqual([])
  })
})
