import { describe, expect, it } from 'vitest'
import { dayOutlook } from '../day/dayOutlook.ts'
import { FAMILIES, family } from '../testing/families.ts'
import { firstDay } from '../track/phase.ts'
import { withTracks } from '../track/tracksOf.ts'
import { inOrderOfTime, livedPattern } from './livedPattern.ts'

describe.each(FAMILIES)('%s:トラックの時刻に書きなおした一日は', (id) => {
  const plan = withTracks(family(id))

  it.each(plan.tracks.map((track) => [track.id, track] as const))('%s でも、もとの一日と同じ', (_, track) => {
    for (const pattern of plan.days) {
      const lived = livedPattern(plan, track, pattern, firstDay(plan))
      const options = { day: pattern.id, samples: 200 }
      const day = dayOutlook(plan, track, options)
      expect(dayOutlook({ ...plan, days: [lived] }, track, options)).toEqual(day)
      const ordered = { ...plan, days: [inOrderOfTime(lived, day)] }
      const again = dayOutlook(ordered, track, options)
      expect(again.deadlines.toSorted(byId)).toEqual(day.deadlines.toSorted(byId))
      expect(new Map(again.steps.map((step) => [step.id, step]))).toEqual(
        new Map(day.steps.map((step) => [step.id, step])),
      )
    }
  })
})

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => a.id.localeCompare(b.id)
