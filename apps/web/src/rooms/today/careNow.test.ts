import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayFor } from '../../testing/outlook.ts'
import { careNow } from './careNow.ts'

const plain = dayFor(clock('16:00'))
const [any] = plain.steps
if (any === undefined) throw new Error('the day has steps')
const day = {
  ...plain,
  steps: [
    ...plain.steps,
    { ...any, id: 'stay', act: 'care', who: ['c1'], place: 'n1', start: clock('8:08'), end: clock('16:52') },
  ],
}
const at = (time: string) => careNow(day, ['c1', 'c2'], clock(time))

describe('園から電話がくるとき', () => {
  it('園にいる間は、電話。園にいる子のこと', () => {
    expect(at('8:08')).toEqual({ when: 'now', children: ['c1'] })
    expect(at('16:51')).toEqual({ when: 'now', children: ['c1'] })
  })

  it('おくりの前は、きょうのおやすみ。おむかえのあとは、つぎの日のこと', () => {
    expect(at('8:07').when).toBe('later')
    expect(at('16:52').when).toBe('over')
    expect(careNow(day, ['c1'], null).when).toBe('over')
  })

  it('園の時間が書かれていなければ、いつでも電話がくる', () => {
    expect(careNow(plain, ['c1'], clock('3:00'))).toEqual({ when: 'now', children: [] })
  })
})
