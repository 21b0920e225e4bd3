import { clock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayFor } from '../../testing/outlook.ts'
import { nextPromise } from './nextPromise.ts'

const day = dayFor(clock('16:00'))
const pickup = day.deadlines.find(({ kind }) => kind === 'pickup')
const at = pickup?.planned ?? 0

describe('つぎの時刻の約束', () => {
  it('おむかえの時刻ちょうどまでは、おむかえがつぎの約束', () => {
    expect(nextPromise(day, at - 1)).toBe(pickup)
    expect(nextPromise(day, at)).toBe(pickup)
  })

  it('すぎた約束は、もう出さない', () => {
    expect(nextPromise(day, at + 1)).not.toBe(pickup)
    expect(nextPromise(day, 48 * 60)).toBeUndefined()
  })
})
