import type { Job, Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ledger } from '../money/ledger/ledger.ts'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { checkPayslip } from './checkPayslip.ts'
import type { SlipLines } from './slip.ts'

const planWith = (change: Partial<Job>): Plan => ({
  ...samplePlan(),
  jobs: samplePlan().jobs.map((job) => (job.adult === 'a1' ? { ...job, ...change } : job)),
  tracks: [
    {
      id: 'now',
      phases: [phase('a1', '09:00', '18:00', { kind: 'full' }), phase('a2', '09:00', '19:00', { kind: 'full' })],
    },
  ],
})
const of = month('2026-12')
/** The slip our own ledger would print. */
const slipOf = (plan: Plan): SlipLines => {
  const lines = ledger(plan, { track: 'now', from: of, months: 1 }).months[0]?.adults[0]?.lines ?? []
  return Object.fromEntries(
    lines.map(({ code, yen }) => [code, code === 'year_end_adjustment' ? yen : Math.abs(yen)]),
  ) as SlipLines
}
const check = (plan: Plan, lines: SlipLines) => checkPayslip(plan, 'now', { month: of, adult: 'a1', lines })
const bonuses = [{ month: 12, yen: 400_000 }]

describe('乙欄・課税される通勤手当・決まっている標準報酬月額の明細', () => {
  it.each<[string, Partial<Job>]>([
    ['乙欄', { withholding: 'secondary', bonuses }],
    ['通勤手当 180,000円', { commutingMonthly: 180_000, bonuses }],
    ['標準報酬月額 260千円', { standardRemuneration: { health: 260_000 }, bonuses }],
  ])('%s: 同じしおりの明細なら、どの行も合う', (_, change) => {
    const plan = planWith(change)
    expect(check(plan, slipOf(plan)).filter(({ verdict }) => verdict !== 'equal')).toEqual([])
  })

  it('しおりは甲欄、明細は乙欄: 税の行だけがちがい、そのわけを言う', () => {
    const primary = planWith({})
    const secondary = slipOf(planWith({ withholding: 'secondary' }))
    const { year_end_adjustment: _, ...lines } = secondary
    const found = check(primary, lines).filter(({ verdict }) => verdict === 'explained')
    expect(found.map(({ code, why, ask }) => [code, why, ask])).toEqual([
      ['income_tax_withheld', 'otherColumn', 'taxTable'],
    ])
  })
})
