import type { Plan, Step, WorkPhase } from '@yohaku/household'
import { expectOk } from '@yohaku/kernel'
import { networkOf } from '@yohaku/timetable'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAMILIES, family } from '../testing/families.ts'
import { presentTrack } from '../track/track.ts'
import { withTracks } from '../track/tracksOf.ts'
import { dayOf } from './dayOf.ts'
import { dayOutlook } from './dayOutlook.ts'
import { findPattern } from './pattern.ts'

/** Half-told days: whatever a plan leaves out, the rest is computed, and nothing comes out that is no number. */

const PLANS = FAMILIES.map(family)

/** What a family may leave out: each number picks one thing, counted over everything that can be missing. */
const holes = fc.array(fc.nat(10_000), { maxLength: 25 })

const halfTold = (plan: Plan, picks: readonly number[]): Plan => {
  const gone = (index: number, of: number): boolean => picks.some((pick) => pick % of === index)
  const steps = plan.days[0]?.steps ?? []
  return {
    ...plan,
    places: plan.places.map((place, index) =>
      gone(index, plan.places.length * 4) ? { id: place.id, kind: place.kind } : place,
    ),
    legs: plan.legs.filter((_, index) => !gone(index, plan.legs.length * 3)),
    tracks: plan.tracks.map((track) => ({
      ...track,
      phases: track.phases.map((phase, index) => (gone(index, 11) ? withoutHours(phase) : phase)),
    })),
    days: plan.days.map((day) => ({
      ...day,
      steps: steps
        .filter((_, index) => !gone(index, steps.length * 3))
        .map((step, index) => (gone(index, steps.length * 2) ? withoutTime(step) : step)),
    })),
  }
}

const withoutHours = ({ adult, from, kind }: WorkPhase): WorkPhase => ({ adult, from, kind })

const withoutTime = ({ id, act, who, place, to }: Step): Step => ({
  id,
  act,
  who,
  place,
  minutes: 0,
  ...(to === undefined ? {} : { to }),
})

const halfToldPlans = fc.tuple(fc.constantFrom(...PLANS), holes).map(([plan, picks]) => halfTold(plan, picks))

describe('書きかけの一日', () => {
  it('どこが抜けていても、ネットワークになる', () => {
    fc.assert(
      fc.property(halfToldPlans, (plan) => {
        const pattern = expectOk(findPattern(plan))
        expect(networkOf(dayOf(plan, presentTrack(plan), pattern).day)).toMatchObject({ ok: true })
      }),
      { numRuns: 300 },
    )
  })

  it('どのトラックも計算でき、分はみな数で、見込みは0から1', () => {
    fc.assert(
      fc.property(halfToldPlans, (told) => {
        const plan = withTracks(told)
        for (const track of plan.tracks) {
          const day = dayOutlook(plan, track, { samples: 20 })
          const numbers = [
            ...day.steps.flatMap(({ start, end }) => [start, end]),
            ...day.deadlines.flatMap(({ planned, slackMinutes, largestSlackMinutes }) => [
              planned,
              slackMinutes,
              largestSlackMinutes,
            ]),
            ...[...day.ownTime, ...day.timeTogether, ...day.waysAlone].map(({ minutes }) => minutes),
          ]
          expect(numbers.filter((number) => !Number.isSafeInteger(number))).toEqual([])
          for (const { onTime, slackMinutes, largestSlackMinutes } of day.deadlines) {
            expect(largestSlackMinutes).toBeGreaterThanOrEqual(slackMinutes)
            if (onTime) expect(onTime.p >= 0 && onTime.p <= 1).toBe(true)
            if (onTime && slackMinutes < 0) expect(onTime.p).toBe(0)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('道や時刻がひとつ抜けるごとに、わからないことの名前がふえる', () => {
    const plan = family('f01')
    for (const leg of plan.legs) {
      const steps = (plan.days[0]?.steps ?? []).map((step) =>
        step.to === leg.to && step.place === leg.from ? { ...step, minutes: 0 } : step,
      )
      const told: Plan = {
        ...plan,
        legs: plan.legs.filter((other) => other !== leg),
        days: plan.days.map((day) => ({ ...day, steps })),
      }
      const { unknown } = dayOutlook(told, presentTrack(told), { samples: 1 })
      expect(unknown).toContainEqual(expect.objectContaining({ code: 'leg_not_stated', place: leg.to }))
    }
  })
})
