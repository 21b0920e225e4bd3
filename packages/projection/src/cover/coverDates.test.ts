import type { Plan, WorkPhase } from '@yohaku/household'
import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import type { CoverRequest } from './coverAnswer.ts'
import { coverOf } from './coverOf.ts'

/** The child is born on 2025-03-10; both adults are told from 2026-04-01 on. */
const asked = (plan: Plan, date: string, more: Partial<CoverRequest> = {}) =>
  coverOf(plan, presentTrack(plan), { child: 'c1', date, samples: 50, ...more })
const refusal = (plan: Plan, date: string, more: Partial<CoverRequest> = {}) => {
  const answer = asked(plan, date, more)
  return answer.ok ? null : answer.error
}
const withPhases = (...phases: WorkPhase[]): Plan => samplePlan({ tracks: [{ id: 'now', phases }] })
const leave = (adult: string, from: string): WorkPhase => ({ adult, from, kind: 'leave', leave: 'childcare' })

describe('運転整理でえらべる日: しおりに働き方がない日に「みる人がいない・0円」とは答えない', () => {
  it('しおりの始まりの前の日は、いつからいつまで計算できるかを言う', () => {
    expect(refusal(samplePlan(), '2026-03-31')).toEqual({
      type: 'DateOutside',
      why: 'beforePlan',
      date: '2026-03-31',
      from: '2026-04-01',
      // The 18th birthday is 2043-03-10; the school year ends on the 31st. A Tuesday.
      until: '2043-03-31',
      nearest: '2026-04-01',
    })
    expect(refusal(samplePlan(), '2026-04-01')).toBeNull()
  })

  it('生まれる前の日は、働き方がわかっていても、まちがいとして言う', () => {
    const plan = withPhases(
      phase('a1', '09:00', '18:00', { kind: 'full', from: '2024-04-01' }),
      phase('a2', '09:00', '19:00', { kind: 'full', from: '2024-04-01' }),
    )
    // 2025-03-10 is a Monday.
    expect(refusal(plan, '2025-03-07')).toMatchObject({ why: 'beforeBirth', from: '2025-03-10', nearest: '2025-03-10' })
    expect(refusal(plan, '2025-03-10')).toBeNull()
  })

  it('先が長すぎる日: 18歳の年度が終わったあと', () => {
    expect(refusal(samplePlan(), '2043-03-31')).toBeNull()
    expect(refusal(samplePlan(), '2043-04-01')).toMatchObject({ why: 'afterEnd', nearest: '2043-03-31' })
  })

  it('ひとりが後から働きはじめるしおりでも、始まりの日から計算する', () => {
    const plan = withPhases(phase('a1', '09:00', '16:00'), phase('a2', '09:00', '19:00', { from: '2027-04-01' }))
    expect(refusal(plan, '2026-04-02')).toBeNull()
  })

  it('月のなかばから働き方がわかるしおりは、その日から。土日をよけて、えらべる日を言う', () => {
    // 2026-04-18 is a Saturday.
    const from = '2026-04-18'
    const plan = withPhases(phase('a1', '09:00', '16:00', { from }), phase('a2', '09:00', '19:00', { from }))
    expect(refusal(plan, '2026-04-01')).toMatchObject({ why: 'beforePlan', from, nearest: '2026-04-20' })
  })
})

describe('その子のための休業の日: 家にいるので、園を休む日にはならない', () => {
  const plan = withPhases(
    leave('a1', '2025-05-06'),
    phase('a2', '09:00', '19:00', { kind: 'full' }),
    phase('a1', '09:00', '16:00', { from: '2026-06-01' }),
  )

  it.each([
    ['2026-05-29', 'onLeave'],
    ['2026-06-01', null],
  ])('復帰が6月1日(月)なら、%s は %s', (date, why) => {
    const found = refusal(plan, date)
    expect(found === null ? null : found).toEqual(
      why === null
        ? null
        : expect.objectContaining({ type: 'DateOutside', why, from: '2026-06-01', nearest: '2026-06-01' }),
    )
  })

  it('休業中の人の具合がよくない日は、もうひとりの手だてを計算する', () => {
    const { options } = expectOk(asked(plan, '2026-05-29', { kind: 'adultIll', ill: ['a1'] }))
    expect(options[0]?.pieces.map(({ who }) => who)).toEqual(['a2'])
  })

  it('ふたりが続けて休む家族では、あとの人の復帰から', () => {
    const relay = withPhases(
      leave('a1', '2025-05-06'),
      phase('a2', '09:00', '19:00', { kind: 'full' }),
      phase('a1', '09:00', '16:00', { from: '2026-06-01' }),
      leave('a2', '2026-06-01'),
      phase('a2', '09:00', '19:00', { kind: 'full', from: '2026-07-01' }),
    )
    expect(refusal(relay, '2026-05-29')).toMatchObject({ why: 'onLeave', from: '2026-07-01' })
  })

  it('下の子のための休業なら、上の子の日は計算する', () => {
    const { household } = plan
    const younger = { id: 'c2', birth: '2026-03-20', care: [] }
    const two = { ...plan, household: { ...household, children: [...household.children, younger] } }
    const phases = [leave('a1', '2026-05-16'), phase('a2', '09:00', '19:00', { kind: 'full' })]
    const away = { ...two, tracks: [{ id: 'now', phases: [phase('a1', '09:00', '16:00'), ...phases] }] }
    expect(refusal(away, '2026-06-02')).toBeNull()
  })
})
