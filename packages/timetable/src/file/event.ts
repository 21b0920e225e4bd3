import { type Fields, fieldsOf, isObject, type ShapeProblem, shown, timeIn, vocabulary } from '../fileFields.ts'
import type { Departures, NetworkEvent } from '../network.ts'
import { type Found, type Item, type Spot, spotAt } from './items.ts'

export interface ReadEvent extends Spot {
  readonly event: NetworkEvent
}

/** An event of a network file: its id alone, or with its times, its timetable and how it waits. */
export const eventOf = (
  { path, id: key, value }: Item,
  unitsAMinute: number,
  problems: ShapeProblem[],
): ReadEvent | undefined => {
  if (typeof value === 'string' || (value === null && key !== undefined))
    return { ...spotAt(path), event: { id: key ?? String(value) } }
  if (!isObject(value)) {
    problems.push({ type: 'unexpected', path, expected: 'object', found: shown(value) })
    return undefined
  }
  const fields = fieldsOf(value, path, EVENT, unitsAMinute, problems)
  const id = key ?? fields.text('id')
  if (id === undefined) {
    if (!fields.get('id')) problems.push({ type: 'missing', path: `${path}.id`, expected: 'text' })
    return undefined
  }
  const [earliest, latest, planned] = [fields.time('earliest'), fields.time('latest'), fields.time('planned')]
  const join = joinOf(fields, problems)
  const departures = departuresOf(fields.get('departures'), unitsAMinute, problems)
  return {
    path,
    pathOf: fields.pathOf,
    event: {
      id,
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
      ...(planned === undefined ? {} : { planned }),
      ...(join === undefined ? {} : { join }),
      ...(departures === undefined ? {} : { departures }),
    },
  }
}

const EVENT = vocabulary({
  id: ['name', 'key'],
  earliest: ['notBefore', 'release', 'opens', 'e', 'earliestTime'],
  latest: ['deadline', 'due', 'notAfter', 'l', 'latestTime'],
  planned: ['plan', 'at', 'time', 'pi', 'plannedTime'],
  join: ['merge', 'waitsFor', 'gate', 'semantics'],
  departures: ['departs', 'timetable', 'schedule'],
})

const JOINS: Readonly<Record<string, NonNullable<NetworkEvent['join']>>> = {
  all: 'all',
  and: 'all',
  max: 'all',
  any: 'any',
  or: 'any',
  min: 'any',
  first: 'any',
}

const joinOf = (fields: Fields, problems: ShapeProblem[]): NetworkEvent['join'] => {
  const said = fields.text('join')
  const join = said === undefined ? undefined : JOINS[said.toLowerCase()]
  if (said !== undefined && join === undefined)
    problems.push({
      type: 'unexpected',
      path: fields.get('join')?.path ?? '',
      expected: 'all or any',
      found: shown(said),
    })
  return join
}

const DEPARTURES = vocabulary({
  times: ['list', 'departures'],
  first: ['from', 'start'],
  every: ['headway', 'interval', 'period'],
  last: ['to', 'until', 'end'],
})

/** A list of departures, or a headway from a first to a last one. */
const departuresOf = (
  found: Found | undefined,
  unitsAMinute: number,
  problems: ShapeProblem[],
): Departures | undefined => {
  if (found === undefined) return undefined
  const { path, value } = found
  if (Array.isArray(value)) return listed(value, path, unitsAMinute, problems)
  if (!isObject(value)) {
    problems.push({ type: 'unexpected', path, expected: 'list', found: shown(value) })
    return undefined
  }
  const fields = fieldsOf(value, path, DEPARTURES, unitsAMinute, problems)
  const times = fields.get('times')
  if (times && Array.isArray(times.value)) return listed(times.value, times.path, unitsAMinute, problems)
  const [first, every, last] = [fields.time('first'), fields.duration('every'), fields.time('last')]
  for (const field of ['first', 'every', 'last'])
    if (!fields.get(field)) problems.push({ type: 'missing', path: `${path}.${field}`, expected: 'number' })
  return first === undefined || every === undefined || last === undefined ? undefined : { first, every, last }
}

const listed = (
  values: readonly unknown[],
  path: string,
  unitsAMinute: number,
  problems: ShapeProblem[],
): Departures | undefined => {
  const times = values.map((value, index) => {
    const time = timeIn(value, unitsAMinute)
    if (time === undefined)
      problems.push({
        type: 'unexpected',
        path: `${path}[${index}]`,
        expected: 'number or HH:MM',
        found: shown(value),
      })
    return time
  })
  const known = times.filter((time) => time !== undefined)
  return known.length < times.length ? undefined : { times: known }
}
