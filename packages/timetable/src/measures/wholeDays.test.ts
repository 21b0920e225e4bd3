import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { Network } from '../network.ts'
import { planTimes } from '../planTimes.ts'
import { simulate } from '../simulate.ts'
import { placeOfSlack } from './placeOfSlack.ts'
import { wholeDays } from './wholeDays.ts'

/** Bed at 20:30, an hour of one's own after it until 22:30; putting to bed takes 30 minutes and an exponential delay. */
const EVENING: Network = {
  name: '',
  unit: 'minutes',
  plannedIsEarliest: true,
  events: [
    { id: 'bed', planned: 1230 },
    { id: 'alone', planned: 1260, latest: 1270 },
    { id: 'sleep', planned: 1350 },
  ],
  activities: [
    { id: 'toBed', from: 'bed', to: 'alone', minDuration: 30, kind: 'bedtime' },
    { id: 'toSleep', from: 'alone', to: 'sleep', minDuration: 0 },
  ],
  delays: { bedtime: { type: 'exponential', mean: 20 } },
}
const SAMPLES = 40_000
const asked = expectOk(
  wholeDays(EVENING, {
    deadlines: ['alone'],
    spans: [{ from: 'alone', to: 'sleep' }],
    enough: 15,
    samples: SAMPLES,
    seed: 1,
  }),
)

describe('日をまるごと見てわかること', () => {
  // Exponential with mean 20, 10 minutes allowed: the worst twentieth are delays beyond 20 ln 20, on average 20 ln 20 + 20.
  it('悪い5%の日のおくれ:20 ln 20 + 20 − 10', () => {
    expect(Math.abs((asked.worst[0]?.meanLateness ?? 0) - (20 * Math.log(20) + 10))).toBeLessThan(1.5)
  })

  it('悪い日のおくれは、平均のおくれより長い', () => {
    const mean = expectOk(simulate(EVENING, { samples: SAMPLES, seed: 1 })).events.get('alone')?.deadline
    expect(asked.worst[0]?.meanLateness).toBeGreaterThan(mean?.expectedLateness ?? Number.NaN)
  })

  // The 90 minutes shrink by the delay: at least 15 are left when it is at most 75; on nine days of ten it is at most 20 ln 10.
  it('ひとりの時間は、おくれのぶん短くなる', () => {
    const [own] = asked.spans
    const p = 1 - Math.exp(-75 / 20)
    expect(Math.abs((own?.atLeast ?? 0) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / SAMPLES))
    expect(Math.abs((own?.tenth ?? 0) - (90 - 20 * Math.log(10)))).toBeLessThan(1.5)
    expect(own?.mean).toBeLessThan(90)
  })

  it('知らないできごとは断る', () => {
    expect(wholeDays(EVENING, { deadlines: ['zz'], spans: [], enough: 15, samples: 1, seed: 1 })).toMatchObject({
      ok: false,
      error: [{ type: 'unknownEvent', id: 'zz' }],
    })
  })
})

describe('余裕のある場所', () => {
  const chain = (slacks: readonly number[]): { network: Network; path: string[] } => {
    let time = 0
    const events = [{ id: 'e0', planned: 0 }]
    const activities = slacks.map((slack, index) => {
      time += 10 + slack
      events.push({ id: `e${index + 1}`, planned: time })
      return { id: `a${index}`, from: `e${index}`, to: `e${index + 1}`, minDuration: 10 }
    })
    const network = { name: '', unit: 'minutes', plannedIsEarliest: true, events, activities, delays: {} } as const
    return { network, path: events.map(({ id }) => id) }
  }

  it.each([
    [[5, 5, 5, 5], 0.5],
    [[20, 0, 0, 0], 0.125],
    [[0, 0, 0, 20], 0.875],
    [[0, 0], null],
  ])('余裕 %j なら %s(0.5 = まんべんなく)', (slacks, wad) => {
    const { network, path } = chain(slacks)
    const found = placeOfSlack(network, expectOk(planTimes(network)), path)
    expect(found).toEqual({ stages: slacks, wad })
  })
})
