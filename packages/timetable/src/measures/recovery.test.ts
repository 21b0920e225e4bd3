import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnDay, lived } from '../drawn/drawing.testing.ts'
import { generatedNetwork } from '../generatedNetwork.ts'
import type { Network } from '../network.ts'
import { planTimes } from '../planTimes.ts'
import { arrivingDelay, recoveryFrom, recoveryMatrix } from './recovery.ts'

const MORNING = (late: number) => `
    起きる    06:30
    朝食      07:00   min 25
    家を出る  07:40   min 25  late ${late}
    門        07:49   min 8   closes 08:00
  `

/** Earliest times when one event is held back. */
const delayed = (network: Network, event: string, by: number) => {
  const before = expectOk(planTimes(network)).events
  const held = (before.get(event)?.earliest ?? 0) + by
  const events = network.events.map((each) => (each.id === event ? { ...each, earliest: held } : each))
  const after = expectOk(planTimes({ ...network, events })).events
  return new Map([...after].map(([id, { earliest }]) => [id, earliest - (before.get(id)?.earliest ?? 0)]))
}

describe('回復の表', () => {
  it('S11 朝食で20分失うと、門には4分になって届く', () => {
    const { network } = drawnDay(MORNING(0))
    const slacks = expectOk(recoveryFrom(network, '朝食'))
    expect(slacks.get('門')).toBe(16)
    expect(arrivingDelay(20, { slack: slacks.get('門') ?? 0 })).toBe(4)
    expect(lived(drawnDay(`${MORNING(20).trimEnd()}   →  at 07:53`))).toEqual({ 門: 'at 07:53' })
  })

  it.each([
    [15, 0],
    [16, 0],
    [17, 1],
  ])('S11 余裕16分のところで %i 分失うと、%i 分が届く', (lost, reaches) => {
    expect(arrivingDelay(lost, { slack: 16 })).toBe(reaches)
  })

  it('S11 人を待つところでは、余裕の少ない道が決める', () => {
    const { network } = drawnDay(`
      起きる    06:30
      着がえ    07:00   min 20
      朝食      07:20   min 20
      出る      07:50   min 10   with 着がえ
    `)
    // By breakfast 0 + 20; waiting for the clothes directly 50.
    expect(expectOk(recoveryFrom(network, '着がえ')).get('出る')).toBe(20)
  })

  it('つながっていないできごとには、何も届かない', () => {
    const { network } = drawnDay(`
      父退社  18:00
      父帰宅  19:00   min 60

      母退社  16:00
      母帰宅  17:00   min 60
    `)
    expect(expectOk(recoveryFrom(network, '父退社')).has('母帰宅')).toBe(false)
  })

  it('どの二つのできごとでも、届く分は(失った分 − 余裕)と同じ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 0, max: 90 }),
        (seed, which, lost) => {
          const network = generatedNetwork(25, 50, seed)
          const event = `e${which}`
          const reaches = delayed(network, event, lost)
          const slacks = expectOk(recoveryFrom(network, event))
          for (const [id, late] of reaches) {
            const slack = slacks.get(id)
            expect(late).toBeCloseTo(slack === undefined ? 0 : arrivingDelay(lost, { slack }), 6)
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  it('表は、たずねた順に、たずねたところだけ', () => {
    const { network } = drawnDay(MORNING(0))
    const rows = expectOk(recoveryMatrix(network, ['家を出る', '朝食'], ['門']))
    expect(rows).toEqual([
      { from: '家を出る', to: '門', slack: 1 },
      { from: '朝食', to: '門', slack: 16 },
    ])
    expect(recoveryMatrix(network, ['朝食'], ['月'])).toMatchObject({
      ok: false,
      error: [{ type: 'unknownEvent', id: '月' }],
    })
  })
})
