import { describe, expect, it } from 'vitest'
import { adultJson, householdJson, one, pay, resultOf } from '../testing/household.ts'

describe('標準報酬月額の決定', () => {
  const reduced = { pay: [pay('2026-04', 300_000), pay('2026-06', 225_000, 'reduced')] }

  it('時短で基本給が書き換わると固定的賃金の変動: 3か月の平均で4か月目から', () => {
    expect(resultOf(one(reduced)).smr_events).toEqual([
      { id: 'p1', month: '2026-09', insurance: 'health', why: 'occasional', smr: 220_000 },
      { id: 'p1', month: '2026-09', insurance: 'pension', why: 'occasional', smr: 220_000 },
    ])
  })

  it('欠勤控除とする会社では変動にあたらず、9月の定時決定で4〜6月の平均になる', () => {
    const events = resultOf(one(reduced, { options: { fixed_change_by_hours: false } })).smr_events
    expect(events[0]).toMatchObject({ month: '2026-09', why: 'regular', smr: 280_000 }) // (300+300+225) ÷ 3 = 275,000
  })

  it('昇給は契約が同じなので、どちらの会社でも変動', () => {
    const raise = { pay: [pay('2026-04', 300_000), pay('2026-06', 360_000)] }
    for (const fixed_change_by_hours of [true, false])
      expect(resultOf(one(raise, { options: { fixed_change_by_hours } })).smr_events[0]).toMatchObject({
        why: 'occasional',
        smr: 360_000,
      })
  })

  it('1等級の差では随時改定にならない', () => {
    const raise = { pay: [pay('2026-04', 300_000), pay('2026-06', 315_000)] }
    expect(resultOf(one(raise, { months: 5 })).smr_events).toEqual([])
  })

  it('終了時改定は届出があるときだけ、1等級の差でも', () => {
    const adult = (end_of_leave_revision: boolean) => ({
      pay: [pay('2026-04', 0, 'leave'), pay('2026-05', 285_000)],
      leave: { childcare: [{ start: '2025-10-01', end: '2026-04-30' }] },
      filings: { end_of_leave_revision },
    })
    const events = (filed: boolean) => resultOf(one(adult(filed), { children: [{ birth: '2025-05-20' }] })).smr_events
    expect(events(true)[0]).toMatchObject({ month: '2026-08', why: 'leave_end', smr: 280_000 })
    expect(events(false)[0]).toMatchObject({ month: '2026-09', why: 'regular', smr: 280_000 }) // 5・6月の平均 285,000円
  })

  it('届出がなければ、定時決定（5・6月の平均）まで下がらない', () => {
    const adult = {
      pay: [pay('2026-04', 0, 'leave'), pay('2026-05', 225_000, 'reduced')],
      leave: { childcare: [{ start: '2025-10-01', end: '2026-04-30' }] },
    }
    const household = one(adult, { children: [{ birth: '2025-05-20' }], options: { fixed_change_by_hours: false } })
    expect(resultOf(household).smr_events[0]).toMatchObject({ month: '2026-09', why: 'regular', smr: 220_000 })
  })

  it('7〜9月の改定は、その保険の定時決定を止める', () => {
    const adult = { pay: [pay('2026-04', 300_000), pay('2026-05', 400_000), pay('2026-08', 420_000)] }
    expect(resultOf(one(adult)).smr_events.map(({ month, why, smr }) => [month, why, smr])).toEqual([
      ['2026-08', 'occasional', 410_000],
      ['2026-08', 'occasional', 410_000],
    ])
  })

  it('厚生年金の上限が上がる2027年9月に、休業中でも報酬月額で決めなおす', () => {
    const adult = {
      full_time_monthly: 900_000,
      smr_before: { health: 880_000, pension: 650_000 },
      pay: [pay('2027-03', 0, 'leave')],
      leave: { childcare: [{ start: '2027-01-10', end: '2027-12-31' }] },
      prev_year_income: {},
    }
    const { smr_events } = resultOf(one(adult, { start: '2027-03', months: 9, children: [{ birth: '2026-12-01' }] }))
    expect(smr_events).toEqual([{ id: 'p1', month: '2027-09', insurance: 'pension', why: 'cap_raised', smr: 680_000 }])
  })

  it('はじまりの標準報酬月額がなければ、フルタイムの給与と通勤手当から', () => {
    const { smr_before: _, ...unsaid } = adultJson({ pay: [pay('2026-04', 300_000, 'full', 15_000)] })
    const result = resultOf(householdJson({ adults: [unsaid] }))
    expect(result.months[0]?.adults[0]).toMatchObject({ smr_health: 320_000, smr_pension: 320_000 })
    expect(result.assumptions).toContain('SMR_AT_START_FROM_FULL_TIME')
  })

  it('はじめの等級をフルタイムの給与からとるときは、表の上の端をこえる額もわかる: 1等級下がれば2等級とみなす', () => {
    const phases = [pay('2026-04', 1_500_000), pay('2026-06', 1_320_000)]
    const { smr_before: _, ...unsaid } = adultJson({ full_time_monthly: 1_500_000, pay: phases })
    const { smr_events } = resultOf(householdJson({ adults: [unsaid] }))
    expect(smr_events).toEqual([{ id: 'p1', month: '2026-09', insurance: 'health', why: 'occasional', smr: 1_330_000 }])
  })

  it('フルタイムの給与もなければ、はじめの給与から', () => {
    const { smr_before: _, full_time_monthly: __, ...unsaid } = adultJson({ pay: [pay('2026-04', 250_000)] })
    const result = resultOf(householdJson({ adults: [unsaid] }))
    expect(result.months[0]?.adults[0]?.smr_health).toBe(260_000)
    expect(result.assumptions).toContain('SMR_AT_START_FROM_FIRST_PAY')
  })

  it('はじめの標準報酬月額がわからず休業から始まるなら、復職のあとの給与の等級。休業中の0円ではない', () => {
    const { smr_before: _, full_time_monthly: __, ...unsaid } = adultJson()
    const adult = {
      ...unsaid,
      pay: [pay('2026-04', 0, 'leave'), pay('2026-06', 285_000, 'full', 8_000)],
      leave: { childcare: [{ start: '2025-10-01', end: '2026-05-31' }] },
    }
    const { months } = resultOf(householdJson({ adults: [adult], children: [{ birth: '2025-05-20' }] }))
    expect(months[0]?.adults[0]).toMatchObject({ smr_health: 300_000, smr_pension: 300_000 }) // 293,000円
  })
})
