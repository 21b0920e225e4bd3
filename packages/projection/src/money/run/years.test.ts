import { describe, expect, it } from 'vitest'
import { adultJson, householdJson, one, pay, resultOf, rowsOf } from '../testing/household.ts'

describe('所得税と住民税の家族', () => {
  const couple = (more: Record<string, unknown> = {}) =>
    householdJson({
      adults: [
        adultJson({ pay: [pay('2026-04', 500_000)] }),
        adultJson({ id: 'p2', pay: [pay('2026-04', 80_000)], prev_year_income: {} }),
      ],
      ...more,
    })

  it('所得の少ない配偶者は、多いほうが控除する。事実婚ではしない', () => {
    expect(rowsOf(couple())('2026-05').withholding_persons).toBe(1)
    expect(rowsOf(couple(), 1)('2026-05').withholding_persons).toBe(0)
    expect(rowsOf(couple({ married: false }))('2026-05').withholding_persons).toBe(0)
  })

  it('16歳以上の子は所得の多い親が、同じなら先に書かれた親が', () => {
    const children = [{ birth: '2009-06-01' }]
    const persons = (household: ReturnType<typeof householdJson>, adult: number) =>
      rowsOf(household, adult)('2026-05').withholding_persons
    expect([
      persons(couple({ children, married: false }), 0),
      persons(couple({ children, married: false }), 1),
    ]).toEqual([1, 0])
    const equal = householdJson({ adults: [adultJson(), adultJson({ id: 'p2' })], children })
    expect([persons(equal, 0), persons(equal, 1)]).toEqual([1, 0])
    const other = householdJson({
      adults: [adultJson(), adultJson({ id: 'p2', pay: [pay('2026-04', 310_000)] })],
      children,
    })
    expect([persons(other, 0), persons(other, 1)]).toEqual([0, 1])
  })

  it('所得金額調整控除は、両親とも', () => {
    const rich = {
      pay: [pay('2026-01', 800_000)],
      full_time_monthly: 800_000,
      smr_before: { health: 790_000, pension: 650_000 },
    }
    const { years } = resultOf(
      householdJson({
        start: '2026-01',
        adults: [adultJson(rich), adultJson({ ...rich, id: 'p2' })],
        children: [{ birth: '2020-06-01' }],
      }),
    )
    expect(years[0]?.adults.map(({ employment_income, total_income }) => employment_income - total_income)).toEqual([
      110_000, 110_000,
    ])
  })

  it('ひとり親は子が生まれた年から。「そうでない」と言える', () => {
    const deductions = (more: Record<string, unknown>) =>
      resultOf(one({}, { start: '2026-01', ...more })).years[0]?.adults[0]?.deductions ?? 0
    const none = deductions({})
    expect(deductions({ children: [{ birth: '2025-06-01' }] }) - none).toBe(350_000)
    expect(deductions({ children: [{ birth: '2026-12-31' }] }) - none).toBe(350_000)
    expect(deductions({ children: [{ birth: '2027-01-01' }] }) - none).toBe(0)
    expect(deductions({ children: [{ birth: '2025-06-01' }], single_parent: false }) - none).toBe(0)
  })

  it('18歳からは、生計を支える子だけ数える', () => {
    const deductions = (supported: boolean) =>
      resultOf(one({}, { start: '2026-01', single_parent: false, children: [{ birth: '2006-06-01', supported }] }))
        .years[0]?.adults[0]?.deductions ?? 0
    expect(deductions(true) - deductions(false)).toBe(630_000)
  })

  it('調整控除の差は、ひとり親の父と母で違う', () => {
    const tax = (gender: string) =>
      resultOf(one({ gender }, { children: [{ birth: '2020-06-01' }] })).years[0]?.adults[0]?.resident_tax_next_year ??
      0
    expect(tax('male') - tax('female')).toBe(2_000) // (5万 − 1万) × 5%
  })

  it('生命保険料・地震保険料・小規模企業共済・住宅ローン控除を引く', () => {
    const year = (deductions: unknown) => resultOf(one({ deductions }, { start: '2026-01' })).years[0]?.adults[0]
    const plain = year({})
    const declared = year({
      life: { new_general: 100_000, care: 80_000, new_pension: 80_000 },
      earthquake: 60_000,
      small_business: 240_000,
    })
    expect((declared?.deductions ?? 0) - (plain?.deductions ?? 0)).toBe(120_000 + 50_000 + 240_000)
    expect(year({ housing_credit: 10_000 })?.income_tax).toBe(Math.max(0, (plain?.income_tax ?? 0) - 10_200))
  })

  it('月額表で引く会社と電子計算機の特例の会社では月の税が少し違い、年末にそろう', () => {
    const withheld = (withholding: string) => resultOf(one({}, { start: '2026-01', options: { withholding } }))
    const total = (result: ReturnType<typeof withheld>) =>
      result.months.reduce(
        (sum, { adults: [a] }) => sum + (a?.income_tax_withheld ?? 0) - (a?.year_end_adjustment ?? 0),
        0,
      )
    const [computer, printed] = [withheld('computer'), withheld('printed')]
    expect(printed.months[5]?.adults[0]?.income_tax_withheld).not.toBe(
      computer.months[5]?.adults[0]?.income_tax_withheld,
    )
    expect([total(printed), total(computer)]).toEqual([
      computer.years[0]?.adults[0]?.income_tax,
      computer.years[0]?.adults[0]?.income_tax,
    ])
  })

  it('2,000万円をこえる給与に年末調整はない', () => {
    const rich = one(
      { pay: [pay('2026-01', 1_700_000)], smr_before: { health: 1_390_000, pension: 650_000 } },
      { start: '2026-01' },
    )
    expect(rowsOf(rich)('2026-12').year_end_adjustment).toBe(0)
    expect(resultOf(rich).assumptions).toContain('NO_YEAR_END_ADJUSTMENT_ABOVE_20M')
  })
})
