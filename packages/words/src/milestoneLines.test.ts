import type { PlanMilestone } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { milestones } from './ja/milestones.ts'
import { milestoneLines } from './milestoneLines.ts'

const nothing = { starts: [], ends: [], changes: [], figures: null, expected: false } as unknown as PlanMilestone
const linesOf = (more: Partial<PlanMilestone>) =>
  milestoneLines({ ...nothing, ...more }, milestones, (words) => words.join('・'))

describe('停車駅の題の下のことば', () => {
  it('はじまるもの、おわるもの、かわるもの、数字、予定日からかどうかの順', () => {
    expect(
      linesOf({
        starts: ['flexibleMeasures'],
        ends: ['statutoryReducedHours', 'overtimeLimit'],
        changes: ['nurseryFee'],
        figures: { kind: 'leave', leave: 'birth' },
        expected: true,
      }),
    ).toEqual([
      'はじまる:3歳からの働き方の措置',
      'おわる:法律の時短・残業の上限',
      'かわる:保育料',
      '出生時育児休業',
      '予定日から数えた日です。',
    ])
  })

  it('ないものは、行にならない', () => {
    expect(linesOf({})).toEqual([])
    expect(linesOf({ ends: ['leave'] })).toEqual(['おわる:休業'])
  })
})
