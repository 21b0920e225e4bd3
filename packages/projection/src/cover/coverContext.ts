import type { Child, Plan, Track } from '@yohaku/household'
import { date, err, ok, type PlainDate, type Result, weekdayOf } from '@yohaku/kernel'
import { type HolidayId, publicHolidayOn } from '@yohaku/law'
import { dayOutlook } from '../day/dayOutlook.ts'
import { findPattern, type NoSuchDay, WEEKDAYS, type Weekday } from '../day/pattern.ts'
import { homesOf } from '../day/place.ts'
import type { DayOutlook } from '../outlook.ts'
import { type ChildsDay, childsDay, dayByWork } from './childsDay.ts'
import type { CoverRefusal, CoverRequest } from './coverAnswer.ts'
import { coverDateRefusal } from './coverDates.ts'
import { coverWays } from './coverWays.ts'

/** The day that is disrupted, as the plan has it. */
export interface CoverDay {
  readonly plan: Plan
  readonly track: Track
  readonly request: CoverRequest
  readonly child: Child
  readonly on: PlainDate
  readonly weekday: Weekday
  /** Places of care are closed. */
  readonly holiday: HolidayId | null
  readonly outlook: DayOutlook
  readonly home: string
  readonly told: ChildsDay
  /** Minutes between a call and leaving the desk. */
  readonly minutesToLeave: number
  /** Along stated ways, back as long as there where only one direction is stated; null = no way. */
  readonly wayMinutes: (from: string, to: string) => number | null
}

/** Between a call and leaving the desk, where the family has not said. */
const MINUTES_TO_LEAVE = 10

/** Reads the day; refuses names and days that do not exist or that the plan does not tell of, and days that do not tell where the child is. */
export const coverContext = (
  plan: Plan,
  track: Track,
  request: CoverRequest,
): Result<CoverDay, CoverRefusal | NoSuchDay> => {
  const { adults, children, cover } = plan.household
  const child = children.find(({ id }) => id === request.child)
  if (child === undefined) return err({ type: 'NoSuchChild', id: request.child, known: children.map(({ id }) => id) })
  const stranger = [
    ...(request.ill ?? []),
    ...(request.working ?? []),
    ...(request.appointments ?? []).map(({ adult }) => adult),
  ].find((id) => !adults.some((adult) => adult.id === id))
  if (stranger !== undefined) return err({ type: 'NoSuchAdult', id: stranger, known: adults.map(({ id }) => id) })
  const outside = coverDateRefusal(plan, track, request)
  if (outside !== null) return err(outside)
  const on = date(request.date)
  const weekday = WEEKDAYS[(weekdayOf(on) + 6) % 7] as Weekday
  const pattern = findPattern(plan, weekday)
  // Without any pattern the hours of work still tell when a child needs somebody.
  if (!pattern.ok && plan.days.length > 0) return pattern
  const name = pattern.ok ? pattern.value.id : weekday
  const outlook = dayOutlook(plan, track, { day: name, on, samples: 1 })
  const [home] = homesOf(plan)
  const wayMinutes = wayMinutesIn(plan)
  const told =
    childsDay(plan, outlook, request.child, wayMinutes) ?? dayByWork(plan, track, on, request.child, wayMinutes)
  if (home === undefined || told === null) return err({ type: 'NothingToCover', child: request.child, day: name })
  const minutesToLeave = cover?.minutesToLeave ?? MINUTES_TO_LEAVE
  const holiday = publicHolidayOn(on)?.id ?? null
  return ok({ plan, track, request, child, on, weekday, holiday, outlook, home, told, minutesToLeave, wayMinutes })
}

const wayMinutesIn = (plan: Plan): CoverDay['wayMinutes'] => {
  const places = plan.places.map(({ id }) => id)
  const { ways } = coverWays(plan, places, { more: [], withoutTrains: false })
  const known = new Map(ways.map(({ from, to, minutes }) => [`${from}\n${to}`, minutes]))
  return (from, to) => (from === to ? 0 : (known.get(`${from}\n${to}`) ?? null))
}
