import type { Plan } from '@yohaku/household'
import { date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import { leaveOf } from './leaveOf.ts'

const ON = date('2026-11-24')
const leave = (plan: Plan, kind: string, on = ON) =>
  leaveOf(plan, presentTrack(plan), 'a1', on).accounts.find((account) => account.kind === kind)
const hired = (day: string): Plan => {
  const plan = samplePlan()
  return { ...plan, jobs: plan.jobs.map((job) => ({ ...job, hired: day })) }
}

describe('有休の残りが書かれていないとき', () => {
  it.each([
    ['2026-06-01', 0, '半年にならない'],
    ['2026-05-24', 10, 'ちょうど半年'],
    ['2025-05-24', 11, '1年半'],
    ['2020-05-24', 20, '6年半'],
  ])('入社が %s なら、2026年11月24日には %i 日(%s)', (day, days) => {
    expect(leave(hired(day), 'annualLeave')?.daysLeft).toBe(days)
  })

  it('週5日なら、1日6時間でも日数はへらない。週4日・1日6時間は7日', () => {
    expect(leave(hired('2026-05-24'), 'annualLeave')?.daysLeft).toBe(10)
    const four = { ...hired('2026-05-24') }
    const tracks = [{ id: 'now', phases: [phase('a1', '09:00', '16:00', { daysPerWeek: 4 })] }]
    expect(leave({ ...four, tracks }, 'annualLeave')?.daysLeft).toBe(7)
  })
})

describe('子の看護等休暇', () => {
  const children = (...births: readonly string[]): Plan => {
    const plan = samplePlan()
    return {
      ...plan,
      household: { ...plan.household, children: births.map((birth, index) => ({ id: `c${index}`, birth, care: [] })) },
    }
  }

  it.each([
    [['2025-03-10'], 5],
    [['2025-03-10', '2022-06-01'], 10],
    [['2018-04-02'], 5], // third grade until 31 March 2028
    [['2017-04-01'], 0], // third grade ended on 31 March 2026
    [[], 0],
  ] as const)('子が %j なら、%i 日', (births, days) => {
    expect(leave(children(...births), 'childNursingLeave')?.daysLeft).toBe(days)
  })

  it('会社が6年生まで広げていれば、4年生の子も数える', () => {
    const plan = children('2017-04-01')
    const employerRules = [{ right: 'childNursingLeave' as const, until: 'primarySchoolEnds' as const }]
    const wider = { ...plan, jobs: plan.jobs.map((job) => ({ ...job, employerRules })) }
    expect(leave(wider, 'childNursingLeave')?.daysLeft).toBe(5)
  })

  it('7時間30分の1日は8時間に数える', () => {
    const plan = samplePlan({ tracks: [{ id: 'now', phases: [phase('a1', '09:00', '17:30')] }] })
    expect(leave(plan, 'childNursingLeave')?.hoursPerDay).toBe(8)
  })
})

describe('休みのない人', () => {
  it('育休中は、使う休みがない', () => {
    const tracks: Plan['tracks'] = [
      { id: 'now', phases: [{ adult: 'a1', from: '2026-04-01', kind: 'leave', leave: 'childcare' }] },
    ]
    expect(leaveOf(samplePlan({ tracks }), tracks[0] as Plan['tracks'][number], 'a1', ON).accounts).toEqual([])
  })
})
