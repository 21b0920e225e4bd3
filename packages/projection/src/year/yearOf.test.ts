import type { Plan } from '@yohaku/household'
import type { SicknessModel } from '@yohaku/timetable'
import { describe, expect, it } from 'vitest'
import { family } from '../testing/families.ts'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import type { YearRequest } from './yearAnswer.ts'
import { yearOf, yearsOf } from './yearOf.ts'

/** Ill on every care day: figures can be counted on the calendar. */
const ALWAYS: SicknessModel = {
  episodesPerYear: [1e6],
  season: Array(12).fill(1),
  newcomer: [{ untilMonth: Number.POSITIVE_INFINITY, multiplier: 1 }],
  length: { meanDays: 1, maxDays: 1 },
  startsAsCall: 0,
  callCosts: 0.5,
}

const year = (plan: Plan, request: YearRequest = {}) => yearOf(plan, presentTrack(plan), { samples: 200, ...request })
const withJobs = (plan: Plan, change: Partial<Plan['jobs'][number]>): Plan => ({
  ...plan,
  jobs: plan.jobs.map((job) => ({ ...job, ...change })),
})
const startOf = (plan: Plan, request: YearRequest = {}) =>
  year(plan, request).balances.map(({ adult, kind, start }) => [adult, kind, start.days, start.isStated])

describe('一年のはじめの残り', () => {
  it('書かれていなければ法律の日数で、仮の値と言う', () => {
    expect(startOf(samplePlan())).toEqual([
      ['a1', 'childNursingLeave', 5, false],
      ['a1', 'annualLeave', 10, false],
      ['a2', 'childNursingLeave', 5, false],
      ['a2', 'annualLeave', 10, false],
    ])
    const codes = year(samplePlan()).assumptions.map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining(['annual_leave_first_grant', 'sickness_by_studies', 'sharing_in_turn']),
    )
  })

  it('書かれていれば、そのまま使う。有休を先に使う家族では、有休が先に並ぶ', () => {
    const balances: Plan['balances'] = [{ adult: 'a1', kind: 'annualLeave', days: 3, hours: 2, asOf: '2026-03-31' }]
    const [first] = year(samplePlan({ balances }), { leaveFirst: 'annualLeave' }).balances
    expect(first).toMatchObject({ adult: 'a1', kind: 'annualLeave', start: { days: 3, hours: 2, isStated: true } })
  })
})

describe('一年の間にふえる休み', () => {
  const always = (plan: Plan, from: string) =>
    year(plan, { from, sickness: ALWAYS, samples: 1, sharing: { type: 'first' } })
  const usedBy = (plan: Plan, from: string) =>
    always(plan, from).daysAtHome.find(({ adult }) => adult === 'a1')?.days.mean

  it('看護等休暇は4月1日に新しい5日が入る: 12月からの1年では、10日使える', () => {
    const none = withJobs(samplePlan(), {})
    expect(usedBy(none, '2026-12-01')).toBe(10 + 10) // ten days of nursing leave, ten of annual leave
  })

  it('入社日がわかれば、付与の日に有休がふえる', () => {
    // Hired 2025-10-01: 10 days on 2026-04-01, 11 more on 2027-04-01. Nursing leave 5 and 5.
    expect(usedBy(withJobs(samplePlan(), { hired: '2025-10-01' }), '2026-12-01')).toBe(10 + 11 + 10)
  })

  it('入社日がわからなければ、ふえる有休は数えず、そう言う', () => {
    const codes = always(samplePlan(), '2026-12-01').assumptions.map(({ code }) => code)
    expect(codes).toContain('annual_leave_grant_not_counted')
  })
})

describe('トラックと分け方', () => {
  it('同じ種なら、どのトラックでも子どもの熱の日は同じ', () => {
    const plan = family('f01')
    const years = yearsOf(plan, plan.tracks, { samples: 300 })
    expect(years.map(({ track }) => track)).toEqual(plan.tracks.map(({ id }) => id))
    expect(new Set(years.map(({ sickDays }) => JSON.stringify(sickDays))).size).toBe(1)
  })

  it('ひとりが育休中のトラックでは、その間は休みがへらない', () => {
    const plan = samplePlan()
    const track = {
      id: 'leave',
      phases: [
        phase('a1', '09:00', '16:00'),
        { adult: 'a2', from: '2026-04-01', kind: 'leave' as const, leave: 'childcare' as const },
        phase('a2', '09:00', '18:00', { from: '2026-10-01', kind: 'full' as const }),
      ],
    }
    const [now, later] = yearsOf(plan, [presentTrack(plan), track], { samples: 1, sickness: ALWAYS })
    // 261 weekdays of which 17 are public holidays; from October on 130 and 8: 12 Oct, 3 and 23 Nov, 1 and 11 Jan, 11 and 23 Feb, 22 Mar.
    expect([now?.sickDays.mean, later?.sickDays.mean]).toEqual([261 - 17, 130 - 8])
  })

  it('分け方は全部ならび、先に使う人をかえると、その人の残りがへる', () => {
    const { sharings } = year(samplePlan(), { samples: 500 })
    expect(sharings.map(({ sharing }) => sharing.type)).toEqual(['alternate', 'halves', 'share', 'first', 'second'])
    const left = (type: string) =>
      sharings.find(({ sharing }) => sharing.type === type)?.balances.find(({ adult }) => adult === 'a1')?.daysLeft ?? 0
    expect(left('first')).toBeLessThan(left('second'))
  })

  it('分け方を全部走らせるトラックを選べる。ほかのトラックの答えは変わらない', () => {
    const plan = family('f01')
    const all = yearsOf(plan, plan.tracks, { samples: 100 })
    const some = yearsOf(plan, plan.tracks, { samples: 100, everySharingOn: ['full'] })
    expect(some.map(({ sharings }) => sharings.length)).toEqual([1, 1, 5])
    expect(some.map(({ balances }) => balances)).toEqual(all.map(({ balances }) => balances))
  })

  it('ひとり親には、分ける相手が出てこない', () => {
    const { sharings, balances } = year(family('f10'))
    expect(sharings).toHaveLength(1)
    expect(new Set(balances.map(({ adult }) => adult))).toEqual(new Set(['p1']))
  })

  it('月ごとの見込みは、はじめの月から12か月', () => {
    const [balance] = year(samplePlan(), { from: '2026-12-01' }).balances
    expect(balance?.byMonth.map(({ month }) => month)).toEqual([
      '2026-12',
      ...Array.from({ length: 11 }, (_, k) => `2027-${String(k + 1).padStart(2, '0')}`),
    ])
  })
})

describe('子どもとかわりの人', () => {
  it('クラスは年度で決まり、入園日が書かれていなければ1歳児クラスの4月とする', () => {
    // Born 10 March 2025: one year old on 1 April 2026.
    expect(year(samplePlan()).children).toEqual([{ id: 'c1', class: 1, entered: '2026-04-01' }])
  })

  it('入園がこれからなら、それまでは0日', () => {
    const plan = samplePlan()
    const [child] = plan.household.children
    if (child === undefined) throw new Error('a child')
    const later: Plan = {
      ...plan,
      household: { ...plan.household, children: [{ ...child, careSince: '2027-03-01' }] },
    }
    expect(year(later, { samples: 1, sickness: ALWAYS }).sickDays.mean).toBe(23 - 1) // weekdays of March 2027 without the 22nd
  })

  it('日数と見込みのわかるかわりの人だけを数える', () => {
    const helpers = (more: object) => {
      const plan = samplePlan()
      return {
        ...plan,
        household: { ...plan.household, helpers: [{ id: 'h1', kind: 'grandparent' as const, ...more }] },
      }
    }
    const without = year(helpers({}), { samples: 1, sickness: ALWAYS })
    const counted = year(helpers({ daysLeft: 30, chancePercent: 100 }), { samples: 1, sickness: ALWAYS })
    expect(without.assumptions.map(({ code }) => code)).toContain('helper_not_counted')
    expect(without.uncoveredDays.mean - counted.uncoveredDays.mean).toBe(30)
  })
})
