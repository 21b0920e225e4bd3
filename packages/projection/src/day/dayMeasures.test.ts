import type { Plan } from '@yohaku/household'
import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { samplePlan } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import { type DayMeasures, dayMeasures } from './dayMeasures.ts'
import { dayOutlook } from './dayOutlook.ts'
import { findPattern } from './pattern.ts'

const measuresOf = (plan: Plan, day?: string, samples = 2000): DayMeasures => {
  const found = dayMeasures(plan, presentTrack(plan), { samples, ...(day === undefined ? {} : { day }) })
  if (found === null) throw new Error('no such day')
  return found
}

describe('ダイヤの測りかた', () => {
  it('日の種類ごとの見込みを割合で合わせると、その約束の見込みになる', () => {
    const plan = family('f12')
    const samples = 20_000
    const { deadlines } = dayOutlook(plan, presentTrack(plan), { samples })
    const measured = measuresOf(plan, undefined, samples)
    for (const { id, onTime } of deadlines) {
      const byType = measured.deadlines.get(id)?.byDayType ?? []
      const mixed = byType.reduce((sum, type) => {
        const share = measured.dayTypes.types.find((one) => one.id === type.id)?.share ?? Number.NaN
        return sum + share * type.p
      }, 0)
      // Two samples of the same share, each with its own error.
      if (onTime) expect(Math.abs(mixed - onTime.p)).toBeLessThan(5 * Math.sqrt(0.5 / samples))
    }
  })

  it('余白は、8割の日のほうが19/20の日より多い。悪い日のおくれは平均より長い', () => {
    const plan = family('f07')
    const { deadlines } = dayOutlook(plan, presentTrack(plan), { samples: 4000 })
    const measured = measuresOf(plan, undefined, 4000)
    for (const { id, expectedLatenessMinutes, slackMinutes } of deadlines) {
      const one = measured.deadlines.get(id)
      if (one === undefined || one.slackAt80 === null) continue
      expect(one.slackAt80).toBeGreaterThanOrEqual(one.slackAt95 ?? Number.NaN)
      expect(slackMinutes).toBeGreaterThanOrEqual(one.slackAt80 ?? Number.NaN)
      expect(one.worst5LatenessMinutes).toBeGreaterThanOrEqual(expectedLatenessMinutes ?? Number.NaN)
    }
  })

  it('20分の遅れのうち、学童の締切にとどく分は、余白を引いた残り', () => {
    const plan = family('f07')
    const { recovery } = measuresOf(plan, undefined, 200)
    expect(
      recovery.filter(({ step, deadline }) => step === deadline && step.includes('pickup')).length,
    ).toBeGreaterThan(0)
    for (const { absorbs, of20 } of recovery) expect(of20).toBe(Math.max(0, 20 - absorbs))
  })

  it('ひとりの時間は、予定より長くはならない日が多い', () => {
    const { freeTime } = measuresOf(family('f03'))
    const solo = freeTime.filter(({ kind }) => kind === 'own')
    expect(solo.map(({ adult, planned }) => [adult, planned])).toEqual([
      ['p1', 120],
      ['p2', 180],
    ])
    for (const { mean, planned, tenth } of solo) expect(Math.max(mean, tenth)).toBeLessThanOrEqual(planned)
  })
})

describe('しおりに書いた時刻表・おくれ・日の種類', () => {
  const plan = samplePlan()

  it('家族が書いたおくれは、日の種類の仮の値より先', () => {
    const never: Plan = {
      ...plan,
      delays: { walk: { type: 'constant', value: 0 }, train: { type: 'constant', value: 0 } },
    }
    const { dayTypes, deadlines } = measuresOf({ ...never, dayTypes: [] })
    expect(dayTypes).toEqual({ assumed: false, types: [] })
    const assumed = measuresOf(never)
    expect(assumed.dayTypes.assumed).toBe(true)
    expect([...deadlines.keys()]).toEqual([...assumed.deadlines.keys()])
    const rain = [...assumed.deadlines.values()].flatMap(({ byDayType }) => byDayType.filter(({ id }) => id === 'rain'))
    const normal = [...assumed.deadlines.values()].flatMap(({ byDayType }) =>
      byDayType.filter(({ id }) => id === 'normal'),
    )
    expect(rain.map(({ p }) => p)).toEqual(normal.map(({ p }) => p))
  })

  it('--day rain:雨の日のかたちがあればそれ、なければふだんの日を雨の日に', () => {
    expect(expectOk(findPattern(plan, 'rain'))).toMatchObject({ id: 'rain', steps: plan.days[0]?.steps })
    expect(measuresOf(plan, 'rain').dayTypes.types).toEqual([{ id: 'rain', share: 1 }])
    const [usual] = plan.days
    if (usual === undefined) throw new Error('the sample has a day')
    const written: Plan = { ...plan, days: [usual, { ...usual, id: 'wet', kind: 'rain', weekdays: [] }] }
    expect(expectOk(findPattern(written, 'rain')).id).toBe('wet')
    expect(measuresOf(written, 'wet').dayTypes.types).toEqual([{ id: 'rain', share: 1 }])
  })

  it('--day telework:その種類の日。なければ、あるものを言う', () => {
    const refused = findPattern(plan, 'telework')
    expect(refused).toMatchObject({ ok: false, error: { type: 'NoSuchDay', day: 'telework' } })
    const [usual] = plan.days
    if (usual === undefined) throw new Error('the sample has a day')
    const two: Plan = { ...plan, days: [usual, { ...usual, id: 'fri-home', kind: 'telework', weekdays: [] }] }
    expect(expectOk(findPattern(two, 'telework')).id).toBe('fri-home')
  })

  it('道に時刻表があれば、着く時刻は便で決まる', () => {
    const last = plan.legs.length - 1
    const timed = (every: number): Plan => ({
      ...plan,
      legs: plan.legs.map((leg, index) =>
        index === last ? { ...leg, departs: { first: '05:00', every, last: '23:50' } } : leg,
      ),
    })
    const startOf = (of: Plan): number => {
      const leg = of.legs[last]
      const step = dayOutlook(of, presentTrack(of), { samples: 1 }).steps.find(
        ({ act, place, to }) => act === 'travel' && place === leg?.from && to === leg.to,
      )
      return step?.start ?? Number.NaN
    }
    expect((startOf(timed(7)) - 5 * 60) % 7).toBe(0)
    expect(startOf(timed(7))).toBeGreaterThanOrEqual(startOf(plan))
  })
})
