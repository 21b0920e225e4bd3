import { date, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { expectRefused, explained, figuresOf } from '../testing/explained.ts'
import { basicPension } from './basicPension.ts'
import { childRearingExceptionMonths, pensionRecordRemuneration } from './childRearingException.ts'
import { earningsRelatedPension, pensionChangeInThousandths } from './earningsRelatedPension.ts'
import { exemptNationalPensionPremium } from './nationalPensionExemption.ts'

const AT = month('2026-11')

describe('年金の根拠', () => {
  it('老齢基礎年金: 780,900円 × 1.085 = 847,300円、その 479/480 = 845,535円', () => {
    const root = explained((recorder) => basicPension(479, AT, 'newlyEntitled', recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'national-pension.basic',
      result: 845_535,
      inputs: { paidMonths: 479 },
      parameters: ['national-pension.base-amount', 'national-pension.revision-rate'],
      rounding: ['halfUp 100', 'halfUp'],
    })
  })

  it('68歳以上の人の満額は 780,900円 × 1.082 = 844,900円', () => {
    expect(basicPension(480, AT, 'existing')).toEqual({ ok: true, value: 844_900 })
  })

  // 780,900円 × 改定率、100円未満四捨五入
  it.each([
    ['2024-04', 816_000, 813_700], // 1.045, 1.042
    ['2025-03', 816_000, 813_700],
    ['2025-04', 831_700, 829_300], // 1.065, 1.062
    ['2026-03', 831_700, 829_300],
    ['2026-04', 847_300, 844_900], // 1.085, 1.082
  ])('%s の満額は 67歳以下 %i 円・68歳以上 %i 円', (of, newlyEntitled, existing) => {
    expect(basicPension(480, month(of), 'newlyEntitled')).toEqual({ ok: true, value: newlyEntitled })
    expect(basicPension(480, month(of), 'existing')).toEqual({ ok: true, value: existing })
  })

  it('免除される国民年金保険料: 2026年度は月 17,920円', () => {
    const root = explained((recorder) => exemptNationalPensionPremium(AT, recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'national-pension.exempt-premium',
      result: 17_920,
      inputs: {},
      parameters: ['national-pension.premium'],
      rounding: [],
    })
    expectRefused('national-pension.premium', (r) => exemptNationalPensionPremium(month('2025-03'), r))
  })

  it('老齢厚生年金: 3,600,000円 × 5.481/1000 = 19,731.6 → 19,732円', () => {
    const root = explained((recorder) => earningsRelatedPension(3_600_000, AT, recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'employees-pension.earnings-related',
      result: 19_732,
      inputs: { remunerationSum: 3_600_000 },
      parameters: ['employees-pension.accrual-rate'],
      rounding: ['halfUp'],
    })
  })

  it('養育前の額がなければ、特例の条文は根拠に出ない', () => {
    const root = explained((recorder) => pensionRecordRemuneration(220_000, null, AT, recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'employees-pension.record',
      result: 220_000,
      inputs: { actual: 220_000, kept: null },
      parameters: [],
      rounding: [],
    })
  })

  it('持たない月は断り、跡を残さない', () => {
    expectRefused('national-pension.base-amount', (r) => basicPension(480, month('2004-09'), 'existing', r))
    expectRefused('national-pension.revision-rate', (r) => basicPension(480, month('2024-03'), 'existing', r))
    expectRefused('employees-pension.accrual-rate', (r) => earningsRelatedPension(1, month('2003-03'), r))
    expectRefused('employees-pension.accrual-rate', () => pensionChangeInThousandths(2, 1, 1, month('2003-03')))
  })
})

describe('養育期間がひと月だけのとき', () => {
  it('養育を始めた月が3歳の誕生日の前の月なら、そのひと月', () => {
    // Third birthday 2028-06-15: the last month is May 2028, the month care starts.
    const months = childRearingExceptionMonths({
      birth: date('2025-06-15'),
      careStart: date('2028-05-31'),
      nextLeaveStart: null,
    })
    expect(months).toEqual({ first: month('2028-05'), last: month('2028-05') })
  })
})
