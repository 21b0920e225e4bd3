import { describe, expect, it } from 'vitest'
import { checkPlan } from '../check/checkPlan.ts'

const planOf = (more: { adult?: object; child?: object; job?: object; phase?: object }) => ({
  schema: 'yohaku-plan/1',
  id: 'rules',
  title: 'Rules',
  start: '2026-04',
  household: {
    prefecture: '14',
    adults: [{ id: 'p1', role: 'mother', birth: '1990-01-01', ...more.adult }],
    children: [{ id: 'c1', birth: '2025-03-10', ...more.child }],
  },
  places: [{ id: 'office', kind: 'office' }],
  jobs: [
    {
      id: 'j1',
      adult: 'p1',
      place: 'office',
      fullTime: { start: '09:00', end: '18:00', breakMinutes: 60 },
      fullTimeMonthly: 300_000,
      ...more.job,
    },
  ],
  tracks: [
    {
      id: 'now',
      phases: [{ adult: 'p1', from: '2026-04-01', kind: 'reduced', start: '09:00', end: '16:00', ...more.phase }],
    },
  ],
})

const problemsOf = (more: Parameters<typeof planOf>[0]) => {
  const checked = checkPlan(planOf(more))
  return checked.ok ? [] : checked.error.map(({ path, code }) => [path, code])
}

describe('しおり: 給与の決まり、申告する額、保育料', () => {
  it('書いても、書かなくてもよい', () => {
    expect(problemsOf({})).toEqual([])
    expect(
      problemsOf({
        adult: { deductions: { lifeNewGeneral: 80_000, housingCredit: 120_000 } },
        child: { nurseryFee: { rule: 'table', table: 'yokohama', certificate: 'short', mealMonthly: 7_500 } },
        job: { bonusRule: { rule: 'full' }, yearlyRaise: { rule: 'perMille', month: 4, perMille: 20 } },
        phase: { pay: { rule: 'table', rows: [{ paidMinutes: 360, monthly: 230_000 }] } },
      }),
    ).toEqual([])
    expect(problemsOf({ child: { nurseryFee: { rule: 'amount', monthly: 0 } } })).toEqual([])
  })

  it('ない市の表、13月の昇給、行のない表、負の額は、場所といっしょに言う', () => {
    expect(
      problemsOf({
        adult: { deductions: { earthquake: -1 } },
        child: { nurseryFee: { rule: 'table', table: 'atlantis' } },
        job: { yearlyRaise: { rule: 'yen', month: 13, yen: 5_000 } },
        phase: { pay: { rule: 'table', rows: [] } },
      }),
    ).toEqual(
      expect.arrayContaining([
        ['household.adults[0].deductions.earthquake', 'bad_yen'],
        ['household.children[0].nurseryFee.table', 'not_in_list'],
        ['jobs[0].yearlyRaise.month', 'out_of_range'],
        ['tracks[0].phases[0].pay.rows', 'too_few'],
      ]),
    )
  })

  it('知らない鍵は、近い鍵といっしょに', () => {
    expect(problemsOf({ adult: { deductions: { lifecare: 1 } } })).toEqual([
      ['household.adults[0].deductions.lifecare', 'unknown_key'],
    ])
  })
})
