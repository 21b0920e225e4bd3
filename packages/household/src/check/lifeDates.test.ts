import { describe, expect, it } from 'vitest'
import { rawPlan } from '../testing/plans.ts'
import { checkPlan } from './checkPlan.ts'

const codesOf = (plan: Record<string, unknown>): readonly string[] => {
  const checked = checkPlan(plan)
  return checked.ok ? [] : checked.error.map(({ path, code }) => `${path} ${code}`)
}

const withLeave = (from: string, leave: string, more: Record<string, unknown> = {}) =>
  rawPlan({ tracks: [{ id: 'now', phases: [{ adult: 'a1', from, kind: 'leave', leave }] }], ...more })

describe('ひとつずつは正しく、いっしょには正しくない日付', () => {
  // c1 は 2024-10-01 生まれ
  it.each([
    ['2024-09-30', ['tracks[0].phases[0].from leave_before_birth']],
    ['2024-10-01', []],
    ['2024-10-02', []],
  ])('育休が %s から', (from, codes) => {
    expect(codesOf(withLeave(from, 'childcare'))).toEqual(codes)
  })

  it('産休は生まれる前からでよい。予定日のある子の育休は、予定日からでよい', () => {
    expect(codesOf(withLeave('2024-08-21', 'maternity'))).toEqual([])
    const expecting = {
      prefecture: '13',
      adults: [{ id: 'a1', role: 'mother', birth: '1992-05-10', pregnant: true, due: '2026-09-10' }],
    }
    const alone = { household: expecting, days: [] }
    expect(codesOf(withLeave('2026-09-09', 'childcare', alone))).toEqual([
      'tracks[0].phases[0].from leave_before_birth',
    ])
    expect(codesOf(withLeave('2026-09-10', 'childcare', alone))).toEqual([])
  })

  it('入園・生年月日・入社日・負の給与・ない日付・重なる働き方を、いちどに全部言う', () => {
    const plan = rawPlan()
    const wrong = {
      ...plan,
      start: '2026-13',
      household: {
        prefecture: '13',
        adults: [
          { id: 'a1', role: 'mother', birth: '1992-05-10' },
          { id: 'a2', role: 'father', birth: '2024-10-01' },
        ],
        children: [{ id: 'c1', birth: '2024-10-01', careSince: '2024-09-30', care: ['en'] }],
      },
      jobs: (plan.jobs as readonly Record<string, unknown>[]).map((job) => ({
        ...job,
        fullTimeMonthly: -1,
        hired: '1992-05-09',
      })),
      tracks: [
        {
          id: 'now',
          phases: [
            { adult: 'a1', from: '2026-02-30', kind: 'full' },
            { adult: 'a1', from: '2026-04-01', kind: 'full' },
            { adult: 'a1', from: '2026-04-01', kind: 'leave', leave: 'childcare' },
          ],
        },
      ],
    }
    expect(codesOf(wrong)).toEqual(
      expect.arrayContaining([
        'start bad_month',
        'jobs[0].fullTimeMonthly bad_yen',
        'tracks[0].phases[0].from bad_date',
        'tracks[0].phases[2].from phases_not_in_order',
        'household.children[0].careSince care_before_birth',
        'household.adults[1].birth parent_born_after_child',
        'jobs[0].hired hired_before_birth',
      ]),
    )
    expect(codesOf(wrong)).toHaveLength(7)
  })
})
