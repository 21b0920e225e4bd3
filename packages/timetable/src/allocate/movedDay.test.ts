import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { day, step } from '../testDay.testing.ts'
import { movedDay, type Shift } from './movedDay.ts'

const MORNING = day([
  step('起きる', 'wake', 'p1', 'home', { at: '6:30', min: 10 }),
  step('園', 'dropoff', 'p1 c1', 'nursery', { opens: '7:30', min: 5 }),
  step('仕事', 'work', 'p1', 'office', { at: '9:00', until: '16:00' }),
])
const moved = (...shifts: Shift[]) => movedDay(MORNING, shifts).steps

describe('早くする、短くする', () => {
  it('言われた数字を、言われた行動だけ', () => {
    const earlier: Shift = {
      moves: [
        { step: '起きる', what: 'planned' },
        { step: '仕事', what: 'until' },
      ],
      minutes: 15,
    }
    expect(moved(earlier)).toEqual([
      { ...MORNING.steps[0], planned: clock('6:15') },
      MORNING.steps[1],
      { ...MORNING.steps[2], until: clock('15:45') },
    ])
  })

  it('同じ数字を動かすものは、足し合わせる。負なら遅く', () => {
    const up = (minutes: number): Shift => ({ moves: [{ step: '起きる', what: 'planned' }], minutes })
    expect(moved(up(10), up(5))[0]?.planned).toBe(clock('6:15'))
    expect(moved(up(10), up(-10))).toEqual(MORNING.steps)
    expect(moved(up(-5))[0]?.planned).toBe(clock('6:35'))
  })

  it('長さは0分まで。書いてない時刻は、書かれないまま', () => {
    expect(moved({ moves: [{ step: '園', what: 'minutes' }], minutes: 9 })[1]?.minutes).toBe(0)
    expect(moved({ moves: [{ step: '園', what: 'planned' }], minutes: 9 })).toEqual(MORNING.steps)
  })

  it('0分なら、もとの一日そのもの', () => {
    expect(movedDay(MORNING, [{ moves: [{ step: '園', what: 'minutes' }], minutes: 0 }])).toBe(MORNING)
  })
})
