import { readdirSync, readFileSync } from 'node:fs'
import type { Plan } from '@yohaku/household'
import { readPlan } from '@yohaku/household/yaml'
import { clock, date, expectOk, formatPlainDate } from '@yohaku/kernel'
import { applicationsOfPlan, withTracks, withWorkEnd } from '@yohaku/projection'
import { describe, expect, it } from 'vitest'
import { applicationThings } from './dateThings.ts'
import { CALENDAR_PARTS, type CalendarPart, familyCalendar } from './familyCalendar.ts'
import type { CalendarThing } from './thing.ts'

const FOLDER = new URL('../../../families/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.yohaku.yaml'))
const family = (file: string): Plan => withTracks(expectOk(readPlan(readFileSync(new URL(file, FOLDER)))))
const f01 = family('f01-seed-author.yohaku.yaml')

const things = (plan: Plan, parts: readonly CalendarPart[] = CALENDAR_PARTS, today = '2026-11-22', track = 0) => {
  const chosen = plan.tracks[track]
  if (!chosen) throw new Error('no such track')
  return familyCalendar(plan, chosen, { parts, today: date(today), years: 2 })
}
const steps = (all: readonly CalendarThing[]) => all.flatMap((one) => (one.kind === 'step' ? [one] : []))
const hours = ({ when }: CalendarThing) => (when.kind === 'hours' ? when : null)

describe('家族のカレンダー', () => {
  it.each(FILES)('%s: ひとつのことに、ひとつのUID。同じしおりからは、いつも同じ', (file) => {
    const found = things(family(file))
    const uids = found.map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(uids.length)
    expect(things(family(file)).map(({ uid }) => uid)).toEqual(uids)
    for (const uid of uids) expect(uid).toMatch(/^(\d-)?[0-9a-f]{16}@yohaku$/)
  })

  it('終業をおくらせても、おむかえは同じUIDで時刻だけがかわる', () => {
    const later = withWorkEnd(f01, { track: 'now', adult: 'p1', end: clock('16:30') })
    const pickup = (plan: Plan) => steps(things(plan, ['timetable'])).find(({ step }) => step.act === 'pickup')
    expect(pickup(later)?.uid).toBe(pickup(f01)?.uid)
    expect(hours(pickup(later) as CalendarThing)?.start).toBe((hours(pickup(f01) as CalendarThing)?.start ?? 0) + 30)
  })

  it('別の日に書きだしても、同じ節目は同じUIDのまま', () => {
    const earlier = things(f01, ['dates'], '2026-11-22')
    const later = things(f01, ['dates'], '2026-12-20').map(({ uid }) => uid)
    const both = earlier.filter(({ when }) => when.kind === 'days' && when.from >= date('2026-12-20'))
    expect(both.length).toBeGreaterThan(3)
    for (const { uid } of both) expect(later).toContain(uid)
  })

  it('ダイヤは平日にくり返し、祝日をとばす', () => {
    const pickup = steps(things(f01, ['timetable'])).find(({ step }) => step.act === 'pickup')
    const when = pickup && hours(pickup)
    // 22 November 2026 is a Sunday, the 23rd is 勤労感謝の日.
    expect(when && formatPlainDate(when.on)).toBe('2026-11-24')
    expect(when?.weekly?.weekdays).toEqual(['MO', 'TU', 'WE', 'TH', 'FR'])
    const except = when?.weekly?.except.map(formatPlainDate) ?? []
    expect(except).toContain('2027-01-01')
    expect(except).toContain('2027-01-11')
    expect(except).not.toContain('2026-11-23')
    expect(pickup?.deadline).toEqual({ kind: 'pickup', latest: 18 * 60 + 30, slackMinutes: 98 })
  })

  it('働き方が変わる前の日で、ダイヤの予定は終わる', () => {
    const [track, ...rest] = f01.tracks
    if (!track) throw new Error('a track')
    const changing = {
      ...f01,
      tracks: [
        { ...track, phases: [...track.phases, { adult: 'p1', from: '2027-04-01', kind: 'full' as const }] },
        ...rest,
      ],
    }
    const [first] = steps(things(changing, ['timetable']))
    expect(first && formatPlainDate(hours(first)?.weekly?.until ?? date('1970-01-01'))).toBe('2027-03-31')
  })

  it('家の中のことは、カレンダーに入らない。続けて行く道は、ひとつになる', () => {
    const found = steps(things(f01, ['timetable']))
    for (const { step } of found)
      expect(step.to !== null || ['dropoff', 'pickup', 'work'].includes(step.act)).toBe(true)
    const toWork = found.filter(({ step }) => step.to === 'p1-office')
    expect(toWork).toHaveLength(1)
    expect(toWork[0]?.step.place).toBe('n1')
  })

  it('出した届出、すぎた日は入らない', () => {
    const found = things(f01, ['applications'])
    expect(found.length).toBeGreaterThan(0)
    for (const { when } of found) expect(when.kind === 'days' && when.from >= date('2026-11-22')).toBe(true)
    const open = applicationsOfPlan(f01, 'now', { today: date('2026-11-22') })
    expect(applicationThings('x', open, '2026-11-22')).toHaveLength(found.length)
    for (const state of ['filed', 'refused'] as const)
      expect(
        applicationThings(
          'x',
          open.map((one) => ({ ...one, state })),
          '2026-11-22',
        ),
      ).toEqual([])
  })
})
