import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { benchmarkDay } from '../benchmarkDay.ts'
import type { Day } from '../day.ts'
import { networkOf } from '../networkOf.ts'
import { simulate } from '../simulate.ts'
import { day, step } from '../testDay.testing.ts'
import { type AllocateQuestion, allocate } from './allocate.ts'
import { evenSpread } from './evenSpread.ts'
import { dayWith, type Lever, type ShiftLever, settingsOf } from './lever.ts'
import type { StepMove } from './movedDay.ts'

const shift = (id: string, most: number, what: StepMove['what'], ...steps: string[]): ShiftLever => ({
  type: 'shift',
  id,
  most,
  moves: steps.map((each) => ({ step: each, what })),
})

/**
 *   出る    8:00                      おくれなし
 *   駅      min 20
 *   仕事    by 8:40   → 余白 20 − 遅れ
 *   退社    16:00
 *   園      min 40    by 17:00  → 余白 20 − 遅れ
 */
const twoGates = (morning: number, evening: number): Day =>
  day(
    [
      step('出る', 'travel', 'p1', 'home', { at: '8:00', min: 20, to: 'office', delay: 'morning' }),
      step('着く', 'other', 'p1', 'office', { by: '8:40' }),
      step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00', delay: null }),
      step('帰る', 'travel', 'p1', 'office', { min: 40, to: 'nursery', delay: 'evening' }),
      step('園', 'pickup', 'p1 c1', 'nursery', { by: '17:00' }),
    ],
    {
      delays: {
        morning: { type: 'exponential', mean: morning },
        evening: { type: 'exponential', mean: evening },
      },
    },
  )
const LEAVE = shift('出る', 60, 'planned', '出る')
const DESK = shift('席', 60, 'until', '仕事')

const ask = (of: Day, levers: readonly Lever[], minutes: number, more: Partial<AllocateQuestion> = {}) =>
  expectOk(allocate({ day: of, levers, minutes, seed: 1, ...more }))
const given = (levers: readonly { readonly id: string; readonly minutes: number }[]) =>
  Object.fromEntries(levers.map(({ id, minutes }) => [id, minutes]))

describe('どこに分を足すか', () => {
  it('S14 おくれの平均が同じ二つの門には、同じだけ', () => {
    const { levers, spent } = ask(twoGates(10, 10), [LEAVE, DESK], 30)
    expect(spent).toBe(30)
    // Both gain e^(−(20 + x) / 10) a minute: even is best. The luck of 4,000 days may shift a minute or so.
    expect(Math.abs((levers[0]?.minutes ?? 0) - 15)).toBeLessThanOrEqual(2)
  })

  it('S14 平均10分と20分なら、限界のききめが同じになるところまで', () => {
    // A minute gains e^(−(20 + x) / m): equal where (20 + x) / 10 = (20 + 30 − x) / 20, that is x = 10 / 3.
    const { levers, after } = ask(twoGates(10, 20), [LEAVE, DESK], 30, { searchSamples: 40_000, samples: 40_000 })
    expect(Math.abs((levers[0]?.minutes ?? 0) - 10 / 3)).toBeLessThanOrEqual(1.5)
    // E[(δ − slack)+] = m e^(−slack / m).
    const { 出る: leave = 0, 席: desk = 0 } = given(levers)
    const truth = 10 * Math.exp(-(20 + leave) / 10) + 20 * Math.exp(-(20 + desk) / 20)
    expect(Math.abs(after.expectedLateness - truth)).toBeLessThan(0.25)
  })

  it('S14 おくれない道には、足さない', () => {
    const never: Day = {
      ...twoGates(1, 10),
      delays: { morning: { type: 'constant', value: 0 }, evening: { type: 'exponential', mean: 20 } },
    }
    expect(given(ask(never, [LEAVE, DESK], 20).levers)).toEqual({ 出る: 0, 席: 20 })
  })

  it('S14 1秒も減らせない分は、使わない', () => {
    // After 60 minutes more the mean lateness is 10 e^−8, a fifth of a second.
    const { spent, levers } = ask(twoGates(10, 1), [shift('出る', 300, 'planned', '出る'), DESK], 200)
    expect(spent).toBeLessThan(60)
    expect(given(levers).席).toBe(0)
  })

  it('ほかの人がおふろに入れれば早い日は、そうする。分は使わない', () => {
    const evening = day(
      [
        step('母仕事', 'work', 'p1', 'office', { at: '9:00', until: '18:30', delay: null }),
        step('母帰る', 'travel', 'p1', 'office', { min: 60, to: 'home', delay: null }),
        step('父いる', 'home', 'p2', 'home', { at: '18:00' }),
        step('子いる', 'play', 'c1', 'home', { at: '18:00' }),
        step('おふろ', 'bath', 'p1 c1', 'home', { min: 30, at: '19:00', delay: null }),
        step('ねる', 'bedtime', 'p1 c1', 'home', { by: '19:45', delay: null }),
      ],
      { adults: ['p1', 'p2'] },
    )
    const bath = evening.steps.find(({ id }) => id === 'おふろ')
    if (!bath) throw new Error('no bath')
    const swap: Lever = {
      type: 'choice',
      id: 'おふろの人',
      options: [{ id: 'p2', minutes: 0, steps: [{ ...bath, who: ['p2', 'c1'] }] }],
    }
    const { levers, spent, before, after, change } = ask(evening, [swap], 10)
    expect(levers).toMatchObject([{ id: 'おふろの人', minutes: 0, cost: 0, option: 'p2' }])
    expect([spent, before.expectedLateness, after.expectedLateness]).toEqual([0, 15, 0])
    expect(change.promises[0]).toMatchObject({ event: 'ねる:start', change: 1 })
  })

  it('変えても15秒しか早くならないなら、変えない', () => {
    const way = (late: number) => step('帰る', 'travel', 'p1', 'office', { at: '17:00', min: 10, delay: `late${late}` })
    const evening = day([way(1), step('園', 'pickup', 'p1 c1', 'nursery', { by: '17:10' })], {
      delays: { late1: { type: 'constant', value: 0.25 }, late0: { type: 'constant', value: 0 } },
    })
    const other: Lever = { type: 'choice', id: '道', options: [{ id: '裏道', minutes: 0, steps: [way(0)] }] }
    expect(ask(evening, [other], 10, { samples: 100 }).levers[0]?.option).toBeNull()
    const later = { ...evening, delays: { ...evening.delays, late1: { type: 'constant', value: 0.5 } as const } }
    expect(ask(later, [other], 10, { samples: 100 }).levers[0]?.option).toBe('裏道')
  })
})

describe('60のできごとの一日で', () => {
  const LEVERS: readonly ShiftLever[] = [
    shift('母が早く起きる', 30, 'planned', 'p1.wake', 'c1.wake', 'c1.way'),
    shift('父が早く起きる', 30, 'planned', 'p2.wake', 'c2.wake', 'c2.way'),
    shift('母が早く席を立つ', 30, 'until', 'p1.work'),
    shift('父が早く席を立つ', 30, 'until', 'p2.work'),
    shift('かんたんな夕食', 15, 'minutes', 'cook'),
    shift('短いおふろ', 15, 'minutes', 'bath'),
  ]
  const lateness = (settings: readonly number[], seed: number) => {
    const { network } = expectOk(networkOf(dayWith(benchmarkDay(), LEVERS, settings)))
    const { events } = expectOk(simulate(network, { samples: 40_000, seed, observe: 'deadlines' }))
    return [...events.values()].reduce((sum, { deadline }) => sum + (deadline?.expectedLateness ?? 0), 0)
  }

  it('選ばなかった日々でも、均等に分けるよりよい', () => {
    const { levers, spent } = ask(benchmarkDay(), LEVERS, 30)
    expect(spent).toBeLessThanOrEqual(30)
    const even = evenSpread(
      LEVERS.map((lever) => ({ costs: settingsOf(lever).map(({ cost }) => cost) })),
      30,
    )
    for (const seed of [101, 102, 103])
      expect(
        lateness(
          levers.map(({ minutes }) => minutes),
          seed,
        ),
      ).toBeLessThan(lateness(even, seed))
  })

  it('分が多いほど、選んだ日々での遅れはへる。さがした日々では、1分1秒の重みまで', () => {
    const { path } = ask(benchmarkDay(), LEVERS, 30, { samples: 1000 })
    expect(path.map(({ minutes }) => minutes)).toEqual(Array.from({ length: 31 }, (_, i) => i))
    path.forEach(({ expectedLateness }, i) => {
      expect(expectedLateness).toBeLessThanOrEqual((path[i - 1]?.expectedLateness ?? Number.POSITIVE_INFINITY) + 1 / 60)
    })
    expect((path[0]?.expectedLateness ?? 0) / (path[30]?.expectedLateness ?? 1)).toBeGreaterThan(1.5)
  })

  it('前の見込みは、ダイヤと同じ種で走らせた見込みと同じ', () => {
    const { before, after, change } = ask(benchmarkDay(), LEVERS, 10, { samples: 3000, seed: 5 })
    const { network } = expectOk(networkOf(benchmarkDay()))
    const run = expectOk(simulate(network, { samples: 3000, seed: 5, observe: 'deadlines' }))
    for (const { event, onTime } of before.promises) expect(onTime).toEqual(run.events.get(event)?.deadline?.onTime)
    expect(before.allOnTime).toEqual(run.allOnTime)
    for (const [i, { onTime }] of after.promises.entries())
      expect(onTime.p).toBeGreaterThanOrEqual(before.promises[i]?.onTime.p ?? 1)
    expect(change.allOnTime.change).toBeCloseTo(after.allOnTime.p - before.allOnTime.p, 12)
  })

  it('重くした約束へ、分が寄る', () => {
    const morning = (weight: number): number => {
      const promises = networkPromises.map((promise) => ({
        step: promise,
        weight: promise === 'p1.work' ? weight : 1,
      }))
      const { levers } = ask(benchmarkDay(), LEVERS, 20, { promises, samples: 100, searchSamples: 1500 })
      return levers[0]?.minutes ?? 0
    }
    expect(morning(10)).toBeGreaterThan(morning(0.1))
  })
  const networkPromises = benchmarkDay().steps.flatMap(({ id, latest }) => (latest === undefined ? [] : id))

  it('同じ種なら、同じ答え', () => {
    const once = () => ask(benchmarkDay(), LEVERS, 12, { samples: 500, searchSamples: 500, seed: 9 })
    expect(once()).toEqual(once())
  })
})

describe('たずね方のまちがい', () => {
  it.each([
    [{ minutes: -1 }, 'minutes'],
    [{ minutes: 1.5 }, 'minutes'],
    [{ minutes: 1441 }, 'minutes'],
    [{ samples: 0 }, 'samples'],
    [{ searchSamples: 0 }, 'searchSamples'],
    [{ seed: 0.5 }, 'seed'],
  ] as const)('%j は、%s を言う', (wrong, field) => {
    const asked = allocate({ day: twoGates(1, 1), levers: [LEAVE], minutes: 5, seed: 1, ...wrong })
    expect(asked).toEqual({ ok: false, error: { type: 'badRequest', field } })
  })

  it('約束のない行動、こわれた一日は、断る', () => {
    const asked = { day: twoGates(1, 1), levers: [LEAVE], minutes: 5, seed: 1 }
    expect(allocate({ ...asked, promises: [{ step: '帰る' }] })).toMatchObject({
      error: { type: 'noSuchPromise', step: '帰る' },
    })
    expect(allocate({ ...asked, day: { ...asked.day, adults: [] } })).toMatchObject({ error: { type: 'problems' } })
  })

  it('0分なら、何も変わらない', () => {
    const { levers, spent, change, path } = ask(twoGates(10, 10), [LEAVE, DESK], 0, { samples: 200 })
    expect(given(levers)).toEqual({ 出る: 0, 席: 0 })
    expect([spent, change.allOnTime.change, path.length]).toEqual([0, 0, 1])
  })
})
