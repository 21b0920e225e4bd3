import { expectOk, floorDiv, halfUpDiv, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthlyWithholding } from './monthlyWithholding.ts'
import { middleOfRow, printedWithholding } from './printedWithholding.ts'
import { rowUpTo } from './rows.ts'
import { withholdingTablesAt } from './withholdingTables.ts'

const tablesOf = (year: number) => expectOk(withholdingTablesAt(month(`${year}-03`)))
const tax = (pay: number, persons: number, year: number): number => printedWithholding(pay, persons, tablesOf(year))
const columns = (pay: number, year: number): number[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((persons) => tax(pay, persons, year))

describe('月額表 甲欄（印刷された表）', () => {
  // 国税庁 令和8年分 源泉徴収税額表（行の下限と、0〜7人の欄）
  it.each([
    [105_000, [170, 0, 0, 0, 0, 0, 0, 0]],
    [137_000, [1_810, 190, 0, 0, 0, 0, 0, 0]],
    [171_000, [3_340, 1_730, 100, 0, 0, 0, 0, 0]],
    [219_000, [5_050, 3_440, 1_820, 200, 0, 0, 0, 0]],
    [221_000, [5_150, 3_520, 1_910, 300, 0, 0, 0, 0]],
    [311_000, [8_550, 6_810, 5_190, 3_570, 1_960, 340, 0, 0]],
    [389_000, [14_920, 11_690, 8_450, 6_760, 5_150, 3_520, 1_910, 300]],
    [449_000, [19_860, 16_590, 13_350, 10_120, 7_600, 5_970, 4_360, 2_750]],
    [551_000, [36_570, 30_110, 23_650, 18_480, 15_240, 12_020, 8_780, 6_920]],
    [707_000, [65_250, 58_780, 52_320, 45_850, 39_380, 32_920, 26_450, 19_980]],
    [737_000, [71_380, 64_900, 58_440, 51_980, 45_510, 39_040, 32_580, 26_110]],
  ])('2026年 %i円の行', (from, cells) => {
    expect(columns(from, 2026)).toEqual(cells)
  })

  // 国税庁 令和9年分 源泉徴収税額表（0, 1, 2, 4, 5, 6, 7人の欄）
  it.each([
    [111_000, [140, 0, 0, 0, 0, 0, 0]],
    [221_000, [4_970, 3_360, 1_740, 0, 0, 0, 0]],
    [455_000, [20_160, 16_730, 13_510, 7_670, 6_050, 4_430, 2_820]],
    [551_000, [35_900, 29_430, 22_960, 14_910, 11_670, 8_440, 6_750]],
    [737_000, [70_690, 64_230, 57_760, 44_830, 38_360, 31_900, 25_430]],
  ])('2027年 %i円の行', (from, cells) => {
    expect(columns(from, 2027).filter((_, persons) => persons !== 3)).toEqual(cells)
  })

  it('2025年：国税庁タックスアンサー No.2523 が引く2つの欄', () => {
    expect(tax(444_541, 1, 2025)).toBe(16_950)
    expect(tax(166_531, 1, 2025)).toBe(1_930)
  })

  it.each([
    [2025, 88_000],
    [2026, 105_000],
    [2027, 111_000],
  ])('%i年は %i円未満なら0円', (year, from) => {
    expect(tax(from - 1, 0, year)).toBe(0)
    expect(tax(from, 0, year)).toBeGreaterThan(0)
  })

  it('行の境目：2,000円きざみは221,000円まで、そこから3,000円きざみ（2020〜25年は99,000円まで1,000円きざみ）', () => {
    const table = tablesOf(2026).printed.value
    expect(
      [105_000, 106_999, 107_000, 220_999, 221_000, 223_999, 224_000].map((pay) => middleOfRow(pay, table)),
    ).toEqual([106_000, 106_000, 108_000, 220_000, 222_500, 222_500, 225_500])
    expect([88_000, 98_999, 99_000].map((pay) => middleOfRow(pay, tablesOf(2025).printed.value))).toEqual([
      88_500, 98_500, 100_000,
    ])
  })

  it('計算例3（令和8年分）：740,000円を超える額には20.42%、1円未満切捨て', () => {
    expect(tax(740_000, 3, 2026)).toBe(52_290)
    expect(tax(775_200, 3, 2026)).toBe(59_477)
    expect(tax(789_999, 0, 2026)).toBe(81_889)
    expect(tax(790_000, 0, 2026)).toBe(81_890)
    expect(tax(790_001, 0, 2026)).toBe(81_890)
  })

  it('扶養親族等が7人を超えれば、1人につき1,610円を引く（0円まで）', () => {
    expect(tax(600_000, 8, 2026)).toBe(tax(600_000, 7, 2026) - 1_610)
    expect(tax(600_000, 9, 2026)).toBe(tax(600_000, 7, 2026) - 3_220)
    expect(tax(390_000, 8, 2026)).toBe(0)
  })

  it('740,000円からの行はどの年も同じ作り方：差に税率を掛け10円単位、付加税を乗せ10円単位（4行目だけ前の行から）', () => {
    for (const year of [2025, 2026, 2027]) {
      const { printed, computer } = tablesOf(year)
      const basic = (pay: number): number => rowUpTo(computer.value.basicDeduction, pay)[1]
      for (let column = 0; column <= 7; column++) {
        const taxed = 740_000 - 162_500 - basic(740_000) - computer.value.perPerson * column
        let plain = halfUpDiv(taxed * 20 - 3_562_500, 1_000) * 10
        for (const [index, [from, , cells]] of printed.value.anchors.entries()) {
          const before = printed.value.anchors[index - 1]
          if (before !== undefined) {
            const percent = Math.floor(before[1] / 1_021)
            plain = halfUpDiv(plain * 100 + (from - before[0] + basic(before[0]) - basic(from)) * percent, 1_000) * 10
          }
          const chained =
            before && halfUpDiv((before[2][column] ?? 0) * 100_000 + (from - before[0]) * before[1], 1_000_000) * 10
          expect(cells[column], `${year} ${from} ${column}`).toBe(
            index === 3 ? chained : halfUpDiv(plain * 1_021, 10_000) * 10,
          )
        }
      }
    }
  })

  it('税は負にならず、給与が増えて減ることも、人数が増えて増えることもない', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2024, 2025, 2026, 2027, 2028),
        fc.nat(4_000_000),
        fc.nat(10_000),
        fc.nat(10),
        (year, pay, more, persons) => {
          const base = tax(pay, persons, year)
          expect(base).toBeGreaterThanOrEqual(0)
          expect(tax(pay + more, persons, year)).toBeGreaterThanOrEqual(base)
          expect(tax(pay, persons + 1, year)).toBeLessThanOrEqual(base)
        },
      ),
    )
  })

  it('電算機の特例との差は、740,000円までなら月320円以内', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2024, 2025, 2026, 2027),
        fc.integer({ min: 0, max: 739_999 }),
        fc.nat(7),
        (year, pay, persons) => {
          const tables = tablesOf(year)
          const difference = printedWithholding(pay, persons, tables) - monthlyWithholding(pay, persons, tables)
          expect(Math.abs(difference)).toBeLessThanOrEqual(320)
        },
      ),
    )
  })

  it('欄の額は1円未満切捨ての式の上にある', () => {
    expect(tax(1_000_000, 0, 2026)).toBe(121_820 + floorDiv(40_000 * 33_693, 100_000))
  })
})
