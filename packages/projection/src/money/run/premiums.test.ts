import { describe, expect, it } from 'vitest'
import { one, pay, resultOf, rowsOf } from '../testing/household.ts'

describe('保険料を引く月', () => {
  it('翌月徴収では4月分の率が5月の給与から、当月徴収では4月の給与から', () => {
    const late = rowsOf(one({}))
    expect(late('2026-04')).toMatchObject({ premium_month: '2026-03', health_combined: 14_775, levy: 0 }) // 9.85% の半分
    expect(late('2026-05')).toMatchObject({ premium_month: '2026-04', health_combined: 15_120, levy: 345 }) // + 0.23%
    const same = rowsOf(one({ collection: 'same_month' }))
    expect(same('2026-04')).toMatchObject({ premium_month: '2026-04', health_combined: 15_120, levy: 345 })
  })

  it('合計はひとつの端数処理で、健康保険の部分は残り', () => {
    for (const row of resultOf(
      one({ birth: '1980-05-10', smr_before: { health: 98_000, pension: 98_000 } }),
    ).months.flatMap(({ adults }) => adults))
      expect(row.health + row.ltc + row.levy).toBe(row.health_combined)
  })

  it('介護保険料は、40歳の誕生日の前日の月から', () => {
    const ltc = rowsOf(one({ birth: '1986-07-01', collection: 'same_month' }))
    expect([ltc('2026-05').ltc, ltc('2026-06').ltc]).toEqual([0, 2_430]) // 6月30日に40歳: 300,000 × 1.62% ÷ 2
  })

  it('給与より保険料が多くても引かれ、手取りは負になる', () => {
    const row = rowsOf(one({ pay: [pay('2026-04', 20_000)] }))
    expect(row('2026-05').net).toBeLessThan(0)
    expect(resultOf(one({ pay: [pay('2026-04', 20_000)] })).assumptions).toContain('PREMIUM_EXCEEDS_PAY')
  })
})

describe('給与の支払日', () => {
  it('翌月払いでは、2026年4月の支払いに3月までの雇用保険料率（5.5/1000）がかかる', () => {
    expect(rowsOf(one({}))('2026-04').employment_insurance).toBe(1_500)
    const late = rowsOf(one({}, { options: { payday: 'next_month' } }))
    expect([late('2026-04').employment_insurance, late('2026-05').employment_insurance]).toEqual([1_650, 1_500])
  })

  it('翌月払いでは、復職した月の翌々月から3か月が終了時改定の平均に数えられる', () => {
    // 休業は5月10日まで。当月払い: 5月は21日で数える。翌月払い: 5月払いは4月の賃金（0日）、6月払いは5月の21日。
    const leave = { childcare: [{ start: '2026-02-01', end: '2026-05-10' }] }
    const filings = { end_of_leave_revision: true }
    const household = (payday: string) =>
      one(
        { leave, filings, pay: [pay('2026-04', 0, 'leave'), pay('2026-05', 203_225), pay('2026-06', 300_000)] },
        { children: [{ birth: '2025-12-05' }], options: { payday } },
      )
    const revised = (payday: string) =>
      resultOf(household(payday)).smr_events.find(({ why, insurance }) => why === 'leave_end' && insurance === 'health')
    expect(revised('same_month')).toMatchObject({ month: '2026-08', smr: 260_000 }) // (203,225 + 300,000 × 2) ÷ 3 = 267,741
    expect(revised('next_month')).toBeUndefined() // (300,000 + 300,000) ÷ 2: 変わらない
  })
})
