import { describe, expect, it } from 'vitest'
import { adultJson, householdJson, one, pay, resultOf, rowsOf } from '../../testing/household.ts'

describe('休業と時短の給付', () => {
  const leave = { childcare: [{ start: '2026-06-01', end: '2027-05-31' }] }
  const onLeave = { pay: [pay('2026-04', 300_000, 'full', 12_000), pay('2026-06', 0, 'leave')], leave }
  const child = { children: [{ birth: '2026-04-10' }] }

  it('賃金は通勤手当をふくむ。ふくまない会社も選べる', () => {
    const benefit = (options: Record<string, unknown>) =>
      rowsOf(one(onLeave, { ...child, options }))('2026-06').benefits.childcare_leave
    expect(benefit({})).toBe(209_040) // 10,400 × 30 × 67%
    expect(benefit({ wages_include_commuting: false })).toBe(201_000)
  })

  it.each([
    ['2026-05-21', 189_824], // 20日：200,000 + 5 × 300,000 = 1,700,000 ÷ 180 = 9,444
    ['2026-05-12', 189_824], // 11日
    ['2026-05-11', 201_000], // 10日：5月をとばして4月から、1,800,000 ÷ 180 = 10,000
  ])('賃金支払基礎日数が11日ない月だけをとばす：5月の休業が%sから', (start, expected) => {
    const adult = {
      pay: [pay('2026-04', 300_000), pay('2026-05', 200_000), pay('2026-06', 300_000), pay('2026-11', 0, 'leave')],
      leave: {
        childcare: [
          { start, end: '2026-05-31', child: 0 },
          { start: '2026-11-01', end: '2026-12-31', child: 1 },
        ],
      },
    }
    const children = [{ birth: '2025-06-01' }, { birth: '2026-10-20' }]
    expect(rowsOf(one(adult, { children }))('2026-11').benefits.childcare_leave).toBe(expected)
  })

  it('1歳をこえる休業は延長が認められるとして2歳の前々日まで、断られたなら1歳の前々日まで', () => {
    const paid = (extension: boolean) => {
      const { benefit_details } = resultOf(
        one(
          { ...onLeave, leave: { childcare: [{ start: '2026-06-01', end: '2028-06-30', extension }] } },
          { ...child, months: 30 },
        ),
      )
      return benefit_details.filter(({ kind }) => kind === 'childcare_leave').at(-1)?.to
    }
    expect([paid(true), paid(false)]).toEqual(['2028-04-08', '2027-04-08'])
  })

  it('育児時短就業給付金は届出があるときだけ', () => {
    const adult = (reduced_hours_benefit: boolean) => ({
      pay: [pay('2026-04', 225_000, 'reduced')],
      filings: { reduced_hours_benefit },
    })
    const benefit = (filed: boolean) =>
      rowsOf(one(adult(filed), { children: [{ birth: '2025-04-10' }] }))('2026-05').benefits.reduced_hours
    expect([benefit(true), benefit(false)]).toEqual([22_500, 0])
  })

  it('雇用保険に入っていなければ、どの給付もない', () => {
    const row = rowsOf(one({ ...onLeave, employment_insured: false }, child))('2026-06')
    expect(row.benefits).toEqual({ childcare_leave: 0, post_birth: 0, reduced_hours: 0, maternity: 0 })
  })

  it('社会保険に入っていなければ、保険料も出産手当金もない', () => {
    const row = rowsOf(
      one(
        { insured: false, leave: { maternity: { due: '2026-05-20', birth: '2026-05-20' } } },
        { children: [{ birth: '2026-05-20' }] },
      ),
    )('2026-05')
    expect([row.health_combined, row.pension, row.benefits.maternity]).toEqual([0, 0, 0])
  })

  it('出生後休業支援: 母は父の14日が要る。父は母の産休で足りる', () => {
    const family = (days: number, more: Record<string, unknown> = {}) =>
      householdJson({
        children: [{ birth: '2026-05-20' }],
        adults: [
          adultJson({
            pay: [pay('2026-04', 0, 'leave')],
            leave: {
              maternity: { due: '2026-05-20', birth: '2026-05-20' },
              childcare: [{ start: '2026-07-16', end: '2027-03-31' }],
            },
          }),
          adultJson({
            id: 'p2',
            leave: {
              childcare: [{ start: '2026-05-21', end: `2026-06-${String(days - 11).padStart(2, '0')}`, kind: 'birth' }],
            },
            ...more,
          }),
        ],
      })
    const support = (household: ReturnType<typeof householdJson>, adult: number) =>
      resultOf(household).months.reduce((sum, { adults }) => sum + (adults[adult]?.benefits.post_birth ?? 0), 0)
    expect([support(family(14), 0), support(family(14), 1)]).toEqual([36_400, 18_200]) // 10,000 × 28日・14日 × 13%
    expect([support(family(13), 0), support(family(13), 1)]).toEqual([0, 0])
    expect(support(family(13, { employment_insured: false }), 0)).toBe(36_400)
    expect(resultOf(family(13, { employment_insured: false })).assumptions).toContain('SUPPORT_SPOUSE_EXCEPTION')
  })
})
