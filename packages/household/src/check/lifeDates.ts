import { formatPlainDate, type PlainDate, parsePlainDate } from '@yohaku/kernel'
import { type Finding, shown } from './finding.ts'
import { entriesOf, mapOf, nestedOf, type RawMap, textOf } from './raw.ts'

/** Dates of people that are right each by itself and cannot be true together: a leave before the birth, care before it, a parent younger than the child. */
export const lifeDateFindings = (plan: RawMap): readonly Finding[] => {
  const household = mapOf(plan.household)
  const children = entriesOf(household.children, ['household', 'children'])
  const adults = entriesOf(household.adults, ['household', 'adults'])
  const births = children.flatMap(({ map }) => dayOf(map.birth) ?? [])
  const expected = adults.flatMap(({ map }) => dayOf(map.due) ?? [])
  return [
    ...children.flatMap(({ at, map }) => before([...at, 'careSince'], map.careSince, map.birth, 'care_before_birth')),
    ...adults.flatMap(({ at, map }) => youngerThanChild([...at, 'birth'], map.birth, births)),
    ...entriesOf(plan.jobs, ['jobs']).flatMap(({ at, map }) => {
      const worker = adults.find((adult) => adult.map.id === map.adult)
      return before([...at, 'hired'], map.hired, worker?.map.birth, 'hired_before_birth')
    }),
    ...nestedOf(plan.tracks, 'tracks', 'phases').flatMap(({ at, map }) =>
      leaveBeforeBirth([...at, 'from'], map, [...births, ...expected]),
    ),
  ]
}

const dayOf = (value: unknown): number | undefined => {
  const text = textOf(value)
  const parsed = text === undefined ? undefined : parsePlainDate(text)
  return parsed?.ok ? parsed.value : undefined
}

const before = (
  at: Finding['at'],
  value: unknown,
  birth: unknown,
  code: 'care_before_birth' | 'hired_before_birth',
): readonly Finding[] => {
  const [day, born] = [dayOf(value), dayOf(birth)]
  if (day === undefined || born === undefined || day >= born) return []
  return [
    {
      at,
      code,
      found: shown(value),
      expected: `≥ ${shown(birth)}`,
      fix: { code: 'write_example', value: shown(birth) },
    },
  ]
}

/** A child taken in may be nearer in age than one born: only who is younger than the child is named. */
const youngerThanChild = (at: Finding['at'], birth: unknown, births: readonly number[]): readonly Finding[] => {
  const born = dayOf(birth)
  if (born === undefined || births.every((child) => born < child)) return []
  return [{ at, code: 'parent_born_after_child', found: shown(birth) }]
}

/** 育児休業 and 出生時育児休業 begin on the day of birth or the day it is due at the earliest; 産前休業 may come before. */
const leaveBeforeBirth = (
  at: Finding['at'],
  { kind, leave, from }: RawMap,
  births: readonly number[],
): readonly Finding[] => {
  const day = dayOf(from)
  if (kind !== 'leave' || (leave !== 'childcare' && leave !== 'birth') || day === undefined || births.length === 0)
    return []
  if (births.some((birth) => birth <= day)) return []
  const earliest = formatPlainDate(Math.min(...births) as PlainDate)
  return [
    {
      at,
      code: 'leave_before_birth',
      found: shown(from),
      expected: `≥ ${earliest}`,
      fix: { code: 'write_example', value: earliest },
    },
  ]
}
