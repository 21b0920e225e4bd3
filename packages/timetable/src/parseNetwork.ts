import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork, checkPromises, type NetworkPaths } from './checkNetwork.ts'
import { fieldsOf, isObject, joined, type ShapeProblem, shown, vocabulary } from './fileFields.ts'
import type { DelayDistribution, Network, NetworkActivity, NetworkEvent, NetworkProblem } from './network.ts'
import { parseDelay } from './parseDelay.ts'

/** Whatever keeps a network file from being simulated; `path` is a place in the file. */
export type NetworkFileProblem = NetworkProblem | ShapeProblem

/**
 * Reads a network file: `{name, unit, events, activities, delays}`.
 *
 * Other spellings of the same facts are read too: `nodes`/`arcs`/`edges`, `source`/`target`, `deadline`, snake_case, lists or
 * objects keyed by id, times as `HH:MM`, a distribution written at its activity, the usual parameters of each law. An activity without an id
 * is named by its ends, `from→to`, the second one between the same ends `from→to#2`. Absent unit = minutes. A cut-off that does not say
 * what happens beyond it draws again. Every problem of the file is named at once.
 */
export const parseNetwork = (json: unknown): Result<Network, readonly NetworkFileProblem[]> => {
  if (!isObject(json)) return err([{ type: 'unexpected', path: '', expected: 'object', found: shown(json) }])
  const problems: ShapeProblem[] = []
  const fields = fieldsOf(json, '', ROOT, 1, problems)
  const unit = unitOf(fields.text('unit'), fields.get('unit')?.path ?? 'unit', problems)
  const reading: Reading = {
    unitsAMinute: unit === 'seconds' ? 60 : 1,
    problems,
    delays: new Map(),
    delayPaths: new Map(),
  }
  readDelays(fields.get('delays'), reading)
  const events = itemsOf(fields.get('events'), 'events', reading).flatMap((item) => eventOf(item, reading) ?? [])
  const activities = named(
    itemsOf(fields.get('activities'), 'activities', reading).flatMap((item) => activityOf(item, reading) ?? []),
  )
  const network: Network = {
    name: fields.text('name') ?? '',
    unit,
    ...(fields.get('plannedIsEarliest')?.value === true ? { plannedIsEarliest: true } : {}),
    events: events.map(({ event }) => event),
    activities: activities.map(({ activity }) => activity),
    delays: Object.fromEntries(reading.delays),
  }
  const paths: NetworkPaths = {
    event: (index, field) => pathOf(events[index]?.path, field),
    activity: (index, field) => pathOf(activities[index]?.path, field),
    delay: (kind) => reading.delayPaths.get(kind) ?? joined('delays', kind),
  }
  const all = [...problems, ...checkNetwork(network, paths), ...checkPromises(network, paths)]
  return all.length > 0 ? err(all) : ok(network)
}

interface Reading {
  readonly unitsAMinute: number
  readonly problems: ShapeProblem[]
  readonly delays: Map<string, DelayDistribution>
  readonly delayPaths: Map<string, string>
}

/** One entry of a list, or of an object keyed by id. */
interface Item {
  readonly path: string
  readonly id: string | undefined
  readonly value: unknown
}

const ROOT = vocabulary({
  name: ['id', 'title'],
  unit: ['units', 'timeUnit'],
  events: ['nodes', 'vertices'],
  activities: ['arcs', 'edges', 'links'],
  delays: ['kinds', 'delayKinds', 'distributions'],
  plannedIsEarliest: [],
})

const EVENT = vocabulary({
  id: ['name', 'key'],
  earliest: ['notBefore', 'release', 'opens', 'e'],
  latest: ['deadline', 'due', 'notAfter', 'l'],
  planned: ['plan', 'at', 'time', 'pi'],
})

const ACTIVITY = vocabulary({
  id: ['name', 'key'],
  from: ['source', 'tail', 'i', 'predecessor'],
  to: ['target', 'head', 'j', 'successor'],
  minDuration: ['min', 'duration', 'minimum', 'minimumDuration', 'minTime'],
  kind: ['delay', 'delayKind', 'distribution'],
  draw: ['shared', 'random'],
})

const UNITS: Readonly<Record<string, Network['unit']>> = {
  minutes: 'minutes',
  minute: 'minutes',
  min: 'minutes',
  m: 'minutes',
  seconds: 'seconds',
  second: 'seconds',
  sec: 'seconds',
  s: 'seconds',
}

const unitOf = (text: string | undefined, path: string, problems: ShapeProblem[]): Network['unit'] => {
  const unit = text === undefined ? 'minutes' : UNITS[text.toLowerCase()]
  if (unit === undefined)
    problems.push({ type: 'unexpected', path, expected: 'minutes or seconds', found: shown(text) })
  return unit ?? 'minutes'
}

const itemsOf = (
  found: { path: string; value: unknown } | undefined,
  name: string,
  reading: Reading,
): readonly Item[] => {
  if (found === undefined) {
    reading.problems.push({ type: 'missing', path: name, expected: 'list' })
    return []
  }
  const { path, value } = found
  if (Array.isArray(value))
    return value.map((item, index) => ({ path: `${path}[${index}]`, id: undefined, value: item }))
  if (isObject(value)) return Object.entries(value).map(([id, item]) => ({ path: joined(path, id), id, value: item }))
  reading.problems.push({ type: 'unexpected', path, expected: 'list', found: shown(value) })
  return []
}

const readDelays = (found: { path: string; value: unknown } | undefined, reading: Reading): void => {
  if (found === undefined) return
  for (const item of itemsOf(found, 'delays', reading)) {
    const kind = item.id ?? (isObject(item.value) ? idIn(item.value) : undefined)
    if (kind === undefined) reading.problems.push({ type: 'missing', path: `${item.path}.id`, expected: 'text' })
    else readDelay(kind, item.value, item.path, reading)
  }
}

const idIn = (value: Readonly<Record<string, unknown>>): string | undefined =>
  [value.id, value.name, value.kind].find((id) => typeof id === 'string')

const readDelay = (kind: string, value: unknown, path: string, reading: Reading): void => {
  const distribution = parseDelay(value, path, reading.unitsAMinute, reading.problems)
  reading.delayPaths.set(kind, path)
  // A kind whose law cannot be read is named once; its activities must not be reported for it.
  reading.delays.set(kind, distribution ?? { type: 'constant', value: 0 })
}

const eventOf = (
  { path, id: key, value }: Item,
  reading: Reading,
): { path: string; event: NetworkEvent } | undefined => {
  if (typeof value === 'string' || (value === null && key !== undefined))
    return { path, event: { id: key ?? String(value) } }
  if (!isObject(value)) {
    reading.problems.push({ type: 'unexpected', path, expected: 'object', found: shown(value) })
    return undefined
  }
  const fields = fieldsOf(value, path, EVENT, reading.unitsAMinute, reading.problems)
  const id = key ?? fields.text('id')
  if (id === undefined) {
    if (!fields.get('id')) reading.problems.push({ type: 'missing', path: `${path}.id`, expected: 'text' })
    return undefined
  }
  const [earliest, latest, planned] = [fields.time('earliest'), fields.time('latest'), fields.time('planned')]
  return {
    path,
    event: {
      id,
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
      ...(planned === undefined ? {} : { planned }),
    },
  }
}

interface ReadActivity {
  readonly path: string
  /** Absent = named by its ends. */
  readonly id: string | undefined
  readonly activity: Omit<NetworkActivity, 'id'>
}

const activityOf = ({ path, id: key, value }: Item, reading: Reading): ReadActivity | undefined => {
  if (!isObject(value)) {
    reading.problems.push({ type: 'unexpected', path, expected: 'object', found: shown(value) })
    return undefined
  }
  const fields = fieldsOf(value, path, ACTIVITY, reading.unitsAMinute, reading.problems)
  const [from, to] = [fields.text('from'), fields.text('to')]
  for (const end of ['from', 'to'])
    if (!fields.get(end)) reading.problems.push({ type: 'missing', path: `${path}.${end}`, expected: 'id of an event' })
  if (from === undefined || to === undefined) return undefined
  const kind = kindOf(fields.get('kind'), reading)
  const draw = fields.text('draw')
  return {
    path,
    id: key ?? fields.text('id'),
    activity: {
      from,
      to,
      minDuration: fields.number('minDuration') ?? 0,
      ...(kind === undefined ? {} : { kind }),
      ...(draw === undefined ? {} : { draw }),
    },
  }
}

/** The name of a kind, or a distribution written in place. */
const kindOf = (found: { path: string; value: unknown } | undefined, reading: Reading): string | undefined => {
  if (found === undefined || found.value === 'none') return undefined
  if (typeof found.value === 'string') return found.value
  readDelay(found.path, found.value, found.path, reading)
  return found.path
}

/** Ids of their own, or by the ends. The random numbers hang on them, so they must not depend on other activities. */
const named = (read: readonly ReadActivity[]): readonly { path: string; activity: NetworkActivity }[] => {
  const times = new Map<string, number>()
  return read.map(({ path, id, activity }) => {
    if (id !== undefined) return { path, activity: { id, ...activity } }
    const ends = `${activity.from}→${activity.to}`
    const count = (times.get(ends) ?? 0) + 1
    times.set(ends, count)
    return { path, activity: { id: count === 1 ? ends : `${ends}#${count}`, ...activity } }
  })
}

const pathOf = (path: string | undefined, field: string | undefined): string =>
  field === undefined ? (path ?? '') : joined(path ?? '', field)
