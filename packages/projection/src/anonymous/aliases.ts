import type { Plan } from '@yohaku/household'
import { DEFAULT_DAY_TYPES, DEFAULT_DELAYS } from '@yohaku/timetable'

/** A new name for every id a family chose. Ids that are codes of ours (`now`, `rain`, `train`) stay: they say nothing about anybody. */
export interface Aliases {
  readonly person: Alias
  readonly place: Alias
  readonly thing: Alias
  readonly job: Alias
  readonly track: Alias
  readonly day: Alias
  readonly dayType: Alias
  readonly step: Alias
  readonly delay: Alias
}

export type Alias = (id: string) => string

export const aliasesOf = (plan: Plan): Aliases => {
  const { adults, children, helpers } = plan.household
  const person = merged(ids('adult', adults), ids('child', children), ids('helper', helpers))
  const delays = [
    ...plan.days.flatMap(({ steps }) => steps.flatMap(({ delay }) => (delay ? [delay] : []))),
    ...Object.keys(plan.delays ?? {}),
    ...(plan.dayTypes ?? []).flatMap((type) => Object.keys(type.delays)),
  ]
  return {
    person: alias(person, 'person'),
    place: alias(ids('place', plan.places), 'place'),
    thing: alias(ids('thing', plan.resources ?? []), 'thing'),
    job: alias(ids('job', plan.jobs), 'job'),
    track: alias(ids('track', plan.tracks, TRACKS), 'track'),
    day: alias(ids('day', plan.days), 'day'),
    dayType: alias(ids('type', plan.dayTypes ?? [], DAY_TYPES), 'type'),
    step: alias(
      ids(
        'step',
        plan.days.flatMap(({ steps }) => steps),
      ),
      'step',
    ),
    delay: alias(
      ids(
        'delay',
        [...new Set(delays)].map((id) => ({ id })),
        DELAYS,
      ),
      'delay',
    ),
  }
}

/** Tracks the apps have words for. */
const TRACKS = new Set(['now', 'plus30m', 'plus1h', 'full', 'minus30m', 'minus1h', 'six', 'eight', 'swapped'])
/** Kinds of day a pattern can be, or Yohaku starts from: a type with such an id is found by it. */
const DAY_TYPES = new Set(['office', 'telework', 'rain', 'event', 'off', ...DEFAULT_DAY_TYPES.map(({ id }) => id)])
const DELAYS = new Set(Object.keys(DEFAULT_DELAYS))

type Named = ReadonlyMap<string, string>

const ids = (word: string, list: readonly { readonly id: string }[], kept: ReadonlySet<string> = new Set()): Named => {
  const named = new Map<string, string>()
  for (const { id } of list) if (!named.has(id)) named.set(id, kept.has(id) ? id : `${word}${named.size + 1}`)
  return named
}

const merged = (...maps: readonly Named[]): Named => new Map(maps.flatMap((map) => [...map]))

/** An id nothing has (a helper's place that was never written down) still becomes one of ours. */
const alias =
  (named: Named, word: string): Alias =>
  (id) =>
    named.get(id) ?? `${word}0`
