import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { drawnDay } from '../drawn/drawing.testing.ts'
import { settlingOf } from './settling.ts'

const { network } = drawnDay(`
    退社    16:00
    乗車    16:10   min 10
    保育園  17:00   min 42
    帰宅    17:20   min 18
    夕食    18:00   min 30
  `)
const settling = (lost: number, event = '退社') => expectOk(settlingOf(network, event, lost))

describe('どこで予定にもどるか', () => {
  it('S12 16時に12分おくれても、夕食には予定どおりにもどる', () => {
    // 10 minutes to the train leave no slack, the ride has 8, the way home 2, the table 10.
    expect(settling(12)).toEqual({
      late: [
        { id: '退社', minutes: 12 },
        { id: '乗車', minutes: 12 },
        { id: '保育園', minutes: 4 },
        { id: '帰宅', minutes: 2 },
      ],
      settledAt: '夕食',
    })
  })

  it.each([
    [8, '保育園'],
    [9, '帰宅'],
    [10, '帰宅'],
    [11, '夕食'],
    [20, '夕食'],
    [21, null],
  ])('S12 %i 分のおくれが消えるのは %s', (lost, at) => {
    expect(settling(lost).settledAt).toBe(at)
  })

  it('おくれ0分は、そのできごとで消えている', () => {
    expect(settling(0)).toEqual({ late: [], settledAt: '退社' })
  })

  it('最後のできごとのおくれは、その日のうちには消えない', () => {
    expect(settling(1, '夕食').settledAt).toBeNull()
  })

  it('知らないできごとは断る', () => {
    expect(settlingOf(network, '月', 5)).toMatchObject({ ok: false, error: [{ type: 'unknownEvent' }] })
  })
})
