import type { Plan } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { pensionsOfPlan } from './pensionsOfPlan.ts'

/** 320,000円のふたり。a1 は2026年4月から6時間（240,000円）、子は2025年3月10日生まれ。前はフルタイムで、計画のなかで変わる。 */
const PLAN: Plan = samplePlan({
  start: '2026-01',
  tracks: [
    {
      id: 'now',
      phases: [
        phase('a1', '09:00', '18:00', { from: '2026-01-01', kind: 'full' }),
        phase('a1', '09:00', '16:00', { from: '2026-04-01' }),
        phase('a2', '09:00', '19:00', { from: '2026-01-01', kind: 'full' }),
      ],
    },
    {
      id: 'full',
      phases: [
        phase('a1', '09:00', '18:00', { from: '2026-01-01', kind: 'full' }),
        phase('a2', '09:00', '19:00', { from: '2026-01-01', kind: 'full' }),
      ],
    },
  ],
})

const of = (track: string, adult: string, plan = PLAN, months = 24) =>
  pensionsOfPlan(plan, track, { months }).find((pension) => pension.adult === adult)

describe('年金への効き目（65歳から、年に何円）', () => {
  it('320,000円で24か月: 320,000 × 24 × 5.481/1000 = 42,094円', () => {
    expect(of('full', 'a1')).toMatchObject({ earningsRelated: 42_094, withoutException: 42_094, months: 24 })
  })

  it('時短で240,000円になる7月からの18か月は、特例を出さないと 80,000 × 18 × 5.481/1000 = 7,893円へる', () => {
    // 24か月のうち 2026年7月分から18か月: (320,000 × 24 − 80,000 × 18) × 5.481/1000 = 34,201.4円
    expect(of('now', 'a1')).toMatchObject({ earningsRelated: 42_094, withoutException: 34_201 })
  })

  it('もうひとりは、どのトラックでも同じ', () => {
    expect(of('now', 'a2')).toEqual(of('full', 'a2'))
  })

  it('基礎年金は、24か月で 満額 × 24/480（2025年度 831,700円 → 41,585円）', () => {
    expect(of('now', 'a1')?.basic).toBe(41_585)
  })

  it('賞与は1回150万円まで数える', () => {
    const bonus = (yen: number): Plan => ({
      ...PLAN,
      jobs: PLAN.jobs.map((job) => ({ ...job, bonuses: [{ month: 6, yen }] })),
    })
    const more = (yen: number) =>
      (of('full', 'a2', bonus(yen), 12)?.earningsRelated ?? 0) - (of('full', 'a2', PLAN, 12)?.earningsRelated ?? 0)
    expect(more(1_500_000)).toBe(8_222) // 8,221.5円、端数は全体で四捨五入
    expect(more(2_000_000)).toBe(more(1_500_000))
  })

  it('社会保険に入っていない人は、出さない', () => {
    const jobs = PLAN.jobs.map((job) => ({ ...job, insured: job.adult !== 'a2' }))
    expect(pensionsOfPlan({ ...PLAN, jobs }, 'now', { months: 12 }).map(({ adult }) => adult)).toEqual(['a1'])
  })
})
