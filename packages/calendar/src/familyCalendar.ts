import type { Plan, Track } from '@yohaku/household'
import { addMonths, firstDayOf, formatPlainDate, lastDayOf, month, monthOfDate, type PlainDate } from '@yohaku/kernel'
import { applicationsOfPlan, milestonesOfPlan } from '@yohaku/projection'
import { applicationThings, milestoneThings } from './dateThings.ts'
import type { CalendarThing } from './thing.ts'
import { weekThings } from './weekThings.ts'

/** ダイヤ, 停車駅, 届出. */
export const CALENDAR_PARTS = ['timetable', 'dates', 'applications'] as const
export type CalendarPart = (typeof CALENDAR_PARTS)[number]

export interface CalendarWish {
  readonly parts: readonly CalendarPart[]
  readonly today: PlainDate
  /** How far ahead dates are looked for, years. */
  readonly years: number
}

/** What a family's calendar holds of a track, each thing under a UID of its own. The plan has its tracks written out (`withTracks`). */
export const familyCalendar = (
  plan: Plan,
  track: Track,
  { parts, today, years }: CalendarWish,
): readonly CalendarThing[] => {
  const first = month(plan.start)
  const last = addMonths(monthOfDate(today), years * 12)
  const span = {
    from: firstDayOf(first),
    to: lastDayOf(addMonths(first, Math.max(0, last - first))),
    today,
  }
  const things = [
    ...(parts.includes('timetable') ? weekThings(plan, track, today) : []),
    ...(parts.includes('dates') ? milestoneThings(plan.id, milestonesOfPlan(plan, track.id, span)) : []),
    ...(parts.includes('applications')
      ? applicationThings(plan.id, applicationsOfPlan(plan, track.id, { today }), formatPlainDate(today))
      : []),
  ]
  return apart(things)
}

/** Two things that the plan does not tell apart (twins without ids of their own) still need two UIDs. */
const apart = (things: readonly CalendarThing[]): readonly CalendarThing[] => {
  const seen = new Map<string, number>()
  return things.map((thing) => {
    const before = seen.get(thing.uid) ?? 0
    seen.set(thing.uid, before + 1)
    return before === 0 ? thing : { ...thing, uid: `${before + 1}-${thing.uid}` }
  })
}
