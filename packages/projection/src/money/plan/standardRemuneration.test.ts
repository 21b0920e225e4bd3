import type { Job, Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { explainLine } from '../explain/explainLine.ts'
import { ledger } from '../ledger/ledger.ts'

/** The mother has been on six of eight hours for years: 320,000 × 360 ÷ 480 = 240,000 yen, grade 240,000. */
const planWith = (standardRemuneration: Job['standardRemuneration'], since = '2026-04-01'): Plan => {
  const plan = samplePlan()
  return {
    ...plan,
    jobs: plan.jobs.map((job) => (job.adult === 'a1' && standardRemuneration ? { ...job, standardRemuneration } : job)),
    tracks: [
      {
        id: 'now',
        phases: [
          phase('a1', '09:00', '16:00', { from: since }),
          phase('a2', '09:00', '19:00', { from: since, kind: 'full' }),
        ],
      },
    ],
  }
}

const pensionOf = (plan: Plan, from: string, months = 1) =>
  ledger(plan, { track: 'now', from: month(from), months }).months.map(
    ({ adults }) => adults[0]?.lines.find(({ code }) => code === 'pension')?.yen,
  )
const codesOf = (plan: Plan) => ledger(plan, { track: 'now', months: 12 }).assumptions.map(({ code }) => code)

describe('いまの標準報酬月額を書いたとき', () => {
  it('書かなければ、はじめはフルタイムの等級（320千円 × 9.15% = 29,280）で、そう言う', () => {
    expect(pensionOf(planWith(undefined), '2026-04')).toEqual([-29_280])
    expect(codesOf(planWith(undefined))).toContain('SMR_AT_START_FROM_FULL_TIME')
  })

  it('書けば、その額（240千円 × 9.15% = 21,960）で、置いたことは消える', () => {
    const plan = planWith({ health: 240_000, pension: 240_000 })
    expect(pensionOf(plan, '2026-04', 3)).toEqual([-21_960, -21_960, -21_960])
    const both = {
      ...plan,
      jobs: plan.jobs.map((job) => ({ ...job, standardRemuneration: { health: 320_000 } })),
    }
    expect(codesOf(both)).not.toContain('SMR_AT_START_FROM_FULL_TIME')
  })

  it('厚生年金の額を書かなければ、健保の額から。年金の表の上と下では、その端の額', () => {
    expect(pensionOf(planWith({ health: 240_000 }), '2026-04')).toEqual([-21_960])
    expect(pensionOf(planWith({ health: 1_390_000 }), '2026-04')).toEqual([-59_475]) // 650,000 × 9.15%
    expect(pensionOf(planWith({ health: 58_000 }), '2026-04')).toEqual([-8_052]) // 88,000 × 9.15%
  })

  it('トラックがもっと前から書かれていても、書いた月からはその額', () => {
    const plan = planWith({ health: 260_000, from: '2026-04' }, '2024-06-01')
    expect(pensionOf(plan, '2026-04')).toEqual([-21_960]) // 3月分: それまでの定時決定の24万円
    expect(pensionOf(plan, '2026-05')).toEqual([-23_790]) // 4月分から 260,000 × 9.15%
    expect(pensionOf(plan, '2026-10')).toEqual([-21_960]) // 9月分からは4〜6月の給与で定時決定
    const tree = explainLine(plan, { track: 'now', month: month('2026-05'), line: 'pension', adult: 'a1' })
    expect(tree?.children[0]).toMatchObject({
      rule: 'ledger.remuneration-entered',
      result: 260_000,
      inputs: { from: '2026-04' },
    })
  })
})
