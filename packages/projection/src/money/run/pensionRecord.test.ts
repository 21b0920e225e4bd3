import { describe, expect, it } from 'vitest'
import { one, pay, resultOf, rowsOf } from '../testing/household.ts'

describe('養育期間標準報酬月額特例', () => {
  const adult = (child_rearing_exception: unknown) => ({
    pay: [pay('2026-04', 225_000, 'reduced')],
    smr_before: { health: 300_000, pension: 300_000 },
    filings: { child_rearing_exception },
  })
  const record = (filed: unknown, more: Record<string, unknown> = {}) =>
    rowsOf(one({ ...adult(filed), ...more }, { months: 24, children: [{ birth: '2024-10-15' }] }))

  it('定時決定で下がっても、年金の記録は子の前のまま。3歳の誕生日の月の前の月まで', () => {
    const row = record(true)
    expect(row('2026-09')).toMatchObject({ smr_pension: 220_000, pension_record_smr: 300_000 })
    expect([row('2027-09').pension_record_smr, row('2027-10').pension_record_smr]).toEqual([300_000, 220_000])
    expect(record(false)('2026-09').pension_record_smr).toBe(220_000)
  })

  it('遅れた届出は2年さかのぼる', () => {
    const row = record('2028-11')
    expect([row('2026-10').pension_record_smr, row('2026-11').pension_record_smr]).toEqual([220_000, 300_000])
  })

  it('子の前の標準報酬月額を入れられる', () => {
    expect(record(true, { pre_child_pension_smr: 340_000 })('2026-05').pension_record_smr).toBe(340_000)
  })

  it('続けてとった2つの育休はひとつ: 終わりの月は免除にならず、年金の記録は子の前のまま', () => {
    const childcare = [
      { start: '2026-04-01', end: '2026-05-10' },
      { start: '2026-05-11', end: '2026-05-24' }, // これだけなら14日
    ]
    const row = record(true, { pre_child_pension_smr: 340_000, leave: { childcare } })
    expect(row('2026-05').premium_exempt).toBe(true) // 4月分
    expect(row('2026-06').premium_exempt).toBe(false) // 5月分
    expect([row('2026-04').pension_record_smr, row('2026-05').pension_record_smr]).toEqual([300_000, 340_000])
  })

  it('次の子の産休で終わり、次の子は高いほうを引き継ぐ', () => {
    const { months, assumptions } = resultOf(
      one(
        {
          ...adult(true),
          leave: { maternity: [{ due: '2027-06-10', birth: '2027-06-10' }] },
        },
        { months: 24, children: [{ birth: '2024-10-15' }, { birth: '2027-06-10' }] },
      ),
    )
    const at = (of: string) => months.find(({ month }) => month === of)?.adults[0]?.pension_record_smr
    // 産休は2027年4月30日から: 上の子の特例は、その翌日の月の前の月まで。下の子の前の月はまだ上の子の期間なので、30万円を引き継ぐ。
    expect([at('2027-04'), at('2027-05'), at('2027-06'), at('2027-08')]).toEqual([300_000, 220_000, 220_000, 300_000])
    expect(assumptions).toEqual(
      expect.arrayContaining(['YOIKU_ENDS_AT_NEXT_LEAVE', 'YOIKU_NEXT_CHILD_KEEPS_FIRST_BASE']),
    )
  })
})
