import { describe, expect, it } from 'vitest'
import { one, rowsOf } from '../testing/household.ts'

describe('賞与の保険料', () => {
  it('健康は年度の累計573万円まで、厚生年金はひと月150万円まで、1,000円未満切捨て', () => {
    const row = rowsOf(
      one({
        bonus: [
          { month: '2026-06', gross: 5_000_999 },
          { month: '2026-12', gross: 2_000_000 },
        ],
      }),
    )
    expect(row('2026-06')).toMatchObject({
      bonus_health: 252_000,
      bonus_pension: 137_250,
      bonus_employment_insurance: 25_005,
    })
    expect(row('2026-12').bonus_health).toBe(36_792) // 730,000 × 10.08% ÷ 2
  })

  it('4月から数えなおし、同じ月の賞与は足す', () => {
    const row = rowsOf(
      one(
        {
          bonus: [
            { month: '2027-03', gross: 3_000_000 },
            { month: '2027-03', gross: 3_000_000 },
            { month: '2027-04', gross: 1_000_000 },
          ],
        },
        { months: 14 },
      ),
    )
    expect(row('2027-03')).toMatchObject({ bonus: 6_000_000, bonus_pension: 137_250 })
    expect(row('2027-04').bonus_health).toBe(50_400)
  })
})
