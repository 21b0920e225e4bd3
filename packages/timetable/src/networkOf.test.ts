import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { networkOf } from './networkOf.ts'
import { planTimes } from './planTimes.ts'
import { simulate } from './simulate.ts'
import { day, step } from './testDay.testing.ts'

const NEVER_LATE = { workOver: { type: 'constant', value: 0 } } as const

const planned = (of: ReturnType<typeof day>) => {
  const { network } = expectOk(networkOf(of))
  return expectOk(planTimes(network))
}

describe('一日から網へ', () => {
  it('ひとりの行動は順につながり、予定より早くは始まらない', () => {
    const times = planned(
      day([
        step('起きる', 'wake', 'p1', 'home', { at: '6:30', min: 5 }),
        step('したく', 'prepare', 'p1', 'home', { min: 20, delay: null }),
        step('出る', 'travel', 'p1', 'home', { at: '7:50', min: 8 }),
      ]),
    )
    expect(times.events.get('したく:start')?.earliest).toBe(6 * 60 + 35)
    expect(times.events.get('したく:end')?.earliest).toBe(6 * 60 + 55)
    expect(times.events.get('出る:start')?.earliest).toBe(7 * 60 + 50)
  })

  it('何人かでする行動は、全員そろってから', () => {
    const times = planned(
      day(
        [
          step('母のしたく', 'prepare', 'p1', 'home', { at: '7:00', min: 20 }),
          step('子のしたく', 'childPrepare', 'p2 c1', 'home', { at: '7:00', min: 35 }),
          step('登園', 'travel', 'p1 c1', 'home', { min: 8 }),
        ],
        { adults: ['p1', 'p2'] },
      ),
    )
    expect(times.events.get('登園:start')?.earliest).toBe(7 * 60 + 35)
  })

  it('仕事は決まった時刻まで続く。早く着いても早く終わらない', () => {
    const times = planned(
      day([
        step('出勤', 'travel', 'p1', 'home', { at: '8:00', min: 30 }),
        step('仕事', 'work', 'p1', 'office', { opens: '9:00', by: '9:00', until: '16:00' }),
        step('帰る', 'travel', 'p1', 'office', { min: 52 }),
      ]),
    )
    expect(times.events.get('帰る:start')?.earliest).toBe(16 * 60)
    expect(times.deadlines).toMatchObject([{ id: '仕事:start', latest: 540, slack: 0, largestSlack: 0 }])
  })

  it('終業後にのびる分は、終業時刻のあとにつく', () => {
    const { network } = expectOk(
      networkOf(
        day(
          [
            step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00', delay: 'call' }),
            step('迎え', 'pickup', 'p1', 'nursery', { by: '17:00' }),
          ],
          { delays: { call: { type: 'constant', value: 25 } } },
        ),
      ),
    )
    const simulation = expectOk(simulate(network, { samples: 5, seed: 1 }))
    expect(simulation.events.get('迎え:start')?.mean).toBe(16 * 60 + 25)
  })

  it('遅れて始まった仕事も、終業時刻に終わる', () => {
    const times = planned(
      day([
        step('出勤', 'travel', 'p1', 'home', { at: '9:00', min: 30 }),
        step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00' }),
      ]),
    )
    expect(times.events.get('仕事:end')?.earliest).toBe(16 * 60)
  })

  it('行動の種類には、はじめから想定のおくれがある。家族のおくれが先、null はおくれなし', () => {
    const steps = [
      step('a', 'childPrepare', 'p1 c1', 'home', { at: '7:00' }),
      step('b', 'dropoff', 'p1 c1', 'nursery'),
      step('c', 'travel', 'p1', 'nursery', { delay: 'train' }),
      step('d', 'bath', 'p1 c1', 'home', { delay: null }),
      step('e', 'solo', 'p1', 'home'),
    ]
    const mine = { type: 'constant', value: 4 } as const
    const { network } = expectOk(networkOf(day(steps, { delays: { handOver: mine } })))
    const kinds = Object.fromEntries(network.activities.map(({ id, kind }) => [id, kind]))
    expect(kinds).toMatchObject({ a: 'childPrepare', b: 'handOver', c: 'train', d: undefined, e: undefined })
    expect(network.delays.handOver).toEqual(mine)
    expect(Object.keys(network.delays).sort()).toEqual(['childPrepare', 'handOver', 'train'])
  })

  it('どのできごとが何かを言える', () => {
    const { network, labels } = expectOk(
      networkOf(day([step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00' })])),
    )
    expect(network.events.map(({ id }) => labels.get(id))).toEqual([
      { step: '仕事', at: 'start' },
      { step: '仕事', at: 'due' },
      { step: '仕事', at: 'end' },
    ])
  })

  it('同じ列車の二人は、draw をそろえれば同じおくれに会う', () => {
    const ride = (id: string, who: string) =>
      step(id, 'travel', who, 'station', { at: '8:00', min: 40, delay: 'train', draw: '8:00発' })
    const { network } = expectOk(
      networkOf(day([ride('母の列車', 'p1'), ride('父の列車', 'p2')], { adults: ['p1', 'p2'] })),
    )
    const simulation = expectOk(simulate(network, { samples: 500, seed: 3 }))
    const ends = ['母の列車:end', '父の列車:end'].map((id) => simulation.events.get(id)?.quantiles)
    expect(ends[0]).toEqual(ends[1])
  })

  it('ほかの行動を足しても、その行動の運は変わらない', () => {
    const morning = [step('着がえ', 'childPrepare', 'p1 c1', 'home', { at: '7:00', min: 10 })]
    const alone = expectOk(networkOf(day(morning))).network
    const more = expectOk(
      networkOf(day([step('洗濯', 'chores', 'p1', 'home', { at: '6:30', min: 10, delay: 'bath' }), ...morning])),
    ).network
    const [a, b] = [alone, more].map((one) =>
      expectOk(simulate(one, { samples: 777, seed: 2 })).events.get('着がえ:end'),
    )
    expect(a).toEqual(b)
  })
})

describe('守れない時刻の約束', () => {
  // f01 k4: 16:00 + 52 分で 16:52、閉園 18:30。
  const pickupAfter = (until: string) =>
    day(
      [
        step('仕事', 'work', 'p1', 'office', { at: '9:00', by: '9:00', until }),
        step('帰り道', 'travel', 'p1', 'office', { min: 52, to: 'nursery' }),
        step('迎え', 'pickup', 'p1 c1', 'nursery', { by: '18:30', min: 10 }),
      ],
      { delays: NEVER_LATE },
    )

  it.each([
    ['16:00', 98],
    ['17:00', 38],
    ['17:30', 8],
    ['17:38', 0],
    ['17:39', -1],
    ['18:00', -22],
  ])('終業 %s なら、お迎えの余白は %i 分', (until, slack) => {
    const times = planned(pickupAfter(until))
    expect(times.deadlines.find(({ id }) => id === '迎え:start')?.slack).toBe(slack)
    expect(times.broken).toEqual(slack < 0 ? [{ id: '迎え:start', by: -slack }] : [])
  })

  it('決め手の道筋を言う', () => {
    expect(planned(pickupAfter('18:00')).criticalPath).toEqual([
      '仕事:due',
      '仕事:end',
      '帰り道:start',
      '帰り道:end',
      '迎え:start',
    ])
  })
})

describe('一日の誤りは、全部いちどに', () => {
  it('名・人・分・おくれ・始まりの時刻', () => {
    const refused = networkOf(
      day(
        [
          step('x', 'wake', 'p1', 'home'),
          step('x', 'prepare', 'p9', 'home', { at: '7:00' }),
          step('y', 'prepare', 'p1 p1', 'home', { min: -5 }),
          step('z', 'travel', 'p1', 'home', { delay: 'ufo' }),
        ],
        { delays: { mine: { type: 'empirical', values: [] } } },
      ),
    )
    expect(refused).toEqual({
      ok: false,
      error: [
        { type: 'noStartTime', step: 'x' },
        { type: 'duplicateStep', step: 'x' },
        { type: 'unknownPerson', step: 'x', who: 'p9' },
        { type: 'repeatedPerson', step: 'y', who: 'p1' },
        { type: 'negativeMinutes', step: 'y' },
        { type: 'unknownDelay', step: 'z', delay: 'ufo' },
        { type: 'badDelay', delay: 'mine', reason: 'empty' },
      ],
    })
  })

  it('何もない日は、何もない網', () => {
    expect(expectOk(networkOf(day([]))).network.events).toEqual([])
  })
})
