import { err, ok, type Result } from '@yohaku/kernel'
import type { Finding } from '../check/finding.ts'
import { entriesOf, mapOf, type RawEntry, type RawMap, textOf } from '../check/raw.ts'
import type { Leg } from '../plan.ts'
import type { Path } from '../text/sourceNode.ts'
import { FieldReader } from './fieldReader.ts'

/** Where a value of a family file comes from: stated by the page, derived by plain arithmetic, assumed by the researcher. */
export type Origin = 'F' | 'D' | 'A'

/**
 * 家族の記録 (`yohaku-family/1`) — a real weekday as a public page tells it. Everything may be missing; what is not known is
 * `undefined`, whatever word the file had for it. Times are minutes of the day.
 */
export interface Family {
  readonly id: string
  readonly slug: string | undefined
  readonly title: string
  readonly source: { readonly url: string; readonly confidence: string; readonly shows: string | undefined } | undefined
  readonly adults: readonly FamilyAdult[]
  readonly children: readonly FamilyChild[]
  readonly places: readonly FamilyPlace[]
  readonly helpers: readonly { readonly kind: 'grandparent' | 'sitter' | 'other'; readonly note: string }[]
  readonly day: readonly FamilyEntry[]
  readonly chains: { readonly morning: readonly ChainLeg[]; readonly evening: readonly ChainLeg[] }
  readonly open: readonly string[]
}

export interface FamilyAdult {
  readonly id: string
  readonly role: string | undefined
  readonly age: number | undefined
  readonly pregnant: boolean
  readonly work: FamilyWork
  readonly commute: {
    readonly there: number | undefined
    readonly back: number | undefined
    readonly mode: Leg['mode']
    readonly origin: Origin
  }
}

export interface FamilyWork {
  readonly start: number | undefined
  readonly end: number | undefined
  readonly breakMinutes: number | undefined
  readonly breakOrigin: Origin
  readonly contract: string | undefined
  readonly contractOrigin: Origin
  /** Paid hours a day before the hours were reduced. */
  readonly hoursBefore: number | undefined
  readonly place: string | undefined
  readonly origin: Origin
}

export interface FamilyChild {
  readonly id: string
  readonly age: number | undefined
  readonly care: readonly string[]
  readonly origin: Origin
}

export interface FamilyPlace {
  readonly id: string
  readonly kind: string | undefined
  readonly opens: number | undefined
  readonly closes: number | undefined
  readonly hoursOrigin: Origin
  /** `home → this place` and the like, as `from`, `to`, where `place` means this one. */
  readonly ways: readonly { readonly from: string; readonly to: string; readonly minutes: number }[]
  readonly waysOrigin: Origin
}

export interface FamilyEntry {
  readonly time: number
  readonly who: readonly string[]
  readonly with: readonly string[]
  readonly act: string
  readonly place: string | undefined
  /** What only one at a time can have: a bathroom, a car. */
  readonly uses: readonly string[]
  readonly origin: Origin
  readonly note: string | undefined
}

export interface ChainLeg {
  readonly name: string
  readonly minutes: number | undefined
  readonly origin: Origin
}

export const FAMILY_SCHEMA = 'yohaku-family/1'

/** A family from the value of its file. Only what is plainly a slip (25:70, an id twice, nobody in it) is refused. */
export const parseFamily = (value: unknown): Result<Family, readonly Finding[]> => {
  const raw = mapOf(value)
  const read = new FieldReader()
  const [grown, young, sites] = [
    entriesOf(raw.adults, ['adults']),
    entriesOf(raw.children, ['children']),
    entriesOf(raw.places, ['places']),
  ]
  const nameless = read.namer([...grown, ...young])
  const adults = grown.map((entry) => adultOf(entry, nameless('p'), read))
  const children = young.map((entry) => childOf(entry, nameless('c'), read))
  const namelessPlace = read.namer(sites)
  const places = sites.map((entry) => placeOf(entry, namelessPlace('place'), read))
  if (adults.length === 0) read.findings.push({ at: ['adults'], code: 'too_few', expected: '>=1', found: '0' })
  read.uniqueIds('adults', raw.adults, raw.children)
  read.uniqueIds('places', raw.places)
  const chains = mapOf(raw.chains)
  const family: Family = {
    id: read.id(raw.id) ?? 'family',
    slug: textOf(raw.slug),
    title: textOf(raw.title_ja) ?? textOf(raw.title) ?? textOf(raw.slug) ?? 'family',
    source: sourceOf(mapOf(raw.source)),
    adults,
    children,
    places,
    helpers: helpersOf(mapOf(raw.support)),
    day: entriesOf(raw.day, ['day']).flatMap((entry) => entryOf(entry, read)),
    chains: {
      morning: entriesOf(chains.morning, ['chains', 'morning']).map((leg) => chainLegOf(leg, read)),
      evening: entriesOf(chains.evening, ['chains', 'evening']).map((leg) => chainLegOf(leg, read)),
    },
    open: Array.isArray(raw.open) ? raw.open.filter((item): item is string => typeof item === 'string') : [],
  }
  return read.findings.length === 0 ? ok(family) : err(read.findings)
}

const adultOf = ({ at, map }: RawEntry, newId: () => string, read: FieldReader): FamilyAdult => {
  const work = mapOf(map.work)
  const commute = mapOf(map.commute)
  const there = read.minutes(commute.one_way_min ?? map.commute, [...at, 'commute', 'one_way_min'])
  const workAt: Path = [...at, 'work']
  return {
    id: read.id(map.id) ?? newId(),
    role: textOf(map.role),
    age: read.number(map.age),
    pregnant: mapOf(map.condition).pregnant === true,
    work: {
      start: read.clock(work.start, [...workAt, 'start']),
      end: read.clock(work.end, [...workAt, 'end']),
      breakMinutes: read.minutes(work.break_min, [...workAt, 'break_min']),
      breakOrigin: originOf(map.break_src ?? work.src),
      contract: read.word(work.contract) ?? (typeof map.work === 'string' ? read.word(map.work) : undefined),
      contractOrigin: originOf(map.contract_src ?? work.src),
      hoursBefore: read.number(work.contract_hours_before),
      place: AT_HOME.test(read.word(work.place) ?? '') ? 'home' : read.word(work.place),
      origin: originOf(work.src ?? map.src),
    },
    commute: {
      there,
      back: read.minutes(commute.return_min, [...at, 'commute', 'return_min']) ?? there,
      mode: MODE_OF[read.word(commute.mode) ?? ''],
      origin: originOf(commute.src),
    },
  }
}

const MODE_OF: Readonly<Record<string, NonNullable<Leg['mode']>>> = {
  walk: 'walk',
  foot: 'walk',
  bicycle: 'bicycle',
  bike: 'bicycle',
  car: 'car',
  bus: 'bus',
  train: 'train',
  subway: 'train',
  mixed: 'mixed',
}

const AT_HOME = /^(?:home|telework|remote)/

const childOf = ({ map }: RawEntry, newId: () => string, read: FieldReader): FamilyChild => ({
  id: read.id(map.id) ?? newId(),
  age: read.number(map.age),
  care: read.ids(map.care),
  origin: originOf(map.src),
})

const WAY = /^([a-z]+)_to_([a-z]+)_min$/

const placeOf = ({ at, map }: RawEntry, newId: () => string, read: FieldReader): FamilyPlace => ({
  id: read.id(map.id) ?? newId(),
  kind: read.word(map.kind),
  opens: read.clock(map.opens, [...at, 'opens']),
  closes: read.clock(map.closes, [...at, 'closes']),
  hoursOrigin: originOf(map.hours_src ?? map.src),
  ways: Object.keys(map).flatMap((key) => {
    const [, from, to] = WAY.exec(key) ?? []
    const minutes = read.minutes(map[key], [...at, key])
    return from === undefined || to === undefined || minutes === undefined ? [] : [{ from, to, minutes }]
  }),
  waysOrigin: originOf(map.legs_src ?? map.src),
})

const entryOf = ({ at, map }: RawEntry, read: FieldReader): readonly FamilyEntry[] => {
  const time = read.clock(map.t, [...at, 't'])
  const act = read.word(map.act)
  const who = read.ids(map.who)
  if (time === undefined || act === undefined || who.length === 0) return []
  const company = read.ids(map.with).filter((id) => !who.includes(id))
  const place = read.id(map.place)
  const uses = read.ids(map.uses)
  return [{ time, who, with: company, act, place, uses, origin: originOf(map.src), note: textOf(map.note) }]
}

const chainLegOf = ({ at, map }: RawEntry, read: FieldReader): ChainLeg => ({
  name: read.word(map.leg) ?? 'unknown',
  minutes: read.minutes(map.min, [...at, 'min']),
  origin: originOf(map.src),
})

const sourceOf = (raw: RawMap): Family['source'] => {
  const url = textOf(raw.url)
  return url === undefined
    ? undefined
    : { url, confidence: textOf(raw.confidence) ?? 'single', shows: textOf(raw.shows) }
}

/** `grandparents: "on sick days"` — a person outside the household, and when. A bare note names nobody. */
const helpersOf = (support: RawMap): Family['helpers'] =>
  Object.entries(support).flatMap(([key, value]) => {
    const note = textOf(value)
    if (note === undefined || key === 'src' || key === 'note') return []
    const kind = /grand/.test(key) ? 'grandparent' : /sitter/.test(key) ? 'sitter' : 'other'
    return [{ kind, note: kind === 'other' ? `${key}: ${note}` : note } as const]
  })

/** What is not marked is not a fact. */
const originOf = (value: unknown): Origin => (value === 'F' || value === 'D' ? value : 'A')
