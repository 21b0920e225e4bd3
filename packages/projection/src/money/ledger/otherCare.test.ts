import type { Plan } from '@yohaku/household'
import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { explainLine } from '../explain/explainLine.ts'
import { ledger } from './ledger.ts'

type Child = Plan['household']['children'][number]

/** a1 9:00–`end` and 52 minutes to the nursery, which has ordinary hours to 18:00 (short: 16:30). */
const planWith = (child: Partial<Child>, end = '16:00', more: Partial<Plan> = {}): Plan => {
  const sample = samplePlan()
  return {
    ...sample,
    household: {
      ...sample.household,
      children: [{ id: 'c1', birth: '2024-07-01', care: ['nursery'], careSince: '2026-04-01', ...child }],
    },
    tracks: [
      {
        id: 'now',
        phases: [phase('a1', '09:00', end, { kind: 'reduced' }), phase('a2', '09:00', '19:00', { kind: 'full' })],
      },
    ],
    ...more,
  }
}
const computed = (plan: Plan, from = '2026-04', months = 1) => ledger(plan, { track: 'now', from: month(from), months })
const yenOf = (plan: Plan, code: string, from = '2026-04'): number =>
  computed(plan, from).months[0]?.household.find((line) => line.code === code)?.yen ?? 0
const codesOf = (plan: Plan) => computed(plan).assumptions.map(({ code }) => code)

const EXTENDED: NonNullable<Child['extendedCare']> = {
  from: '18:00',
  shortFrom: '16:30',
  rows: [
    { until: '19:00', monthly: 4_000 },
    { until: '20:00', monthly: 8_000 },
  ],
}

describe('延長保育料: 園の表と、トラックのおむかえの時刻', () => {
  it.each([
    ['17:08', 0, '18:00ちょうどのおむかえ'],
    ['17:09', -4_000, '18:01'],
    ['18:08', -4_000, '19:00ちょうど'],
    ['18:09', -8_000, '19:01'],
    ['20:00', -8_000, '表のおわりより後は、いちばん下の行'],
  ])('%s に終わると %i円（%s）', (end, yen) => {
    expect(yenOf(planWith({ extendedCare: EXTENDED }, end), 'extended_care')).toBe(yen)
  })

  it('短時間の認定なら、16:30から', () => {
    const short: Partial<Child> = {
      extendedCare: EXTENDED,
      nurseryFee: { rule: 'amount', monthly: 20_000, certificate: 'short' },
    }
    expect(yenOf(planWith(short, '15:38'), 'extended_care')).toBe(0)
    expect(yenOf(planWith(short, '15:39'), 'extended_care')).toBe(-4_000)
  })

  it('園への道の分がわからなければ、計算に入れず、そう言う。休業中はかからない', () => {
    const unknown = planWith({ extendedCare: EXTENDED }, '19:00', { legs: [] })
    expect(yenOf(unknown, 'extended_care')).toBe(0)
    expect(codesOf(unknown)).toContain('EXTENDED_CARE_NOT_COUNTED')
    const atHome = planWith({ extendedCare: EXTENDED }, '19:00', {
      tracks: [
        { id: 'now', phases: [{ adult: 'a1', from: '2026-04-01', kind: 'leave' }, phase('a2', '09:00', '19:00')] },
      ],
    })
    expect(yenOf(atHome, 'extended_care')).toBe(0)
    expect(codesOf(atHome)).not.toContain('EXTENDED_CARE_NOT_COUNTED')
  })

  it('根拠に、おむかえの時刻と行', () => {
    const plan = planWith({ extendedCare: EXTENDED }, '17:30')
    expect(explainLine(plan, { track: 'now', month: month('2026-04'), line: 'extended_care' })).toMatchObject({
      result: -4_000,
      children: [{ inputs: { pickup: '18:22', ordinaryUntil: '18:00', until: '19:00' } }],
    })
  })
})

describe('保育の認定: 働く時間から（月120時間の線）', () => {
  const own: Child['nurseryFee'] = { rule: 'amount', monthly: 30_000, shortMonthly: 28_000 }
  it.each([
    ['16:00', 'standard', -30_000],
    ['15:59', 'short', -28_000],
  ])('%s まで: %s、%i円', (end, certificate, yen) => {
    const plan = planWith({ nurseryFee: own }, end)
    expect(computed(plan).certificates).toEqual([
      { child: 'c1', month: '2026-04', certificate, from: 'hours', standard: 30_000, short: 28_000 },
    ])
    expect(yenOf(plan, 'nursery_fee')).toBe(yen)
    expect(codesOf(plan)).toContain('CARE_CERTIFICATE_BY_HOURS')
  })

  it('書いてあれば、そのとおり。トラックで変わらない', () => {
    const plan = planWith({ nurseryFee: { ...own, certificate: 'standard' } }, '13:00')
    expect(computed(plan).certificates[0]).toMatchObject({ certificate: 'standard', from: 'stated' })
    expect(codesOf(plan)).not.toContain('CARE_CERTIFICATE_BY_HOURS')
  })
})

describe('給食費: 3歳児クラスから', () => {
  const meals = (sideMealMonthly?: number): Child['nurseryFee'] => ({
    rule: 'amount',
    monthly: 0,
    mealMonthly: 6_000,
    ...(sideMealMonthly === undefined ? {} : { sideMealMonthly }),
  })
  const CLASS_3 = '2022-07-01'
  it('所得のある家庭は、全部', () => {
    expect(yenOf(planWith({ birth: CLASS_3, nurseryFee: meals(4_800) }), 'nursery_fee')).toBe(-6_000)
  })

  it('所得割が57,700円より少なければ、副食費はかからず主食費だけ', () => {
    const poor = planWith({ birth: CLASS_3, nurseryFee: meals(4_800) })
    const jobs = poor.jobs.map((job) => ({ ...job, fullTimeMonthly: 110_000 }))
    expect(yenOf({ ...poor, jobs }, 'nursery_fee')).toBe(-1_200)
  })

  it('園にいるきょうだいの3人めは、副食費がかからない', () => {
    const plan = planWith({})
    const children = ['2020-06-01', '2021-06-01', '2022-07-01'].map((birth, index) => ({
      id: `c${index + 1}`,
      birth,
      care: ['nursery'],
      careSince: '2026-04-01',
      ...(index === 2 ? { nurseryFee: meals() } : {}),
    }))
    expect(yenOf({ ...plan, household: { ...plan.household, children } }, 'nursery_fee')).toBe(0)
  })
})

describe('学童: 入れた額を、学年で', () => {
  // 2019-07-01 生まれ: 2026年4月に1年生
  const club = planWith({
    birth: '2019-07-01',
    care: [],
    afterSchool: {
      fees: [
        { fromGrade: 1, monthly: 8_000 },
        { fromGrade: 3, monthly: 6_000 },
      ],
      lastGrade: 4,
      augustMonthly: 12_000,
    },
  })
  it.each([
    ['2026-04', -8_000, '1年生の4月から'],
    ['2026-08', -12_000, '8月'],
    ['2028-03', -8_000, '2年生の3月'],
    ['2028-04', -6_000, '3年生'],
    ['2030-03', -6_000, '4年生の3月まで'],
    ['2030-04', 0, '5年生'],
  ])('%s: %i円（%s）', (of, yen) => {
    expect(yenOf(club, 'after_school', of)).toBe(yen)
  })

  it('行の合計は、家計の手取りと合う', () => {
    for (const { adults, household, net } of computed(club, '2026-04', 60).months)
      expect(adults.reduce((sum, own) => sum + own.net, 0) + household.reduce((sum, { yen }) => sum + yen, 0)).toBe(net)
  })
})
