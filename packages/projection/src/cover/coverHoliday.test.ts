import type { Plan } from '@yohaku/household'
import { clock, expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { samplePlan } from '../testing/samplePlan.ts'
import { presentTrack } from '../track/track.ts'
import type { CoverRequest } from './coverAnswer.ts'
import { coverOf } from './coverOf.ts'

/** 勤労感謝の日, a Monday; the day after it is an ordinary Tuesday. */
const HOLIDAY = '2026-11-23'
const TUESDAY = '2026-11-24'

const asked = (more: Partial<CoverRequest> = {}, plan = samplePlan()) =>
  coverOf(plan, presentTrack(plan), { child: 'c1', date: HOLIDAY, samples: 50, ...more })
const cover = (more: Partial<CoverRequest> = {}, plan = samplePlan()) => expectOk(asked(more, plan))

const withHelpers = (helpers: Plan['household']['helpers'], plan = samplePlan()): Plan => ({
  ...plan,
  household: { ...plan.household, helpers },
})

describe('祝日', () => {
  it('園も仕事も休みなら、だれの休みも使わない', () => {
    const { holiday, options, assumptions } = cover()
    expect(holiday).toBe('labourThanksgiving')
    expect(options[0]?.cost).toMatchObject({ leaveMinutes: 0, yen: 0 })
    expect(assumptions.map(({ code }) => code)).toContain('holiday_is_a_day_off')
    expect(cover({ date: TUESDAY }).holiday).toBeNull()
  })

  it('ふたりとも働くなら、ふつうの日と同じだけ休みがいる', () => {
    const least = (more: Partial<CoverRequest>) =>
      Math.min(...cover({ order: ['leave'], limit: 100, ...more }).options.map(({ cost }) => cost.leaveMinutes))
    expect(least({ working: ['a1', 'a2'] })).toBe(least({ date: TUESDAY }))
    expect(least({ working: ['a1', 'a2'] })).toBeGreaterThan(0)
    expect(least({ working: ['a1'] })).toBe(0)
  })

  it('大人の具合がよくなくても、園にはあずけない', () => {
    const { options, careOpen } = cover({ kind: 'adultIll', ill: ['a1'], limit: 100 })
    expect(careOpen).toBeNull()
    expect(options.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind === 'place')).toEqual([])
  })

  it('日中の電話と、止まった電車は、ない', () => {
    for (const more of [{ at: clock('13:40') }, { kind: 'trainStopped' as const }])
      expect(asked(more)).toMatchObject({ ok: false, error: { type: 'NotInCare' } })
  })

  it('病児室も休み。祖父母には頼める', () => {
    const plan = withHelpers([
      { id: 'room', kind: 'sickChildCare', travelMinutes: 10 },
      { id: 'gran', kind: 'grandparent', travelMinutes: 10 },
    ])
    expect(cover({}, plan).helpers.map(({ id }) => id)).toEqual(['gran'])
    expect(cover({ date: TUESDAY }, plan).helpers.map(({ id }) => id)).toEqual(['room', 'gran'])
  })

  it('いない大人の名は、まちがい', () => {
    expect(asked({ working: ['a9'] })).toMatchObject({ ok: false, error: { type: 'NoSuchAdult', id: 'a9' } })
  })
})

describe('子の看護の休みは、子の具合がよくない日だけ', () => {
  const kinds = (more: Partial<CoverRequest>) =>
    new Set(
      cover({ date: TUESDAY, limit: 100, ...more }).options.flatMap(({ cost }) => cost.leave.map(({ kind }) => kind)),
    )

  it('大人の具合がよくない日、電車が止まった日には、使わない', () => {
    expect(kinds({})).toContain('childNursingLeave')
    expect(kinds({ kind: 'adultIll', ill: ['a1'] })).not.toContain('childNursingLeave')
    expect(kinds({ kind: 'trainStopped', at: clock('16:00') })).not.toContain('childNursingLeave')
  })

  it('子も具合がよくなければ、使える', () => {
    expect(kinds({ kind: 'childIll', ill: ['a1'] })).toContain('childNursingLeave')
  })
})

describe('かわりの人に、だれから聞くか', () => {
  const plan = withHelpers([
    { id: 'often', kind: 'sitter', travelMinutes: 10, chancePercent: 80, yenPerHour: 2000 },
    { id: 'near', kind: 'grandparent', travelMinutes: 10, chancePercent: 50, askOrder: 1, phone: '03-0000-0001' },
    { id: 'seldom', kind: 'friend', travelMinutes: 10, chancePercent: 20, askFrom: '07:30' },
  ])

  it('家族のきめた順、その後は来られることの多い順。ここまでのだれかが来られる見込みをつける', () => {
    // 1 − 0.5 = 0.5; 1 − 0.5 × 0.2 = 0.9; 1 − 0.5 × 0.2 × 0.8 = 0.92.
    expect(cover({ date: TUESDAY }, plan).helpers.map(({ id, reached }) => [id, reached])).toEqual([
      ['near', 0.5],
      ['often', 0.9],
      ['seldom', 0.92],
    ])
    const [near, , seldom] = cover({ date: TUESDAY }, plan).helpers
    expect([near?.phone, near?.askFrom, seldom?.phone, seldom?.askFrom]).toEqual([
      '03-0000-0001',
      null,
      null,
      clock('07:30'),
    ])
  })

  it('見込みの書かれていない人から先は、わからない', () => {
    const open = withHelpers([
      { id: 'a', kind: 'friend', travelMinutes: 10, chancePercent: 50, askOrder: 1 },
      { id: 'b', kind: 'friend', travelMinutes: 10, askOrder: 2 },
      { id: 'c', kind: 'friend', travelMinutes: 10, chancePercent: 50, askOrder: 3 },
    ])
    expect(cover({ date: TUESDAY }, open).helpers.map(({ reached }) => reached)).toEqual([0.5, null, null])
  })

  it('だれも来られないときの手だてを、番号で言う', () => {
    const { options, withoutHelpers } = cover({ date: TUESDAY, order: ['leave'], limit: 100 }, plan)
    expect(withoutHelpers).toBeGreaterThan(0)
    const at = withoutHelpers ?? 0
    const usesHelper = (index: number) => options[index]?.pieces.some(({ kind }) => kind === 'helper')
    expect([usesHelper(at - 1), usesHelper(at)]).toEqual([true, false])
    expect(cover({ date: TUESDAY }).withoutHelpers).toBeNull()
  })

  it('曜日でちがう時刻は、その曜日に', () => {
    const fridays = withHelpers([
      {
        id: 'gran',
        kind: 'grandparent',
        travelMinutes: 10,
        from: '06:00',
        to: '20:00',
        hoursOn: [{ weekdays: ['fri'], from: '13:00', to: '20:00' }],
      },
    ])
    const earliest = (date: string) =>
      Math.min(
        ...cover({ date, limit: 100 }, fridays)
          .options.flatMap(({ pieces }) => pieces)
          .filter(({ who }) => who === 'gran')
          .map(({ from }) => from),
      )
    expect(earliest(TUESDAY)).toBeLessThan(clock('13:00'))
    expect(earliest('2026-11-27')).toBe(clock('13:00'))
  })
})

describe('ふたりとも具合がよくない日', () => {
  it('園はあいている。時刻を言う', () => {
    const { careOpen, uncovered } = cover({ date: TUESDAY, kind: 'adultIll', ill: ['a1', 'a2'] })
    expect(uncovered).not.toEqual([])
    // The sample's nursery: 7:30 to 18:30.
    expect(careOpen).toMatchObject({ place: 'nursery', to: clock('18:30') })
  })

  it('むかえに行ける祖父母がいれば、園と祖父母でうまる', () => {
    const plan = withHelpers([
      { id: 'gran', kind: 'grandparent', travelMinutes: 10, from: '06:00', to: '22:00', collects: true },
    ])
    const { options } = cover({ date: TUESDAY, kind: 'adultIll', ill: ['a1', 'a2'], limit: 100 }, plan)
    expect(options[0]?.uncovered).toEqual([])
  })
})
