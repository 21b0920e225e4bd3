import { clock } from '@yohaku/kernel'
import type { CalendarDay, DateOfPlan } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { dayFor } from '../../testing/outlook.ts'
import { dateToShow, dayShown, stillAway } from './dayShown.ts'

const dated = (date: string, more: Partial<DateOfPlan> = {}): DateOfPlan => ({
  date,
  weekday: 'tue',
  holiday: null,
  pattern: 'office',
  ...more,
})
const next = dated('2026-11-25', { weekday: 'wed' })
const before = dated('2026-11-23', { weekday: 'mon' })
const today: CalendarDay = { ...dated('2026-11-24'), before, next }

const ordinary = dayFor(clock('16:00'))
const night = {
  ...ordinary,
  steps: [
    ...ordinary.steps,
    { ...(ordinary.steps[9] as (typeof ordinary.steps)[number]), id: 'night', start: 16 * 60, end: 33 * 60 },
  ],
  nextMorning: { away: [{ adult: 'p2', backAt: 33 * 60 + 30 }], missed: [], alone: [] },
}

describe('どの日を出すか', () => {
  it('ふつうの日は、きょう', () => {
    expect(dateToShow(today)).toBe(today)
    expect(dayShown(today, today, ordinary, null, clock('15:35')).now).toBe(clock('15:35'))
  })

  it('祝日と、しおりにない曜日は、つぎの日。いまの線はない', () => {
    for (const other of [
      { ...today, holiday: 'culture' as const },
      { ...today, pattern: null },
    ]) {
      expect(dateToShow(other)).toBe(next)
      expect(dayShown(other, next, ordinary, null, clock('15:35'))).toMatchObject({ now: null, of: next })
    }
    expect(dateToShow({ ...today, pattern: null, next: null })).toBeNull()
  })

  it('夜勤の途中の2時は、きのうの日の26時', () => {
    expect(dayShown(today, today, ordinary, night, clock('2:00'))).toMatchObject({ of: before, now: 26 * 60 })
  })

  it('だれかが起きたら、きょう。夜勤の人は、帰る時刻まで帰っていない', () => {
    expect(dayShown(today, today, ordinary, night, clock('6:29')).of).toBe(before)
    expect(dayShown(today, today, ordinary, night, clock('6:30')).of).toBe(today)
    expect(stillAway(night, clock('9:29')).map(({ adult }) => adult)).toEqual(['p2'])
    expect(stillAway(night, clock('9:30'))).toEqual([])
  })

  it('きのうが真夜中をこえなければ、2時はきょう', () => {
    expect(dayShown(today, today, ordinary, ordinary, clock('2:00'))).toMatchObject({ of: today, now: clock('2:00') })
  })
})
