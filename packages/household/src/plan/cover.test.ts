import { describe, expect, it } from 'vitest'
import { checkPlan } from '../check/checkPlan.ts'
import { rawPlan } from '../testing/plans.ts'

const household = rawPlan().household as Record<string, unknown>
const [job] = rawPlan().jobs as Record<string, unknown>[]

const checked = (more: Record<string, unknown>, ofJob: Record<string, unknown> = {}) =>
  checkPlan(rawPlan({ household: { ...household, ...more }, jobs: [{ ...job, ...ofJob }] }))
const codes = (...args: Parameters<typeof checked>) => {
  const plan = checked(...args)
  return plan.ok ? [] : plan.error.map(({ path, code }) => `${path} ${code}`)
}

describe('お休みの日のために書けること', () => {
  it('かわりの人の時間・道・料金・日数・見込み、休みの取り方、家族の並べ方', () => {
    const helpers = [
      {
        id: 'h1',
        kind: 'sickChildCare',
        from: '08:30',
        to: '17:30',
        weekdays: ['mon', 'tue'],
        travelMinutes: 15,
        yenPerDay: 2_000,
        daysLeft: 10,
        chancePercent: 50,
        papers: ['医師連絡票'],
      },
      { id: 'h2', kind: 'grandparent', collects: true, yenPerHour: 0 },
    ]
    const cover = { order: ['leave', 'arrival', 'yen'], leaveFirst: 'annualLeave', minutesToLeave: 15 }
    const leaveRules = {
      annualByHour: true,
      nursingPaid: false,
      telework: true,
      coreTime: { start: '10:00', end: '15:00' },
    }
    expect(codes({ helpers, cover }, { hired: '2020-04-01', leaveRules })).toEqual([])
  })

  it('どれも書かなくてよい', () => {
    expect(codes({})).toEqual([])
  })

  it.each([
    [{ helpers: [{ id: 'h1', kind: 'sickChildCare', place: 'nowhere' }] }, 'household.helpers[0].place unknown_id'],
    [
      { helpers: [{ id: 'h1', kind: 'friend', from: '17:00', to: '09:00' }] },
      'household.helpers[0].to closes_before_opens',
    ],
    [
      { helpers: [{ id: 'h1', kind: 'friend', chancePercent: 101 }] },
      'household.helpers[0].chancePercent out_of_range',
    ],
    [{ cover: { order: ['luck'] } }, 'household.cover.order[0] not_in_list'],
    [{ cover: { order: [] } }, 'household.cover.order too_few'],
  ])('%j は、場所を言って断る', (more, expected) => {
    expect(codes(more)).toContain(expected)
  })
})
