import type { Plan } from '@yohaku/household'
import { clock, expectOk, formatClock } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { samplePlan } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import type { CoverRequest } from './coverAnswer.ts'
import { coverOf } from './coverOf.ts'

const TUESDAY = '2026-11-24'

const asked = (plan: Plan, more: Partial<CoverRequest> = {}) =>
  coverOf(plan, presentTrack(plan), { child: 'c1', date: TUESDAY, samples: 200, ...more })
const cover = (plan: Plan, more: Partial<CoverRequest> = {}) => expectOk(asked(plan, more))
const first = (plan: Plan, more: Partial<CoverRequest> = {}) => {
  const [option] = cover(plan, more).options
  if (option === undefined) throw new Error('no option')
  return option
}

type Job = Plan['jobs'][number]
type Helper = Plan['household']['helpers'][number]

const withRules = (plan: Plan, adult: string, leaveRules: Job['leaveRules']): Plan => ({
  ...plan,
  jobs: plan.jobs.map((job) => (job.adult === adult && leaveRules !== undefined ? { ...job, leaveRules } : job)),
})
const withHelper = (helper: Partial<Helper> & Pick<Helper, 'kind'>, plan = samplePlan()): Plan => ({
  ...plan,
  household: { ...plan.household, helpers: [{ id: 'h1', ...helper }] },
})
const withCover = (wish: NonNullable<Plan['household']['cover']>, plan = samplePlan()): Plan => ({
  ...plan,
  household: { ...plan.household, cover: wish },
})

describe('書かれていないことは、法律のとおりに数える', () => {
  it('看護等休暇は時間で、無給。有休は1日ずつ、半年で付く10日。どれも仮の値として言う', () => {
    const { balances, assumptions, options } = cover(samplePlan())
    expect(balances.filter(({ adult }) => adult === 'a1')).toEqual([
      { adult: 'a1', kind: 'childNursingLeave', days: 5, hours: 0, hoursPerDay: 6, isStated: false },
      { adult: 'a1', kind: 'annualLeave', days: 10, hours: 0, hoursPerDay: 6, isStated: false },
    ])
    expect(assumptions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['annual_leave_first_grant', 'nursing_leave_all_left', 'nursing_leave_unpaid']),
    )
    // 320,000 yen for 8 hours: 240,000 for 6. Six unpaid hours of 260 days a year: 240,000 × 12 ÷ 260 = 11,076.9.
    const nursing = options.find(({ cost }) => cost.leave.every(({ kind }) => kind === 'childNursingLeave'))
    expect(nursing?.cost.payLost).toBe(11_076)
  })

  it('残りを書けばそれを使い、時間の端も数える: 1日と2時間は8時間、2時間使えば1日', () => {
    const balances: Plan['balances'] = [
      { adult: 'a1', kind: 'childNursingLeave', days: 1, hours: 2, asOf: '2026-11-01' },
    ]
    const option = first(samplePlan({ balances }), { at: clock('13:40'), order: ['leave'], limit: 100 })
    expect(option.cost.leave).toEqual([])
    const two = cover(samplePlan({ balances }), { at: clock('13:40') }).options.find(
      ({ cost }) => cost.leaveMinutes === 120,
    )
    expect(two?.cost.leave[0]).toMatchObject({ who: 'a1', minutes: 120, daysLeft: 1, hoursLeft: 0 })
  })

  it('会社が有給にしていれば、へる給料は0円。有休を時間で取れれば、呼び出しにも使える', () => {
    const paid = withRules(samplePlan(), 'a1', { nursingPaid: true, annualByHour: true })
    const kinds = cover(paid, { at: clock('13:40'), limit: 100 })
      .options.filter(({ first: reached }) => reached?.who === 'a1')
      .flatMap(({ cost }) => cost.leave.map(({ kind }) => kind))
    expect(new Set(kinds)).toEqual(new Set(['childNursingLeave', 'annualLeave']))
    expect(first(paid).cost.yen).toBe(0)
  })
})

describe('家族のきめた並べ方', () => {
  it('円を先に見る家族では、無給の休みより有休が先に来る', () => {
    const plan = withCover({ order: ['yen', 'leave'] })
    expect(cover(plan).order.slice(0, 2)).toEqual(['yen', 'leave'])
    expect(first(plan).cost).toMatchObject({ yen: 0, leave: [{ kind: 'annualLeave' }] })
  })

  it('しおりに書いた順より、その場で言った順が先', () => {
    const plan = withCover({ order: ['yen'] })
    expect(cover(plan, { order: ['handovers'] }).order[0]).toBe('handovers')
  })

  it('電話から席を立つまでの分は、家族が決められる', () => {
    const leaves = (plan: Plan) => formatClock(cover(plan, { at: clock('13:40') }).reach[0]?.leaves ?? 0)
    expect(leaves(samplePlan())).toBe('13:50')
    expect(leaves(withCover({ minutesToLeave: 20 }))).toBe('14:00')
  })
})

describe('年度の残りに何を残すか', () => {
  it('休みを多く使う手だてほど、3月までに足りなくなる年がへることはない', () => {
    const { options } = cover(samplePlan(), { at: clock('13:40'), limit: 100 })
    const byUse = options
      .filter(({ cost }) => cost.leave.every(({ who, kind }) => who === 'a1' && kind === 'childNursingLeave'))
      .map(({ cost, afterwards }) => ({
        used: cost.leaveMinutes,
        runsOut:
          afterwards?.balances.find(({ adult, kind }) => adult === 'a1' && kind === 'childNursingLeave')?.runsOut ?? 0,
      }))
      .sort((a, b) => a.used - b.used)
    expect(byUse.length).toBeGreaterThan(2)
    expect(byUse.map(({ runsOut }) => runsOut)).toEqual(byUse.map(({ runsOut }) => runsOut).toSorted((a, b) => a - b))
    expect(options[0]?.afterwards?.until).toBe('2027-03-31')
  })

  it('年度の最後の日には、残りの日がない', () => {
    expect(first(samplePlan(), { date: '2027-03-31' }).afterwards).toBeNull()
  })
})

describe('かわりの人', () => {
  it('来られる時間が書かれていれば、その間だけ数える', () => {
    const plan = withHelper({ kind: 'grandparent', from: '10:00', to: '15:00', travelMinutes: 30, daysLeft: 3 })
    const option = cover(plan, { limit: 100 }).options.find(({ pieces }) => pieces.some(({ who }) => who === 'h1'))
    const piece = option?.pieces.find(({ who }) => who === 'h1')
    expect(piece?.from).toBeGreaterThanOrEqual(clock('10:00'))
    expect(piece?.to).toBeLessThanOrEqual(clock('15:00'))
  })

  it('料金は1時間あたりでも1日あたりでも、円に入る', () => {
    const sitter = withHelper({ kind: 'sitter', yenPerHour: 2_500, yenPerDay: 1_000, daysLeft: 5, travelMinutes: 20 })
    const option = cover(sitter, { limit: 100 }).options.find(({ pieces }) => pieces.every(({ who }) => who === 'h1'))
    // 7:50–17:10 is 9 hours 20 minutes: 23,334 yen, cut up, and 1,000 for the day.
    expect(option?.cost.fees).toBe(24_334)
  })

  it('病児保育は、登録・持っていくもの・空きの見込みといっしょに出る', () => {
    const plan: Plan = {
      ...withHelper({
        kind: 'sickChildCare',
        from: '08:30',
        to: '17:30',
        travelMinutes: 15,
        yenPerDay: 2_000,
        chancePercent: 50,
        papers: ['医師連絡票'],
      }),
      filings: [{ adult: 'a1', kind: 'sickChildCareRegistration', state: 'filed' }],
    }
    const { helpers, options } = cover(plan, { limit: 100 })
    expect(helpers).toMatchObject([
      { id: 'h1', kind: 'sickChildCare', papers: ['医師連絡票'], registration: 'filed', chance: 0.5 },
    ])
    const used = options.find(({ pieces }) => pieces.some(({ who }) => who === 'h1'))
    expect(used?.risk.helpersCan).toBe(0.5)
    expect(used?.pieces.map(({ kind }) => kind)).toEqual(['adult', 'place', 'adult'])
    expect(cover(plan, { at: clock('13:40') }).helpers).toEqual([])
  })

  it('来ない曜日には数えない', () => {
    const plan = withHelper({ kind: 'friend', weekdays: ['mon'] })
    expect(cover(plan).helpers).toEqual([])
    expect(cover(plan, { date: '2026-11-30' }).helpers).toHaveLength(1)
  })
})

describe('働き方が変わる日', () => {
  it('下の子の育休中の大人が家にいる日は、上の子のために休みを使わない', () => {
    const plan = samplePlan()
    const { household } = plan
    const onLeave: Plan = {
      ...plan,
      household: { ...household, children: [...household.children, { id: 'c2', birth: '2026-10-20', care: [] }] },
      tracks: plan.tracks.map((track) => ({
        ...track,
        phases: [...track.phases, { adult: 'a2', from: '2026-11-01', kind: 'leave', leave: 'childcare' }],
      })),
    }
    expect(first(onLeave)).toMatchObject({ pieces: [{ who: 'a2' }], cost: { leaveMinutes: 0, yen: 0 } })
  })

  it('動かせない会議がある人は、そのあとに出る', () => {
    const meeting = [{ adult: 'a1', from: clock('14:00'), to: clock('15:00') }]
    const options = cover(samplePlan(), { at: clock('13:40'), appointments: meeting, limit: 100 }).options
    const own = options.filter(({ first: reached }) => reached?.who === 'a1')
    expect(Math.min(...own.map(({ first: reached }) => reached?.leaves ?? 0))).toBe(clock('15:00'))
  })
})

describe('計算できないことは、理由を言う', () => {
  it.each([
    ['いない子', { child: 'c9' }, 'NoSuchChild'],
    ['いない大人', { kind: 'adultIll' as const, ill: ['x'] }, 'NoSuchAdult'],
    ['しおりにない曜日', { date: '2026-11-28' }, 'NoSuchDay'],
    ['おむかえのあとの電話', { at: clock('19:00') }, 'NotInCare'],
  ])('%s', (_, more, type) => {
    expect(asked(samplePlan(), more)).toMatchObject({ ok: false, error: { type } })
  })

  it('勤務時間が書かれていない大人は、手だてに入れず、たずねる', () => {
    const plan = samplePlan()
    const unknown: Plan = {
      ...plan,
      tracks: plan.tracks.map((track) => ({
        ...track,
        phases: track.phases.map((phase) =>
          phase.adult === 'a2' ? { adult: 'a2', from: phase.from, kind: 'reduced' } : phase,
        ),
      })),
    }
    const answer = cover(unknown)
    expect(answer.unknown).toContainEqual({ code: 'work_hours_not_stated', who: 'a2' })
    expect(answer.options.every(({ pieces }) => pieces.every(({ who }) => who !== 'a2'))).toBe(true)
  })

  it('一日のかたちがない家族では、大人が全員いない時間を、仮に、みる時間とする', () => {
    const { need, assumptions, options } = cover(samplePlan({ days: [] }))
    // a1 is out from 8:00 (an hour to 9:00 by way of the nursery) to 17:00, a2 from 8:00 to 20:00.
    expect([formatClock(need.from), formatClock(need.to)]).toEqual(['08:00', '17:00'])
    expect(assumptions.map(({ code }) => code)).toContain('care_times_by_work')
    expect(options[0]?.pieces.map(({ who }) => who)).toEqual(['a1'])
  })

  it('同じ問いには、同じ答え', () => {
    expect(cover(samplePlan(), { at: clock('13:40') })).toEqual(cover(samplePlan(), { at: clock('13:40') }))
  })
})
