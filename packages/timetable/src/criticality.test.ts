import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { criticality } from './criticality.ts'
import { generatedNetwork } from './generatedNetwork.ts'
import type { Network } from './network.ts'
import { simulate } from './simulate.ts'

const race = (meanOfB: number): Network => ({
  name: '',
  unit: 'minutes',
  events: [{ id: 'go' }, { id: 'end', latest: 10 }],
  activities: [
    { id: 'a', from: 'go', to: 'end', minDuration: 0, kind: 'a' },
    { id: 'b', from: 'go', to: 'end', minDuration: 0, kind: 'b' },
  ],
  delays: { a: { type: 'exponential', mean: 10 }, b: { type: 'exponential', mean: meanOfB } },
})

const shares = (network: Network, event: string) => {
  const found = expectOk(criticality(network, event, { samples: 20_000, seed: 1 }))
  return Object.fromEntries(found.map(({ activity, share }) => [activity, share]))
}

describe('どの活動が時刻を決めるか', () => {
  it('指数の遅れ二つでは、長い方が決める割合は m₁ / (m₁ + m₂)', () => {
    const found = shares(race(30), 'end')
    expect(Math.abs((found.b ?? 0) - 0.75)).toBeLessThan(4 * Math.sqrt(0.1875 / 20_000))
    expect((found.a ?? 0) + (found.b ?? 0)).toBe(1)
  })

  it('遅れた日だけの割合は、遅れの大きい方に寄る', () => {
    const found = expectOk(criticality(race(30), 'end', { samples: 20_000, seed: 1 }))
    const b = found.find(({ activity }) => activity === 'b')
    expect(b?.shareWhenLate ?? 0).toBeGreaterThan(b?.share ?? 1)
  })

  it('自分の時刻を待つだけのできごとは、何にも決められない', () => {
    const waits = { ...race(1), events: [{ id: 'go' }, { id: 'end', earliest: 10_000 }] }
    expect(shares(waits, 'end')).toEqual({})
  })

  it('同時に着けば、先に書かれた方', () => {
    const tie: Network = {
      ...race(1),
      activities: race(1).activities.map((a) => ({ ...a, kind: 'none' })),
      delays: { none: { type: 'constant', value: 3 } },
    }
    expect(shares(tie, 'end')).toEqual({ a: 1 })
  })

  it('シミュレーションと同じ日々を見ている:遅れた日の数が合う', () => {
    const made = generatedNetwork(60, 88, 3)
    const p = expectOk(simulate(made, { samples: 2000, seed: 7 })).events.get('e59')?.deadline?.onTime.p ?? 0
    const [first] = expectOk(criticality(made, 'e59', { samples: 2000, seed: 7 }))
    expect(first?.shareWhenLate === null).toBe(p === 1)
    expect(p).toBeLessThan(1)
  })

  it('知らないできごとは断る', () => {
    expect(criticality(race(1), 'zz', { samples: 1, seed: 1 })).toMatchObject({
      ok: false,
      error: [{ type: 'unknownEvent', id: 'zz' }],
    })
  })
})
