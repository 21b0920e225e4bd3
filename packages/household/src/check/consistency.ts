import { parsePlainDate } from '@yohaku/kernel'
import type { Path } from '../text/sourceNode.ts'
import { type Finding, shown } from './finding.ts'
import { clockOf, entriesOf, mapOf, nestedOf, type RawEntry, type RawMap, textOf, textsOf } from './raw.ts'

/** Values that are right each by itself and cannot be true together. */
export const consistencyFindings = (plan: RawMap): readonly Finding[] => [
  ...entriesOf(plan.places, ['places']).flatMap((place) =>
    orderOfHours(place, 'opens', 'closes', 'closes_before_opens'),
  ),
  ...entriesOf(mapOf(plan.household).helpers, ['household', 'helpers']).flatMap((helper) =>
    orderOfHours(helper, 'from', 'to', 'closes_before_opens'),
  ),
  ...entriesOf(plan.jobs, ['jobs']).flatMap(({ at, map }) =>
    hours({ at: [...at, 'fullTime'], map: mapOf(map.fullTime) }),
  ),
  ...nestedOf(plan.tracks, 'tracks', 'phases').flatMap((phase) => [...hours(phase), ...leaveKind(phase)]),
  ...entriesOf(plan.tracks, ['tracks']).flatMap((track) => orderOfPhases(track)),
  ...journeys(plan),
  ...entriesOf(plan.legs, ['legs']).flatMap(departures),
  ...nestedOf(plan.days, 'days', 'steps').flatMap(firstTakesPart),
  ...lawsOf(plan).flatMap(weights),
  ...dayTypes(plan),
]

const hours = (entry: RawEntry): readonly Finding[] => [
  ...orderOfHours(entry, 'start', 'end', 'ends_before_start'),
  ...breakInside(entry),
]

const orderOfHours = (
  { at, map }: RawEntry,
  first: string,
  second: string,
  code: 'closes_before_opens' | 'ends_before_start',
): readonly Finding[] => {
  const [from, to] = [clockOf(map[first]), clockOf(map[second])]
  if (from === undefined || to === undefined || from < to) return []
  return [
    {
      at: [...at, second],
      code,
      found: `${shown(map[first])} … ${shown(map[second])}`,
      expected: `> ${shown(map[first])}`,
      fix: { code: 'swap_or_next_day' },
    },
  ]
}

const breakInside = ({ at, map }: RawEntry): readonly Finding[] => {
  const [from, to, rest] = [clockOf(map.start), clockOf(map.end), map.breakMinutes]
  if (from === undefined || to === undefined || typeof rest !== 'number' || to <= from || rest < to - from) return []
  return [{ at: [...at, 'breakMinutes'], code: 'break_too_long', found: String(rest), expected: `< ${to - from}` }]
}

const leaveKind = ({ at, map }: RawEntry): readonly Finding[] =>
  map.leave === undefined || map.kind === 'leave'
    ? []
    : [
        {
          at: [...at, 'leave'],
          code: 'leave_kind_without_leave',
          found: shown(map.kind),
          expected: 'leave',
          fix: { code: 'remove_key', value: 'leave' },
        },
      ]

/** Within a track each adult's phases follow one another; two that begin on the same day would overlap. */
const orderOfPhases = (track: RawEntry): readonly Finding[] => {
  const last = new Map<string, { readonly date: number; readonly text: string }>()
  return entriesOf(track.map.phases, [...track.at, 'phases']).flatMap(({ at, map }): readonly Finding[] => {
    const [adult, text] = [textOf(map.adult), textOf(map.from)]
    const parsed = text === undefined ? undefined : parsePlainDate(text)
    if (adult === undefined || text === undefined || !parsed?.ok) return []
    const before = last.get(adult)
    if (before && parsed.value <= before.date)
      return [
        {
          at: [...at, 'from'],
          code: 'phases_not_in_order',
          found: text,
          expected: `> ${before.text}`,
          fix: { code: 'sort_phases' },
        },
      ]
    last.set(adult, { date: parsed.value, text })
    return []
  })
}

/** A journey has a goal, and minutes of its own or of a leg. */
const journeys = (plan: RawMap): readonly Finding[] => {
  const legs = new Set(entriesOf(plan.legs, ['legs']).map(({ map }) => `${shown(map.from)}→${shown(map.to)}`))
  return nestedOf(plan.days, 'days', 'steps').flatMap(({ at, map }): readonly Finding[] => {
    if (map.act !== 'travel') return []
    if (map.to === undefined)
      return [{ at, code: 'journey_without_goal', expected: 'to', fix: { code: 'add_key', value: 'to' } }]
    if (map.minutes !== undefined || legs.has(`${shown(map.place)}→${shown(map.to)}`)) return []
    const way: Path = at
    return [
      {
        at: way,
        code: 'leg_missing',
        found: `${shown(map.place)} → ${shown(map.to)}`,
        fix: { code: 'add_key', value: 'minutes' },
      },
    ]
  })
}

/** A list of departures, or a first, a last and a headway: one of them, whole, and the last not before the first. */
const departures = ({ at, map }: RawEntry): readonly Finding[] => {
  if (map.departs === undefined) return []
  const departs = mapOf(map.departs)
  const [first, last] = [clockOf(departs.first), clockOf(departs.last)]
  const told = ['first', 'every', 'last'].filter((key) => departs[key] !== undefined)
  const isList = departs.times !== undefined
  if (isList ? told.length > 0 : told.length < 3)
    return [
      {
        at: [...at, 'departs'],
        code: 'departures_incomplete',
        found: Object.keys(departs).join(', '),
        expected: 'times | first, every, last',
      },
    ]
  if (first === undefined || last === undefined || first <= last) return []
  return [
    {
      at: [...at, 'departs', 'last'],
      code: 'ends_before_start',
      found: `${shown(departs.first)} … ${shown(departs.last)}`,
      expected: `>= ${shown(departs.first)}`,
      fix: { code: 'swap_or_next_day' },
    },
  ]
}

/** Whoever is enough for a step is one of those in it. */
const firstTakesPart = ({ at, map }: RawEntry): readonly Finding[] => {
  const who = new Set(textsOf(map.who, []).map(({ text }) => text))
  return textsOf(map.first, [...at, 'first']).flatMap((person) =>
    who.has(person.text)
      ? []
      : [
          {
            at: person.at,
            code: 'unknown_id' as const,
            found: person.text,
            expected: [...who].join(', '),
            fix: { code: 'use_defined_id' as const },
          },
        ],
  )
}

/** Every law of delays of a plan: its own, and those of its types of day. */
const lawsOf = (plan: RawMap): readonly RawEntry[] => {
  const lawsIn = (value: unknown, at: Path): readonly RawEntry[] =>
    Object.entries(mapOf(value)).map(([kind, law]) => ({ at: [...at, kind], map: mapOf(law) }))
  return [
    ...lawsIn(plan.delays, ['delays']),
    ...entriesOf(plan.dayTypes, ['dayTypes']).flatMap(({ at, map }) => lawsIn(map.delays, [...at, 'delays'])),
  ]
}

/** As many weights as values, and something that can happen. */
const weights = ({ at, map }: RawEntry): readonly Finding[] => {
  if (!Array.isArray(map.values) || !Array.isArray(map.weights)) return []
  const isSame = map.values.length === map.weights.length
  if (isSame && map.weights.some((weight) => weight !== 0)) return []
  return [
    {
      at: [...at, 'weights'],
      code: 'weights_not_usable',
      found: map.weights.join(', '),
      expected: String(map.values.length),
    },
  ]
}

/** Some type of day has to happen. */
const dayTypes = (plan: RawMap): readonly Finding[] => {
  const types = entriesOf(plan.dayTypes, ['dayTypes'])
  if (types.length === 0 || types.some(({ map }) => map.share !== 0)) return []
  return [{ at: ['dayTypes', 0, 'share'], code: 'no_day_type', found: '0', expected: '> 0' }]
}
