import { clock, expectOk, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../check/checkPlan.ts'
import { parsePlan } from '../document/parsePlan.ts'
import { writePlan } from '../document/writePlan.ts'
import type { StartAnswers } from './answers.ts'
import { startPlan } from './startPlan.ts'

const OPTIONS = { month: month('2026-11'), title: 'わが家' }
const made = (answers: StartAnswers = {}) => startPlan(answers, OPTIONS)
const whoDoes = (answers: StartAnswers, act: string) => made(answers).days[0]?.steps.find((one) => one.act === act)?.who

/** Any mixture of answers and of questions left open. */
const anyAnswers: fc.Arbitrary<StartAnswers> = fc.record(
  {
    work: fc.record({ start: fc.integer({ min: 0, max: 1439 }), end: fc.integer({ min: 0, max: 1439 }) }),
    commute: fc.integer({ min: 0, max: 180 }),
    nursery: fc.record({ opens: fc.integer({ min: 390, max: 560 }), closes: fc.integer({ min: 960, max: 1320 }) }),
    nurseryPlace: fc.record({
      where: fc.constantFrom('station' as const, 'onTheWay' as const, 'nearHome' as const),
      minutes: fc.integer({ min: 0, max: 60 }),
    }),
    childBirth: fc.constantFrom('2020-05', '2024-02', '2026-10'),
    collects: fc.uniqueArray(fc.constantFrom('partner' as const, 'grandparent' as const, 'helper' as const)),
    adults: fc.constantFrom(1 as const, 2 as const),
    role: fc.constantFrom('mother' as const, 'father' as const, 'guardian' as const),
  },
  { requiredKeys: [] },
)

describe('はじめの一分のしおり', () => {
  it('何も答えなくても、読めるしおりになる', () => {
    expect(checkPlan(made())).toMatchObject({ ok: true })
  })

  it('どう答えても、どこを空けても、読めるしおりになり、書いて読むと同じになる', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const plan = expectOk(checkPlan(made(answers)))
        expect(expectOk(parsePlan(writePlan(plan, 'json'), { format: 'json' })).plan).toEqual(plan)
      }),
      { numRuns: 60 },
    )
  })

  it('9時始まり・会社まで60分・駅の前の園なら、7:50に家を出る', () => {
    const leaving = made().days[0]?.steps.find(({ id }) => id === 'me-leave')
    expect(leaving?.at).toBe('07:50')
  })

  it('会社までの60分は、園まで8分・駅まで2分・電車50分に分かれる', () => {
    const legs = made().legs.filter(({ from, to }) => `${from} ${to}` !== 'home work' && to !== 'partner-work')
    expect(legs.filter(({ from }) => from !== 'partner-work').map(({ minutes }) => minutes)).toEqual([
      8, 8, 2, 2, 50, 50, 60,
    ])
  })

  it('答えたことは仮の値でなくなり、答えていないことは仮の値に載る', () => {
    const paths = (answers: StartAnswers) => made(answers).assumptions.map(({ path }) => path)
    expect(paths({})).toEqual(expect.arrayContaining(['tracks[now].phases[0].end', 'places[nursery].closes']))
    const told = paths({
      work: { start: clock('09:00'), end: clock('16:00') },
      nursery: { opens: clock('07:30'), closes: clock('18:30') },
    })
    expect(told).not.toContain('tracks[now].phases[0].end')
    expect(told).not.toContain('places[nursery].closes')
    expect(told).toContain('household.children[child].birth')
  })

  it('生まれた月を答えても、日はまだ仮の値', () => {
    const plan = made({ childBirth: '2025-03' })
    expect(plan.household.children[0]?.birth).toBe('2025-03-15')
    expect(plan.assumptions).toContainEqual({
      path: 'household.children[child].birth',
      reason: 'birth_day_not_stated',
    })
  })

  it('大人ひとりの家には、もうひとりの仕事も歩みも置かない', () => {
    const plan = made({ adults: 1, collects: ['partner', 'grandparent'] })
    expect(plan.household.adults.map(({ id }) => id)).toEqual(['me'])
    expect(JSON.stringify(plan.days)).not.toContain('partner')
    expect(plan.household.helpers.map(({ kind }) => kind)).toEqual(['grandparent'])
  })

  it('退勤から園までで閉園に間に合うなら、自分がむかえに行く', () => {
    expect(whoDoes({ collects: ['grandparent'] }, 'pickup')).toEqual(['me', 'child'])
  })

  it.each([
    [['grandparent'], 'grandparent'],
    [['helper'], 'helper'],
    [['partner'], 'partner'],
    [[], 'me'],
  ] as const)(
    '13時から22時の仕事のおむかえは、行ける人(%j)が行く。だれもいなければ足りないままに見せる',
    (collects, who) => {
      expect(whoDoes({ work: { start: clock('13:00'), end: clock('22:00') }, collects }, 'pickup')).toEqual([
        who,
        'child',
      ])
    },
  )

  it('むかえに行けると言われたもうひとりは、閉園までに着ける時刻に仕事を終える', () => {
    const plan = made({ work: { start: clock('13:00'), end: clock('22:00') }, collects: ['partner'] })
    expect(plan.tracks[0]?.phases[1]).toMatchObject({ start: '08:00', end: '17:00', kind: 'full' })
  })

  it('開園より早い仕事では、ふたりの家ならもうひとりがおくる', () => {
    const early = { work: { start: clock('07:00'), end: clock('14:00') } }
    expect(whoDoes(early, 'dropoff')).toEqual(['partner', 'child'])
    expect(whoDoes({ ...early, adults: 1 }, 'dropoff')).toEqual(['me', 'child'])
  })

  it('夜勤は翌朝に終わり、おむかえは仕事の前になる', () => {
    const plan = made({ work: { start: clock('21:00'), end: clock('06:00') } })
    expect(plan.tracks[0]?.phases[0]).toMatchObject({ start: '21:00', end: '30:00' })
    const acts = plan.days[0]?.steps.filter(({ who }) => who.includes('me')).map(({ act }) => act) ?? []
    expect(acts.indexOf('pickup')).toBeLessThan(acts.indexOf('work'))
  })

  it('家で働く人(0分)には、会社も通勤手当も置かない', () => {
    const plan = made({ commute: 0 })
    expect(plan.jobs[0]).toMatchObject({ place: 'home', commutingMonthly: 0 })
    expect(plan.places.map(({ id }) => id)).not.toContain('work')
  })

  it('父が答えれば、もうひとりは母', () => {
    expect(made({ role: 'father' }).household.adults.map(({ role }) => role)).toEqual(['father', 'mother'])
  })

  it.each([
    [clock('15:00'), 'reduced', 0],
    [clock('15:01'), 'reduced', 60],
    [clock('17:59'), 'reduced', 60],
    [clock('18:00'), 'full', 60],
  ] as const)('9:00から%i分まで働くと、%s、休憩%i分', (end, kind, breakMinutes) => {
    const [own] = made({ work: { start: clock('09:00'), end } }).tracks[0]?.phases ?? []
    expect(own).toMatchObject({ kind, breakMinutes })
  })
})
