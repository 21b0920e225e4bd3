import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { presentTrack } from '../track/track.ts'
import { dayOutlook } from './dayOutlook.ts'
import { weekOf } from './weekOf.ts'

describe('一週間', () => {
  it('月–金は同じ余白、土日は書かれていない(f01)', () => {
    const plan = family('f01')
    const { days, others, dayTypes } = weekOf(plan, presentTrack(plan))
    expect(days.map(({ weekday, pattern }) => [weekday, pattern])).toEqual([
      ['mon', 'weekday'],
      ['tue', 'weekday'],
      ['wed', 'weekday'],
      ['thu', 'weekday'],
      ['fri', 'weekday'],
      ['sat', null],
      ['sun', null],
    ])
    expect(new Set(days.slice(0, 5).map(({ slackMinutes }) => slackMinutes)).size).toBe(1)
    expect(others).toEqual([])
    expect(dayTypes).toEqual({ assumed: true, ids: ['normal', 'rain', 'disruption', 'childSlow'] })
  })

  it('余白は、その日の図と同じ', () => {
    for (const id of ['f01', 'f04', 'f07', 'f11', 'f12'] as const) {
      const plan = family(id)
      const track = presentTrack(plan)
      for (const { weekday, pattern, slackMinutes } of weekOf(plan, track).days) {
        if (pattern === null) continue
        const { deadlines } = dayOutlook(plan, track, { day: weekday, samples: 1 })
        const slacks = deadlines.flatMap((one) => (one.kind === 'pickup' ? [one.slackMinutes] : []))
        expect(slackMinutes).toBe(slacks.length === 0 ? null : Math.min(...slacks))
      }
    }
  })

  it('どの曜日でもない日も、ならぶ', () => {
    const plan = family('f01')
    const [usual] = plan.days
    if (usual === undefined) throw new Error('f01 has a day')
    const rainy = { ...plan, days: [usual, { ...usual, id: 'rainy', kind: 'rain' as const, weekdays: [] }] }
    expect(weekOf(rainy, presentTrack(plan)).others.map(({ pattern, kind }) => [pattern, kind])).toEqual([
      ['rainy', 'rain'],
    ])
  })
})
