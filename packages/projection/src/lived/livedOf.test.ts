import type { LivedLog } from '@yohaku/household'
import { expectOk } from '@yohaku/kernel'
import { DEFAULT_DELAYS, meanDelay } from '@yohaku/timetable'
import { describe, expect, it } from 'vitest'
import { dayOutlook } from '../day/dayOutlook.ts'
import { FAMILIES, family } from '../testing/families.ts'
import { presentTrack } from '../track/track.ts'
import { livedOf } from './livedOf.ts'

type Tap = LivedLog['days'][number]['taps'][number]

const tap = (step: string, what: Tap['what'], at: string): Tap => ({ step, what, at })

const log = (...days: (readonly Tap[])[]): LivedLog => ({
  schema: 'yohaku-lived/1',
  // Tuesdays, from 24 November on.
  days: days.map((taps, week) => ({
    date: `2026-1${week < 1 ? '1-24' : `2-0${week}`}`,
    day: 'weekday',
    taps: [...taps],
  })),
})

const plan = family('f01')
const learn = (of: LivedLog, priorDays?: number) => expectOk(livedOf(plan, presentTrack(plan), of, priorDays))
const kind = (of: LivedLog, name: string) => learn(of).learned.kinds.find((each) => each.kind === name)

/** f01: from the office 50 minutes by train to the station, 2 on foot to the nursery. */
const HOME_WAY = (left: string, arrived: string) => [
  tap('p1-to-station-2', 'left', left),
  tap('p1-to-n1-2', 'left', arrived),
]

describe('生きた日から、おくれを知る', () => {
  it('16:00に出て、50分の電車で17:02に駅なら、電車のおくれは12分', () => {
    const found = kind(log(HOME_WAY('16:00', '17:02')), 'train')
    expect(found).toMatchObject({ count: 1, shared: 0, weightOfOwn: 1 / 21 })
    expect(found?.mean.own).toBe(12)
  })

  it('動くのは、その種類だけ。ほかは、もとの想定のまま', () => {
    const { plan: moved, learned } = learn(log(HOME_WAY('16:00', '17:02')))
    expect(learned.kinds.map((each) => each.kind)).toEqual(['train'])
    expect(Object.keys(moved.delays ?? {})).toEqual(['train'])
    const before = meanDelay(DEFAULT_DELAYS.train?.distribution ?? { type: 'constant', value: 0 })
    const train = moved.delays?.train
    if (train === undefined) throw new Error('the train was learned')
    expect(meanDelay(train)).toBeCloseTo((before * 20 + 12) / 21, 6)
    expect({ ...moved, delays: plan.delays }).toEqual({ ...plan, delays: plan.delays })
  })

  it('いくつかの種類がまとめて見えたら、想定の割合で分け、そう言う', () => {
    // The ways home are a train and a walk; picking up is not part of it, the tap is at its beginning.
    const found = learn(log([tap('p1-to-station-2', 'left', '16:00'), tap('p1-pickup', 'arrived', '17:02')])).learned
    const [train, walk] = ['train', 'walk'].map((name) => found.kinds.find((each) => each.kind === name))
    expect([train?.shared, walk?.shared]).toEqual([1, 1])
    expect((train?.mean.own ?? 0) + (walk?.mean.own ?? 0)).toBeCloseTo(10, 5)
  })

  it('おくれなければ0分と数え、早ければ0分とし、早かった回数を言う', () => {
    const { learned } = learn(log(HOME_WAY('16:00', '16:50'), HOME_WAY('16:00', '16:45')))
    expect(learned.kinds[0]?.mean.own).toBe(0)
    expect([learned.days, learned.seen, learned.faster]).toEqual([2, 2, 1])
  })

  it('とちゅうで時計やほかの人を待つところからは、知ったことにしない', () => {
    // Cooking begins at 17:30 by the plan, however late one comes home.
    const { learned } = learn(log([tap('p1-to-station-2', 'left', '16:00'), tap('p1-dinner', 'left', '18:20')]))
    expect(learned).toMatchObject({ seen: 0, unclear: 1, kinds: [] })
  })

  it('予定と実際の時刻を並べる', () => {
    const { taps } = learn(log(HOME_WAY('16:05', '16:55')))
    expect(taps.map(({ planned, actual }) => [planned, actual])).toEqual([
      [960, 965],
      [1010, 1015],
    ])
  })

  it('電車がよくおくれる家族では、おむかえの見込みがへる。おくれない家族では、ふえる', () => {
    const track = presentTrack(plan)
    const closing = {
      ...plan,
      places: plan.places.map((place) => (place.id === 'n1' ? { ...place, closes: '17:00' } : place)),
    }
    const chance = (arrived: string): number => {
      const lived = log(...Array.from({ length: 9 }, () => HOME_WAY('16:00', arrived)))
      const { plan: moved } = expectOk(livedOf(closing, track, lived))
      const promise = dayOutlook(moved, track, { samples: 2000 }).deadlines.find(({ kind: of }) => of === 'pickup')
      return promise?.onTime?.p ?? Number.NaN
    }
    const usual = dayOutlook(closing, track, { samples: 2000 }).deadlines.find(({ kind: of }) => of === 'pickup')
    expect(chance('17:05')).toBeLessThan(usual?.onTime?.p ?? 0)
    expect(chance('16:50')).toBeGreaterThan(usual?.onTime?.p ?? 1)
  })

  it('ない手順、ない日は、ぜんぶいちどに言う', () => {
    const wrong: LivedLog = {
      schema: 'yohaku-lived/1',
      days: [
        { date: '2026-11-24', taps: [tap('p1-flies', 'left', '07:00'), tap('p1-swims', 'left', '08:00')] },
        { date: '2026-11-25', day: 'moon', taps: [tap('p1-work', 'arrived', '09:00')] },
      ],
    }
    const found = livedOf(plan, presentTrack(plan), wrong)
    if (found.ok) throw new Error('read')
    expect(found.error.map(({ path, found: what }) => [path, what])).toEqual([
      ['days[0].taps[0].step', 'p1-flies'],
      ['days[0].taps[1].step', 'p1-swims'],
      ['days[1].day', 'moon'],
    ])
  })
})

it.each(FAMILIES)('%s: 1日もない記録は、何も変えない', (id) => {
  const own = family(id)
  const { plan: moved, learned } = expectOk(livedOf(own, presentTrack(own), { schema: 'yohaku-lived/1', days: [] }))
  expect(moved.delays ?? {}).toEqual(own.delays ?? {})
  expect(learned).toMatchObject({ days: 0, seen: 0, kinds: [] })
})
