import type { Job, Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { explainLine } from '../explain/explainLine.ts'
import { ledger } from '../ledger/ledger.ts'

/** a1 works a second place of work there: 120,000 yen, no insurance, and has handed the 扶養控除等申告書 in elsewhere. */
const planWith = (change: Partial<Job>): Plan => ({
  ...samplePlan(),
  jobs: samplePlan().jobs.map((job) =>
    job.adult === 'a1'
      ? { ...job, fullTimeMonthly: 120_000, insured: false, employmentInsured: false, ...change }
      : job,
  ),
  tracks: [
    {
      id: 'now',
      phases: [phase('a1', '09:00', '18:00', { kind: 'full' }), phase('a2', '09:00', '19:00', { kind: 'full' })],
    },
  ],
})
const computed = (plan: Plan, of = '2026-09', months = 1) => ledger(plan, { track: 'now', from: month(of), months })
const lineIn = (plan: Plan, code: string, of = '2026-09') =>
  computed(plan, of).months[0]?.adults[0]?.lines.find((line) => line.code === code)?.yen

describe('乙欄の給与', () => {
  it('120,000円は乙欄で4,300円、甲欄で890円。年末調整はない', () => {
    // 甲欄 2026: 120,000 − 54,167 − 48,334 = 17,499 × 5.105% = 893 → 890円
    expect(lineIn(planWith({}), 'income_tax_withheld')).toBe(-890)
    expect(lineIn(planWith({ withholding: 'secondary' }), 'income_tax_withheld')).toBe(-4_300)
    expect(lineIn(planWith({}), 'year_end_adjustment', '2026-12')).toBeGreaterThan(0)
    expect(lineIn(planWith({ withholding: 'secondary' }), 'year_end_adjustment', '2026-12')).toBeUndefined()
  })

  it('賞与は前月の給与で決まる率（10.21%）', () => {
    const bonuses = [{ month: 12, yen: 100_000 }]
    expect(lineIn(planWith({ withholding: 'secondary', bonuses }), 'bonus_tax', '2026-12')).toBe(-10_210)
  })

  it('確定申告で精算することを、置いたことに言う', () => {
    const codes = (plan: Plan) => computed(plan).assumptions.map(({ code }) => code)
    expect(codes(planWith({ withholding: 'secondary' }))).toContain('SECONDARY_SETTLED_BY_TAX_RETURN')
    expect(codes(planWith({}))).not.toContain('SECONDARY_SETTLED_BY_TAX_RETURN')
  })

  it('読めていない額の上では、その額で計算し、そう言う', () => {
    const rich = planWith({ withholding: 'secondary', fullTimeMonthly: 2_000_000 })
    expect(computed(rich, '2027-06').assumptions.map(({ code }) => code)).toContain('SECONDARY_TABLE_TOP_NOT_KNOWN')
    expect(computed(rich, '2026-06').assumptions.map(({ code }) => code)).not.toContain('SECONDARY_TABLE_TOP_NOT_KNOWN')
    // 259,000 + (1,719,999 − 740,000) × 40.84% = 659,231.5
    expect(lineIn(rich, 'income_tax_withheld', '2027-06')).toBe(-659_231)
  })

  it('根拠は、乙欄の表の行と、もとの速算表まで', () => {
    const plan = planWith({ withholding: 'secondary' })
    const tree = explainLine(plan, { track: 'now', month: month('2026-09'), line: 'income_tax_withheld', adult: 'a1' })
    expect(tree?.children.at(-1)).toMatchObject({
      rule: 'income-tax.withholding.secondary-monthly',
      parameters: [
        { id: 'income-tax.withholding.secondary-table', value: { row: 119_000, tax: 4_300 } },
        { id: 'income-tax.brackets', value: [[1_950_000, 5, 0]] },
      ],
    })
  })
})

describe('ふるさと納税の目安', () => {
  it('ひとりずつ、年ごとに。所得がなければ0円', () => {
    const plan = planWith({ fullTimeMonthly: 80_000 })
    const { furusato } = computed(plan, '2026-04', 24)
    expect(furusato.map(({ adult, year }) => [adult, year])).toEqual([
      ['a1', 2026],
      ['a2', 2026],
      ['a1', 2027],
      ['a2', 2027],
      ['a1', 2028],
      ['a2', 2028],
    ])
    expect(furusato[0]?.yen).toBe(0)
    expect(furusato[1]?.yen).toBeGreaterThan(20_000)
  })
})
