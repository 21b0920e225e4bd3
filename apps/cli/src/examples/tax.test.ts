import { describe, expect, it } from 'vitest'
import { taxExamples } from './tax.ts'

const run = (fn: string, inputs: Record<string, unknown>, asOf?: string): Record<string, unknown> => {
  const example = taxExamples[fn]
  if (!example) throw new Error(`no function ${fn}`)
  return example(inputs, { as_of: asOf })
}

describe('税の計算例を読む', () => {
  it('例の年（as_of）の表で計算する', () => {
    const inputs = { pay_after_social_insurance: 175_000, spouse: true, dependants: 1 }
    expect(run('monthly_withholding', inputs, '2026')).toMatchObject({ computer_method: 210, printed_table: 250 })
    expect(run('monthly_withholding', { ...inputs, year: 2025 }, '2026').computer_method).not.toBe(210)
  })

  it('給与明細: 厚生年金は表の上限まで。都道府県の番号は引用符がなくても読む', () => {
    // 協会けんぽの料額表、東京・令和8年3月分: 第50級 68,457.5円、厚生年金 第32級 59,475円
    const inputs = { premium_month: '2026-03', payday: '2026-04', age: 35, smr: 1_390_000, wage: 1_400_000 }
    const slip = run('monthly_payslip', { ...inputs, prefecture: '13' })
    expect(slip).toMatchObject({ health_total: 68_457, pension: 59_475 })
    expect(run('monthly_payslip', { ...inputs, prefecture: 13 })).toEqual(slip)
    expect(() => run('monthly_payslip', { ...inputs, prefecture: 48 })).toThrow('prefecture: 48')
  })

  it('給与が数でなければ、規則に渡さず、何が足りないかを言う', () => {
    for (const pay of ['abc', [3_000_000, null]])
      expect(() => run('employment_income', { pay }, '2026')).toThrow('pay: numbers')
  })

  it('給与の名前に年があれば（pay_2025）、翌年度の住民税になる', () => {
    const inputs = { pay_2025: 4_800_000, social_insurance: 700_000 }
    expect(run('resident_tax', inputs)).toMatchObject({ taxable: 2_270_000, annual: 229_500, june: 19_400 })
  })

  it('指定都市は日本語でも英語でも、ほかの市は標準の税率', () => {
    const inputs = { pay_2025: 4_800_000, social_insurance: 700_000 }
    const yokohama = run('resident_tax', { ...inputs, city: 'Yokohama' })
    expect(run('resident_tax', { ...inputs, city: '横浜市' })).toEqual(yokohama)
    expect(yokohama).toMatchObject({ per_capita_total: 6_200 })
    expect(run('resident_tax', { ...inputs, city: 'Anjo (rate 6%/4%)' })).toMatchObject({ municipal_levy: 134_700 })
  })

  it('子の年齢から、扶養の種類と23歳未満の扶養親族を数える', () => {
    const inputs = { year: 2026, pay: 9_000_000, children_ages: [3, 17, 20, 30] }
    expect(run('annual_income_tax', inputs)).toMatchObject({
      dependants: 380_000 * 2 + 630_000,
      income_adjustment: 50_000,
    })
  })

  it('非課税限度額は、人数だけでも答える', () => {
    expect(run('resident_tax_nontaxable_limit', { persons: 3, grade_of_area: 2 }, 'FY2026')).toMatchObject({
      heads: 3,
      per_capita_limit: 1_234_000,
      income_levy_limit: 1_470_000,
    })
  })

  it('給与明細は、保険料を引いてから源泉徴収する', () => {
    const inputs = { prefecture: '13', age: 35, premium_month: '2026-09', smr: 300_000, wage: 300_000, dependants: 0 }
    expect(run('monthly_payslip', inputs)).toMatchObject({
      si_total: 44_070,
      taxable: 255_930,
      tax_computer: 6_340,
      payday: '2026-10',
    })
  })

  it('前月に給与がない賞与は、6分の1の月額表で', () => {
    const inputs = { bonus_after_si: 1_200_000, last_month_pay_after_si: 0, dependants: 0 }
    expect(run('bonus_withholding', inputs, '2026')).toMatchObject({ exception: true, sixth: 200_000, tax: 26_040 })
  })

  it('保育料は、表の名前と世帯の所得割から', () => {
    const inputs = { table: 'yokohama_fy2026', levy: 200_000, band: 'short', child_order: 1 }
    expect(run('nursery_fee', inputs)).toEqual({ fee: 46_600 })
    expect(run('nursery_tax_year', { month: '2026-08' })).toEqual({ resident_tax_fiscal_year: 2025, income_year: 2024 })
  })

  it('足りない・読めない入力は、何が要るかを言って断る', () => {
    expect(() => run('annual_income_tax', {})).toThrow('pay')
    expect(() => run('nursery_fee', { table: 'atlantis', levy: 1 })).toThrow('atlantis')
    expect(() => run('resident_tax', { pay_2018: 4_000_000 })).toThrow('NotInForce')
  })
})
