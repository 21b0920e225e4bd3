import { describe, expect, it } from 'vitest'
import { adultJson, householdJson, one, pay, resultOf } from '../testing/household.ts'

describe('入力の前と後', () => {
  it('入力の前に始まった休業の前はフルタイム、休業の間は0、日割りは暦日で切捨て', () => {
    const adult = {
      pay: [pay('2026-08', 0, 'leave')],
      leave: { maternity: { due: '2026-06-25', birth: '2026-06-25' } },
      prev_year_income: {},
    }
    const household = one(adult, { start: '2026-08', months: 1, children: [{ birth: '2026-06-25' }] })
    // 産休は5月15日から: 1〜4月 1,200,000 + 5月 300,000 × 14 ÷ 31 = 135,483、8月20日まで。9月から年末は復職して4か月、8月は入力のとおり0
    expect(resultOf(household).years[0]?.adults[0]?.gross).toBe(1_200_000 + 135_483 + 4 * 300_000)
  })

  it('前年の所得がなければ、同じ給与で見積もって印をつける', () => {
    const { prev_year_income: _, ...unsaid } = adultJson()
    const result = resultOf(householdJson({ adults: [unsaid] }))
    expect(result.assumptions).toContain('PREVIOUS_INCOME_ESTIMATED')
    expect(result.months[3]?.adults[0]?.resident_tax).toBeGreaterThan(0)
  })

  it('休業の日付がない休業の段階は、免除も給付もなく、印がつく', () => {
    const result = resultOf(one({ pay: [pay('2026-04', 0, 'leave')] }))
    expect(result.assumptions).toContain('LEAVE_PHASE_WITHOUT_DATES')
    expect(result.months[2]?.adults[0]).toMatchObject({ premium_exempt: false, pension: 27_450 })
  })

  it('入力できるいちばん大きな額でも、合計は合う', () => {
    const most = 1_000_000_000
    const adult = {
      pay: [pay('2026-04', most, 'full', most)],
      bonus: [
        { month: '2026-06', gross: most },
        { month: '2026-06', gross: most },
      ],
      prev_year_income: {},
    }
    const row = resultOf(one(adult)).months[2]?.adults[0]
    expect(row).toMatchObject({ gross: most, commuting: most, bonus: 2 * most })
    const { net = 0, bonus_employment_insurance = 0, employment_insurance = 0 } = row ?? {}
    expect(bonus_employment_insurance).toBe(10_000_000)
    expect(employment_insurance).toBe(10_000_000)
    // 月給・賞与2回・通勤手当の課税分の45.945%が引かれ、ほぼ 4 × 10億 × 0.54 と、通勤手当の非課税の15万円が残る
    expect(net).toBeGreaterThan(1.9 * most)
    expect(net).toBeLessThan(2.2 * most)
  })
})
