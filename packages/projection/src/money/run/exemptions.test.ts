import { describe, expect, it } from 'vitest'
import { monthsFrom, one, pay, rowsOf } from '../testing/household.ts'

describe('免除', () => {
  const exempt = (leave: unknown, more: Record<string, unknown> = {}) => {
    const row = rowsOf(one({ leave: { childcare: [leave] }, ...more }, { children: [{ birth: '2026-04-02' }] }))
    return monthsFrom('2026-05', '2026-08').filter((of) => row(of).premium_exempt)
  }

  it('月末の1日だけの育休でも、その月分が免除（翌月の給与から引かれない）', () => {
    expect(exempt({ start: '2026-05-31', end: '2026-05-31' })).toEqual(['2026-06'])
    expect(exempt({ start: '2026-05-30', end: '2026-05-30' })).toEqual([])
  })

  it('同じ月のなかでは14日から。出生時育休の働いた日は引く', () => {
    expect(exempt({ start: '2026-05-10', end: '2026-05-22' })).toEqual([]) // 13日
    expect(exempt({ start: '2026-05-10', end: '2026-05-23' })).toEqual(['2026-06'])
    expect(exempt({ start: '2026-05-10', end: '2026-05-23', kind: 'birth', worked_days: 1 })).toEqual([])
  })

  it('賞与は、1か月をこえる休業が賞与の月の末日をふくむときだけ免除', () => {
    const bonus = (end: string) =>
      rowsOf(
        one(
          { bonus: [{ month: '2026-06', gross: 400_000 }], leave: { childcare: [{ start: '2026-06-01', end }] } },
          { children: [{ birth: '2026-04-02' }] },
        ),
      )('2026-06').bonus_health
    expect(bonus('2026-06-30')).toBeGreaterThan(0) // ちょうど1か月
    expect(bonus('2026-07-01')).toBe(0)
  })

  it('雇用保険と住民税に免除はない', () => {
    const row = rowsOf(
      one(
        { pay: [pay('2026-04', 150_000)], leave: { childcare: [{ start: '2026-04-16', end: '2026-08-31' }] } },
        { children: [{ birth: '2026-02-02' }] },
      ),
    )('2026-05')
    expect(row).toMatchObject({ premium_exempt: true, health_combined: 0, pension: 0, employment_insurance: 750 })
    expect(row.resident_tax).toBe(12_400)
  })
})
