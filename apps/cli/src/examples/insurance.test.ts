import { describe, expect, it } from 'vitest'
import { insuranceExamples } from './insurance.ts'

const run = (fn: string, inputs: Record<string, unknown>, asOf?: string): Record<string, unknown> => {
  const example = insuranceExamples[fn]
  if (example === undefined) throw new Error(`no function ${fn}`)
  return example(inputs, asOf === undefined ? undefined : { as_of: asOf })
}

describe('保険の計算例', () => {
  it('法令の時点は as_of からも読む', () => {
    const inputs = { prefecture: '13', smr: 410_000 }
    expect(run('social_insurance_premium', inputs, 'premium month 2026-03')).toMatchObject({
      health_half: '20192.5',
      health_ltc_half: '23513.5',
      pension_half: '37515.0',
      employee_health_deduction: 20_192,
    })
    expect(run('social_insurance_premium', inputs, 'premium month 2025-03').health_half).toBe('20315.5')
  })

  it('報酬月額からも、等級と上限を通して計算する', () => {
    expect(run('social_insurance_premium', { prefecture: '13', remuneration: 1_400_000 }, '2026-03')).toMatchObject({
      health_grade: 50,
      health_smr: 1_390_000,
      health_half: '68457.5',
      pension_grade: 32,
      pension_smr: 650_000,
      pension_half: '59475.0',
    })
  })

  it('月の名前のつく欄をつくる', () => {
    expect(run('employment_insurance_premium', { wage: 300_000 })).toMatchObject({
      march_2026_closing: 1_650,
      april_2026_closing: 1_500,
      march_2025_closing: 1_800,
    })
    expect(run('premium_exempt_months', { return_to_work: ['2026-12-31', '2027-01-01'] })).toMatchObject({
      december_premium_due: [true, false],
      november_premium_due: [false, false],
    })
    expect(run('pension_premium', { remuneration: 760_000 })).toMatchObject({
      smr: { '2027-08': 650_000, '2029-09': 750_000 },
      employee_half: { '2028-09': 64_965 },
    })
  })

  it('休業は組でも記録でも読む', () => {
    const leaves = [['2026-03-15', '2026-03-28'], { start: '2026-06-01', end: '2026-06-20', kind: 'maternity' }]
    expect(run('premium_exempt_months', { leaves })).toEqual({ exempt_months: [['2026-03'], []] })
  })

  it('終了時改定は、いまの標準報酬月額があれば改定後の額も答える', () => {
    const months = [
      { month: '2026-04', pay: 90_000, days: 9 },
      { month: '2026-05', pay: 220_000, days: 19 },
      { month: '2026-06', pay: 224_000, days: 21 },
    ]
    const inputs = { leave_end: '2026-04-15', months, smr_before: { health: 300_000, pension: 300_000 } }
    expect(run('leave_end_revision', inputs)).toMatchObject({
      average: 222_000,
      effective_month: '2026-07',
      valid_until: '2027-08',
      smr: { health: 220_000, pension: 220_000 },
    })
    expect(run('leave_end_revision', { ...inputs, next_leave_start: '2026-04-16' })).toMatchObject({
      effective_month: null,
      smr: { health: 300_000 },
    })
    expect(run('leave_end_revision', { ...inputs, short_time: true, months: months.slice(0, 1) })).toMatchObject({
      average: null,
    })
  })

  it('年金の増減は、特例で守られた月では動かない', () => {
    const inputs = { smr_old: 300_000, smr_new: 220_000, months: 12 }
    expect(run('pension_change', { ...inputs, yoiku_special: false }).annual_pension_change).toBe('-5261.76')
    expect(run('pension_change', { ...inputs, yoiku_special: true }).annual_pension_change).toBe('0')
  })

  it('育児休業給付金の単位に順番の名をつける', () => {
    const units = run('childcare_leave_benefit_periods', {
      wage_daily: 8_333,
      leave_start: '2027-05-06',
      pay_until: '2028-03-08',
      days_paid_before: 0,
    })
    expect(units).toMatchObject({
      count: 11,
      first: { start: '2027-05-06', end: '2027-06-05', amount: 167_493 },
      seventh_amount: 124_995,
      last: { days: 3, amount: 12_499 },
      total: 1_517_437,
    })
  })

  it('配偶者の日数や例外も読む', () => {
    const inputs = { wage_daily: 10_000, days: 28 }
    expect(run('post_birth_support', inputs).amount).toBe(36_400)
    expect(run('post_birth_support', { ...inputs, role: 'mother', spouse_days: 13 }).amount).toBe(0)
    expect(run('post_birth_support', { ...inputs, role: 'mother', spouse_days: 14 }).amount).toBe(36_400)
    expect(run('post_birth_support', { ...inputs, spouse_exception: 'no_spouse' }).amount).toBe(36_400)
    expect(run('post_birth_support', { ...inputs, wages_paid: 224_000 }).amount).toBe(0)
  })

  it('子は生まれた順に数え、並びは入力のまま返す', () => {
    const children = [{ birth: '2024-09-09' }, { birth: '2005-06-01', supported: true }, { birth: '2012-05-05' }]
    expect(run('child_allowance_monthly', { month: '2026-11', children })).toEqual({
      total: 40_000,
      per_child: [30_000, 0, 10_000],
    })
  })

  it('割合で書かれた時間と出勤率を端数なく読む', () => {
    expect(run('birth_leave_work_limit', { leave_days: 10 })).toEqual({ max_days: 4, max_hours: '28.57' })
    expect(
      run('annual_leave_grant', { weekly_days: 5, weekly_hours: 30, service_months: 42, attendance: 0.8 }).days,
    ).toBe(14)
    expect(
      run('annual_leave_grant', { weekly_days: 5, weekly_hours: 30, service_months: 42, attendance: 0.7999 }).days,
    ).toBe(0)
  })

  it.each([
    ['wage_daily', { date: '2026-09-01' }, /six_month_wages/],
    ['wage_daily', { six_month_wages: 1, date: '2026-02-30' }, /2026-02-30/],
    ['child_allowance_monthly', { month: '2024-09', children: [] }, /NotInForce/],
    ['social_insurance_premium', { prefecture: '48', smr: 300_000 }, /48/],
  ])('%s: 読めない入力は、何が読めないかを言う', (fn, inputs, message) => {
    expect(() => run(fn, inputs)).toThrow(message)
  })
})
