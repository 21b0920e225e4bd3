import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork, checkPromises, type NetworkPaths } from './checkNetwork.ts'
import { activityOf, type ReadActivity } from './file/activity.ts'
import { dayTypesOf, kindIn, type ReadDayType } from './file/dayTypes.ts'
import { eventOf, type ReadEvent } from './file/event.ts'
import { type Found, itemsOf, type Spot, spotAt } from './file/items.ts'
import { fieldsOf, isObject, joined, type ShapeProblem, shown, vocabulary } from './fileFields.ts'
import type { DelayDistribution, Network, NetworkActivity, NetworkProblem } from './network.ts'
import { parseDelay } from './parseDelay.ts'

/** Whatever keeps a network file from being simulated; `path` is a place in the file. */
export type NetworkFileProblem = NetworkProblem | ShapeProblem

/**
 * Reads a network file: `{name, unit, events, activities, delays, dayTypes}`.
 *
 * Other spellings of the same facts are read too: `nodes`/`arcs`/`edges`, `source`/`target`, `deadline`, snake_case, lists or
 * objects keyed by id, times as `HH:MM`, deadlines in a list of their own, a distribution written at its activity or under its id, the
 * usual parameters of each law, all of it inside `network` or `graph`. An activity without an id is named by its ends, `from→to`, the
 * second one between the same ends `from→to#2`. Absent unit = minutes. A cut-off that does not say what happens beyond it draws again.
 * What can be read in two ways is refused. Every problem of the file is named at once.
 */
export const parseNetwork = (json: unknown): Result<Network, readonly NetworkFileProblem[]> => {
  if (!isObject(json)) return err([{ type: 'unexpected', path: '', expected: 'object', found: shown(json) }])
  const problems: ShapeProblem[] = []
  const root = rootOf(json)
  const fields = fieldsOf(root.value, root.path, ROOT, 1, problems)
  const unit = unitOf(fields.text('unit'), fields.get('unit')?.path ?? 'unit', problems)
  const unitsAMinute = unit === 'seconds' ? 60 : 1
  const laws = new LawBook(unitsAMinute, problems)
  laws.readAll(fields.get('delays'))
  const events = withDeadlines(
    itemsOf(fields.get('events'), joined(root.path, 'events'), problems).flatMap(
      (item) => eventOf(item, unitsAMinute, problems) ?? [],
    ),
    fields.get('deadlines'),
    unitsAMinute,
    problems,
  )
  const read = itemsOf(fields.get('activities'), joined(root.path, 'activities'), problems).flatMap(
    (item) => activityOf(item, unitsAMinute, problems) ?? [],
  )
  const activities = named(read, laws)
  const types = dayTypesOf(fields.get('dayTypes'), unitsAMinute, problems)
  laws.onlyOnSomeDays(activities, types)
  const network: Network = {
    name: fields.text('name') ?? '',
    unit,
    ...(fields.get('plannedIsEarliest')?.value === true ? { plannedIsEarliest: true } : {}),
    events: events.map(({ event }) => event),
    activities: activities.map(({ activity }) => activity),
    delays: Object.fromEntries(laws.delays),
    ...(types.length > 0 ? { dayTypes: types.map(({ type }) => type) } : {}),
  }
  const paths: NetworkPaths = {
    event: (index, field) => placeIn(events[index], field),
    activity: (index, field) => placeIn(activities[index], field),
    delay: (kind) => laws.paths.get(kind) ?? joined('delays', kind),
    dayType: (index, field) => placeIn(types[index], field),
  }
  const all = [...problems, ...checkNetwork(network, paths), ...checkPromises(network, paths)]
  return all.length > 0 ? err(all) : ok(network)
}

const ROOT = vocabulary({
  name: ['id', 'title'],
  unit: ['units', 'timeUnit'],
  events: ['nodes', 'vertices'],
  activities: ['arcs', 'edges', 'links'],
  delays: ['kinds', 'delayKinds', 'distributions'],
  deadlines: ['promises'],
  dayTypes: ['kindsOfDay', 'scenarios'],
  plannedIsEarliest: [],
})

/** The network itself, or the one inside `network` or `graph`. */
const rootOf = (
  json: Readonly<Record<string, unknown>>,
): { path: string; value: Readonly<Record<string, unknown>> } => {
  for (const key of ['network', 'graph']) {
    const { [key]: inside, ...around } = json
    if (isObject(inside)) return { path: key, value: { ...around, ...inside } }
  }
  return { path: '', value: json }
}

const UNITS: Readonly<Record<string, Network['unit']>> = {
  minutes: 'minutes',
  minute: 'minutes',
  mins: 'minutes',
  min: 'minutes',
  m: 'minutes',
  分: 'minutes',
  seconds: 'seconds',
  second: 'seconds',
  secs: 'seconds',
  sec: 'seconds',
  s: 'seconds',
  秒: 'seconds',
}

const unitOf = (text: string | undefined, path: string, problems: ShapeProblem[]): Network['unit'] => {
  const unit = text === undefined ? 'minutes' : UNITS[text.toLowerCase()]
  if (unit === undefined)
    problems.push({ type: 'unexpected', path, expected: 'minutes or seconds', found: shown(text) })
  return unit ?? 'minutes'
}

/** `deadlines: {gate: 485}` or `[{event: gate, latest: 485}]`: promises told apart from their events. */
const withDeadlines = (
  events: readonly ReadEvent[],
  found: Found | undefined,
  unitsAMinute: number,
  problems: ShapeProblem[],
): readonly ReadEvent[] => {
  if (found === undefined) return events
  const latest = new Map<string, number>()
  for (const { path, id, value } of itemsOf(found, 'deadlines', problems)) {
    const fields = fieldsOf(isObject(value) ? value : { latest: value }, path, DEADLINE, unitsAMinute, problems)
    const event = id ?? fields.text('event')
    const time = fields.time('latest')
    if (!fields.get('latest')) problems.push({ type: 'missing', path: joined(path, 'latest'), expected: 'number' })
    if (event === undefined) problems.push({ type: 'missing', path: joined(path, 'event'), expected: 'id of an event' })
    else if (!events.some((one) => one.event.id === event))
      problems.push({ type: 'unexpected', path, expected: 'id of an event', found: shown(event) })
    else if (time !== undefined) latest.set(event, time)
  }
  return events.map(({ event, ...spot }) => {
    const time = latest.get(event.id)
    return { ...spot, event: time === undefined ? event : { ...event, latest: Math.min(time, event.latest ?? time) } }
  })
}

const DEADLINE = vocabulary({ event: ['id', 'name', 'node'], latest: ['deadline', 'due', 'time', 'at', 'by'] })

/** The laws of a file, by kind; a kind whose law cannot be read is named once, and its activities are not reported for it. */
class LawBook {
  readonly delays = new Map<string, DelayDistribution>()
  readonly paths = new Map<string, string>()
  private readonly unitsAMinute: number
  private readonly problems: ShapeProblem[]

  constructor(unitsAMinute: number, problems: ShapeProblem[]) {
    this.unitsAMinute = unitsAMinute
    this.problems = problems
  }

  readAll(found: Found | undefined): void {
    if (found === undefined) return
    for (const item of itemsOf(found, 'delays', this.problems)) {
      const kind = item.id ?? kindIn(item.value)
      if (kind === undefined) this.problems.push({ type: 'missing', path: `${item.path}.id`, expected: 'text' })
      else this.read(kind, item)
    }
  }

  /** The kind of an activity: the one it names, a law written in place, or the one filed under its own id. */
  kindOf({ delay }: ReadActivity, id: string): string | undefined {
    if (delay === undefined) return this.delays.has(id) ? id : undefined
    if (typeof delay.value === 'string') return delay.value
    this.read(delay.path, delay)
    return delay.path
  }

  /** A delay that only some kinds of day know is none on the others. */
  onlyOnSomeDays(activities: readonly { activity: NetworkActivity }[], types: readonly ReadDayType[]): void {
    for (const { activity } of activities) {
      const { kind } = activity
      if (kind === undefined || this.delays.has(kind)) continue
      if (types.some(({ type }) => Object.hasOwn(type.delays, kind)))
        this.delays.set(kind, { type: 'constant', value: 0 })
    }
  }

  private read(kind: string, { path, value }: Found): void {
    const distribution = parseDelay(value, path, this.unitsAMinute, this.problems)
    this.paths.set(kind, path)
    this.delays.set(kind, distribution ?? { type: 'constant', value: 0 })
  }
}

/** Ids of their own, or by the ends. The random numbers hang on them, so they must not depend on other activities. */
const named = (read: readonly ReadActivity[], laws: LawBook): readonly (Spot & { activity: NetworkActivity })[] => {
  const times = new Map<string, number>()
  return read.map((one) => {
    const { path, pathOf, activity } = one
    const id = one.id ?? byEnds(activity, times)
    const kind = laws.kindOf(one, id)
    const { from, to, minDuration, draw } = activity
    return {
      path,
      pathOf,
      activity: {
        id,
        from,
        to,
        minDuration,
        ...(kind === undefined ? {} : { kind }),
        ...(draw === undefined ? {} : { draw }),
      },
    }
  })
}

const byEnds = ({ from, to }: Omit<NetworkActivity, 'id'>, times: Map<string, number>): string => {
  const ends = `${from}→${to}`
  const count = (times.get(ends) ?? 0) + 1
  times.set(ends, count)
  return count === 1 ? ends : `${ends}#${count}`
}

/** `delays.rain` stands inside what the file calls `delays`. */
const placeIn = (spot: Spot | undefined, field: string | undefined): string => {
  const { path, pathOf } = spot ?? spotAt('')
  const [first, ...inside] = field?.split('.') ?? []
  return first === undefined ? path : inside.reduce(joined, pathOf(first))
}
