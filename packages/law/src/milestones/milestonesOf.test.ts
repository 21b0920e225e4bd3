import { date, formatPlainDate, type PlainDate } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MilestoneId } from './milestone.ts'
import { milestonesOf } from './milestonesOf.ts'
import type { ChildDates } from './table.ts'

const dayOf = (id: MilestoneId, child: ChildDates): string | null => {
  const found = milestonesOf([child], date('2000-01-01'), date('2100-12-31')).find((milestone) => milestone.id === id)
  return found === undefined ? null : formatPlainDate(found.date)
}

describe('停車駅（節目の日）', () => {
  it.each<[MilestoneId, string, string]>([
    ['firstAge', '2025-06-03', '2026-06-02'],
    ['firstBirthday', '2025-06-03', '2026-06-03'],
    ['papaMamaPlusEnds', '2025-06-03', '2026-08-02'],
    ['eighteenMonths', '2025-06-03', '2026-12-02'],
    ['secondAge', '2025-06-03', '2027-06-02'],
    ['thirdAge', '2025-06-03', '2028-06-02'],
    ['pensionExceptionLastMonth', '2025-06-03', '2028-05-01'],
    ['class3April', '2025-06-03', '2029-04-01'],
    ['schoolEntry', '2025-06-03', '2032-04-01'],
    ['afterSchoolApplication', '2025-06-03', '2031-10-01'],
    ['thirdGradeEnds', '2025-06-03', '2035-03-31'],
    ['fourthGradeStarts', '2025-06-03', '2035-04-01'],
    ['primarySchoolEnds', '2025-06-03', '2038-03-31'],
    ['childAllowanceEnds', '2025-06-03', '2044-03-31'],
    ['siblingCountEnds', '2025-06-03', '2048-03-31'],
    ['postnatalLeaveEnds', '2025-06-03', '2025-07-29'],
    ['childcareLeaveOfMotherPossible', '2025-06-03', '2025-07-30'],
  ])('%s：%s 生まれの子は %s', (id, birth, day) => {
    expect(dayOf(id, { birth: date(birth) })).toBe(day)
  })

  it.each<[string, string, string]>([
    ['2028-02-29', 'firstAge', '2029-02-28'],
    ['2028-02-29', 'firstBirthday', '2029-03-01'],
    ['2026-04-01', 'class3April', '2029-04-01'],
    ['2026-04-02', 'class3April', '2030-04-01'],
    ['2026-04-01', 'schoolEntry', '2032-04-01'],
    ['2026-04-02', 'schoolEntry', '2033-04-01'],
    ['2026-05-01', 'reducedHoursBenefitLastMonth', '2028-04-01'],
    ['2026-05-02', 'reducedHoursBenefitLastMonth', '2028-04-01'],
    ['2026-05-03', 'reducedHoursBenefitLastMonth', '2028-05-01'],
    ['2026-06-01', 'pensionExceptionLastMonth', '2029-05-01'],
  ])('境目の誕生日 %s：%s は %s', (birth, id, day) => {
    expect(dayOf(id as MilestoneId, { birth: date(birth) })).toBe(day)
  })

  it('産前休業は予定日の41日前から、双子は97日前から始められる', () => {
    const child = { birth: date('2026-06-10'), due: date('2026-06-01') }
    expect(dayOf('maternityLeavePossible', child)).toBe('2026-04-21')
    expect(dayOf('maternityLeavePossible', { ...child, multiple: true })).toBe('2026-02-24')
  })

  it('産後パパ育休の枠は、予定日と誕生日のおそいほうから56日で終わる', () => {
    expect(dayOf('birthLeaveWindowEnds', { birth: date('2026-06-10'), due: date('2026-06-01') })).toBe('2026-08-05')
    expect(dayOf('birthLeaveWindowEnds', { birth: date('2026-05-20'), due: date('2026-06-01') })).toBe('2026-07-27')
  })

  it('給付率は支給単位期間6つ（180日）のあとに下がり、出生時育休の日数だけ早まる', () => {
    const child = { birth: date('2025-06-03'), benefitStart: date('2025-07-30') }
    expect(dayOf('leaveBenefitRateFalls', child)).toBe('2026-01-30')
    expect(dayOf('leaveBenefitRateFalls', { ...child, birthLeaveDays: 28 })).toBe('2026-01-01')
    expect(dayOf('leaveBenefitRateFalls', { birth: child.birth })).toBeNull()
  })

  it('4月1日が1歳の誕生日なら、入所保留の通知は3か月前から使える', () => {
    expect(dayOf('extensionNoticeValidFrom', { birth: date('2026-04-01') })).toBe('2027-01-01')
    expect(dayOf('extensionNoticeValidFrom', { birth: date('2026-04-02') })).toBe('2027-02-02')
  })

  it.each([
    ['2022-10-01', []],
    ['2022-10-02', ['flexibleMeasures']],
  ])('%s 生まれが3歳になる日、柔軟な働き方の措置は 2025年10月1日から始まる', (birth, starts) => {
    const third = milestonesOf([{ birth: date(birth) }], date('2025-09-01'), date('2025-10-31')).find(
      ({ id }) => id === 'thirdAge',
    )
    expect(third?.starts).toEqual(starts)
    expect(third?.ends).toContain('statutoryReducedHours')
  })

  it('2025年4月より前には、時短給付の最終月という駅はない', () => {
    expect(dayOf('reducedHoursBenefitLastMonth', { birth: date('2023-04-02') })).toBeNull()
    expect(dayOf('reducedHoursBenefitLastMonth', { birth: date('2023-04-03') })).toBe('2025-04-01')
  })

  it('毎年8月の上限改定は2歳に達するまで、9月の保育料の切りかえは3歳児クラスになるまで', () => {
    const calendarOf = (birth: string) =>
      milestonesOf([{ birth: date(birth) }], date('2024-04-01'), date('2030-03-31'))
        .filter(({ child }) => child === null)
        .map(({ id, date: day }) => `${id} ${formatPlainDate(day)}`)
    expect(calendarOf('2024-08-02')).toEqual([
      'nurseryFeeSwitch 2024-09-01',
      'benefitCapRevision 2025-08-01',
      'nurseryFeeSwitch 2025-09-01',
      'nurseryFeeSwitch 2026-09-01',
      'nurseryFeeSwitch 2027-09-01',
    ])
    expect(calendarOf('2024-08-03')).toContain('benefitCapRevision 2026-08-01')
    expect(calendarOf('2010-01-01')).toEqual([])
    expect(milestonesOf([], date('2026-07-01'), date('2027-08-31'))).toEqual([])
  })

  it('どの誕生日でも、日付の順にならび、範囲の外には出ない', () => {
    const births = fc.integer({ min: date('2015-01-01'), max: date('2035-12-31') }).map((day) => day as PlainDate)
    const [from, to] = [date('2024-04-01'), date('2045-03-31')]
    fc.assert(
      fc.property(fc.array(births, { minLength: 1, maxLength: 4 }), (children) => {
        const days = milestonesOf(
          children.map((birth) => ({ birth })),
          from,
          to,
        ).map((milestone) => milestone.date)
        expect(days).toEqual([...days].sort((a, b) => a - b))
        expect(days.every((day) => day >= from && day <= to)).toBe(true)
      }),
    )
  })
})
