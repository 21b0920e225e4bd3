import type { Plan } from '@yohaku/household'
import { clock, err, ok, type Result } from '@yohaku/kernel'
import type { CoverHelper, Span } from '@yohaku/timetable'
import type { ChildsDay } from './childsDay.ts'
import type { CoverKind, CoverRefusal } from './coverAnswer.ts'
import type { CoverDay } from './coverContext.ts'

/** What has to be covered. */
export interface Situation {
  readonly need: Span
  readonly knownAt: number
  readonly childAt: string
  readonly waits?: { readonly until: number | null }
  readonly dueBy?: number
  /** The child goes to care as always, and somebody else brings it. */
  readonly care: readonly CoverHelper[]
}

/** A plan that arrives as the doors close is none: so many minutes before them. */
const SPARE_MINUTES = 10
/** How long before the usual pick-up a child that comes by itself may be collected. */
const EARLIER = 60
/** Minutes at the door of a nursery with a child, where the plan says nothing. */
const DOOR_MINUTES = 5

export const situationOf = (day: CoverDay): Result<Situation, CoverRefusal> => {
  const kind: CoverKind = day.request.kind ?? 'childIll'
  const { told } = day
  const at = day.request.at
  if (day.holiday !== null) return atHomeAllDay(day, kind)
  if (at !== undefined && at >= told.leavesHome) return whileInCare(day, kind, at)
  const inTheMorning = Math.min(gotUp(day), told.leavesHome, at ?? told.leavesHome)
  switch (kind) {
    case 'childIll':
      return ok({
        need: { from: told.leavesHome, to: told.backHome },
        knownAt: inTheMorning,
        childAt: day.home,
        care: [],
      })
    case 'adultIll':
      return ok(told.broughtBy === null ? collectedOnly(day, inTheMorning) : broughtAndCollected(day, inTheMorning))
    case 'trainStopped':
      return whileInCare(day, kind, Math.max(told.leavesHome, told.collected - 60))
  }
}

/** A public holiday: nobody goes to care, whatever else has happened. */
const atHomeAllDay = (day: CoverDay, kind: CoverKind): Result<Situation, CoverRefusal> => {
  const { told, request } = day
  if (request.at !== undefined || kind === 'trainStopped')
    return err({
      type: 'NotInCare',
      child: request.child,
      at: request.at ?? told.leavesHome,
      from: told.leavesHome,
      to: told.leavesHome,
    })
  return ok({
    need: { from: told.leavesHome, to: told.backHome },
    knownAt: Math.min(gotUp(day), told.leavesHome),
    childAt: day.home,
    care: [],
  })
}

/** An hour before leaving, where nobody's getting up is told. */
const UP_BEFORE_LEAVING = 60

/** A fever is found when the child gets up; where that is not told, when the first of the family does. */
const gotUp = ({ told, outlook }: CoverDay): number => {
  const wakes = outlook.steps.filter(({ act }) => act === 'wake').map(({ start }) => start)
  return told.wakes ?? (wakes.length > 0 ? Math.min(...wakes) : told.leavesHome - UP_BEFORE_LEAVING)
}

/** A call, an adult who falls ill, a train that stops: the child is in care and waits. */
const whileInCare = (day: CoverDay, kind: CoverKind, at: number): Result<Situation, CoverRefusal> => {
  const { told, plan, request } = day
  if (at >= told.collected)
    return err({
      type: 'NotInCare',
      child: request.child,
      at,
      from: told.care[0]?.from ?? told.leavesHome,
      to: told.collected,
    })
  const place = whereAt(plan, told, at)
  const closes = closingOf(plan, place)
  const until = request.waitsUntil ?? closes
  const end =
    kind === 'childIll' ? told.backHome : Math.max(told.backHome, (until ?? 0) + (day.wayMinutes(place, day.home) ?? 0))
  return ok({
    need: { from: at, to: kind === 'adultIll' ? Math.max(end, told.inBed ?? end) : end },
    knownAt: at,
    childAt: place,
    waits: { until },
    // An ill child is reached the sooner the better; a well one has until the doors close.
    ...(kind === 'childIll' ? {} : { dueBy: until === null ? told.collected : until - SPARE_MINUTES }),
    care: [],
  })
}

/** Goes to care by itself, or with others: only the way home and the evening need somebody. */
const collectedOnly = (day: CoverDay, knownAt: number): Situation => {
  const { told, plan } = day
  const until = closingOf(plan, told.collectedAt)
  return {
    need: { from: Math.max(told.leavesHome, told.collected - EARLIER), to: told.inBed ?? told.backHome },
    knownAt,
    childAt: told.collectedAt,
    waits: { until },
    dueBy: until === null ? told.collected : until - SPARE_MINUTES,
    care: [],
  }
}

const broughtAndCollected = (day: CoverDay, knownAt: number): Situation => {
  const { told, plan, outlook, request } = day
  const [first] = told.care
  const at = first?.place ?? told.collectedAt
  const place = plan.places.find(({ id }) => id === at)
  const closes = closingOf(plan, at)
  const dropoff = outlook.steps.find(({ act, who }) => act === 'dropoff' && who.includes(request.child))
  return {
    need: { from: told.leavesHome, to: told.inBed ?? told.backHome },
    knownAt,
    childAt: day.home,
    care: [
      {
        id: at,
        kind: 'place',
        at,
        hours: {
          from: place?.opens === undefined ? (first?.from ?? told.leavesHome) : clock(place.opens),
          to: closes === null ? told.collected : closes - SPARE_MINUTES,
        },
        ...(closes === null ? {} : { closes }),
        ready: 0,
        collects: false,
        doorMinutes: dropoff === undefined ? DOOR_MINUTES : dropoff.end - dropoff.start,
        daysLeft: null,
        fee: { perHour: 0, perDay: 0 },
        chance: 1,
      },
    ],
  }
}

/** School until the club takes over: no plan says when, so the club counts from mid-afternoon. */
const CLUB_FROM = 15 * 60

const whereAt = (plan: Plan, told: ChildsDay, at: number): string => {
  const stay = told.care.find(({ from, to }) => from <= at && at < to)?.place ?? told.collectedAt
  const kind = plan.places.find(({ id }) => id === stay)?.kind
  return kind === 'primary' && at >= CLUB_FROM ? told.collectedAt : stay
}

const closingOf = (plan: Plan, id: string): number | null => {
  const closes = plan.places.find((place) => place.id === id)?.closes
  return closes === undefined ? null : clock(closes)
}
