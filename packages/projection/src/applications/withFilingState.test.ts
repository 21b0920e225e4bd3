import type { Filing, Plan } from '@yohaku/household'
import { date, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { filingsOf } from '../money/plan/filings.ts'
import { samplePlan } from '../testing/samplePlan.ts'
import { applicationsOfPlan } from './applicationsOfPlan.ts'
import { withFilingState } from './withFilingState.ts'

const PLAN = samplePlan()
const [CHILD] = PLAN.household.children.map(({ id }) => id) as [string]
const EXCEPTION = { id: 'childRearingPensionException', adult: 'a1', child: CHILD, year: null } as const
const MEDICAL = { id: 'medicalExpenseDeduction', adult: 'a2', child: null, year: 2025 } as const

const with_ = (...filings: readonly Filing[]): Plan => ({ ...PLAN, filings: [...filings] })

describe('届出のことを、しおりに書く', () => {
  it('出した日が、その子の届出に残る。家計の計算は、その月に出したものとして数える', () => {
    const filed = withFilingState(PLAN, EXCEPTION, { state: 'filed', date: '2026-07-14' })
    expect(filed.filings).toEqual([
      { adult: 'a1', kind: 'childRearingException', child: CHILD, state: 'filed', date: '2026-07-14' },
    ])
    expect(filingsOf(filed, 'a1').childRearingException).toBe(month('2026-07'))
  })

  it('あとの言葉が前の言葉にかわる。ほかの届出は変わらない', () => {
    const other: Filing = { adult: 'a1', kind: 'reducedHoursBenefit', child: CHILD, state: 'filed', month: '2026-06' }
    const once = withFilingState(with_(other), EXCEPTION, { state: 'filed', date: '2026-07-14' })
    const twice = withFilingState(once, EXCEPTION, { state: 'refused' })
    expect(twice.filings).toEqual([
      other,
      { adult: 'a1', kind: 'childRearingException', child: CHILD, state: 'refused' },
    ])
  })

  it('とりけすと、書く前のしおりにもどる', () => {
    const filed = withFilingState(PLAN, EXCEPTION, { state: 'filed', date: '2026-07-14' })
    expect(withFilingState(filed, EXCEPTION, { state: 'unknown' })).toEqual(PLAN)
  })

  it('全員についての言葉があるときにとりけすと、その子の分は「わからない」になる', () => {
    const all: Filing = { adult: 'a1', kind: 'childRearingException', state: 'refused' }
    expect(withFilingState(with_(all), EXCEPTION, { state: 'unknown' }).filings).toEqual([
      all,
      { adult: 'a1', kind: 'childRearingException', child: CHILD, state: 'unknown' },
    ])
  })

  it('年ごとの届出は、その年だけが変わる', () => {
    const filed = withFilingState(PLAN, MEDICAL, { state: 'filed', date: '2026-03-01' })
    const both = withFilingState(filed, { ...MEDICAL, year: 2026 }, { state: 'refused' })
    expect(both.filings.map(({ year, state }) => [year, state])).toEqual([
      [2025, 'filed'],
      [2026, 'refused'],
    ])
  })

  it('子がひとりの家族で、その子の届出を出さなければ、家計にも数えない', () => {
    const made = (id: 'childRearingPensionException' | 'leaveEndRevision' | 'reducedHoursBenefit') =>
      filingsOf(withFilingState(PLAN, { ...EXCEPTION, id }, { state: 'refused' }), 'a1')
    expect(made('childRearingPensionException').childRearingException).toBe(false)
    expect(made('leaveEndRevision').endOfLeaveRevision).toBe(false)
    expect(made('reducedHoursBenefit').reducedHoursBenefit).toBe(false)
  })

  it('届出の一覧が、出した日を言う', () => {
    const [track] = PLAN.tracks.map(({ id }) => id) as [string]
    const before = applicationsOfPlan(PLAN, track, { today: date('2026-11-22') })
    const one = before.find(({ id }) => id === 'sickChildCareRegistration')
    if (one === undefined) throw new Error('the sample has no such application')
    expect([one.state, one.filedOn]).toEqual(['unknown', null])
    const filed = withFilingState(PLAN, one, { state: 'filed', date: '2026-11-20' })
    const after = applicationsOfPlan(filed, track, { today: date('2026-11-22') }).filter(({ id }) => id === one.id)
    expect(after.map(({ child, state, filedOn }) => [child, state, filedOn])).toContainEqual([
      one.child,
      'filed',
      '2026-11-20',
    ])
  })
})
