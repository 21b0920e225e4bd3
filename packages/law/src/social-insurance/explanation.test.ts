import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { Recorder } from '../explanation.ts'
import { expectNoTrace, expectRefused, explained, type Figures, figuresOf } from '../testing/explained.ts'
import { everyMonthCounts } from './averageRemuneration.ts'
import { healthBonusShare, healthPremiumShare } from './healthPremiumShare.ts'
import { type HealthInsurer, healthRatesAt } from './healthRates.ts'
import { pensionBonusShare, pensionPremiumShare } from './pensionPremiumShare.ts'
import { acquisitionDecision, leaveEndRevision, occasionalRevision, regularDecision } from './remunerationDecisions.ts'
import { healthStandardBonus, pensionStandardBonus } from './standardBonus.ts'
import { gradeOf, standardRemuneration } from './standardRemuneration.ts'
import { totalPremium } from './totalPremium.ts'

type Rule = (recorder?: Recorder) => unknown

const AT = month('2026-05')
const DECEMBER = month('2026-12')
const ratesOf = (insurer: HealthInsurer, at = AT) => expectOk(healthRatesAt(insurer, at))
const KYOKAI_RATES = ['health-insurance.rate.13', 'long-term-care.rate', 'child-support-levy.rate']
const SOCIETY = { health: 4_200, longTermCare: 850, levy: null }

/** we-29: 復帰後の3か月の平均は 672,000円 ÷ 3 = 224,000円. */
const MONTHS = { pay: [230_000, 220_000, 222_000], days: [18, 20, 21], first: 0 }
const MONTHS_NOTED = { pay1: 230_000, pay2: 220_000, pay3: 222_000, days1: 18, days2: 20, days3: 21 }

describe('社会保険の根拠', () => {
  it.each<[string, Rule, Figures]>([
    [
      '健康保険料: 300,000円 × (9.85% + 1.62% + 0.23%) ÷ 2 = 17,550円（D2）',
      (recorder) => healthPremiumShare(300_000, ratesOf('13'), true, recorder),
      {
        rule: 'health-insurance.share',
        result: 17_550,
        inputs: { base: 300_000, longTermCare: true },
        parameters: KYOKAI_RATES,
        rounding: ['halfDown'],
      },
    ],
    [
      '賞与の健康保険料: 523,000円 × 10.08% ÷ 2 = 26,359.2（D5）。40歳までは介護の率がない',
      (recorder) => healthBonusShare(523_000, ratesOf('13', DECEMBER), false, recorder),
      {
        rule: 'health-insurance.bonus-share',
        result: 26_359,
        inputs: { base: 523_000, longTermCare: false },
        parameters: KYOKAI_RATES.filter((id) => id !== 'long-term-care.rate'),
        rounding: ['halfDown'],
      },
    ],
    [
      '健保組合は入力した率で: 300,000円 × (4.2% + 0.85% + 0.115%) = 15,495円',
      (recorder) => healthPremiumShare(300_000, ratesOf(SOCIETY), true, recorder),
      {
        rule: 'health-insurance.share',
        result: 15_495,
        inputs: {
          base: 300_000,
          longTermCare: true,
          ownHealthRatePer100000: 4_200,
          ownLongTermCareRatePer100000: 850,
        },
        parameters: ['child-support-levy.rate'],
        rounding: ['halfDown'],
      },
    ],
    [
      '支援金の率も組合のものなら、国の率は使わない: 300,000円 × (4.2% + 0.12%) = 12,960円',
      (recorder) => healthPremiumShare(300_000, ratesOf({ ...SOCIETY, levy: 120 }), false, recorder),
      {
        rule: 'health-insurance.share',
        result: 12_960,
        inputs: { base: 300_000, longTermCare: false, ownHealthRatePer100000: 4_200, ownLevyRatePer100000: 120 },
        parameters: [],
        rounding: ['halfDown'],
      },
    ],
    [
      '厚生年金保険料: 300,000円 × 18.3% ÷ 2 = 27,450円',
      (recorder) => pensionPremiumShare(300_000, AT, recorder),
      {
        rule: 'employees-pension.share',
        result: 27_450,
        inputs: { base: 300_000 },
        parameters: ['employees-pension.contribution-rate'],
        rounding: ['halfDown'],
      },
    ],
    [
      '賞与の厚生年金保険料: 523,000円 × 9.15% = 47,854.5 → 50銭は切り捨て（D5）',
      (recorder) => pensionBonusShare(523_000, DECEMBER, recorder),
      {
        rule: 'employees-pension.bonus-share',
        result: 47_854,
        inputs: { base: 523_000 },
        parameters: ['employees-pension.contribution-rate'],
        rounding: ['halfDown'],
      },
    ],
    [
      '標準賞与額（健康保険）: 年度の残り 5,730,000 − 5,500,000 = 230,000円',
      (recorder) => healthStandardBonus(523_456, 5_500_000, DECEMBER, recorder),
      {
        rule: 'health-insurance.standard-bonus',
        result: 230_000,
        inputs: { bonus: 523_456, earlierThisFiscalYear: 5_500_000 },
        parameters: ['health-insurance.bonus-cap'],
        rounding: ['floor 1000'],
      },
    ],
    [
      '標準賞与額（厚生年金）: 523,456円 → 523,000円',
      (recorder) => pensionStandardBonus(523_456, DECEMBER, recorder),
      {
        rule: 'employees-pension.standard-bonus',
        result: 523_000,
        inputs: { bonus: 523_456 },
        parameters: ['employees-pension.bonus-cap'],
        rounding: ['floor 1000'],
      },
    ],
    [
      '標準報酬月額（健康保険）: 報酬月額 700,000円は 695,000円以上730,000円未満',
      (recorder) => standardRemuneration('health', 700_000, AT, recorder),
      {
        rule: 'health-insurance.standard-remuneration',
        result: 710_000,
        inputs: { remuneration: 700_000 },
        parameters: ['health-insurance.grades'],
        rounding: [],
      },
    ],
    [
      '標準報酬月額（厚生年金）: 上限 650,000円',
      (recorder) => standardRemuneration('pension', 700_000, AT, recorder),
      {
        rule: 'employees-pension.standard-remuneration',
        result: 650_000,
        inputs: { remuneration: 700_000 },
        parameters: ['health-insurance.grades', 'employees-pension.grade-limits'],
        rounding: [],
      },
    ],
    [
      '資格取得時決定: 月給はそのまま',
      (recorder) => acquisitionDecision(300_000, null, recorder),
      {
        rule: 'social-insurance.acquisition-decision',
        result: 300_000,
        inputs: { pay: 300_000, periodDays: null },
        parameters: [],
        rounding: [],
      },
    ],
    [
      '資格取得時決定: 週給 70,001円 × 30 ÷ 7 = 300,004.2',
      (recorder) => acquisitionDecision(70_001, 7, recorder),
      {
        rule: 'social-insurance.acquisition-decision',
        result: 300_004,
        inputs: { pay: 70_001, periodDays: 7 },
        parameters: [],
        rounding: ['floor'],
      },
    ],
  ])('%s', (_, rule, figures) => {
    expect(figuresOf(explained(rule))).toEqual(figures)
  })

  const decision = { result: 224_000, rounding: ['floor'] }
  const DAYS = 'social-insurance.payment-basis-days'

  it.each<[string, Rule, Figures]>([
    [
      '定時決定',
      (recorder) => regularDecision(MONTHS, 'regular', month('2026-09'), recorder),
      { ...decision, rule: 'social-insurance.regular-decision', inputs: MONTHS_NOTED, parameters: [DAYS] },
    ],
    [
      '育児休業等終了時改定',
      (recorder) => leaveEndRevision('health', 300_000, MONTHS, 'regular', month('2026-07'), recorder),
      {
        ...decision,
        rule: 'social-insurance.leave-end-revision',
        inputs: { current: 300_000, ...MONTHS_NOTED },
        parameters: [DAYS],
      },
    ],
    [
      '随時改定',
      (recorder) => occasionalRevision('health', 300_000, MONTHS, 'regular', -1, month('2026-07'), recorder),
      {
        ...decision,
        rule: 'social-insurance.occasional-revision',
        inputs: { current: 300_000, fixedPayChange: -1, ...MONTHS_NOTED },
        parameters: [DAYS, 'social-insurance.occasional-revision'],
      },
    ],
  ])('%s: 672,000円 ÷ 3 = 224,000円（we-29）', (_, rule, figures) => {
    expect(figuresOf(explained(rule))).toEqual(figures)
  })
})

describe('変わらない決定は、跡を残さない', () => {
  const unchanged = { ok: true, value: null }
  const idle = { pay: [0, 0, 0], days: [0, 0, 0], first: 0 }

  it.each<[string, Rule]>([
    ['17日に足りる月がない定時決定', (r) => regularDecision(idle, 'regular', AT, r)],
    ['17日に足りる月がない終了時改定', (r) => leaveEndRevision('health', 300_000, idle, 'regular', AT, r)],
    ['17日に足りる月がない随時改定', (r) => occasionalRevision('health', 300_000, idle, 'regular', -1, AT, r)],
    ['同じ等級の終了時改定', (r) => leaveEndRevision('health', 225_000, MONTHS, 'regular', AT, r)],
    [
      '1等級の随時改定（220,000円 → 240,000円）',
      (r) => occasionalRevision('health', 240_000, MONTHS, 'regular', -1, AT, r),
    ],
  ])('%s', (_, rule) => {
    expectNoTrace(unchanged, rule)
  })
})

describe('持たない月は断り、跡を残さない', () => {
  const DAYS = 'social-insurance.payment-basis-days'
  const early = month('2016-09')

  it.each<[string, string, Rule]>([
    ['健康保険の率', 'child-support-levy.rate', () => healthRatesAt('13', month('2024-02'))],
    ['健保組合の支援金', 'child-support-levy.rate', () => healthRatesAt(SOCIETY, month('2024-02'))],
    ['厚生年金の率', 'employees-pension.contribution-rate', (r) => pensionPremiumShare(1, month('2017-08'), r)],
    ['標準賞与額（健康保険）', 'health-insurance.bonus-cap', (r) => healthStandardBonus(1, 0, month('2016-03'), r)],
    ['標準賞与額（厚生年金）', 'employees-pension.bonus-cap', (r) => pensionStandardBonus(1, month('2020-08'), r)],
    ['等級表', 'health-insurance.grades', (r) => standardRemuneration('health', 1, month('2016-03'), r)],
    [
      '厚生年金の上限',
      'employees-pension.grade-limits',
      (r) => standardRemuneration('pension', 1, month('2020-08'), r),
    ],
    ['等級の番号', 'health-insurance.grades', () => gradeOf('pension', 300_000, month('2016-03'))],
    ['厚生年金の等級の番号', 'employees-pension.grade-limits', () => gradeOf('pension', 300_000, month('2020-08'))],
    ['定時決定', DAYS, (r) => regularDecision(MONTHS, 'regular', early, r)],
    ['終了時改定', DAYS, (r) => leaveEndRevision('health', 300_000, MONTHS, 'regular', early, r)],
    [
      '上限を持たない月の厚生年金の終了時改定',
      'employees-pension.grade-limits',
      (r) => leaveEndRevision('pension', 300_000, MONTHS, 'regular', month('2018-07'), r),
    ],
    ['随時改定', DAYS, (r) => occasionalRevision('health', 300_000, MONTHS, 'regular', -1, early, r)],
    ['随時改定の日数', DAYS, () => everyMonthCounts(MONTHS, 'regular', early)],
  ])('%s', (_, parameter, rule) => {
    expectRefused(parameter, rule)
  })

  it('労使合計: 雇用保険の率だけがない月も断る', () => {
    const of = {
      prefecture: '13',
      month: AT,
      healthRemuneration: 300_000,
      pensionRemuneration: 300_000,
      longTermCare: false,
      wage: 300_000,
      closing: month('2023-03'),
      business: 'general',
    } as const
    expectRefused('employment-insurance.worker-rate.general', () => totalPremium(of))
    expectRefused('health-insurance.rate.13', () => totalPremium({ ...of, month: month('2024-02') }))
  })
})
