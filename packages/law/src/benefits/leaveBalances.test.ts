import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { valueAt } from '../parameter.ts'
import { annualLeaveGrant, weeklyDaysOfYearly } from './annualLeave.ts'
import { childNursingLeave } from './childNursingLeave.ts'
import { HOURLY_ANNUAL_LEAVE_DAYS } from './leaveBalances.parameters.ts'

const AT = month('2026-11')

describe('年次有給休暇の付与日数', () => {
  it.each([
    [5, 30, 42, 1000, 14], // we-40: 6 hours, 5 days a week keeps the full grant
    [4, 24, 42, 850, 10], // we-41
    [4, 30, 42, 1000, 14],
    [4, 29, 42, 1000, 10],
    [5, 20, 6, 1000, 10],
    [5, 40, 5, 1000, 0],
    [5, 40, 6, 1000, 10],
    [5, 40, 17, 1000, 10],
    [5, 40, 18, 1000, 11],
    [5, 40, 77, 1000, 18],
    [5, 40, 78, 1000, 20],
    [5, 40, 240, 1000, 20],
    [5, 40, 42, 800, 14],
    [5, 40, 42, 799, 0],
    [1, 8, 78, 1000, 3],
    [0, 0, 78, 1000, 0],
  ])('週 %i 日・%i 時間・勤続 %i か月・出勤率 %i‰ → %i 日', (weeklyDays, hours, months, attendancePerMille, days) => {
    const service = { weeklyDays, weeklyMinutes: hours * 60, months, attendancePerMille }
    expect(annualLeaveGrant(service, AT)).toEqual({ ok: true, value: days })
  })

  it('どの欄も、ふつうの付与日数 × 週の日数 ÷ 5.2 の切捨て（労基則24条の3）', () => {
    // 39条1項・2項: 10 days after 6 months, then 1, 2, 4, 6, 8 and 10 more.
    for (const [year, more] of [0, 1, 2, 4, 6, 8, 10].entries()) {
      const full = 10 + more
      const of = (weeklyDays: number) =>
        annualLeaveGrant({ weeklyDays, weeklyMinutes: 0, months: 6 + 12 * year, attendancePerMille: 1_000 }, AT)
      expect(of(5)).toEqual({ ok: true, value: full })
      for (const weeklyDays of [1, 2, 3, 4])
        expect(of(weeklyDays)).toEqual({ ok: true, value: Math.floor((full * weeklyDays * 10) / 52) })
    }
  })

  it('時間単位で取れるのは年5日まで（39条4項）', () => {
    expect(valueAt(HOURLY_ANNUAL_LEAVE_DAYS, AT)).toEqual({ ok: true, value: 5 })
  })

  it.each([
    [217, 5],
    [216, 4],
    [169, 4],
    [168, 3],
    [121, 3],
    [120, 2],
    [73, 2],
    [72, 1],
    [48, 1],
    [47, 0],
  ])('年 %i 日の人は週 %i 日とみる', (yearly, weekly) => {
    expect(weeklyDaysOfYearly(yearly)).toBe(weekly)
  })
})

describe('子の看護等休暇', () => {
  it.each([
    [450, 1, 8, 40], // we-42: 7h30 counts as 8 hours
    [360, 1, 6, 30],
    [361, 1, 7, 35],
    [480, 2, 8, 80],
    [480, 3, 8, 80],
    [480, 0, 8, 0],
  ])('1日 %i 分・子 %i 人 → 1日分 %i 時間・年 %i 時間', (minutes, children, perDay, hours) => {
    expect(childNursingLeave(minutes, children, AT)).toMatchObject({ ok: true, value: { hoursPerDay: perDay, hours } })
  })
})
