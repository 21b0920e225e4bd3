import type { Plan, Track } from '@yohaku/household'
import { addDays, date, type PlainDate, weekdayOf } from '@yohaku/kernel'
import { calendarDay, type DayStepOutlook, dayOutlook } from '@yohaku/projection'
import type { Weekday } from './ics.ts'
import { type CalendarThing, uidOf } from './thing.ts'

const LONGEST = 366

/**
 * ダイヤ of a week as series: bringing, collecting, work and the ways between, for each pattern on its weekdays. A series ends before
 * the next change of the ways of working on the track, and within a year; public holidays are left out. Its UIDs name the step, not
 * the track or the time: another way of working replaces it.
 */
export const weekThings = (plan: Plan, track: Track, from: PlainDate): readonly CalendarThing[] => {
  const until = lastDayOfPhases(track, from)
  const days = Array.from({ length: until - from + 1 }, (_, index) => addDays(from, index))
  const holidays = days.filter((day) => calendarDay(plan, day).holiday !== null)
  return plan.days.flatMap((pattern) => {
    const weekdays = pattern.weekdays.map((weekday) => RFC[weekday])
    const own = days.filter((day) => weekdays.includes(IN_WEEK[weekdayOf(day)] as Weekday))
    const on = own.find((day) => !holidays.includes(day))
    if (on === undefined) return []
    const { steps, deadlines } = dayOutlook(plan, track, { day: pattern.id, on: from, samples: 1 })
    return errands(steps).map(({ id, act, who, place, to, start, end }): CalendarThing => {
      const deadline = deadlines.find((one) => one.id === id)
      return {
        kind: 'step',
        uid: uidOf(plan.id, 'day', pattern.id, id),
        when: {
          kind: 'hours',
          on,
          start,
          end,
          weekly: { weekdays, until, except: holidays.filter((day) => day > on && own.includes(day)) },
        },
        step: { act, who, place, to },
        deadline: deadline
          ? { kind: deadline.kind, latest: deadline.latest, slackMinutes: deadline.slackMinutes }
          : null,
      }
    })
  })
}

const RFC = { mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' } as const
/** In the order of `weekdayOf`. */
const IN_WEEK: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

const lastDayOfPhases = (track: Track, from: PlainDate): PlainDate => {
  const changes = track.phases.map((phase) => date(phase.from)).filter((day) => day > from)
  return Math.min(addDays(from, LONGEST - 1), ...changes.map((day) => addDays(day, -1))) as PlainDate
}

/** What is done outside the home, ways that follow each other as one: at home nobody needs a calendar. */
const errands = (steps: readonly DayStepOutlook[]): readonly DayStepOutlook[] => {
  const found: DayStepOutlook[] = []
  for (const step of steps) {
    if (!OUTSIDE.has(step.act) && step.to === null) continue
    const before = found.findLast(
      (one) => one.to !== null && one.to === step.place && one.end === step.start && isSame(one.who, step.who),
    )
    if (step.to !== null && before) found[found.indexOf(before)] = { ...before, to: step.to, end: step.end }
    else if (step.end >= step.start) found.push(step)
  }
  return found
}

const OUTSIDE: ReadonlySet<string> = new Set(['dropoff', 'pickup', 'work'])

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one))
