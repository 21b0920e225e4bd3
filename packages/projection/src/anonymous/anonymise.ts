import type { Assumption, Plan, Question, Track } from '@yohaku/household'
import {
  date,
  firstDayOf,
  formatClock,
  formatPlainDate,
  formatYearMonth,
  monthOfDate,
  type PlainDate,
} from '@yohaku/kernel'
import { firstWorkOf, hoursOf, phaseOn } from '../track/phase.ts'
import { presentTrack } from '../track/track.ts'
import { type Aliases, aliasesOf } from './aliases.ts'
import { anyAdultBirth, coarseChildBirth } from './coarseBirth.ts'

export interface AnonymousOptions {
  /** The day that is shared: the ways of working in force on it. */
  readonly on: PlainDate
  /** What the file is called; a word of the app's. */
  readonly title: string
}

/**
 * A family's day without the family: the same steps, ways, opening and working hours, so the same timetable. Gone are names, pay, employers,
 * the prefecture and the names of places, notes, leave, filings, what was and will be on the tracks, and every id the family
 * wrote; a child keeps its school year, an adult no age, nobody a sex. What the schema must have stands at its usual assumption and says so.
 */
export const anonymise = (plan: Plan, { on, title }: AnonymousOptions): Plan => {
  const of = aliasesOf(plan)
  const first = firstDayOf(monthOfDate(on))
  const { adults, children, helpers } = plan.household
  return {
    schema: 'yohaku-plan/1',
    id: 'anonymous',
    title,
    start: formatYearMonth(monthOfDate(on)),
    household: {
      prefecture: PREFECTURE,
      married: true,
      adults: adults.map(({ id }) => ({ id: of.person(id), role: 'guardian', birth: anyAdultBirth(first) })),
      children: children.map(({ id, birth, care }) => ({
        id: of.person(id),
        birth: coarseChildBirth(date(birth), first),
        care: care.map(of.place),
      })),
      helpers: helpers.map(({ id, kind, from, to, weekdays, hoursOn, place, travelMinutes, collects }) => ({
        id: of.person(id),
        kind,
        ...given({ from, to, weekdays, hoursOn, travelMinutes, collects }),
        ...(place === undefined ? {} : { place: of.place(place) }),
      })),
    },
    places: plan.places.map(({ id, kind, opens, closes }) => ({ id: of.place(id), kind, ...given({ opens, closes }) })),
    legs: plan.legs.map(({ from, to, minutes, mode, departs }) => ({
      from: of.place(from),
      to: of.place(to),
      minutes,
      ...given({ mode, departs }),
    })),
    ...(plan.resources && { resources: plan.resources.map(({ id }) => ({ id: of.thing(id) })) }),
    jobs: plan.jobs.map(({ id, adult, place, fullTime }) => ({
      id: of.job(id),
      adult: of.person(adult),
      place: of.place(place),
      fullTime,
      fullTimeMonthly: PAY,
      commutingMonthly: 0,
      bonuses: [],
      insured: true,
      employmentInsured: true,
      collection: 'next_month',
    })),
    tracks: plan.tracks.map((track) => trackOn(plan, track, on, of)),
    ...given({ tracksChosen: plan.tracksChosen }),
    days: anonymousDays(plan, of),
    ...(plan.delays && { delays: withKeys(plan.delays, of.delay) }),
    ...(plan.dayTypes && {
      dayTypes: plan.dayTypes.map(({ id, share, delays }) => ({
        id: of.dayType(id),
        share,
        delays: withKeys(delays, of.delay),
      })),
    }),
    balances: [],
    filings: [],
    assumptions: assumptionsOf(plan, of),
    open: [],
    ...(plan.questions && { questions: plan.questions.flatMap((question) => asked(question, of)) }),
  }
}

/** What a plan must have and this one does not tell: the values that are assumed of a family that says nothing. */
const PREFECTURE = '13'
const PAY = 300_000

/** A track as it is on that day: what came before and what comes after is nobody's business. */
const trackOn = (plan: Plan, track: Track, on: PlainDate, of: Aliases): Track => {
  const from = formatPlainDate(firstDayOf(monthOfDate(on)))
  const inForce = plan.household.adults.flatMap(({ id }) => phaseOn(track, id, on) ?? [])
  const shown = inForce.length > 0 ? inForce : track.phases.slice(0, 1)
  return {
    id: of.track(track.id),
    phases: shown.map(({ adult, kind, start, end, breakMinutes, daysPerWeek }) => ({
      adult: of.person(adult),
      from,
      kind,
      ...given({ start, end, breakMinutes, daysPerWeek }),
    })),
  }
}

const anonymousDays = (plan: Plan, of: Aliases): Plan['days'] => {
  const hours = plan.household.adults.flatMap(({ id }) => {
    const usual = hoursOf(plan, firstWorkOf(plan, presentTrack(plan), id))
    return usual === null ? [] : [{ adult: id, start: formatClock(usual.start), end: formatClock(usual.end) }]
  })
  return plan.days.map(({ id, kind, weekdays, writtenFor = [], steps }) => ({
    id: of.day(id),
    kind,
    weekdays,
    writtenFor: [...writtenFor, ...hours.filter(({ adult }) => !writtenFor.some((one) => one.adult === adult))].map(
      ({ adult, start, end }) => ({ adult: of.person(adult), start, end }),
    ),
    steps: steps.map(({ id: step, act, who, place, to, at, minutes, by, delay, first, uses }) => ({
      id: of.step(step),
      act,
      who: who.map(of.person),
      place: of.place(place),
      minutes,
      ...given({ at, by }),
      ...(to === undefined ? {} : { to: of.place(to) }),
      ...(delay === undefined ? {} : { delay: delay === null ? null : of.delay(delay) }),
      ...(first === undefined ? {} : { first: first.map(of.person) }),
      ...(uses === undefined ? {} : { uses: uses.map(of.thing) }),
    })),
  }))
}

/** Which ways are a guess stays known: the drawing marks what hangs on them. The rest is what was taken out. */
const assumptionsOf = (plan: Plan, of: Aliases): Assumption[] => {
  const ways = plan.assumptions.flatMap(({ path }) => {
    const index = /^legs\[(\d+)\]\.minutes$/.exec(path)?.[1]
    return index !== undefined && plan.legs[Number(index)] ? [`legs[${Number(index)}].minutes`] : []
  })
  return [
    ...ways.map((path) => ({ path, reason: 'assumed_by_researcher' })),
    { path: 'household.prefecture', reason: 'prefecture_not_stated' },
    { path: 'household.married', reason: 'married_not_stated' },
    ...plan.household.adults.map(({ id }) => ({
      path: `household.adults[${of.person(id)}].birth`,
      reason: 'adult_age_not_stated',
    })),
    ...plan.household.children.map(({ id }) => ({
      path: `household.children[${of.person(id)}].birth`,
      reason: 'birth_month_not_stated',
    })),
    ...plan.jobs.map(({ id }) => ({ path: `jobs[${of.job(id)}].fullTimeMonthly`, reason: 'pay_not_stated' })),
  ]
}

/** Questions with codes of ours: a code of one's own could say anything. */
const asked = ({ code, who, places }: Question, of: Aliases): Question[] =>
  QUESTIONS.has(code)
    ? [{ code, ...(who && { who: who.map(of.person) }), ...(places && { places: places.map(of.place) }) }]
    : []

const QUESTIONS: ReadonlySet<string> = new Set([
  'day_not_stated',
  'work_hours_not_stated',
  'leave_day_not_stated',
  'leg_not_stated',
  'time_not_stated',
  'opening_not_stated',
  'closing_not_stated',
  'pickup_not_stated',
  'dropoff_not_stated',
  'pickup_place_not_stated',
  'dropoff_place_not_stated',
  'next_morning_not_stated',
  'bedtime_not_stated',
  'delay_not_known',
])

const withKeys = <T>(record: Readonly<Record<string, T>>, alias: (key: string) => string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [alias(key), value]))

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The fields that are there. */
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>
