import { parsePlainDate } from '@yohaku/kernel'
import type { Path } from '../text/sourceNode.ts'
import { type Finding, shown } from './finding.ts'
import { clockOf, entriesOf, mapOf, nestedOf, type RawEntry, type RawMap, textOf } from './raw.ts'

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
