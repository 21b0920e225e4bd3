import { ceilDiv, expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { INHABITANT_SPOUSE_DEDUCTION } from '../inhabitant-tax/familyDeductions.parameters.ts'
import { BONUS_RATES, SECONDARY_BONUS_RATES } from './bonusWithholding.parameters.ts'
import { incomeTaxLawOf } from './law.ts'
import { SPOUSE_DEDUCTION } from './spouseDeduction.parameters.ts'
import { withholdingTablesAt } from './withholdingTables.ts'

const computerOf = (year: number) => expectOk(withholdingTablesAt(month(`${year}-01`))).computer.value
const brackets = expectOk(incomeTaxLawOf(2026)).brackets.value

describe('電算機の特例の表は、年の法律の12分の1', () => {
  it('税率は速算表の率 × 1.021、境目は12分の1（1円未満切捨て）', () => {
    const monthly = computerOf(2026).tax
    expect(monthly.map(([, per100000]) => per100000)).toEqual(brackets.map(([, percent]) => percent * 1_021))
    expect(monthly.map(([upTo]) => upTo)).toEqual(brackets.map(([upTo]) => Math.floor(upTo / 12)))
  })

  it('引く額も 12分の1 × 1.021。端数の処理の差は2円まで', () => {
    for (const [place, [, , less]] of computerOf(2026).tax.entries()) {
      const exact = ((brackets[place]?.[2] ?? 0) / 12) * 1.021
      expect(less - exact).toBeGreaterThanOrEqual(0)
      expect(less - exact).toBeLessThan(2)
    }
  })

  // 給与所得控除: 最低額は 55万・65万・69万円（年末調整で引かれる74万円は毎月の表には入らない）
  it.each([
    [2025, 550_000],
    [2026, 650_000],
    [2027, 690_000],
  ])('%i年の給与所得控除: 最低 %i円 の12分の1、上の段は年の表の12分の1（1円未満切上げ）', (year, least) => {
    const rows = computerOf(year).employmentDeduction
    expect(rows[0]?.slice(1)).toEqual([0, ceilDiv(least, 12)])
    // Income = 70 % less 80,000, 80 % less 440,000 …: the deduction is the rest, 30 % plus 80,000, 20 % plus 440,000 …
    expect(rows.slice(-4).map(([, percent, plus]) => [percent, plus])).toEqual([
      [30, ceilDiv(80_000, 12)],
      [20, ceilDiv(440_000, 12)],
      [10, ceilDiv(1_100_000, 12)],
      [0, ceilDiv(1_950_000, 12)],
    ])
    expect(rows.slice(-4, -2).map(([upTo]) => upTo)).toEqual([3_600_000 / 12 - 1, 6_600_000 / 12 - 1])
  })

  it.each([
    [2025, [480_000, 320_000, 160_000]],
    [2026, [580_000, 480_000, 320_000, 160_000]],
    [2027, [620_000, 480_000, 320_000, 160_000]],
  ])(
    '%i年の基礎控除 %j の12分の1。境目は所得 2,350万・2,400万・2,450万・2,500万円に195万円を足した給与',
    (year, deductions) => {
      const rows = computerOf(year).basicDeduction
      expect(rows.map(([, deduction]) => deduction)).toEqual([...deductions.map((yearly) => ceilDiv(yearly, 12)), 0])
      const limits = [23_500_000, 24_000_000, 24_500_000, 25_000_000].slice(-deductions.length)
      for (const [place, limit] of limits.entries()) {
        const exact = (limit + 1_950_000) / 12
        expect(exact - (rows[place]?.[0] ?? 0)).toBeGreaterThan(0)
        expect(exact - (rows[place]?.[0] ?? 0)).toBeLessThanOrEqual(1)
      }
    },
  )

  it('配偶者・扶養親族1人は38万円の12分の1', () => {
    for (const year of [2025, 2026, 2027]) expect(computerOf(year).perPerson).toBe(ceilDiv(380_000, 12))
  })
})

describe('給与所得の速算表', () => {
  it.each([2024, 2025, 2026, 2028])('%i年: 段の境目では、どちらの式でも同じ所得', (year) => {
    const { bands } = expectOk(incomeTaxLawOf(year)).employmentIncome.value
    for (const [place, [below, percent, less]] of bands.slice(0, -1).entries()) {
      const next = bands[place + 1]
      expect(next && below * next[1] - next[2] * 100).toBe(below * percent - less * 100)
    }
    expect(bands.slice(-4).map(([below, percent, less]) => [below, percent, less])).toEqual([
      [3_600_000, 70, 80_000],
      [6_600_000, 80, 440_000],
      [8_500_000, 90, 1_100_000],
      [Number.POSITIVE_INFINITY, 100, 1_950_000],
    ])
  })
})

describe('賞与の算出率の表', () => {
  const percents = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 35, 38, 41, 45]

  it('率は偶数のパーセント（上は35・38・41・45） × 1.021', () => {
    for (const { value } of BONUS_RATES.history)
      expect(value.map(([rate]) => rate)).toEqual(percents.map((percent) => percent * 1_021))
  })

  // ../shared/law/payroll-and-tax.yaml, `bonus_withholding_table`: each column (0 … 7 persons) added up from the fact sheet.
  it.each([
    ['2025-12', [16_966, 17_599, 18_089, 18_609, 19_111, 19_580, 20_074, 20_604]],
    ['2026-01', [17_096, 17_717, 18_211, 18_726, 19_222, 19_690, 20_190, 20_722]],
  ])('%s: 0人から7人までの欄の合計（千円）', (at, sums) => {
    const rows = expectOk(withholdingTablesAt(month(at))).bonusRates.value
    const columns = sums.map((_, column) => rows.reduce((total, [, below]) => total + (below?.[column] ?? 0), 0))
    expect(columns).toEqual(sums)
  })

  it('下の行ほど、人数が多いほど、前月の給与の境目は高い', () => {
    for (const { value } of BONUS_RATES.history)
      for (const [place, [, below]] of value.slice(0, -1).entries()) {
        expect(below).toHaveLength(8)
        expect(below).toEqual(below?.toSorted((a, b) => a - b))
        const next = value[place + 1]?.[1]
        for (const [column, limit] of (below ?? []).entries())
          if (next) expect(next[column]).toBeGreaterThanOrEqual(limit)
      }
  })

  it('乙欄の率は 10・20・30・38・45% × 1.021', () => {
    for (const { value } of SECONDARY_BONUS_RATES.history)
      expect(value.map(([, rate]) => rate)).toEqual([10, 20, 30, 38, 45].map((percent) => percent * 1_021))
  })
})

describe('配偶者控除・配偶者特別控除の表', () => {
  it.each([
    ['所得税', SPOUSE_DEDUCTION],
    ['住民税', INHABITANT_SPOUSE_DEDUCTION],
  ])('%s: 本人の所得が900万・950万円を超えるごとに、3分の2、3分の1（1万円未満切上げ）', (_, { history }) => {
    for (const { value } of history) {
      expect(value.ownIncomeUpTo).toEqual([9_000_000, 9_500_000, 10_000_000])
      const rows = [value.general, value.elderly, ...value.special.map(([, amounts]) => amounts)]
      for (const [whole, twoThirds, third] of rows)
        expect([twoThirds, third]).toEqual([ceilDiv(whole * 2, 30_000) * 10_000, ceilDiv(whole, 30_000) * 10_000])
    }
  })
})
