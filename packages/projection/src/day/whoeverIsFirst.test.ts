import type { Plan, Step } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { pattern, phase, samplePlan, step } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import { dayOutlook } from './dayOutlook.ts'

/** 母は52分、父は60分。どちらか先に園に着いたほうがむかえ、家に帰る。 */
const either: Pick<Step, 'who' | 'first'> = { who: ['a1', 'a2', 'c1'], first: ['a1', 'a2'] }

const familyWith = (end1: string, end2: string): Plan => {
  const usual = samplePlan()
  return {
    ...usual,
    legs: [...usual.legs, { from: 'office2', to: 'nursery', minutes: 60 }],
    tracks: [{ id: 'now', phases: [phase('a1', '09:00', end1), phase('a2', '09:00', end2, { kind: 'full' })] }],
    days: [
      pattern([
        step({ id: 'bring', act: 'dropoff', who: ['a1', 'c1'], place: 'nursery', at: '07:45' }),
        step({ id: 'work1', act: 'work', who: ['a1'], place: 'office1' }),
        step({ id: 'work2', act: 'work', who: ['a2'], place: 'office2', at: '09:00' }),
        step({ id: 'collect', act: 'pickup', ...either, place: 'nursery', minutes: 10, delay: null }),
        step({ id: 'home', act: 'home', ...either, place: 'home' }),
        step({ id: 'dinner', act: 'dinner', who: ['a1', 'a2', 'c1'], place: 'home', minutes: 45 }),
      ]),
    ],
  }
}

const dayOf = (end1: string, end2: string) => {
  const plan = familyWith(end1, end2)
  return dayOutlook(plan, presentTrack(plan), { samples: 500 })
}
const stepOf = (day: ReturnType<typeof dayOf>, id: string) => day.steps.find((one) => one.id === id)

describe('先に着いたほうのおむかえ', () => {
  it.each([
    ['16:00', '18:00', ['a1', 'c1'], 16 * 60 + 52],
    ['18:00', '16:00', ['a2', 'c1'], 17 * 60],
    ['16:08', '16:00', ['a1', 'c1'], 17 * 60],
  ])('母%s、父%sまで:むかえるのは %j', (end1, end2, who, at) => {
    const day = dayOf(end1, end2)
    expect(stepOf(day, 'collect')).toMatchObject({ who, start: at })
    expect(stepOf(day, 'home')).toMatchObject({ who, start: at + 10 + 8 })
  })

  it('夕食は、あとから着いた人も待つ', () => {
    expect(stepOf(dayOf('16:00', '18:00'), 'dinner')).toMatchObject({
      who: ['a1', 'a2', 'c1'],
      start: 18 * 60 + 60 + 8,
    })
  })

  it('おむかえの見込みは、二人のうちひとりが間に合えばよい分、ひとりより高い', () => {
    const chance = (end1: string, end2: string) =>
      dayOf(end1, end2).deadlines.find(({ id }) => id === 'collect')?.onTime?.p ?? Number.NaN
    const [both, alone] = [chance('17:30', '17:20'), chance('17:30', '19:00')]
    expect(both).toBeGreaterThan(alone)
  })
})
