import { clock, minutes } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dayOutlook } from '../day/dayOutlook.ts'
import { family } from '../testing/families.ts'
import { withWorkEnd } from './edits.ts'
import { withStepAt } from './stepAt.ts'
import { presentTrack } from './track.ts'

const plan = family('f01')
const startOf = (one: typeof plan, step: string) =>
  dayOutlook(one, presentTrack(one), { samples: 1 }).steps.find(({ id }) => id === step)?.start

const dinner = (at: string) => ({ track: 'now', day: 'weekday', step: 'p1-dinner', at: minutes(clock(at)) })

describe('ひとつの時刻をうごかす', () => {
  it('夕食を18:30にすると18:30に始まり、仮の値の印がとれる', () => {
    const edited = withStepAt(plan, dinner('18:30'))
    expect(startOf(edited, 'p1-dinner')).toBe(clock('18:30'))
    const of = (one: typeof plan) => one.assumptions.map(({ path }) => path)
    expect(of(plan)).toContain('days[weekday].steps[p1-dinner].at')
    expect(of(edited)).toEqual(of(plan).filter((path) => path !== 'days[weekday].steps[p1-dinner].at'))
  })

  it('前のことが終わらないうちは、早くしても始まらない', () => {
    const before = startOf(plan, 'p1-home') ?? 0
    expect(startOf(withStepAt(plan, dinner('12:00')), 'p1-dinner')).toBeGreaterThan(before)
  })

  it('同じ時刻を書いても、一日は変わらない', () => {
    const at = startOf(plan, 'p1-dinner') ?? 0
    const edited = withStepAt(plan, { ...dinner('18:00'), at: minutes(at) })
    expect(dayOutlook(edited, presentTrack(edited), { samples: 20 })).toEqual(
      dayOutlook(plan, presentTrack(plan), { samples: 20 }),
    )
  })

  it('勤務の時刻を変えたあとも、言った時刻になる', () => {
    const later = withWorkEnd(plan, { track: 'now', adult: 'p1', end: minutes(clock('15:30')) })
    expect(startOf(withStepAt(later, dinner('18:40')), 'p1-dinner')).toBe(clock('18:40'))
  })

  it('しおりにない日や用事は、うごかせない', () => {
    expect(() => withStepAt(plan, { ...dinner('18:00'), day: 'sunday' })).toThrow(RangeError)
    expect(() => withStepAt(plan, { ...dinner('18:00'), step: 'x' })).toThrow(RangeError)
    expect(() => withStepAt(plan, { ...dinner('18:00'), track: 'x' })).toThrow(RangeError)
  })
})
