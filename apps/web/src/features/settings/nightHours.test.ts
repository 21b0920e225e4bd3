import { describe, expect, it } from 'vitest'
import { familyPlan } from '../../testing/family.ts'
import { isNight } from './nightHours.ts'

const plan = familyPlan({
  days: [
    {
      id: 'office',
      kind: 'office',
      weekdays: ['mon'],
      steps: [
        { id: 'w', act: 'wake', who: ['p1'], place: 'home', at: '06:30', minutes: 0 },
        { id: 'b', act: 'bedtime', who: ['p1', 'c1'], place: 'home', at: '20:30', minutes: 30 },
      ],
    },
  ],
})

describe('夜の画面', () => {
  it.each([
    [20 * 60 + 29, false],
    [20 * 60 + 30, true],
    [0, true],
    [6 * 60 + 29, true],
    [6 * 60 + 30, false],
  ])('ねる時刻から起きる時刻まで(%i分 → %s)', (minutes, night) => {
    expect(isNight(plan, minutes)).toBe(night)
  })

  it('時刻のない家では、21時から6時まで', () => {
    expect([20 * 60 + 59, 21 * 60, 5 * 60 + 59, 6 * 60].map((at) => isNight(familyPlan(), at))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
