import { describe, expect, it } from 'vitest'
import { readSlip } from './readSlip.ts'

describe('給与明細を貼りつける', () => {
  it('一行に一つずつ: 名前と額', () => {
    const { month, lines, unread } = readSlip(`給与明細 2026年11月分
基本給 215,000円
役職手当 10,000円
通勤手当 10,000円
健康保険料 14,208
厚生年金保険料 21,960
雇用保険料 1,292
所得税 3,290
住民税 7,000
差引支給額 187,250`)
    expect(month).toBe('2026-11')
    expect(lines).toEqual({
      gross: 225_000,
      commuting: 10_000,
      health_combined: 14_208,
      pension: 21_960,
      employment_insurance: 1_292,
      income_tax_withheld: 3_290,
      resident_tax: 7_000,
      net: 187_250,
    })
    expect(unread).toEqual([])
  })

  it('全角の数字、円記号、タブ、コロン、点線でも読む', () => {
    const { lines } = readSlip('基本給\t¥２２５，０００\n厚生年金：２１，９６０円\n住民税……7000')
    expect(lines).toEqual({ gross: 225_000, pension: 21_960, resident_tax: 7_000 })
  })

  it('表から写した、名前の行と額の行', () => {
    const { lines } = readSlip('健康保険料 厚生年金 雇用保険 所得税 住民税\n14,208 21,960 1,292 3,290 7,000')
    expect(lines).toEqual({
      health_combined: 14_208,
      pension: 21_960,
      employment_insurance: 1_292,
      income_tax_withheld: 3_290,
      resident_tax: 7_000,
    })
  })

  it('一行に並んだもの', () => {
    expect(readSlip('健康保険 14,208 厚生年金 21,960 雇用保険 1,292').lines).toEqual({
      health_combined: 14_208,
      pension: 21_960,
      employment_insurance: 1_292,
    })
  })

  it('支給合計があれば、額面はそこから通勤手当を引いた額', () => {
    expect(readSlip('基本給 200,000\n資格手当 25,000\n通勤手当 10,000\n支給合計 235,000').lines).toEqual({
      gross: 225_000,
      commuting: 10_000,
    })
  })

  it('介護や支援金の行があれば、健康保険はその分だけの行', () => {
    expect(readSlip('健康保険 11,820\n介護保険 1,908\n子ども・子育て支援金 276').lines).toEqual({
      health: 11_820,
      ltc: 1_908,
      levy: 276,
    })
    expect(readSlip('健康・介護保険料 13,728').lines).toEqual({ health_combined: 13_728 })
  })

  it('日や時間や等級は、額に数えない', () => {
    const { lines, unread } = readSlip(
      '支給日 2026年11月25日\n出勤日数 20日\n労働時間 120時間\n残業 0:30\n基本給 225,000\n社会保険料合計 37,460\n控除合計 47,750',
    )
    expect(lines).toEqual({ gross: 225_000 })
    expect(unread).toEqual([])
  })

  it.each([
    ['年末調整 △12,340', 12_340],
    ['年調還付金 12,340円', 12_340],
    ['過不足税額 ▲12,340', 12_340],
    ['年末調整不足額 3,000', -3_000],
  ])('年末調整で戻る額: %s は %d', (text, yen) => {
    expect(readSlip(text).lines).toEqual({ year_end_adjustment: yen })
  })

  it('知らない名前は、当てずに言う', () => {
    expect(readSlip('ほにゃらら 1,234\n住民税 7,000')).toEqual({
      month: null,
      lines: { resident_tax: 7_000 },
      unread: ['ほにゃらら'],
    })
  })

  it.each([
    ['令和8年11月分', '2026-11'],
    ['R8.11', '2026-11'],
    ['2026/11/25', '2026-11'],
    ['2026年11月分(2026年12月支給)', null],
    ['11月分', null],
  ])('%s は %s', (text, month) => {
    expect(readSlip(text).month).toBe(month)
  })

  it('空なら、なにも読まない', () => {
    expect(readSlip('')).toEqual({ month: null, lines: {}, unread: [] })
  })
})
