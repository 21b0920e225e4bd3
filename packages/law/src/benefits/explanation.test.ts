import { date, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { Recorder } from '../explanation.ts'
import { expectRefused, explained, type Figures, figuresOf } from '../testing/explained.ts'
import { annualLeaveGrant } from './annualLeave.ts'
import { birthLeaveBenefit, birthLeaveWindow, birthLeaveWorkLimit } from './birthLeaveBenefit.ts'
import { childbirthLumpSum, pregnancySupport } from './childbirthPayments.ts'
import { childcareLeaveBenefit, isUnitPaidWithWork } from './childcareLeaveBenefit.ts'
import { childNursingLeave } from './childNursingLeave.ts'
import { earliestExtensionNotice } from './leaveExtension.ts'
import { maternityAllowance, maternityAllowanceDaily, maternityPeriod } from './maternityAllowance.ts'
import { hasPostBirthSupport, postBirthSupport, postBirthSupportWindow } from './postBirthSupport.ts'
import { reducedHoursBenefit, reducedHoursStartWage } from './reducedHoursBenefit.ts'
import { limitedWageDaily } from './wageDaily.ts'

const AT = month('2026-09')
type Rule = (recorder?: Recorder) => unknown

describe('給付の根拠', () => {
  const unit = { wageDaily: 10_000, paidDays: 30, daysPaidBefore: 170, wages: 1_000 }

  it.each<[string, Rule, Figures]>([
    [
      '育児休業給付金: 日額 10,000円 × (10日 × 67% + 20日 × 50%) = 167,000円',
      (recorder) => childcareLeaveBenefit(unit, AT, recorder),
      {
        rule: 'childcare-leave-benefit.unit',
        result: 167_000,
        inputs: { ...unit, daysAtFirstRate: 10 },
        parameters: ['childcare-leave-benefit.rates'],
        rounding: ['floor'],
      },
    ],
    [
      '出生時育児休業給付金: 10,000円 × 28日 × 67% = 187,600円（we-11）',
      (recorder) => birthLeaveBenefit(10_000, 28, 0, AT, recorder),
      {
        rule: 'birth-leave-benefit.leave',
        result: 187_600,
        inputs: { wageDaily: 10_000, days: 28, wages: 0 },
        parameters: ['birth-leave-benefit.terms', 'childcare-leave-benefit.rates'],
        rounding: ['floor'],
      },
    ],
    [
      '出生後休業支援給付金: 10,000円 × 28日 × 13% = 36,400円（we-13）',
      (recorder) => postBirthSupport(10_000, 28, 187_600, AT, recorder),
      {
        rule: 'post-birth-support.leave',
        result: 36_400,
        inputs: { wageDaily: 10_000, days: 28 },
        parameters: ['post-birth-support.terms'],
        rounding: ['floor'],
      },
    ],
    [
      '育児時短就業給付金: 280,000円 × 6.43% = 18,004円（we-17）',
      (recorder) => reducedHoursBenefit(300_000, 280_000, AT, recorder),
      {
        rule: 'reduced-hours-benefit.month',
        result: 18_004,
        inputs: { startWage: 300_000, wage: 280_000, ratePer10000: 643 },
        parameters: [
          'reduced-hours-benefit.rate',
          'reduced-hours-benefit.limits',
          'employment-insurance.wage-daily-limits',
        ],
        rounding: ['halfUp', 'floor'],
      },
    ],
    [
      '育児時短就業給付金: 賃金が下がらなければ率も丸めもない（we-22）',
      (recorder) => reducedHoursBenefit(300_000, 300_000, AT, recorder),
      {
        rule: 'reduced-hours-benefit.month',
        result: 0,
        inputs: { startWage: 300_000, wage: 300_000 },
        parameters: [
          'reduced-hours-benefit.rate',
          'reduced-hours-benefit.limits',
          'employment-insurance.wage-daily-limits',
        ],
        rounding: [],
      },
    ],
    [
      '賃金日額の上限 16,540円（we-06）',
      (recorder) => limitedWageDaily(20_000, AT, recorder),
      {
        rule: 'employment-insurance.wage-daily',
        result: 16_540,
        inputs: { wageDaily: 20_000 },
        parameters: ['employment-insurance.wage-daily-limits'],
        rounding: [],
      },
    ],
    [
      '出産手当金の日額: 12か月に満たず、平均 320,000円で抑える（we-04）',
      (recorder) => maternityAllowanceDaily(360_000 * 7, 7, AT, recorder),
      {
        rule: 'maternity-allowance.daily',
        result: 7_113,
        inputs: { remunerationSum: 2_520_000, insuredMonths: 7 },
        parameters: ['maternity-allowance.insurer-average'],
        rounding: ['halfUp 10', 'halfUp'],
      },
    ],
    [
      '出産手当金: (6,667円 − 20,000円 ÷ 10日) × 10日 = 46,670円',
      (recorder) => maternityAllowance(6_667, 10, 20_000, recorder),
      {
        rule: 'maternity-allowance.days',
        result: 46_670,
        inputs: { daily: 6_667, days: 10, wageOfDays: 20_000 },
        parameters: [],
        rounding: [],
      },
    ],
    [
      '出産育児一時金: 双子、制度の外 488,000円 × 2',
      (recorder) => childbirthLumpSum(2, false, AT, recorder),
      {
        rule: 'childbirth-lump-sum.birth',
        result: 976_000,
        inputs: { children: 2, covered: false },
        parameters: ['childbirth-lump-sum.amount'],
        rounding: [],
      },
    ],
    [
      '妊婦支援給付金: 50,000円 + 50,000円 × 2人',
      (recorder) => pregnancySupport(2, AT, recorder),
      {
        rule: 'pregnancy-support.pregnancy',
        result: 150_000,
        inputs: { children: 2 },
        parameters: ['pregnancy-support.unit'],
        rounding: [],
      },
    ],
  ])('%s', (_, rule, figures) => {
    expect(figuresOf(explained(rule))).toEqual(figures)
  })
})

describe('持たない月は断る', () => {
  const birth = date('2007-03-31')

  it.each<[string, Rule]>([
    [
      'childcare-leave-benefit.rates',
      (r) => childcareLeaveBenefit({ wageDaily: 1, paidDays: 1, daysPaidBefore: 0, wages: 0 }, month('2022-09'), r),
    ],
    [
      'childcare-leave-benefit.work-limit',
      () => isUnitPaidWithWork({ days: 0, minutes: 0, dayOff: true }, month('2022-09')),
    ],
    ['birth-leave-benefit.terms', (r) => birthLeaveBenefit(1, 1, 0, month('2022-09'), r)],
    ['birth-leave-benefit.terms', () => birthLeaveWindow(birth, birth, month('2022-09'))],
    ['birth-leave-benefit.terms', () => birthLeaveWorkLimit(1, month('2022-09'))],
    ['post-birth-support.terms', (r) => postBirthSupport(1, 1, 1, month('2025-03'), r)],
    ['post-birth-support.terms', () => hasPostBirthSupport(14, { excused: 'noSpouse' }, month('2025-03'))],
    ['post-birth-support.terms', () => postBirthSupportWindow(birth, birth, false, month('2025-03'))],
    ['reduced-hours-benefit.rate', (r) => reducedHoursBenefit(300_000, 200_000, month('2025-03'), r)],
    ['employment-insurance.wage-daily-limits', () => reducedHoursStartWage(300_000, month('2023-07'))],
    ['employment-insurance.wage-daily-limits', (r) => limitedWageDaily(10_000, month('2023-07'), r)],
    ['maternity-allowance.days', () => maternityPeriod(birth, birth, false)],
    ['maternity-allowance.insurer-average', (r) => maternityAllowanceDaily(300_000, 1, month('2023-03'), r)],
    ['childcare-leave-benefit.extension-notice', () => earliestExtensionNotice(date('2025-03-31'), false)],
    ['childbirth-lump-sum.amount', (r) => childbirthLumpSum(1, true, month('2023-03'), r)],
    ['pregnancy-support.unit', (r) => pregnancySupport(1, month('2025-03'), r)],
    [
      'annual-leave.days',
      () =>
        annualLeaveGrant(
          { weeklyDays: 5, weeklyMinutes: 2_400, months: 6, attendancePerMille: 1_000 },
          month('2001-03'),
        ),
    ],
    ['child-nursing-leave.days', () => childNursingLeave(480, 1, month('2020-12'))],
  ])('%s', (parameter, rule) => {
    expectRefused(parameter, rule)
  })
})
