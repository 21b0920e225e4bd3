import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { type DatedParameter, valueAt } from '../parameter.ts'
import { HEALTH_INSURANCE_RATES, LONG_TERM_CARE_RATE, PREFECTURE_CODES } from './healthInsuranceRate.parameters.ts'
import { KYOKAI_KENPO_RATES } from './kyokaiKenpoRates.ts'
import { HEALTH_GRADES, PENSION_GRADE_LIMITS } from './standardRemuneration.parameters.ts'

/** Column of a fiscal year in the list of rates. */
const COLUMN = { 2024: 2, 2025: 3, 2026: 4 } as const
const ratesOf = (year: keyof typeof COLUMN) => KYOKAI_KENPO_RATES.map((row) => row[COLUMN[year]] as number)
const namesOf = (year: keyof typeof COLUMN, rate: number) =>
  KYOKAI_KENPO_RATES.filter((row) => row[COLUMN[year]] === rate).map(([, name]) => name)
const changesTo = (year: 2025 | 2026) => {
  const before = ratesOf(year === 2025 ? 2024 : 2025)
  const by = ratesOf(year).map((rate, place) => rate - (before[place] as number))
  return {
    up: by.filter((change) => change > 0).length,
    down: by.filter((change) => change < 0).length,
    same: by.filter((change) => change === 0).length,
  }
}

describe('協会けんぽの料率表（47都道府県 × 3年度）', () => {
  // ../shared/law/payroll-and-tax.yaml: the 47 figures of each year, added up from the fact sheet.
  it.each([
    [2024, 46_758],
    [2025, 46_994],
    [2026, 46_397],
  ] as const)('%i年度の47の率を足すと %i（万分の一）', (year, sum) => {
    expect(ratesOf(year)).toHaveLength(47)
    expect(ratesOf(year).reduce((total, rate) => total + rate, 0)).toBe(sum)
  })

  // 運営委員会の発表: https://www.horei.co.jp/sjs/ (令和8年1月29日), https://limo.media/articles/-/81968 (令和7年度)
  it('令和8年度は40が下がり7がそのまま。最高は佐賀 10.55%、最低は新潟 9.21%（前年度 9.55%）', () => {
    expect(changesTo(2026)).toEqual({ up: 0, down: 40, same: 7 })
    expect([Math.max(...ratesOf(2026)), Math.min(...ratesOf(2026))]).toEqual([1_055, 921])
    expect([namesOf(2026, 1_055), namesOf(2026, 921), namesOf(2025, 955)]).toEqual([['佐賀県'], ['新潟県'], ['新潟県']])
  })

  it('令和7年度にそのままなのは大分だけ。最高の佐賀 10.78% と最低の差は 1.34', () => {
    expect(changesTo(2025).same).toBe(1)
    expect(KYOKAI_KENPO_RATES.filter((row) => row[2] === row[3]).map(([, name]) => name)).toEqual(['大分県'])
    expect([Math.max(...ratesOf(2025)), Math.min(...ratesOf(2025))]).toEqual([1_078, 1_078 - 134])
  })

  // https://kanahara-sr.jp/2024/02/19/ (令和6年3月, 九州各県)
  it('令和6年度の九州と沖縄は 10.35・10.42・10.17・10.30・10.25・9.85・10.13・9.52%', () => {
    expect(ratesOf(2024).slice(-8)).toEqual([1_035, 1_042, 1_017, 1_030, 1_025, 985, 1_013, 952])
  })

  it('番号は 01 から 47 まで順に、名は都道府県', () => {
    expect(KYOKAI_KENPO_RATES.map(([code]) => code)).toEqual(
      Array.from({ length: 47 }, (_, place) => String(place + 1).padStart(2, '0')),
    )
    for (const [, name] of KYOKAI_KENPO_RATES) expect(name).toMatch(/^..+[都道府県]$/)
    expect(new Set(KYOKAI_KENPO_RATES.map(([, name]) => name)).size).toBe(47)
  })

  it('どの年度の率も3月分から翌2月分まで', () => {
    const at = (of: DatedParameter<number>, text: string) => valueAt(of, month(text))
    for (const [place, code] of PREFECTURE_CODES.entries())
      for (const year of [2024, 2025, 2026] as const) {
        const expected = { ok: true, value: ratesOf(year)[place] }
        expect(at(HEALTH_INSURANCE_RATES[code], `${year}-03`)).toEqual(expected)
        expect(at(HEALTH_INSURANCE_RATES[code], `${year + 1}-02`)).toEqual(expected)
      }
  })

  it('介護保険料率は 1.60%、1.59%、1.62%', () => {
    const at = (text: string) => valueAt(LONG_TERM_CARE_RATE, month(text))
    expect(['2024-03', '2025-02', '2025-03', '2026-02', '2026-03'].map((text) => at(text))).toEqual(
      [160, 160, 159, 159, 162].map((value) => ({ ok: true, value })),
    )
  })
})

describe('標準報酬月額等級表', () => {
  const rows = HEALTH_GRADES.history[0].value

  it('境目は上下の標準報酬月額のまん中。45等級からは、まん中より5,000円低い', () => {
    expect([rows[0]?.from, rows[0]?.smr, rows[49]?.smr]).toEqual([0, 58_000, 1_390_000])
    for (const [place, { grade, smr, from }] of rows.slice(1).entries()) {
      const middle = ((rows[place]?.smr ?? 0) + smr) / 2
      expect(from, `${grade}等級`).toBe(grade >= 45 ? middle - 5_000 : middle)
    }
  })

  it('標準報酬月額の刻みは、上へいくほど広い', () => {
    const steps = rows.slice(1).map(({ smr }, place) => smr - (rows[place]?.smr ?? 0))
    // 58–98 by 10, 104 and 110 by 6, 118–150 by 8, 160–200 by 10, 220–380 by 20, 410–710 by 30, 750–830 by 40, 880–1,030 by 50, then 60.
    const runs = steps.flatMap((step, place) => (step === steps[place - 1] ? [] : [step]))
    expect(runs.map((step) => step / 1_000)).toEqual([10, 6, 8, 10, 20, 30, 40, 50, 60])
  })

  it('厚生年金の下限と上限は等級表の額で、上限の番号はその等級から3を引いたもの', () => {
    for (const { value } of PENSION_GRADE_LIMITS.history) {
      expect(rows.find(({ smr }) => smr === value.lowest)?.grade).toBe(4)
      expect(rows.find(({ smr }) => smr === value.highest)?.grade).toBe(value.grades + 3)
    }
  })
})
