import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { presentTrack } from '../track/track.ts'
import { dayMeasures } from './dayMeasures.ts'
import { dayOutlook } from './dayOutlook.ts'
import { lateDay } from './lateDay.ts'

const FAMILIES = ['f01', 'f02', 'f03', 'f04', 'f05', 'f06', 'f07', 'f08', 'f09', 'f10', 'f11', 'f12'] as const
const few = { samples: 50 }

describe('おくれの伝わり', () => {
  it('身じたくのおくれは、9:00の始業に同じ分だけとどく(f01: 余白のない朝)', () => {
    const plan = family('f01')
    const late = lateDay(plan, presentTrack(plan), { step: 'p1-leaveHome', minutes: 20 }, few)
    const usual = dayOutlook(plan, presentTrack(plan), few)
    const before = usual.deadlines.find(({ id }) => id === 'p1-work')
    const reached = late.reached.find(({ deadline }) => deadline === 'p1-work')
    expect(reached).toBeDefined()
    expect(reached?.slackMinutes).toBe((before?.slackMinutes ?? Number.NaN) - (reached?.minutes ?? Number.NaN))
    expect(late.spared).toContain('p1-pickup')
  })

  it('会議が20分のびると、おむかえが20分おそくなる', () => {
    const plan = family('f01')
    const { reached, moved } = lateDay(plan, presentTrack(plan), { step: 'p1-work', minutes: 20 }, few)
    expect(reached).toContainEqual(expect.objectContaining({ deadline: 'p1-pickup', minutes: 20 }))
    expect(moved).toContainEqual({ step: 'p1-to-station-2', minutes: 20 })
  })

  it('もう過ぎた約束には、とどくともとどかないとも言わない', () => {
    const plan = family('f01')
    const { reached, spared } = lateDay(plan, presentTrack(plan), { step: 'p1-pickup', minutes: 20 }, few)
    const told = [...reached.map(({ deadline }) => deadline), ...spared]
    expect(told).not.toContain('p1-work')
    expect(told).toContain('p1-bedtime')
  })

  it('0分のおくれは、いつもの日', () => {
    const plan = family('f03')
    const { day, moved, reached } = lateDay(plan, presentTrack(plan), { step: 'p1-wake', minutes: 0 }, few)
    expect(moved).toEqual([])
    expect(reached).toEqual([])
    expect(day).toEqual(dayOutlook(plan, presentTrack(plan), few))
  })

  it.each(['f01', 'f07', 'f12'])('とどく分は、20分を伝える表(settling)と同じ: %s', (id) => {
    const plan = family(id)
    const track = presentTrack(plan)
    const measured = dayMeasures(plan, track, { samples: 10 })
    const works = new Set(plan.days[0]?.steps.flatMap(({ id: step, act }) => (act === 'work' ? [step] : [])))
    for (const { step, deadline, of20 } of measured?.recovery ?? []) {
      if (works.has(step) || step === deadline) continue
      const { reached } = lateDay(plan, track, { step, minutes: 20 }, { samples: 1 })
      expect([step, deadline, reached.find((one) => one.deadline === deadline)?.minutes ?? 0]).toEqual([
        step,
        deadline,
        of20,
      ])
    }
  })

  it('どの家族の、どこで、何分おくれても、先へ行くほど早くはならない', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FAMILIES), fc.nat(60), fc.nat(180), (id, index, minutes) => {
        const plan = family(id)
        const track = presentTrack(plan)
        const { steps } = dayOutlook(plan, track, { samples: 1 })
        const step = steps[index % steps.length]?.id ?? ''
        const { reached, moved } = lateDay(plan, track, { step, minutes }, { samples: 1 })
        for (const one of [...reached, ...moved]) expect(one.minutes).toBeLessThanOrEqual(minutes)
      }),
      { numRuns: 40 },
    )
  })
})
