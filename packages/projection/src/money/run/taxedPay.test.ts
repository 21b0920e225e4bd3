import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { samplePlan } from '../../testing/samplePlan.ts'
import { explainLine } from '../explain/explainLine.ts'
import { ledger } from '../ledger/ledger.ts'

const withCommuting = (commutingMonthly: number) => ({
  ...samplePlan(),
  jobs: samplePlan().jobs.map((job) => ({ ...job, commutingMonthly })),
})

const september = (commutingMonthly: number) =>
  ledger(withCommuting(commutingMonthly), { track: 'now', from: month('2027-09'), months: 1 }).months[0]?.adults[1]

const yenOf = (commutingMonthly: number, code: string): number =>
  september(commutingMonthly)?.lines.find((line) => line.code === code)?.yen ?? 0

describe('通勤手当の非課税限度額をこえたとき', () => {
  it('15万円までは、税がかかる部分はない', () => {
    expect(september(150_000)?.lines.find(({ code }) => code === 'commuting')?.parts).toBeUndefined()
  })

  it('16万円なら、こえた1万円を額面と同じに課税。保険料のもとには、どちらも全額が入る', () => {
    expect(september(160_000)?.lines.find(({ code }) => code === 'commuting')).toMatchObject({
      yen: 160_000,
      parts: [{ code: 'commuting_taxed', yen: 10_000 }],
    })
    // 320,000 + 150,000 と 320,000 + 160,000 は同じ47万円の等級（455,000〜485,000）で、保険料は同じ
    expect(yenOf(160_000, 'pension')).toBe(yenOf(150_000, 'pension'))
    // 雇用保険は全額に 1,000分の5: 10,000円の50円
    expect(yenOf(160_000, 'employment_insurance')).toBe(yenOf(150_000, 'employment_insurance') - 50)
    // 税のかかる給与は 10,000 − 50 円ふえる: 給与所得控除30%の残り 6,965 × 5.105% = 355.6
    const more = yenOf(150_000, 'income_tax_withheld') - yenOf(160_000, 'income_tax_withheld')
    expect(more).toBeGreaterThanOrEqual(350)
    expect(more).toBeLessThanOrEqual(360)
  })

  it('根拠に、こえた額と限度額が残る', () => {
    const plan = withCommuting(160_000)
    const asked = { track: 'now', month: month('2027-09'), adult: 'a2' } as const
    expect(explainLine(plan, { ...asked, line: 'commuting_taxed' })).toMatchObject({
      result: 10_000,
      children: [{ rule: 'income-tax.taxed-commuting', parameters: [{ value: 150_000 }] }],
    })
    const rules = explainLine(plan, { ...asked, line: 'income_tax_withheld' })?.children.map(({ rule }) => rule)
    expect(rules).toContain('income-tax.taxed-commuting')
  })
})
