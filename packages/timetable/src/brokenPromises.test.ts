import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { brokenPromises } from './brokenPromises.ts'
import { conflictsOf } from './conflicts.ts'
import { networkOf } from './networkOf.ts'
import { day, step } from './testDay.testing.ts'

const broken = (...of: Parameters<typeof day>) => expectOk(brokenPromises(expectOk(networkOf(day(...of))).network))

// f01 k4: 18:00 + 52 minutes against 18:30.
const until = (end: string) => [
  step('仕事', 'work', 'p1', 'office', { at: '9:00', until: end, delay: null }),
  step('帰り道', 'travel', 'p1', 'office', { min: 52, to: 'nursery', delay: null }),
  step('お迎え', 'pickup', 'p1 c1', 'nursery', { by: '18:30' }),
]

describe('守れない約束', () => {
  it.each([
    ['17:38', []],
    ['17:39', [1]],
    ['18:00', [22]],
  ])('%s まで働くと、園の18:30に足りない分:%j', (end, by) => {
    expect(broken(until(end)).map((one) => one.by)).toEqual(by)
  })

  it('合わない二つは、終業と閉園。その間の道だけが名ざされる', () => {
    const [found] = broken([step('朝食', 'breakfast', 'p1 c1', 'home', { at: '7:00', min: 30 }), ...until('18:00')])
    expect(found).toEqual({
      id: 'お迎え:start',
      by: 22,
      onlyAsPlanned: false,
      since: [{ id: '仕事:end', time: 1080 }],
      path: ['仕事:end', '帰り道:start', '帰り道:end', 'お迎え:start'],
      waits: [],
    })
  })

  it('予定が遅いだけなら、早く出れば守れると分かる', () => {
    const late = [
      step('起きる', 'wake', 'p1', 'home', { at: '6:30' }),
      step('出る', 'travel', 'p1', 'home', { at: '8:10', min: 60, to: 'office' }),
      step('始業', 'work', 'p1', 'office', { by: '9:00' }),
    ]
    expect(broken(late)).toMatchObject([
      { id: '始業:start', by: 10, onlyAsPlanned: true, since: [{ id: '出る:start', time: 490 }] },
    ])
  })

  it('開園と始業が合わないとき、起きる時刻は理由に入らない', () => {
    const tight = [
      step('起きる', 'wake', 'p1 c1', 'home', { at: '6:30' }),
      step('園へ', 'travel', 'p1 c1', 'home', { min: 8, to: 'nursery', delay: null }),
      step('おくり', 'dropoff', 'p1 c1', 'nursery', { opens: '7:30', min: 10, delay: null }),
      step('出勤', 'travel', 'p1', 'nursery', { min: 52, to: 'office', delay: null }),
      step('始業', 'work', 'p1', 'office', { by: '8:30' }),
    ]
    expect(broken(tight)).toMatchObject([{ by: 2, onlyAsPlanned: false, since: [{ id: 'おくり:start', time: 450 }] }])
  })

  it('先に着いたほうで足りる約束は、どちらも間に合わないときだけ。理由は二つ', () => {
    const both = (end1: string, end2: string) => [
      step('仕事1', 'work', 'p1', 'office', { at: '9:00', until: end1, delay: null }),
      step('道1', 'travel', 'p1', 'office', { min: 60, to: 'nursery', delay: null }),
      step('仕事2', 'work', 'p2', 'shop', { at: '9:00', until: end2, delay: null }),
      step('道2', 'travel', 'p2', 'shop', { min: 20, to: 'nursery', delay: null }),
      { ...step('お迎え', 'pickup', 'p1 p2 c1', 'nursery', { by: '18:30' }), first: ['p1', 'p2'] },
    ]
    const adults = { adults: ['p1', 'p2'] }
    expect(broken(both('18:00', '18:10'), adults)).toEqual([])
    expect(broken(both('18:00', '18:20'), adults)).toMatchObject([
      { by: 10, since: [{ id: '仕事1:end' }, { id: '仕事2:end' }] },
    ])
  })

  it('逃した列車を待つ分も言う', () => {
    const train = { first: 1080, every: 30, last: 1320 }
    const steps = [
      step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '18:05', delay: null }),
      { ...step('列車', 'travel', 'p1', 'office', { min: 20, to: 'nursery', delay: null }), departures: train },
      step('お迎え', 'pickup', 'p1 c1', 'nursery', { by: '18:30' }),
    ]
    expect(broken(steps)).toMatchObject([
      { by: 20, since: [{ id: '仕事:end' }], waits: [{ id: '列車:start', ready: 1085, leaves: 1110 }] },
    ])
  })
})

describe('同じ時刻に二つの用', () => {
  const bath = (id: string, who: string, at: string) => ({
    ...step(id, 'bath', who, 'home', { at, min: 20 }),
    uses: ['bathroom'],
  })

  it.each([
    ['19:20', []],
    ['19:19', [{ what: 'bathroom', steps: ['母', '父'], at: 1159, by: 1 }]],
    ['19:00', [{ what: 'bathroom', steps: ['母', '父'], at: 1140, by: 20 }]],
  ])('おふろがひとつ:19:00から20分のあと、%s', (at, conflicts) => {
    expect(conflictsOf(day([bath('母', 'p1', '19:00'), bath('父', 'p2', at)], { adults: ['p1', 'p2'] }))).toEqual(
      conflicts,
    )
  })

  it('大人ひとりに、二つの用', () => {
    const two = [
      step('夕食', 'dinner', 'p1 c1', 'home', { at: '18:30', min: 30 }),
      step('宿題', 'homework', 'p1 c1', 'home', { at: '18:45', min: 15 }),
    ]
    expect(conflictsOf(day(two)).map(({ what, by }) => [what, by])).toEqual([
      ['p1', 15],
      ['c1', 15],
    ])
  })

  it('待つ人は、網の中でも順番を待つ', () => {
    const { network } = expectOk(
      networkOf(day([bath('母', 'p1', '19:00'), bath('父', 'p2', '19:05')], { adults: ['p1', 'p2'] })),
    )
    expect(network.activities).toContainEqual({ id: '母:end>父:start', from: '母:end', to: '父:start', minDuration: 0 })
  })
})
