import { addDays, formatPlainDate, ok, type PlainDate, plainDate, type Result } from '@yohaku/kernel'
import ICAL from 'ical.js'
import { blocksOf, type CalendarBlocks, type NotACalendar } from './calendarBlocks.ts'
import { inZones, tokyoOf } from './zones.ts'

/** Something in a calendar that takes somebody's time on one day in Japan. What passes midnight is one for each day. */
export interface Meeting {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Minutes of the day, 0 … 1440; a whole day is all of them. */
  readonly from: number
  readonly to: number
  readonly allDay: boolean
  /** As it stands in the file; empty where it has no name. */
  readonly title: string
}

export interface WorkCalendar {
  readonly meetings: readonly Meeting[]
  /** Entries that could not be read and are in no day. */
  readonly unread: number
  /** Time zones the file names without telling what they are: their times were taken as Japan's. */
  readonly zonesAssumed: readonly string[]
}

/** The days a calendar is wanted for, both included. */
export interface CalendarWindow {
  readonly from: PlainDate
  readonly until: PlainDate
}

/**
 * The meetings of a calendar file (RFC 5545) day by day, as Google, Outlook and Apple write it: series with their exceptions, moved and
 * cancelled ones, any time zone. Left out: what is cancelled or declined, what its owner marked as free, what takes no time.
 */
export const readWorkCalendar = (text: string, window: CalendarWindow): Result<WorkCalendar, NotACalendar> => {
  const blocks = blocksOf(text)
  if (!blocks.ok) return blocks
  const { calendar, zonesAssumed } = inZones(blocks.value)
  const owner = ownerOf(blocks.value.head)
  const components = blocks.value.events.map((lines) => componentOf(calendar, lines))
  const read = components.filter((component) => component !== null)
  const found = new Map<string, Meeting>()
  let unread = components.length - read.length
  for (const event of eventsOf(read)) {
    try {
      for (const span of spansOf(event, owner, window))
        for (const meeting of daysOf(span, window)) found.set(Object.values(meeting).join('\u0000'), meeting)
    } catch {
      // One entry that makes no sense (a rule without an end to it, a time that is none) leaves the others as they are.
      unread += 1
    }
  }
  const meetings = [...found.values()].toSorted(
    (a, b) => a.date.localeCompare(b.date) || a.from - b.from || a.to - b.to || a.title.localeCompare(b.title),
  )
  return ok({ meetings, unread, zonesAssumed })
}

type Event = InstanceType<typeof ICAL.Event>
type Component = InstanceType<typeof ICAL.Component>
type Time = InstanceType<typeof ICAL.Time>

const componentOf = (calendar: Component, lines: CalendarBlocks['head']): Component | null => {
  try {
    const component = new ICAL.Component(ICAL.parse(lines.join('\r\n')))
    calendar.addSubcomponent(component)
    return component
  } catch {
    return null
  }
}

/** Every series with the exceptions to it; an exception whose series is not in the file stands alone. */
const eventsOf = (components: readonly Component[]): readonly Event[] => {
  const byUid = new Map<unknown, Component[]>()
  for (const [index, component] of components.entries()) {
    const uid = component.getFirstPropertyValue('uid') ?? index
    byUid.set(uid, [...(byUid.get(uid) ?? []), component])
  }
  return [...byUid.values()].flatMap((own) => {
    const exceptions = own.filter((component) => component.hasProperty('recurrence-id'))
    const series = own.filter((component) => !exceptions.includes(component))
    return [
      ...series.map((component) => new ICAL.Event(component, { exceptions, strictExceptions: true })),
      ...exceptions.map((component) => new ICAL.Event(component)).filter((event) => !event.modifiesFuture()),
    ]
  })
}

interface Occurrence {
  readonly start: Time
  readonly end: Time
  readonly title: string
}

/** A daily series from fifty years ago is still read; a rule of seconds is not. */
const MOST_STEPS = 20_000

/** @throws Error where the entry makes no sense */
const spansOf = (event: Event, owner: string | null, window: CalendarWindow): readonly Occurrence[] => {
  const { startDate: start, endDate: end } = event
  if (!start || start.year === null) throw new RangeError('no start')
  if (!event.isRecurring() || event.isRecurrenceException())
    return isBusy(event, owner) ? [{ start, end, title: event.summary ?? '' }] : []
  const rules = event.component.getAllProperties('rrule')
  if (rules.some((rule) => /FREQ=(SECOND|MINUTE|HOUR)LY/.test(String(rule.getFirstValue()))))
    throw new RangeError('no rule of days')
  const found: Occurrence[] = []
  const longest = event.rangeExceptions.length > 0 ? Number.POSITIVE_INFINITY : dayOf(end) - dayOf(start) + 1
  const series = event.iterator()
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = series.next()
    if (!next || dayOf(next) > addDays(window.until, 1)) return found
    if (dayOf(next) + longest < window.from) continue
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    // What was moved or renamed once is an entry of its own, whichever day it was moved to.
    if (item.isRecurrenceException() && !item.modifiesFuture()) continue
    if (isBusy(item, owner)) found.push({ start: startDate, end: endDate, title: item.summary ?? '' })
  }
  throw new RangeError('a series without an end')
}

/** Near enough to know on which side of the window it lies: zones differ by less than a day. */
const dayOf = ({ year, month, day }: Time): PlainDate => plainDate(year, month, day)

const isBusy = ({ component }: Event, owner: string | null): boolean => {
  const says = (name: string): string => String(component.getFirstPropertyValue(name) ?? '').toUpperCase()
  if (says('status') === 'CANCELLED' || says('transp') === 'TRANSPARENT') return false
  if (says('x-microsoft-cdo-busystatus') === 'FREE') return false
  return !component
    .getAllProperties('attendee')
    .some(
      (guest) =>
        owner !== null &&
        String(guest.getFirstValue()).toLowerCase() === `mailto:${owner}` &&
        String(guest.getParameter('partstat')).toUpperCase() === 'DECLINED',
    )
}

/** Google names a calendar by its owner's address: what the owner declined can be told by it. */
const ownerOf = (head: CalendarBlocks['head']): string | null => {
  const [, name] = head.map((line) => /^X-WR-CALNAME[^:]*:(.*)$/i.exec(line)).find((match) => match !== null) ?? []
  return name?.includes('@') ? name.trim().toLowerCase() : null
}

const DAY = 24 * 60

const daysOf = ({ start, end, title }: Occurrence, { from, until }: CalendarWindow): readonly Meeting[] => {
  if (start.isDate) {
    const first = dayOf(start)
    const days = Math.max(1, dayOf(end) - first)
    return between(Math.max(first, from), Math.min(first + days - 1, until)).map((day) => ({
      ...{ date: formatPlainDate(day), from: 0, to: DAY, allDay: true, title },
    }))
  }
  const [first, last] = [tokyoOf(start), tokyoOf(end)]
  return between(Math.max(Math.floor(first / DAY), from), Math.min(Math.ceil(last / DAY) - 1, until)).flatMap((day) => {
    const span = { from: Math.max(0, first - day * DAY), to: Math.min(DAY, last - day * DAY) }
    return span.to > span.from ? [{ date: formatPlainDate(day), ...span, allDay: false, title }] : []
  })
}

const between = (first: number, last: number): readonly PlainDate[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) as PlainDate)
