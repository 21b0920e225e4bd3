import { date, formatYearMonth, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import {
  acquisitionHoldsUntil,
  leaveEndRevisionAllowed,
  leaveEndRevisionMonths,
  regularDecisionApplies,
  revisionHoldsUntil,
} from './decisionMonths.ts'

describe('定時決定がある年', () => {
  it.each([
    [null, null, true],
    ['2025-12-01', null, true],
    ['2026-05-31', null, true],
    ['2026-06-01', null, false],
    ['2026-07-01', null, false],
    ['2027-01-01', null, false],
    [null, '2026-06', true],
    [null, '2026-07', false],
    [null, '2026-09', false],
    [null, '2026-10', true],
  ])('2026年: 資格取得 %s・改定 %s → %s', (acquired, revised, applies) => {
    expect(
      regularDecisionApplies(2026, acquired === null ? null : date(acquired), revised === null ? null : month(revised)),
    ).toBe(applies)
  })
})

describe('育児休業等終了時改定の月と条件', () => {
  it.each([
    ['2019-04-30', '2019-05', '2019-08', '2020-08'], // LEAVE-END-REVISION
    ['2026-03-31', '2026-04', '2026-07', '2027-08'], // we-29
    ['2026-04-15', '2026-04', '2026-07', '2027-08'], // we-30
    ['2026-02-15', '2026-02', '2026-05', '2026-08'],
    ['2026-03-30', '2026-03', '2026-06', '2026-08'],
  ])('休業が %s に終わると %s から3か月の平均で、%s から %s まで', (end, first, effective, until) => {
    const months = leaveEndRevisionMonths(date(end))
    expect([months.first, months.effective, months.until].map(formatYearMonth)).toEqual([first, effective, until])
  })

  it.each([
    ['2026-06-14', null, true],
    ['2026-06-15', null, false],
    ['2026-03-31', '2026-04-01', false],
    ['2026-03-31', '2026-04-02', true],
  ])('2023-06-15 生まれの子の休業が %s に終わり、次の休業が %s から → %s', (end, next, allowed) => {
    const nextLeaveStart = next === null ? null : date(next)
    expect(leaveEndRevisionAllowed({ end: date(end), childBirth: date('2023-06-15'), nextLeaveStart })).toBe(allowed)
  })
})

describe('決めた標準報酬月額の続く月', () => {
  it.each([
    ['2026-06', '2026-08'],
    ['2026-07', '2027-08'],
    ['2026-12', '2027-08'],
    ['2027-01', '2027-08'],
  ])('%s からの改定は %s まで', (effective, until) => {
    expect(formatYearMonth(revisionHoldsUntil(month(effective)))).toBe(until)
  })

  it.each([
    ['2026-05-31', '2026-08'],
    ['2026-06-01', '2027-08'],
  ])('%s に資格を取得した人の決定は %s まで', (acquired, until) => {
    expect(formatYearMonth(acquisitionHoldsUntil(date(acquired)))).toBe(until)
  })
})
