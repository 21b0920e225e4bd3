import type { Path } from '../text/sourceNode.ts'
import type { Finding } from './finding.ts'
import { nearestOf } from './nearest.ts'
import { entriesOf, mapOf, nestedOf, type RawEntry, type RawMap, textOf, textsOf } from './raw.ts'

/** Ids that are given twice, and references to ids nobody has. Works on any value. */
export const referenceFindings = (plan: RawMap): readonly Finding[] => {
  const household = mapOf(plan.household)
  const adults = entriesOf(household.adults, ['household', 'adults'])
  const children = entriesOf(household.children, ['household', 'children'])
  const helpers = entriesOf(household.helpers, ['household', 'helpers'])
  const people = [...adults, ...children, ...helpers]
  const places = entriesOf(plan.places, ['places'])
  const days = entriesOf(plan.days, ['days'])
  const steps = nestedOf(plan.days, 'days', 'steps')

  const resources = entriesOf(plan.resources, ['resources'])
  const jobs = entriesOf(plan.jobs, ['jobs'])
  const phases = nestedOf(plan.tracks, 'tracks', 'phases')
  const known = {
    adult: idsOf(adults),
    child: idsOf(children),
    person: idsOf(people),
    place: idsOf(places),
    resource: idsOf(resources),
    job: idsOf(jobs),
  }
  const one = (kind: keyof typeof known, entries: readonly RawEntry[], key: string): readonly Finding[] =>
    entries.flatMap(({ at, map }) => referenceFinding(kind, known, [...at, key], textOf(map[key])))
  const many = (kind: keyof typeof known, entries: readonly RawEntry[], key: string): readonly Finding[] =>
    entries.flatMap(({ at, map }) =>
      textsOf(map[key], [...at, key]).flatMap((item) => referenceFinding(kind, known, item.at, item.text)),
    )

  const legs = entriesOf(plan.legs, ['legs'])
  const filings = entriesOf(plan.filings, ['filings'])
  const questions = entriesOf(plan.questions, ['questions'])
  return [
    ...duplicates(people),
    ...duplicates(places),
    ...duplicates(jobs),
    ...duplicates(entriesOf(plan.tracks, ['tracks'])),
    ...duplicates(days),
    ...duplicates(resources),
    ...duplicates(entriesOf(plan.dayTypes, ['dayTypes'])),
    ...days.flatMap((day) => duplicates(entriesOf(day.map.steps, [...day.at, 'steps']))),
    ...many('place', children, 'care'),
    ...one('place', helpers, 'place'),
    ...one('place', legs, 'from'),
    ...one('place', legs, 'to'),
    ...one('adult', jobs, 'adult'),
    ...one('place', jobs, 'place'),
    ...one('adult', phases, 'adult'),
    ...one(
      'job',
      phases.map(({ at, map }) => ({ at: [...at, 'pay'], map: mapOf(map.pay) })),
      'of',
    ),
    ...many('person', steps, 'who'),
    ...many('person', steps, 'first'),
    ...many('resource', steps, 'uses'),
    ...one('place', steps, 'place'),
    ...one('place', steps, 'to'),
    ...one('adult', entriesOf(plan.balances, ['balances']), 'adult'),
    ...one('adult', filings, 'adult'),
    ...one('child', filings, 'child'),
    ...many('person', questions, 'who'),
    ...many('place', questions, 'places'),
  ]
}

const idsOf = (entries: readonly RawEntry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ map }) => textOf(map.id) ?? []))

const duplicates = (entries: readonly RawEntry[]): readonly Finding[] => {
  const first = new Map<string, Path>()
  return entries.flatMap(({ at, map }) => {
    const id = textOf(map.id)
    if (id === undefined) return []
    if (!first.has(id)) {
      first.set(id, at)
      return []
    }
    return [{ at: [...at, 'id'], code: 'duplicate_id', found: id, fix: { code: 'choose_other_id' } } satisfies Finding]
  })
}

type Kind = 'adult' | 'child' | 'person' | 'place' | 'resource' | 'job'

const referenceFinding = (
  kind: Kind,
  known: Readonly<Record<Kind, ReadonlySet<string>>>,
  at: Path,
  id: string | undefined,
): readonly Finding[] => {
  if (id === undefined || known[kind].has(id)) return []
  const near = nearestOf(id, known[kind])
  return [
    {
      at,
      code: kind === 'adult' && known.person.has(id) ? 'not_an_adult' : 'unknown_id',
      found: id,
      expected: [...known[kind]].join(', '),
      fix: { code: 'use_defined_id', ...(near === undefined ? {} : { value: near }) },
    },
  ]
}
