import type { DayPattern, Plan, Step, Track } from '@yohaku/household'
import { minutes, type PlainDate } from '@yohaku/kernel'
import { firstDay, firstWorkOf, hoursOf, isWorking, jobOf, phaseOn, spanOf } from '../track/phase.ts'
import { presentTrack } from '../track/track.ts'
import { dayTypesOf } from './dayTypes.ts'
import { type AdultHours, type Layout, note, place } from './layout.ts'
import { homesOf } from './place.ts'
import { stay } from './promise.ts'
import { type HoursMoved, movedTimes } from './shift.ts'
import type { TrackDay } from './trackDay.ts'
import { destinationOf, gather, journey } from './ways.ts'
import { work } from './workStep.ts'

/**
 * A day pattern lived under a track: the hours of the work phases in force on that date, the minutes of the ways, opening and
 * closing times, and the promises that follow from them.
 *
 * The pattern's times are those of the present track at the plan's start (or of `writtenFor`). They are earliest times: later work
 * pushes the evening, earlier work lets the way home follow (`movedTimes`). What the plan does not say is named in `unknown`; the
 * steps that hang on it are left out until the next one whose time the plan states.
 */
export const dayOf = (plan: Plan, track: Track, pattern: DayPattern, on: PlainDate = firstDay(plan)): TrackDay => {
  const { adults, children, helpers } = plan.household
  const hours = new Map(adults.map(({ id }) => [id, adultHours(plan, track, pattern, id, on)]))
  const layout: Layout = {
    plan,
    pattern: pattern.steps,
    hours,
    moved: movedTimes(plan, pattern.steps, movedHours(hours)),
    steps: [],
    promises: [],
    hidden: new Set(),
    unknown: [],
    whereabouts: new Map(),
  }
  for (const step of pattern.steps) lay(layout, step)
  for (const { id } of children) endOfChild(layout, id)
  for (const left of leftBehind(
    pattern,
    children.map(({ id }) => id),
  ))
    note(layout, left)
  return {
    day: {
      id: pattern.id,
      adults: [...adults, ...helpers.filter(({ id }) => isNamed(pattern, id))].map(({ id }) => id),
      children: children.map(({ id }) => id),
      steps: layout.steps,
      ...(plan.delays === undefined ? {} : { delays: plan.delays }),
      dayTypes: dayTypesOf(plan, pattern),
    },
    promises: layout.promises,
    hidden: layout.hidden,
    unknown: layout.unknown,
  }
}

/**
 * A child put to bed sleeps when that is done, however long the adult's next step is away. What any other last step leads to is not
 * known: it is named, and counts as nothing, neither as time together nor as being beside.
 */
const endOfChild = (layout: Layout, child: string): void => {
  const { pattern, whereabouts, hidden } = layout
  const last = pattern.findLast((step) => step.who.includes(child))
  if (last === undefined || last.act === 'sleep') return
  if (last.act !== 'bedtime') note(layout, { code: 'bedtime_not_stated', who: child })
  const where = whereabouts.get(child)
  if (where === undefined || where.lost) return
  const end: Step = { id: `${child}.end`, act: 'sleep', who: [child], place: where.place, minutes: 0, delay: null }
  place(layout, end, { minutes: minutes(0) })
  hidden.add(end.id)
}

const isNamed = (pattern: DayPattern, person: string): boolean =>
  pattern.steps.some((step) => step.who.includes(person))

const lay = (layout: Layout, step: Step): void => {
  const to = destinationOf(layout.pattern, step)
  if (step.act === 'work') work(layout, step)
  else if (!isOfNoUse(layout, step, to)) {
    gather(layout, step)
    if (to === undefined) stay(layout, step)
    else journey(layout, step, to)
  }
}

/** What somebody does at work, and the ways there and back, on a day without work. */
const isOfNoUse = ({ plan, pattern, hours }: Layout, step: Step, to: string | undefined): boolean =>
  step.who.every((person) => {
    if (hours.get(person)?.works !== false) return false
    const desks = pattern.filter((other) => other.act === 'work' && other.who.includes(person)).map((own) => own.place)
    const homes = homesOf(plan)
    const offices = [...desks, jobOf(plan, person)?.place ?? ''].filter((desk) => !homes.has(desk))
    return offices.includes(step.place) || (to !== undefined && offices.includes(to))
  })

const adultHours = (plan: Plan, track: Track, pattern: DayPattern, adult: string, on: PlainDate): AdultHours => {
  const phase = phaseOn(track, adult, on)
  const written = pattern.writtenFor?.find((hours) => hours.adult === adult)
  const usual = hoursOf(plan, firstWorkOf(plan, presentTrack(plan), adult))
  return {
    works: phase === undefined || isWorking(phase),
    hours: hoursOf(plan, phase),
    usual: written === undefined ? usual : spanOf(written),
  }
}

const movedHours = (adults: ReadonlyMap<string, AdultHours>): HoursMoved[] =>
  [...adults].flatMap(([adult, { hours, usual }]) =>
    hours === null || usual === null ? [] : [{ adult, start: hours.start - usual.start, end: hours.end - usual.end }],
  )

/** Children who are brought somewhere in the pattern and whom nobody collects afterwards. */
const leftBehind = (pattern: DayPattern, children: readonly string[]) =>
  children.flatMap((child) => {
    const brought = pattern.steps.findLastIndex((step) => step.act === 'dropoff' && step.who.includes(child))
    const later = pattern.steps.slice(brought + 1).some((step) => step.who.includes(child))
    const place = pattern.steps[brought]?.place
    return brought < 0 || later || place === undefined
      ? []
      : [{ code: 'pickup_not_stated' as const, who: child, place }]
  })
