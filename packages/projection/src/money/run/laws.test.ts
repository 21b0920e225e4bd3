import { expectOk, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainMoney } from '../explain/explainMoney.ts'
import { ledgerMonthsOf } from '../ledger/ledgerMonths.ts'
import { parseHousehold } from '../parse/parseHousehold.ts'
import { householdResultLine } from '../result/resultLine.ts'
import { households } from '../testing/arbitraryHousehold.ts'
import { adultJson, householdJson, pay } from '../testing/household.ts'
import { runHousehold } from './runHousehold.ts'

const moneyOf = (json: unknown) => runHousehold(expectOk(parseHousehold(json)))

/** What holds for every household, drawn at random: couples with different pays, leaves, switches. */
describe('どの世帯でも成り立つこと', () => {
  it('行の和が手取り、部分の和が合計、保険料と税は負にならない', () => {
    fc.assert(
      fc.property(households, (json) => {
        for (const { adults, child_allowance, household_net } of householdResultLine(moneyOf(json)).months) {
          let sum = child_allowance
          for (const row of adults) {
            const premiums = row.health_combined + row.pension + row.employment_insurance
            const onBonus = row.bonus_health + row.bonus_pension + row.bonus_employment_insurance
            const taxes = row.income_tax_withheld + row.bonus_tax + row.resident_tax
            const benefits = Object.values(row.benefits).reduce((total, yen) => total + yen, 0)
            expect(row.health + row.ltc + row.levy).toBe(row.health_combined)
            expect(
              row.gross + row.commuting + row.bonus - premiums - onBonus - taxes + benefits + row.year_end_adjustment,
            ).toBe(row.net)
            expect(
              Math.min(row.health, row.pension, row.employment_insurance, taxes, benefits, onBonus),
            ).toBeGreaterThanOrEqual(0)
            expect(row.pension_record_smr).toBeGreaterThanOrEqual(row.smr_pension)
            sum += row.net
          }
          expect(sum).toBe(household_net)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('年末調整のある年は、源泉徴収と精算の和が年税額', () => {
    fc.assert(
      fc.property(households, (json) => {
        const { months, years } = householdResultLine(
          moneyOf({ ...json, start: '2026-01', months: 24, adults: json.adults.map(withoutPast) }),
        )
        for (const { year, adults } of years)
          for (const [index, { income_tax, gross }] of adults.entries()) {
            const rows = months
              .filter(({ month }) => month.startsWith(String(year)))
              .map(({ adults: all }) => all[index])
            const taken = rows.reduce(
              (sum, row) =>
                sum + (row?.income_tax_withheld ?? 0) + (row?.bonus_tax ?? 0) - (row?.year_end_adjustment ?? 0),
              0,
            )
            if (gross <= 20_000_000) expect(taken).toBe(income_tax)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('同じ入力からは同じバイト列が出る', () => {
    fc.assert(
      fc.property(households, (json) => {
        expect(JSON.stringify(householdResultLine(moneyOf(json)))).toBe(
          JSON.stringify(householdResultLine(moneyOf(json))),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('長く見ても、はじめの月の数字は変わらない（月の並びは後ろへ伸びるだけ）', () => {
    fc.assert(
      fc.property(households, (json) => {
        const whole = { ...json, start: '2026-01', adults: json.adults.map(withoutPast) }
        const [year, two] = [
          { ...whole, months: 12 },
          { ...whole, months: 24 },
        ].map((one) => householdResultLine(moneyOf(one)))
        expect(two?.months.slice(0, 12)).toEqual(year?.months)
      }),
      { numRuns: 60 },
    )
  })

  it('どの数字も、根拠をたどりなおすと同じ円になる', () => {
    fc.assert(
      fc.property(households, (json) => {
        const money = moneyOf(json)
        const { start, end } = money.horizon
        for (const { month: of, adults } of ledgerMonthsOf(money, { first: start, last: end }).slice(-7))
          for (const [adult, { lines }] of adults.entries())
            for (const { code, yen } of lines)
              expect(explainMoney(money, { month: month(of), line: code, adult })?.result).toBe(yen)
      }),
      { numRuns: 25 },
    )
  })

  it('給与が多いほど、ひと月の保険料は減らない', () => {
    const premium = (base: number): number => {
      const { smr_before: _, ...adult } = adultJson({ pay: [pay('2026-04', base)], full_time_monthly: base })
      const row = householdResultLine(moneyOf(householdJson({ adults: [adult], months: 2 }))).months[1]?.adults[0]
      return (row?.health_combined ?? 0) + (row?.pension ?? 0)
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_600_000 }), fc.integer({ min: 0, max: 200_000 }), (base, more) => {
        expect(premium(base + more)).toBeGreaterThanOrEqual(premium(base))
      }),
    )
  })

  it('費用は月の数に比例する: 4倍の月に、16倍（2乗）の時間はかからない', () => {
    const couple = householdJson({
      adults: [adultJson(), adultJson({ id: 'p2', birth: '1985-01-02' })],
      children: [{ birth: '2026-02-10' }],
    })
    const timeOf = (months: number): number => {
      const facts = expectOk(parseHousehold({ ...couple, months }))
      const from = performance.now()
      for (let count = 0; count < 12; count++) runHousehold(facts)
      return performance.now() - from
    }
    timeOf(480)
    // A machine that does other things besides slows one side or the other; a square would show in every pair.
    const ratios = Array.from({ length: 10 }, () => timeOf(480) / timeOf(120))
    expect(Math.min(...ratios)).toBeLessThan(8)
  })
})

const withoutPast = (adult: Readonly<Record<string, unknown>>) => ({ ...adult, prev_year_income: {} })
