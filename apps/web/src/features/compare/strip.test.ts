import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayFor } from '../../testing/outlook.ts'
import { stripOf } from './strip.ts'

const scale = { from: clock('6:00'), to: clock('22:00'), width: 960 }
const strip = (end: string) => stripOf(dayFor(clock(end)), 'p1', ['c1'], scale)

describe('トラックごとの一日の帯', () => {
  it('余白は、園に着いてから閉園まで(1分 = 1px)', () => {
    expect(strip('16:00').slack).toEqual({ x: clock('16:52') - clock('6:00'), width: 98 })
    expect(strip('16:00').late).toBeNull()
  })
  it('閉園ちょうどに着くと、余白も不足もない', () => {
    expect(strip('17:38')).toMatchObject({ slack: null, late: null })
  })
  it('閉園をすぎて着くと、足りない分が出る', () => {
    expect(strip('18:00').late).toEqual({ x: clock('18:30') - clock('6:00'), width: 22 })
    expect(strip('18:00').slack).toBeNull()
  })
})
