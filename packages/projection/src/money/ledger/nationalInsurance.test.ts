import type { Plan } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { ledger } from './ledger.ts'

type Adult = Plan['household']['adults'][number]

/** a2 has the work `kind` says, in no employer's insurance. */
const uninsured = (nationalPension: Adult['nationalPension'], kind: 'full' | 'none' = 'full'): Plan => {
  const plan = samplePlan()
  const [a1, a2] = plan.household.adults
  if (a1 === undefined || a2 === undefined) throw new Error('two adults')
  const second: Adult = nationalPension === undefined ? a2 : { ...a2, nationalPension }
  return {
    ...plan,
    household: { ...plan.household, adults: [a1, second] },
    jobs: plan.jobs.map((job) => (job.adult === 'a2' ? { ...job, insured: false, employmentInsured: false } : job)),
    tracks: [{ id: 'now', phases: [phase('a1', '09:00', '16:00'), phase('a2', '09:00', '19:00', { kind })] }],
  }
}
const says = (plan: Plan): boolean =>
  ledger(plan, { track: 'now', months: 12 }).assumptions.some(({ code }) => code === 'NATIONAL_INSURANCE_NOT_COUNTED')

describe('国民健康保険と国民年金を自分で払う人の手取りは、その保険料をひいていないと言う', () => {
  it.each([
    ['ふたりとも会社の社会保険', samplePlan(), false],
    ['第1号と書いてある', uninsured('category1'), true],
    ['第1号で、仕事をしていない', uninsured('category1', 'none'), true],
    ['第3号（配偶者の扶養）', uninsured('category3'), false],
    ['書いていないが、給料がある', uninsured(undefined), true],
    ['書いていなくて、給料もない', uninsured(undefined, 'none'), false],
  ])('%s', (_, plan, said) => {
    expect(says(plan)).toBe(said)
  })
})
