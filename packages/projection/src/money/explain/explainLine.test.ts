import { month } from '@yohaku/kernel'
import type { Explanation } from '@yohaku/law'
import { describe, expect, it } from 'vitest'
import type { LineCode } from '../../outlook.ts'
import { samplePlan } from '../../testing/samplePlan.ts'
import { adultJson, householdJson, money, pay } from '../testing/household.ts'
import { explainLine } from './explainLine.ts'
import { explainMoney } from './explainMoney.ts'

const RETURNED = money(
  householdJson({
    months: 18,
    adults: [
      adultJson({
        pay: [pay('2026-04', 0, 'leave'), pay('2026-05', 225_000, 'reduced')],
        leave: {
          maternity: { due: '2025-06-01', birth: '2025-06-01' },
          childcare: [{ start: '2025-07-28', end: '2026-04-30' }],
        },
        filings: { end_of_leave_revision: true, reduced_hours_benefit: true },
        bonus: [{ month: '2026-12', gross: 300_000 }],
      }),
    ],
    children: [{ birth: '2025-06-01' }],
  }),
)

const explain = (of: string, line: LineCode): Explanation => {
  const tree = explainMoney(RETURNED, { month: month(of), line, adult: 0 })
  if (tree === null) throw new Error(`nothing to explain in ${line} of ${of}`)
  return tree
}

const nodesOf = (node: Explanation): readonly Explanation[] => [node, ...node.children.flatMap(nodesOf)]
const ruleIn = (tree: Explanation, rule: string) => nodesOf(tree).find((node) => node.rule === rule)
const parametersOf = (tree: Explanation) => nodesOf(tree).flatMap(({ parameters }) => parameters.map(({ id }) => id))

describe('1行の根拠', () => {
  it('復職した月の保険料は、はじまりの標準報酬月額から', () => {
    const tree = explain('2026-06', 'health_combined')
    expect(tree).toMatchObject({
      result: -15_120,
      inputs: { month: '2026-06', premiumMonth: '2026-05', exempt: false },
    })
    expect(ruleIn(tree, 'ledger.remuneration-at-start')).toMatchObject({
      result: 300_000,
      inputs: { takenFrom: 'given' },
    })
    expect(parametersOf(tree)).toEqual(expect.arrayContaining(['health-insurance.rate.13']))
  })

  it('改定のあとの保険料は、どの3か月の給与と日数で決まったかまで', () => {
    const tree = explain('2026-12', 'pension')
    expect(ruleIn(tree, 'social-insurance.leave-end-revision')).toMatchObject({
      result: 225_000,
      inputs: { current: 300_000, pay1: 225_000, pay2: 225_000, pay3: 225_000, days1: 31, days2: 30, days3: 31 },
    })
    expect(ruleIn(tree, 'employees-pension.standard-remuneration')).toMatchObject({ result: 220_000 })
    expect(ruleIn(tree, 'employees-pension.share')).toMatchObject({ result: 20_130, inputs: { base: 220_000 } })
  })

  it('部分も開く: 介護のない年齢の支援金は率まで、健康は合計と残り', () => {
    expect(explain('2026-12', 'levy').result).toBe(-253) // 220,000 × 0.23% ÷ 2
    const health = explain('2026-12', 'health')
    expect(health.result).toBe(-(11_088 - 253))
    expect(health.inputs).toMatchObject({ levyPart: 253, longTermCarePart: 0 })
  })

  it('住民税は、前の年の給与と所得の計算の全部', () => {
    const tree = explain('2027-06', 'resident_tax')
    expect(tree.inputs).toMatchObject({ incomeYear: 2026, from: '2027-06' })
    expect(ruleIn(tree, 'ledger.year-of-pay')).toMatchObject({
      result: 8 * 225_000 + 300_000,
      inputs: { '2026-04': 0, '2026-12': 525_000 },
    })
    expect(ruleIn(tree, 'income-tax.employment-income')).toBeDefined()
    expect(ruleIn(tree, 'inhabitant-tax.annual')).toBeDefined()
    expect(ruleIn(tree, 'inhabitant-tax.instalment')).toBeDefined()
  })

  it('年末調整は、1年の税と源泉の差', () => {
    const tree = explain('2026-12', 'year_end_adjustment')
    const settled = ruleIn(tree, 'income-tax.year-end-adjustment')
    const annual = ruleIn(tree, 'income-tax.annual')
    expect(tree.result).toBe(Number(settled?.inputs.withheld) - (annual?.result ?? Number.NaN))
  })

  it('賞与の税と保険料、源泉徴収は人数と表まで', () => {
    expect(ruleIn(explain('2026-12', 'bonus_tax'), 'income-tax.withholding.bonus-rate')).toBeDefined()
    expect(ruleIn(explain('2026-12', 'bonus_health'), 'health-insurance.standard-bonus')).toMatchObject({
      result: 300_000,
    })
    expect(ruleIn(explain('2026-07', 'income_tax_withheld'), 'income-tax.withholding-persons')).toBeDefined()
  })

  it('育児時短就業給付金は、休業前の6か月の賃金から', () => {
    const tree = explain('2026-09', 'reduced_hours')
    expect(ruleIn(tree, 'ledger.six-months-of-wages')).toMatchObject({
      result: 1_800_000,
      inputs: { '2025-03': 300_000, '2024-10': 300_000 },
    })
    expect(ruleIn(tree, 'reduced-hours-benefit.month')).toMatchObject({ result: 22_500 })
  })

  it('育児休業給付金は、単位期間ごとに', () => {
    const units = explain('2026-04', 'childcare_leave').children.filter(
      ({ rule }) => rule === 'childcare-leave-benefit.unit',
    )
    expect(units.map(({ result, inputs }) => [result, inputs.paidDays])).toEqual([
      [150_000, 30],
      [15_000, 3],
    ])
  })

  it('0円の行、いない大人、計算していない月には、根拠もない', () => {
    const of = month('2026-06')
    expect(explainMoney(RETURNED, { month: of, line: 'maternity', adult: 0 })).toBeNull()
    expect(explainMoney(RETURNED, { month: of, line: 'pension', adult: 1 })).toBeNull()
    expect(explainMoney(RETURNED, { month: month('2030-01'), line: 'pension', adult: 0 })).toBeNull()
    expect(explainMoney(RETURNED, { month: of, line: 'child_allowance' })?.result).toBe(15_000)
  })
})

describe('しおりの1行の根拠', () => {
  const plan = samplePlan()

  it('給与は、フルタイムの額と契約の時間から', () => {
    const tree = explainLine(plan, { track: 'now', month: month('2026-09'), line: 'gross', adult: 'a1' })
    expect(tree).toMatchObject({ result: 240_000, inputs: { fullTimeMonthly: 320_000 } })
    expect(tree?.children).toMatchObject([
      {
        rule: 'ledger.phase-pay',
        result: 240_000,
        inputs: { rule: 'hours', paidMinutesAWeek: 1_800, fullTimeMinutesAWeek: 2_400, days: 30 },
      },
    ])
  })

  it('賞与は、その割合', () => {
    const job = { ...plan.jobs[0], bonuses: [{ month: 6, yen: 400_000 }] } as (typeof plan.jobs)[number]
    const tree = explainLine(
      { ...plan, jobs: [job, ...plan.jobs.slice(1)] },
      { track: 'now', month: month('2026-06'), line: 'bonus', adult: 'a1' },
    )
    expect(tree).toMatchObject({ result: 300_000, inputs: { fullTimeBonus: 400_000, share: 1_800, shareOf: 2_400 } })
  })

  it('知らない大人は null、知らないトラックは例外', () => {
    const request = { track: 'now', month: month('2026-09'), line: 'gross' as const }
    expect(explainLine(plan, { ...request, adult: 'nobody' })).toBeNull()
    expect(() => explainLine(plan, { ...request, track: 'nowhere', adult: 'a1' })).toThrow(RangeError)
  })
})
