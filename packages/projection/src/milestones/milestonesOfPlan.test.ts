import type { Plan, WorkPhase } from '@yohaku/household'
import { addDays, date, formatPlainDate, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledger } from '../money/ledger/ledger.ts'
import { phase, samplePlan } from '../testing/samplePlan.ts'
import { type MilestoneSpan, milestonesOfPlan } from './milestonesOfPlan.ts'
import type { PlanMilestone } from './planMilestone.ts'

const SPAN: MilestoneSpan = { from: date('2025-04-01'), to: date('2032-03-31'), today: date('2026-11-22') }

/** Childcare leave to 14 April 2026, six hours from the 15th, full time from April 2028. The child was born on 10 March 2025. */
const LEAVE: WorkPhase = { adult: 'a1', from: '2026-04-01', kind: 'leave', leave: 'childcare' }
const returning = (more: Partial<Plan> = {}): Plan =>
  samplePlan({
    tracks: [
      {
        id: 'now',
        phases: [
          LEAVE,
          phase('a1', '09:00', '16:00', { from: '2026-04-15' }),
          phase('a1', '09:00', '18:00', { from: '2028-04-01', kind: 'full' }),
          phase('a2', '09:00', '19:00', { kind: 'full' }),
        ],
      },
    ],
    ...more,
  })

const all = (plan: Plan, span = SPAN) => milestonesOfPlan(plan, 'now', span)
const named = (plan: Plan, ...ids: PlanMilestone['id'][]) => all(plan).filter(({ id }) => ids.includes(id))
const shown = ({ id, date: on, adult, child }: PlanMilestone) =>
  [id, on, adult, child].filter((part) => part !== null).join(' ')

describe('停車駅（節目の日）を、しおりのトラックから', () => {
  it('休業の終わり、時短のはじまり、フルタイムへののりかえが、その日に並ぶ', () => {
    expect(named(returning(), 'leaveStarts', 'leaveEnds', 'trackSwitch').map(shown)).toEqual([
      'leaveStarts 2025-05-06 a1 c1',
      'leaveEnds 2026-04-14 a1 c1',
      'trackSwitch 2026-04-15 a1',
      'trackSwitch 2028-04-01 a1',
    ])
    expect(named(returning(), 'trackSwitch')[1]?.figures).toEqual({
      kind: 'work',
      before: { kind: 'reduced', start: 540, end: 960, paidMinutes: 360, daysPerWeek: null },
      after: { kind: 'full', start: 540, end: 1080, paidMinutes: 480, daysPerWeek: null },
    })
  })

  it('下がった給料に保険料がついてくるまでの、おくれが見える', () => {
    // 4月は16日しか働いていないので、5月・6月の 240,000円 の平均。7月分から、引かれるのは8月の給料から。
    const [first] = named(returning(), 'remunerationRevision')
    expect([first?.date, first?.adult, first?.figures]).toEqual([
      '2026-07-01',
      'a1',
      {
        kind: 'remuneration',
        why: 'leave_end',
        health: { before: 320_000, after: 240_000 },
        pension: { before: 320_000, after: 240_000 },
        averagedFrom: '2026-04',
        effective: '2026-07',
        deductedFrom: '2026-08',
      },
    ])
  })

  it('終了時改定を出さないと、3か月まるごと働いたあとの随時改定（8月分）まで、もとのまま', () => {
    const filings: Plan['filings'] = [{ adult: 'a1', kind: 'endOfLeaveRevision', state: 'refused' }]
    const [first] = named(returning({ filings }), 'remunerationRevision')
    expect(first?.figures).toMatchObject({ why: 'occasional', effective: '2026-08', averagedFrom: '2026-05' })
  })

  it('6月の住民税は、その月の家計と同じ額', () => {
    const plan = returning()
    const june = named(plan, 'residentTaxTurn').find(({ date: on, adult }) => on === '2027-06-01' && adult === 'a1')
    const months = ledger(plan, { track: 'now', from: month('2027-05'), months: 3 }).months
    const taken = months.map(({ adults }) => {
      const own = adults.find(({ id }) => id === 'a1')
      return 0 - (own?.lines.find(({ code }) => code === 'resident_tax')?.yen ?? 0)
    })
    expect(june?.figures).toEqual({
      kind: 'residentTax',
      untilMay: taken[0],
      june: taken[1],
      fromJuly: taken[2],
      incomeYear: 2026,
    })
    expect(taken[2]).toBeGreaterThan(taken[0] as number)
  })

  it('給付率が下がる日は、休んでいる人の日', () => {
    expect(named(returning(), 'leaveBenefitRateFalls').map(shown)).toEqual(['leaveBenefitRateFalls 2025-11-06 a1 c1'])
  })

  it('きょうは、まだ先。きのうは、すぎた', () => {
    const on = (today: string) =>
      milestonesOfPlan(returning(), 'now', { ...SPAN, today: date(today) }).find(({ id }) => id === 'leaveEnds')?.past
    expect([on('2026-04-13'), on('2026-04-14'), on('2026-04-15')]).toEqual([false, false, true])
  })

  it('会社の決まりが法律より長ければ、その終わりも駅になる。同じなら、ならない', () => {
    const plan = returning()
    const jobs = plan.jobs.map((job) =>
      job.adult === 'a1'
        ? {
            ...job,
            employerRules: [
              { right: 'reducedHours', until: 'thirdGradeEnds' },
              { right: 'overtimeExemption', until: 'schoolEntry' },
              { right: 'childNursingLeave', until: 'thirdGradeEnds' },
            ] satisfies NonNullable<typeof job.employerRules>,
          }
        : job,
    )
    const rules = milestonesOfPlan({ ...plan, jobs }, 'now', { ...SPAN, to: date('2040-03-31') })
    expect(rules.filter(({ origin }) => origin === 'employer').map((one) => [shown(one), one.ends])).toEqual([
      ['employerRuleEnds 2034-03-31 a1 c1', ['reducedHoursOfEmployer']],
    ])
    expect(rules.find(({ id }) => id === 'thirdAge')?.ends).toContain('statutoryReducedHours')
  })

  it('これから生まれる子の日は、予定日から数えたものだとわかる', () => {
    const plan = samplePlan()
    const [mother, ...others] = plan.household.adults
    const household = {
      ...plan.household,
      adults: [{ ...(mother as Plan['household']['adults'][number]), pregnant: true, due: '2027-01-10' }, ...others],
    }
    const expected = all({ ...plan, household }).filter((one) => one.expected)
    expect(expected.map(shown)).toContain('maternityLeavePossible 2026-11-30')
    expect(expected.map(shown)).toContain('birth 2027-01-10')
    expect(expected.every(({ child }) => child === null)).toBe(true)
    expect(all(plan).some((one) => one.expected)).toBe(false)
  })

  it('ひとりで育てていれば児童扶養手当の終わり、ふたりなら産後パパ育休。どちらにも、関係のないほうは出ない', () => {
    const span = { ...SPAN, from: date('2025-01-01'), to: date('2050-03-31') }
    const codes = (plan: Plan) =>
      new Set(all(plan, span).flatMap(({ starts, ends, changes }) => [...starts, ...ends, ...changes]))
    const couple = samplePlan()
    const [one] = couple.household.adults
    const alone = {
      ...couple,
      household: { ...couple.household, married: false, adults: [one as Plan['household']['adults'][number]] },
    }
    expect([codes(couple).has('singleParentAllowance'), codes(couple).has('birthLeaveWindow')]).toEqual([false, true])
    expect([codes(alone).has('singleParentAllowance'), codes(alone).has('birthLeaveWindow')]).toEqual([true, false])
    expect(codes(couple).has('elderSiblingCount')).toBe(false)
  })

  it('どの誕生日の子でも、日付の順に、範囲のなかに、同じ駅は二度なく、いない人の駅もない', () => {
    const births = fc
      .integer({ min: date('2016-01-01'), max: date('2026-11-01') })
      .map((day) => formatPlainDate(day as typeof SPAN.from))
    fc.assert(
      fc.property(
        fc.uniqueArray(births, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 4000 }),
        (days, length) => {
          const plan = returning()
          const children = days.map((birth, index) => ({ id: `c${index}`, birth, care: [] }))
          const span = { ...SPAN, to: addDays(SPAN.from, length) }
          const found = all({ ...plan, household: { ...plan.household, children } }, span)
          const dates = found.map((one) => one.date)
          expect(dates).toEqual(dates.toSorted())
          expect(dates.every((on) => on >= '2025-04-01' && on <= formatPlainDate(span.to))).toBe(true)
          expect(new Set(found.map(shown)).size).toBe(found.length)
          expect(found.every(({ child }) => child === null || children.some(({ id }) => id === child))).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
