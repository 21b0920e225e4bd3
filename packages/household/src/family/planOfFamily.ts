import { clock, formatClock, formatYearMonth, month, type YearMonth } from '@yohaku/kernel'
import type { Adult, DayPattern, Place, Plan, Step } from '../plan.ts'
import { careGroupsOf, careOf, type HandOver } from './care.ts'
import { withDerivedCommutes } from './commute.ts'
import { dayOf } from './day.ts'
import { peopleOf, statedHours } from './entries.ts'
import type { Family, FamilyAdult, FamilyPlace } from './family.ts'
import { Notes, noteOf } from './notes.ts'
import { adultOf, childOf } from './people.ts'
import { type ChainOwner, waysOf } from './ways.ts'
import { PLACE_KIND_OF, USUAL_HOURS } from './words.ts'
import { hoursOf, isWithoutWork, jobOf, presentPhase, tracksOf, type WorkHours } from './work.ts'

export interface FamilyOptions {
  /** First month of the plan; the start of fiscal year 2026 (令和8年度) when absent. */
  readonly start?: YearMonth
}

export interface ImportedFamily {
  readonly plan: Plan
  /** For each step and leg, whether the source states it, it was worked out, or it is assumed. */
  readonly origins: ReadonlyMap<string, string>
}

const FIRST_MONTH = month('2026-04')
const DAY = 'weekday'

/** A family file as a plan: every value the source does not state stands in `assumptions`, what stays blank in `open` and `questions`. */
export const planOfFamily = (family: Family, options?: FamilyOptions): Plan => importFamily(family, options).plan

/** The same, with the origin of each line for the comments of a written plan. */
export const importFamily = (told: Family, { start = FIRST_MONTH }: FamilyOptions = {}): ImportedFamily => {
  const notes = new Notes()
  const family = withParents(withDerivedCommutes(told))
  const workPlaceOf = (adult: string): string => workPlace(family.adults.find(({ id }) => id === adult))
  const hours = family.adults.flatMap((adult) => hoursOf(adult, statedHours(family, adult.id), notes) ?? [])
  const places = placesOf(family, workPlaceOf, notes)
  const owners = { morning: ownerOf(family, places, 'dropoff'), evening: ownerOf(family, places, 'pickup') }
  const ways = waysOf(family, workPlaceOf, owners)
  const day = dayOf({ family, day: DAY, hours, places, workPlaceOf, ways, notes })
  const phases = family.adults.map((adult, index) => presentPhase(adult, hoursFor(hours, adult), start, index, notes))
  askForNextMorning(family, hours, day.steps, notes)
  notes.assume('start', 'start_not_stated')
  notes.assume('household.prefecture', 'prefecture_not_stated')
  if (family.adults.length > 1) notes.assume('household.married', 'married_not_stated')
  const telework = hours.length > 0 && hours.every(({ adult }) => workPlaceOf(adult) === 'home')
  const pattern: DayPattern = {
    id: DAY,
    kind: telework ? 'telework' : 'office',
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    steps: [...day.steps],
  }
  notes.assume(`days[${DAY}].weekdays`, 'weekdays_not_stated')
  const used = [...new Set(day.steps.flatMap(({ uses = [] }) => uses))]
  const plan: Plan = {
    schema: 'yohaku-plan/1',
    id: family.slug === undefined ? family.id : `${family.id}-${family.slug.replace(/[^A-Za-z0-9_-]/g, '-')}`,
    title: family.title,
    ...(family.source ? { source: sourceOf(family.source) } : {}),
    start: formatYearMonth(start),
    household: {
      prefecture: '13',
      married: family.adults.length > 1,
      adults: family.adults.map((adult) => adultOf(adult, roleOf(adult), start, notes)),
      children: family.children.map((child) => {
        const collected = day.steps.filter(({ act, who }) => act === 'pickup' && who.includes(child.id))
        const told = careOf(family, places, child.id).map(({ id }) => id)
        const ids = [...new Set([...told, ...collected.map(({ place }) => place)])]
        const care = ids.flatMap((id) => places.find((place) => place.id === id) ?? [])
        return childOf(child, care, start, notes)
      }),
      helpers: helpersOf(family, told),
    },
    places: [...places, ...stationOf(day.legs.flatMap(({ from, to }) => [from, to]))],
    legs: [...day.legs],
    ...(used.length > 0 ? { resources: used.map((id) => ({ id })) } : {}),
    jobs: family.adults.flatMap((adult) => jobOf(adult, hoursFor(hours, adult), workPlaceOf(adult.id), notes) ?? []),
    tracks: [...tracksOf(phases, hours, day.collects, notes)],
    days: day.steps.length > 0 ? [pattern] : [],
    balances: [],
    filings: [],
    assumptions: notes.assumptions,
    open: [...family.open],
    ...(notes.questions.length > 0 ? { questions: notes.questions } : {}),
  }
  return { plan, origins: notes.origins }
}

const hoursFor = (hours: readonly WorkHours[], { id }: FamilyAdult): WorkHours | undefined =>
  hours.find(({ adult }) => adult === id)

const workPlace = (adult: FamilyAdult | undefined): string =>
  adult === undefined || adult.work.place === 'home' ? 'home' : `${adult.id}-office`

const roleOf = ({ role }: FamilyAdult): Adult['role'] => (role === 'mother' || role === 'father' ? role : 'guardian')

/** Whose morning or evening a chain tells: who drops off or collects first, else the only adult. */
const ownerOf = (family: Family, places: readonly Place[], act: HandOver): ChainOwner | undefined => {
  const adults = family.adults.map(({ id }) => id)
  const everyChild = family.children.map(({ id }) => id)
  const lines = family.day.filter((entry) => entry.act === act).sort((a, b) => a.time - b.time)
  const adult = lines.flatMap((entry) => peopleOf(family, entry).adults).find((id) => adults.includes(id))
  if (adult === undefined) return adults.length === 1 && adults[0] ? { adult: adults[0], care: [] } : undefined
  const care = lines
    .map((entry) => ({ ...peopleOf(family, entry), place: entry.place }))
    .filter((entry) => entry.adults.includes(adult))
    .flatMap(({ place, children }) =>
      careGroupsOf(family, places, act, place, children.length > 0 ? children : everyChild),
    )
  return { adult, care: [...new Set(care.map(({ place }) => place))] }
}

/** Who works past midnight is not back when the others leave: who is with the children then? */
const askForNextMorning = (family: Family, hours: readonly WorkHours[], steps: readonly Step[], notes: Notes): void => {
  for (const { adult, end } of hours) {
    const back = end + (family.adults.find(({ id }) => id === adult)?.commute.back ?? 0) - MIDNIGHT
    const others = hours.filter((other) => other.adult !== adult)
    const leaves = others.flatMap((other) => {
      const leaving = steps.find(({ act, who }) => act === 'leaveHome' && who.includes(other.adult))
      return leaving?.at === undefined ? [] : [clock(leaving.at)]
    })
    if (
      back > 0 &&
      leaves.length === others.length &&
      leaves.every((time) => time < back) &&
      family.children.length > 0
    )
      notes.ask({ code: 'next_morning_not_stated', who: family.children.map(({ id }) => id) })
  }
}

const MIDNIGHT = 1440

// ── people beside the parents ─────────────────────────────────────────────────────────────────────────────────────

const GRANDPARENT = /grand|祖/

/** A plan has one or two parents. Anybody else among the adults helps. */
const withParents = (family: Family): Family => ({ ...family, adults: family.adults.slice(0, 2) })

const helpersOf = (family: Family, told: Family): Plan['household']['helpers'] => {
  const known = new Set([...family.adults, ...family.children].map(({ id }) => id))
  const others = told.adults.slice(2)
  const inDay = family.day.flatMap((entry) => peopleOf(family, entry).adults)
  const ids = [...new Set([...others.map(({ id }) => id), ...inDay.filter((id) => !known.has(id))])]
  return [
    ...ids.map((id) => {
      const role = others.find((adult) => adult.id === id)?.role ?? id
      return { id, kind: GRANDPARENT.test(role) ? ('grandparent' as const) : ('other' as const) }
    }),
    ...family.helpers.map(({ kind, note }, index) => ({ id: `${kind}${index + 1}`, kind, note })),
  ]
}

// ── places ────────────────────────────────────────────────────────────────────────────────────────────────────────

const placesOf = (family: Family, workPlaceOf: (adult: string) => string, notes: Notes): readonly Place[] => {
  const offices = family.adults.filter((adult) => !isWithoutWork(adult)).map(({ id }) => workPlaceOf(id))
  return [
    { id: 'home', kind: 'home' },
    ...family.places.filter(({ id }) => !OWN_PLACES.has(id)).map((place) => placeOfCare(family, place, notes)),
    ...offices.filter((id) => id !== 'home').map((id): Place => ({ id, kind: 'office' })),
  ]
}

/** Places the plan has of itself. */
const OWN_PLACES: ReadonlySet<string> = new Set(['home', 'station'])

const stationOf = (ends: readonly string[]): readonly Place[] =>
  ends.includes('station') ? [{ id: 'station', kind: 'station' }] : []

/** A place of care with its hours; where the source gives none, the usual ones, wide enough for the day it tells. */
const placeOfCare = (family: Family, place: FamilyPlace, notes: Notes): Place => {
  const kind = PLACE_KIND_OF[place.kind ?? ''] ?? 'other'
  const path = `places[${place.id}]`
  const usual = USUAL_HOURS[kind]
  const times = (act: string): readonly number[] =>
    family.day
      .filter((entry) => entry.act === act && (entry.place === place.id || entry.place === undefined))
      .map(({ time }) => time)
  const usualOpens =
    usual?.opens === undefined ? undefined : Math.min(usual.opens, ...times('dropoff').map(halfHourBefore))
  const usualCloses = usual === undefined ? undefined : Math.max(usual.closes, ...times('pickup').map(halfHourAfter))
  const opens = place.opens ?? usualOpens
  const closes = place.closes ?? usualCloses
  if (place.kind === undefined) notes.assume(`${path}.kind`, 'kind_not_stated')
  for (const [key, told, value] of [
    ['opens', place.opens, opens],
    ['closes', place.closes, closes],
  ] as const) {
    if (value === undefined) continue
    if (told === undefined) notes.assume(`${path}.${key}`, 'hours_not_stated')
    else notes.stated(`${path}.${key}`, place.hoursOrigin)
  }
  notes.comment(
    path,
    noteOf(place.opens === undefined && place.closes === undefined ? 'A' : place.hoursOrigin),
    'hours',
  )
  return {
    id: place.id,
    kind,
    ...(opens === undefined ? {} : { opens: formatClock(opens) }),
    ...(closes === undefined || (opens !== undefined && closes <= opens) ? {} : { closes: formatClock(closes) }),
  }
}

const halfHourBefore = (time: number): number => Math.floor(time / 30) * 30
const halfHourAfter = (time: number): number => Math.ceil(time / 30) * 30

const sourceOf = ({ url, confidence, shows }: NonNullable<Family['source']>): Plan['source'] => ({
  url,
  confidence,
  ...(shows === undefined ? {} : { shows }),
})
