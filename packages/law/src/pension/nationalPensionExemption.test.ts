import { date, formatYearMonth, month, ok } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { exemptNationalPensionPremium, nationalPensionExemptMonths } from './nationalPensionExemption.ts'

const monthsOf = (birth: string, givesBirth: boolean, due: string | null = null): readonly string[] =>
  nationalPensionExemptMonths(date(birth), due === null ? null : date(due), givesBirth).map(formatYearMonth)

describe('国民年金（第1号）の産前産後と育児期間の免除', () => {
  it('産んだ人: 予定日の前の月から4か月、つづけて1歳になる月の前の月まで', () => {
    // 2027年2月10日生まれ: 産前産後 1〜4月、育児期間 5月〜2028年1月（1歳になるのは 2028年2月9日）
    const months = monthsOf('2027-02-10', true)
    expect([months[0], months[3], months[4], months.at(-1), months.length]).toEqual([
      '2027-01',
      '2027-04',
      '2027-05',
      '2028-01',
      13,
    ])
  })

  it('予定日の月で数える', () => {
    expect(monthsOf('2027-02-01', true, '2027-01-28').slice(0, 4)).toEqual(['2026-12', '2027-01', '2027-02', '2027-03'])
  })

  it('もうひとりの親: 生まれた月から。2026年9月までの月は、まだない', () => {
    expect(monthsOf('2027-02-10', false)).toHaveLength(12)
    expect(monthsOf('2026-03-10', false)).toEqual(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsOf('2025-10-02', false)).toEqual([])
  })

  it.each([
    ['2025-03', false],
    ['2025-04', 17_510],
    ['2026-03', 17_510],
    ['2026-04', 17_920],
  ] as const)('%s の保険料 → %s', (of, premium) => {
    const found = exemptNationalPensionPremium(month(of))
    if (premium === false) expect(found.ok).toBe(false)
    else expect(found).toEqual(ok(premium))
  })
})
