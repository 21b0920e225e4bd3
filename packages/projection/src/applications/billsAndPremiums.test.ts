import type { Plan } from '@yohaku/household'
import { date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { applicationsOfPlan, findApplications } from './applicationsOfPlan.ts'

type Household = Plan['household']
const SAMPLE = samplePlan().household

/** c1 born on 1 July 2026; both work full time, 320,000 yen. */
const planWith = (change: Partial<Household>, more: Partial<Plan> = {}): Plan =>
  samplePlan({
    household: { ...SAMPLE, children: [{ id: 'c1', birth: '2026-07-01', care: [] }], ...change },
    tracks: [
      {
        id: 'now',
        phases: [phase('a1', '09:00', '18:00', { kind: 'full' }), phase('a2', '09:00', '19:00', { kind: 'full' })],
      },
    ],
    ...more,
  })
const find = (plan: Plan, id: string, today = '2026-11-22') =>
  applicationsOfPlan(plan, 'now', { today: date(today) }).find((found) => found.id === id)
const withFirst = (change: Partial<Household['adults'][number]>): Household['adults'] =>
  SAMPLE.adults.map((adult) => (adult.id === 'a1' ? { ...adult, ...change } : adult))

describe('出産育児一時金の差額', () => {
  const billed = (birthCost?: number) =>
    planWith({
      children: [{ id: 'c1', birth: '2026-07-01', care: [], ...(birthCost === undefined ? {} : { birthCost }) }],
    })
  it('費用が46万円なら、残りの4万円。生まれた次の日から2年', () => {
    expect(find(billed(460_000), 'childbirthLumpSum')?.worth).toMatchObject({
      inTime: 40_000,
      ifFiledToday: 40_000,
      lastDay: '2028-07-01',
    })
    expect(find(billed(460_000), 'childbirthLumpSum', '2027-07-02')?.worth?.ifFiledInAYear).toBe(0)
  })
  it('50万円以上なら残りはなく、費用がわからなければ、わけを言う', () => {
    expect(find(billed(500_000), 'childbirthLumpSum')).toBeUndefined()
    expect(findApplications(billed(500_000), 'now', { today: date('2026-11-22') }).left.childbirthLumpSum).toBe(
      'nothingGained',
    )
    expect(find(billed(), 'childbirthLumpSum')).toMatchObject({ worth: null, unpriced: 'billNotEntered' })
  })
})

describe('医療費控除', () => {
  it('25万円の医療費: 15万円の控除で、所得税 150,000 × 5.105% と住民税 150,000 × 10%', () => {
    const plan = planWith({ adults: withFirst({ medicalBills: [{ year: 2026, yen: 250_000 }] }) })
    const found = find(plan, 'medicalExpenseDeduction')
    expect(found).toMatchObject({ year: 2026, opens: '2027-01-01', target: '2027-03-15', due: '2031-12-31' })
    expect(Math.abs((found?.worth?.inTime ?? 0) - (7_658 + 15_000))).toBeLessThanOrEqual(200) // 税額の端数は100円
  })
  it('補てんされた額はひく。10万円までなら、出ない', () => {
    const plan = planWith({ adults: withFirst({ medicalBills: [{ year: 2026, yen: 600_000, reimbursed: 500_000 }] }) })
    expect(find(plan, 'medicalExpenseDeduction')).toBeUndefined()
  })
  it('計算していない年の医療費は、わけを言う', () => {
    const plan = planWith({ adults: withFirst({ medicalBills: [{ year: 2022, yen: 300_000 }] }) })
    expect(find(plan, 'medicalExpenseDeduction')).toMatchObject({
      year: 2022,
      worth: null,
      unpriced: 'incomeNotComputed',
    })
  })
})

describe('国民年金の免除', () => {
  const jobs = samplePlan().jobs.map((job) => (job.adult === 'a1' ? { ...job, insured: false } : job))
  it('第1号の母: 2026年6〜9月の4か月と、10月から2027年5月の8か月 × 17,920円', () => {
    const plan = planWith({ adults: withFirst({ nationalPension: 'category1' }) }, { jobs })
    expect(find(plan, 'nationalPensionExemption')?.worth).toMatchObject({
      inTime: 12 * 17_920,
      assumptions: ['NATIONAL_PENSION_PREMIUM_CARRIED_FORWARD'],
    })
  })
  it('第3号なら関係しない。わからなければ、わけを言う', () => {
    expect(
      find(planWith({ adults: withFirst({ nationalPension: 'category3' }) }, { jobs }), 'nationalPensionExemption'),
    ).toBeUndefined()
    expect(find(planWith({}, { jobs }), 'nationalPensionExemption')).toMatchObject({
      worth: null,
      unpriced: 'pensionCategoryUnknown',
    })
  })
})

describe('保育料のための住民税の申告', () => {
  it('所得のない年の申告をしなければ、9月からの保育料はいちばん上の階層: 横浜市の1歳児で77,500円との差', () => {
    const plan = planWith(
      {
        children: [
          {
            id: 'c1',
            birth: '2025-07-01',
            care: ['nursery'],
            careSince: '2027-04-01',
            nurseryFee: { rule: 'table', table: 'yokohama', certificate: 'standard' },
          },
        ],
      },
      {
        tracks: [
          {
            id: 'now',
            phases: [
              { adult: 'a1', from: '2025-04-01', kind: 'none' },
              phase('a1', '09:00', '18:00', { from: '2027-04-01', kind: 'full' }),
              phase('a2', '09:00', '19:00', { from: '2025-04-01', kind: 'full' }),
            ],
          },
        ],
      },
    )
    const found = applicationsOfPlan(plan, 'now', { today: date('2026-11-22') }).find(
      ({ id, year }) => id === 'taxReportForNurseryFee' && year === 2026,
    )
    const months = found?.worth?.months ?? []
    expect(months.map(({ month }) => month)).toEqual(
      ['2027-09', '2027-10', '2027-11', '2027-12', '2028-01', '2028-02', '2028-03'].concat([
        '2028-04',
        '2028-05',
        '2028-06',
        '2028-07',
        '2028-08',
      ]),
    )
    for (const { amount } of months) expect(amount).toBeGreaterThan(30_000)
    expect(found?.due).toBe('2028-07-31')
  })
})
