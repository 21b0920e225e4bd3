import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedNetwork } from './generatedNetwork.ts'
import type { Network } from './network.ts'
import { pathTo, planTimes } from './planTimes.ts'

const wait: Network = {
  name: '',
  unit: 'minutes',
  events: [
    { id: 'go', planned: 480 },
    { id: 'train', planned: 500 },
    { id: 'gate', earliest: 505, latest: 530 },
  ],
  activities: [
    { id: 'walk', from: 'go', to: 'train', minDuration: 10 },
    { id: 'ride', from: 'train', to: 'gate', minDuration: 12 },
  ],
  delays: {},
}

describe('計画の時刻と余白', () => {
  it('予定を待たなければ、いちばん大きくできる余白', () => {
    const held = expectOk(planTimes({ ...wait, plannedIsEarliest: true }))
    expect(held.deadlines).toEqual([{ id: 'gate', latest: 530, planned: 512, slack: 18, largestSlack: 25 }])
    // 480 + 10 + 12 = 502, but the gate opens at 505.
    const free = expectOk(planTimes(wait))
    expect(free.events.get('gate')?.earliest).toBe(505)
  })

  it('始まりは予定の時刻から。予定も何もなければ 0', () => {
    expect(expectOk(planTimes(wait)).events.get('go')?.earliest).toBe(480)
    const bare = { ...wait, events: wait.events.map(({ id }) => ({ id })) }
    expect(expectOk(planTimes(bare)).events.get('gate')?.earliest).toBe(22)
  })

  it('締切のない網では、最後のできごとへの道筋', () => {
    const bare = { ...wait, events: wait.events.map(({ id }) => ({ id })) }
    expect(expectOk(planTimes(bare)).criticalPath).toEqual(['go', 'train', 'gate'])
    expect(pathTo(bare, 'train')).toEqual(['go', 'train'])
  })

  it('待っているできごとから道筋は始まる', () => {
    expect(expectOk(planTimes(wait)).criticalPath).toEqual(['gate'])
  })

  it('余白ちょうどまで遅らせても約束は破れず、1分こえると破れる', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 39 }), (seed, which) => {
        const made = generatedNetwork(40, 70, seed)
        const before = expectOk(planTimes(made))
        const id = `e${which}`
        const { earliest, slack } = before.events.get(id) ?? { earliest: 0, slack: null }
        if (slack === null) return
        const broken = (late: number): number => {
          const moved = {
            ...made,
            events: made.events.map((e) => (e.id === id ? { ...e, earliest: earliest + late } : e)),
          }
          return expectOk(planTimes(moved)).broken.length
        }
        expect(broken(slack)).toBe(0)
        expect(broken(slack + 1)).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('一万のできごとでも道筋をたどれる', () => {
    const times = expectOk(planTimes(generatedNetwork(10_000, 25_000, 1)))
    expect(times.events.size).toBe(10_000)
    expect(times.criticalPath.length).toBeGreaterThan(1)
  })
})
