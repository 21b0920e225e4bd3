import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { LedgerMonth, LineCode } from '../../outlook.ts'
import { adultJson, householdJson, money, monthsFrom } from '../testing/household.ts'
import { ledgerMonthsOf, takeHomeByYearOf } from './ledgerMonths.ts'

/*
 * A return from leave by hand. Tokyo, under 40, 300,000 yen at full time, no commuting allowance, no bonus, premiums a month late (翌月徴収).
 * Child born 2025-06-01, maternity leave 2025-04-21 … 07-27, childcare leave 07-28 … 2026-04-30; from 2026-05-01 six hours of
 * eight: 300,000 × 6/8 = 225,000. One adult who is not counted as a single parent, so that nothing but the leave moves the tax.
 */
const RETURN = householdJson({
  months: 24,
  single_parent: false,
  adults: [
    adultJson({
      pay: [
        { from: '2026-04', base_monthly: 0, arrangement: 'leave' },
        { from: '2026-05', base_monthly: 225_000, arrangement: 'reduced' },
      ],
      leave: {
        maternity: { due: '2025-06-01', birth: '2025-06-01' },
        childcare: [{ start: '2025-07-28', end: '2026-04-30' }],
      },
      prev_year_income: {
        2024: { gross: 3_600_000, social_insurance: 540_000 },
        2025: { gross: 1_100_000, social_insurance: 165_000 },
      },
      filings: { end_of_leave_revision: true, child_rearing_exception: true, reduced_hours_benefit: true },
    }),
  ],
  children: [{ birth: '2025-06-01' }],
})

const computed = money(RETURN)
const months = ledgerMonthsOf(computed, { first: month('2026-04'), last: month('2028-03') })

const line = (of: string, code: LineCode): number => {
  const found = months.find((candidate) => candidate.month === of) as LedgerMonth
  return [...(found.adults[0]?.lines ?? []), ...found.household].find((one) => one.code === code)?.yen ?? 0
}

const lines = (first: string, last: string, code: LineCode): readonly number[] =>
  monthsFrom(first, last).map((of) => line(of, code))

const times = (count: number, yen: number): readonly number[] => Array.from({ length: count }, () => yen)

describe('育休から時短への復職、24か月（手計算）', () => {
  it('健康保険料: 4月分は月末まで休業で免除、5〜7月分は休む前の30万円、8月分から終了時改定の22万円', () => {
    // 4月30日に終わる育休は4月分まで免除。5月分からかかり、翌月の給与から引かれる。
    expect(lines('2026-04', '2026-05', 'health_combined')).toEqual([0, 0])
    // 300,000 × (9.85 + 0.23)% ÷ 2 = 15,120
    expect(lines('2026-06', '2026-08', 'health_combined')).toEqual(times(3, -15_120))
    // 5・6・7月の平均 225,000 → 22万円。220,000 × 10.08% ÷ 2 = 11,088
    expect(lines('2026-09', '2028-03', 'health_combined')).toEqual(times(19, -11_088))
  })

  it('厚生年金保険料: 300,000 × 9.15% = 27,450、改定後 220,000 × 9.15% = 20,130', () => {
    expect(lines('2026-04', '2026-09', 'pension')).toEqual([0, 0, -27_450, -27_450, -27_450, -20_130])
    expect(line('2028-03', 'pension')).toBe(-20_130)
  })

  it('雇用保険料に免除はない: 225,000 × 5/1000 = 1,125（休業中は賃金がないので0）', () => {
    expect(lines('2026-04', '2026-06', 'employment_insurance')).toEqual([0, -1_125, -1_125])
  })

  it('源泉徴収: 引かれた保険料のぶんだけ変わり、2027年1月に表が変わる', () => {
    // 5月 A = 225,000 − 1,125 = 223,875; 73,830 + 48,334 を引いて 101,711 × 5.105% = 5,192
    expect(line('2026-05', 'income_tax_withheld')).toBe(-5_190)
    // 6〜8月 A = 225,000 − 15,120 − 27,450 − 1,125 = 181,305; − 61,059 − 48,334 = 71,912 × 5.105% = 3,671
    expect(lines('2026-06', '2026-08', 'income_tax_withheld')).toEqual(times(3, -3_670))
    // 9〜12月 A = 225,000 − 11,088 − 20,130 − 1,125 = 192,657; − 64,465 − 48,334 = 79,858 × 5.105% = 4,077
    expect(lines('2026-09', '2026-12', 'income_tax_withheld')).toEqual(times(4, -4_080))
    // 2027年 − 64,465 − 51,667 = 76,525 × 5.105% = 3,907
    expect(lines('2027-01', '2027-12', 'income_tax_withheld')).toEqual(times(12, -3_910))
  })

  it('年末調整: 2026年は税がなく全額、2027年は年税額 19,400円との差が返る', () => {
    // 2026年 給与 1,800,000 − 740,000 = 1,060,000; − 261,582（社会保険料）− 1,040,000 < 0 → 税 0
    // 源泉 5,190 + 3 × 3,670 + 4 × 4,080 = 32,520
    expect(line('2026-12', 'year_end_adjustment')).toBe(32_520)
    // 2027年 給与 2,700,000 → 675,000 × 2.8 − 80,000 = 1,810,000; − 12 × 32,343 − 1,040,000 = 381,884 → 381,000
    // 381,000 × 5% × 1.021 = 19,450 → 19,400; 源泉 12 × 3,910 = 46,920
    expect(line('2027-12', 'year_end_adjustment')).toBe(46_920 - 19_400)
  })

  it('住民税は1年遅れる: 春はフルタイムの年の分、6月からは休業の年の分で0、翌6月は均等割だけ', () => {
    // 2024年 3,600,000 → 2,440,000 − 540,000 − 430,000 = 1,470,000; 88,200 − 1,500 と 58,800 − 1,000 と 5,000 = 149,500
    expect(lines('2026-04', '2026-05', 'resident_tax')).toEqual([-12_400, -12_400])
    // 2025年 1,100,000 − 650,000 = 450,000 ≤ 350,000 × 2 + 310,000
    expect(lines('2026-06', '2027-05', 'resident_tax')).toEqual(times(12, 0))
    // 2026年 1,060,000: 均等割の限度 1,010,000 をこえ、所得割の限度 1,120,000 以下 → 5,000円を6月に
    expect(lines('2027-06', '2027-07', 'resident_tax')).toEqual([-5_000, 0])
  })

  it('育児休業給付金: 4月は 3月28日〜4月27日の50%と、終わりの3日分', () => {
    // 賃金日額 300,000 × 6 ÷ 180 = 10,000。7月28日から6単位で180日、以後50%: 30日 150,000 + 3日 15,000
    expect(line('2026-04', 'childcare_leave')).toBe(165_000)
    expect(line('2026-05', 'childcare_leave')).toBe(0)
  })

  it('育児時短就業給付金: 225,000 の10%が、2歳の誕生日の前々日の月（2027年5月）まで', () => {
    expect(lines('2026-05', '2027-05', 'reduced_hours')).toEqual(times(13, 22_500))
    expect(line('2027-06', 'reduced_hours')).toBe(0)
  })

  it('児童手当は3歳になる月まで 15,000円', () => {
    expect(lines('2026-04', '2028-03', 'child_allowance')).toEqual(times(24, 15_000))
  })

  it('手取りは、その和', () => {
    const nets = months.map(({ net }) => net)
    expect(nets[0]).toBe(165_000 - 12_400 + 15_000) // 2026-04: 167,600
    expect(nets[1]).toBe(225_000 - 1_125 - 5_190 - 12_400 + 22_500 + 15_000) // 05: 243,785
    expect(nets[2]).toBe(225_000 - 15_120 - 27_450 - 1_125 - 3_670 + 22_500 + 15_000) // 06: 215,135
    expect(nets[5]).toBe(225_000 - 11_088 - 20_130 - 1_125 - 4_080 + 22_500 + 15_000) // 09: 226,077
    expect(nets[8]).toBe(226_077 + 32_520) // 12月は年末調整
    expect(nets[9]).toBe(225_000 - 32_343 - 3_910 + 22_500 + 15_000) // 2027-01: 226,247
    expect(nets[14]).toBe(225_000 - 32_343 - 3_910 - 5_000 + 15_000) // 2027-06: 給付がおわり均等割
    expect(nets[23]).toBe(225_000 - 32_343 - 3_910 + 15_000)
    // 2026年: 167,600 + 243,785 + 3 × 215,135 + 4 × 226,077 + 32,520
    // 2027年: 5 × 226,247 + 198,747 + 6 × 203,747 + 27,520 / 2028年: 3 × 203,747
    expect(takeHomeByYearOf(computed, { first: month('2026-04'), last: month('2028-03') })).toEqual([
      { year: 2026, yen: 1_993_618, months: 9 },
      { year: 2027, yen: 2_579_984, months: 12 },
      { year: 2028, yen: 611_241, months: 3 },
    ])
  })

  it('2027年3月からの健康保険料率は未公表なので、仮の印がつく', () => {
    const provisional = (of: string) =>
      months.find((one) => one.month === of)?.adults[0]?.lines.find(({ code }) => code === 'health_combined')
        ?.provisional
    expect([provisional('2027-03'), provisional('2027-04')]).toEqual([undefined, true]) // 3月分は4月の給与から
  })
})
