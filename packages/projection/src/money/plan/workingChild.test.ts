import type { Plan } from '@yohaku/household'
import { describe, expect, it } from 'vitest'
import { samplePlan } from '../../testing/samplePlan.ts'
import { runHousehold } from '../run/runHousehold.ts'
import { incomeTaxOf } from '../run/years.ts'
import { factsOfPlan } from './factsOfPlan.ts'

/** A child of 20 in 2026 with this much income of its own; a1 claims. */
const deductionsWith = (income: number | undefined, birth = '2006-05-01'): number => {
  const { household } = samplePlan()
  const plan: Plan = samplePlan({
    household: {
      ...household,
      children: [{ id: 'c1', birth, care: [], ...(income === undefined ? {} : { income }) }],
    },
  })
  const { years } = runHousehold(factsOfPlan(plan, 'now', { months: 12 }))
  const year = years.find((found) => found.year === 2026)
  const claimant = year?.adults.find(({ claims }) => claims)
  return claimant === undefined ? 0 : incomeTaxOf(2026, claimant).deductions
}

describe('働く子（特定親族特別控除、2026年）', () => {
  const none = deductionsWith(undefined)
  it('19〜22歳: 所得62万円までは特定扶養の63万円、そこから段階的に、123万円をこえると0', () => {
    expect(none - deductionsWith(620_000)).toBe(0)
    expect(none - deductionsWith(850_000)).toBe(0)
    expect(none - deductionsWith(850_001)).toBe(630_000 - 610_000)
    expect(none - deductionsWith(1_230_000)).toBe(630_000 - 30_000)
    expect(none - deductionsWith(1_230_001)).toBe(630_000)
  })

  it('16〜18歳: 62万円をこえると、扶養の38万円がなくなる', () => {
    const young = deductionsWith(undefined, '2009-05-01')
    expect(young - deductionsWith(620_000, '2009-05-01')).toBe(0)
    expect(young - deductionsWith(620_001, '2009-05-01')).toBe(380_000)
  })
})
