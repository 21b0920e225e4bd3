import type { Adult, Job, Plan, WorkPhase } from '@yohaku/household'
import { formatYearMonth, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { phase, samplePlan } from '../../testing/samplePlan.ts'
import { explainLine } from '../explain/explainLine.ts'
import { NO_DEDUCTIONS } from '../facts.ts'
import { ledger } from '../ledger/ledger.ts'
import { factsOfPlan } from './factsOfPlan.ts'

/** The sample plan's mother: 320,000 yen at full time, 9:00–18:00 less an hour (480 minutes); reduced, 9:00–16:00 (360 minutes). */
const planWith = (own: Partial<WorkPhase>, change: Partial<Job> = {}, end = '16:00'): Plan => {
  const plan = samplePlan()
  return {
    ...plan,
    jobs: plan.jobs.map((job) => (job.adult === 'a1' ? { ...job, ...change } : job)),
    tracks: [{ id: 'now', phases: [phase('a1', '09:00', end, own), phase('a2', '09:00', '19:00', { kind: 'full' })] }],
  }
}
const factsOf = (plan: Plan) => factsOfPlan(plan, 'now', { months: 26 }).adults[0]
const monthlyOf = (plan: Plan): number | undefined => factsOf(plan)?.pay.at(-1)?.baseMonthly
const bonusOf = (plan: Plan): number | undefined => factsOf(plan)?.bonuses.at(-1)?.gross

type Table = Extract<NonNullable<WorkPhase['pay']>, { rule: 'table' }>
const TABLE: Table = {
  rule: 'table',
  rows: [
    { paidMinutes: 360, monthly: 230_000 },
    { paidMinutes: 300, monthly: 180_000 },
    { paidMinutes: 420, monthly: 275_000 },
  ],
}
const BONUSES = [{ month: 6, yen: 480_000 }]

describe('時短の給与: 会社の表', () => {
  it.each([
    ['16:00', 230_000, '6時間の行'],
    ['15:59', 180_000, '6時間に1分たりなければ、5時間の行'],
    ['16:59', 230_000, '7時間に1分たりなければ、6時間の行'],
    ['17:00', 275_000, '7時間の行'],
    ['15:00', 180_000, '5時間の行'],
    ['14:00', 160_000, '表より短い4時間は、時間の割合: 320,000 × 240 ÷ 480'],
    ['18:00', 320_000, '8時間なら、フルタイムの額'],
  ])('%s まで: %i円（%s）', (end, monthly) => {
    expect(monthlyOf(planWith({ pay: TABLE }, {}, end))).toBe(monthly)
  })

  it('賞与も同じ割合（480,000 × 230 ÷ 320）か、じぶんの千分率', () => {
    expect(bonusOf(planWith({ pay: TABLE }, { bonuses: BONUSES }))).toBe(345_000)
    expect(bonusOf(planWith({ pay: { ...TABLE, bonusPerMille: 700 } }, { bonuses: BONUSES }))).toBe(336_000)
  })

  it('根拠に、表から来たと残る', () => {
    const plan = planWith({ pay: TABLE })
    const tree = explainLine(plan, { track: 'now', month: month('2026-09'), line: 'gross', adult: 'a1' })
    expect(tree?.children).toMatchObject([{ result: 230_000, inputs: { rule: 'table', paidMinutesAWeek: 1_800 } }])
  })
})

describe('時短の賞与: 会社の決まり', () => {
  const amount: WorkPhase['pay'] = { rule: 'amount', monthly: 280_000 }
  it.each([
    [{ rule: 'hours' }, 360_000, '月給が別でも、時間の割合 480,000 × 360 ÷ 480'],
    [{ rule: 'full' }, 480_000, 'へらさない'],
    [{ rule: 'perMille', perMille: 800 }, 384_000, '千分の800'],
  ] as const)('%o → %i円（%s）', (bonusRule, gross, _) => {
    expect(bonusOf(planWith({ pay: amount }, { bonuses: BONUSES, bonusRule }))).toBe(gross)
  })

  it('働き方に書いた千分率が先。フルタイムの賞与には、決まりは効かない', () => {
    const rule = { bonuses: BONUSES, bonusRule: { rule: 'perMille', perMille: 800 } } as const
    expect(bonusOf(planWith({ pay: { ...amount, bonusPerMille: 600 } }, rule))).toBe(288_000)
    expect(bonusOf(planWith({ kind: 'full' }, rule, '18:00'))).toBe(480_000)
  })
})

describe('昇給', () => {
  const raises = (yearlyRaise: Job['yearlyRaise'], own: Partial<WorkPhase> = { kind: 'full' }, end = '18:00') =>
    factsOf(planWith(own, { yearlyRaise }, end))?.pay.map(({ from, baseMonthly }) => [
      formatYearMonth(from),
      baseMonthly,
    ])

  it('毎年4月に6,000円。はじめの月の額は、もうその年の額', () => {
    expect(raises({ rule: 'yen', month: 4, yen: 6_000 })).toEqual([
      ['2026-03', 320_000],
      ['2027-04', 326_000],
      ['2028-04', 332_000],
      ['2029-04', 338_000],
    ])
  })

  it('千分の15: 320,000 → 324,800 → 329,672 → 334,617（4,945.08 は四捨五入）', () => {
    expect(raises({ rule: 'perMille', month: 4, perMille: 15 })?.map(([, yen]) => yen)).toEqual([
      320_000, 324_800, 329_672, 334_617,
    ])
  })

  it('時短の額は、上がった額の割合。じぶんの額は、そのまま', () => {
    const raise = { rule: 'yen', month: 10, yen: 6_000 } as const
    expect(raises(raise, {}, '16:00')?.slice(0, 2)).toEqual([
      ['2026-03', 240_000],
      ['2026-10', 244_500], // 326,000 × 360 ÷ 480
    ])
    expect(raises(raise, { pay: { rule: 'amount', monthly: 250_000 } }, '16:00')).toEqual([['2026-03', 250_000]])
  })

  it('根拠に、その月のフルタイムの額', () => {
    const plan = planWith({ kind: 'full' }, { yearlyRaise: { rule: 'yen', month: 4, yen: 6_000 } }, '18:00')
    const tree = explainLine(plan, { track: 'now', month: month('2027-05'), line: 'gross', adult: 'a1' })
    expect(tree).toMatchObject({ result: 326_000, inputs: { fullTimeMonthly: 326_000 } })
  })
})

describe('年末調整で申告する額', () => {
  const declared = (deductions: Adult['deductions']): Plan => {
    const plan = planWith({})
    const adults = plan.household.adults.map((adult) => (adult.id === 'a1' ? { ...adult, deductions } : adult))
    return { ...plan, household: { ...plan.household, adults } }
  }

  it('書いたものはそのまま、書かないものは0円', () => {
    expect(factsOf(declared({ lifeCare: 48_000, smallBusiness: 276_000 }))?.deductions).toEqual({
      ...NO_DEDUCTIONS,
      lifeCare: 48_000,
      smallBusiness: 276_000,
    })
    expect(factsOf(declared(undefined))?.deductions).toEqual(NO_DEDUCTIONS)
  })

  it('年税額より大きい住宅ローン控除なら、2027年に引かれた所得税は12月に全部もどる', () => {
    const taxOf = (plan: Plan): number =>
      ledger(plan, { track: 'now', months: 24 })
        .months.filter(({ month: of }) => of.startsWith('2027'))
        .flatMap(({ adults }) => adults[0]?.lines ?? [])
        .filter(({ code }) => code === 'income_tax_withheld' || code === 'year_end_adjustment')
        .reduce((sum, { yen }) => sum + yen, 0)
    expect(taxOf(declared(undefined))).toBeLessThan(0)
    expect(taxOf(declared({ housingCredit: 350_000 }))).toBe(0)
  })
})
