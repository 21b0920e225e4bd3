import { distributionProblem } from './distribution.ts'
import type { BadDepartures, DelayDistribution, Departures, Network, NetworkEvent, NetworkProblem } from './network.ts'
import { at, incomingOf, type Topology, topologyOf } from './topology.ts'

/** Where the parts of a network stand in the document they were read from. */
export interface NetworkPaths {
  readonly event: (index: number, field?: string) => string
  readonly activity: (index: number, field?: string) => string
  readonly delay: (kind: string) => string
  readonly dayType: (index: number, field?: string) => string
}

const PLAIN_PATHS: NetworkPaths = {
  event: (index, field) => `events[${index}]${field === undefined ? '' : `.${field}`}`,
  activity: (index, field) => `activities[${index}]${field === undefined ? '' : `.${field}`}`,
  delay: (kind) => `delays.${kind}`,
  dayType: (index, field) => `dayTypes[${index}]${field === undefined ? '' : `.${field}`}`,
}

/**
 * Everything that keeps a network from being computed, at once: unknown and repeated names, numbers that are none, negative
 * durations, distributions nothing can be drawn from, and every cycle with its events.
 */
export const checkNetwork = (network: Network, paths: NetworkPaths = PLAIN_PATHS): readonly NetworkProblem[] => [
  ...eventProblems(network, paths),
  ...activityProblems(network, paths),
  ...delayProblems(network.delays, paths.delay),
  ...dayTypeProblems(network, paths),
  ...cycleProblems(network, paths),
]

/**
 * What is a mistake in a file, though it could be computed: a deadline before the event's own earliest or planned time, and an event that
 * nothing leads to, that leads nowhere, and that has no time.
 */
export const checkPromises = (network: Network, paths: NetworkPaths = PLAIN_PATHS): readonly NetworkProblem[] => {
  const connected = new Set(network.activities.flatMap(({ from, to }) => [from, to]))
  return network.events.flatMap((event, index): NetworkProblem[] => {
    const { id, latest, departures } = event
    const own = ownTime(event)
    if (own !== undefined && latest !== undefined && latest < own)
      return [{ type: 'deadlineBeforeEarliest', path: paths.event(index, 'latest'), id, by: own - latest }]
    if (!connected.has(id) && own === undefined && departures === undefined && network.events.length > 1)
      return [{ type: 'unreachable', path: paths.event(index), id }]
    return []
  })
}

const ownTime = ({ earliest, planned }: NetworkEvent): number | undefined =>
  earliest === undefined || (planned !== undefined && planned > earliest) ? planned : earliest

const eventProblems = (network: Network, paths: NetworkPaths): NetworkProblem[] => {
  const seen = new Set<string>()
  const problems: NetworkProblem[] = []
  for (const [index, event] of network.events.entries()) {
    if (seen.has(event.id)) problems.push({ type: 'duplicateEvent', path: paths.event(index, 'id'), id: event.id })
    seen.add(event.id)
    for (const field of ['earliest', 'latest', 'planned'] as const) {
      const value = event[field]
      if (value !== undefined && !Number.isFinite(value))
        problems.push({ type: 'notANumber', path: paths.event(index, field), value })
    }
    const reason = event.departures === undefined ? null : departuresProblem(event.departures)
    if (reason) problems.push({ type: 'badDepartures', path: paths.event(index, 'departures'), id: event.id, reason })
  }
  return problems
}

const MOST_DEPARTURES = 100_000

/** Why nothing can leave by a timetable, or null. */
export const departuresProblem = (departures: Departures): BadDepartures | null => {
  if ('times' in departures) {
    if (departures.times.length === 0) return 'empty'
    return departures.times.every(Number.isFinite) ? null : 'notANumber'
  }
  const { first, every, last } = departures
  if (![first, every, last].every(Number.isFinite)) return 'notANumber'
  if (every <= 0) return 'everyNotPositive'
  if (last < first) return 'lastBeforeFirst'
  return (last - first) / every > MOST_DEPARTURES ? 'tooMany' : null
}

const activityProblems = (network: Network, paths: NetworkPaths): NetworkProblem[] => {
  const events = new Set(network.events.map(({ id }) => id))
  const seen = new Set<string>()
  const problems: NetworkProblem[] = []
  for (const [index, activity] of network.activities.entries()) {
    const { id, minDuration: value, kind } = activity
    if (seen.has(id)) problems.push({ type: 'duplicateActivity', path: paths.activity(index, 'id'), id })
    seen.add(id)
    for (const end of ['from', 'to'] as const)
      if (!events.has(activity[end]))
        problems.push({ type: 'unknownEvent', path: paths.activity(index, end), id: activity[end] })
    if (!Number.isFinite(value) || value < 0) {
      const type = value < 0 && Number.isFinite(value) ? 'negativeDuration' : 'notANumber'
      problems.push({ type, path: paths.activity(index, 'minDuration'), value })
    }
    if (kind !== undefined && !Object.hasOwn(network.delays, kind))
      problems.push({ type: 'unknownKind', path: paths.activity(index, 'kind'), kind })
  }
  return problems
}

const delayProblems = (delays: Network['delays'], pathOf: (kind: string) => string): NetworkProblem[] =>
  Object.entries(delays).flatMap(([kind, distribution]: [string, DelayDistribution]): NetworkProblem[] => {
    const reason = distributionProblem(distribution)
    if (reason === null) return []
    const path = pathOf(kind)
    return [
      reason === 'empty' ? { type: 'emptyDistribution', path, kind } : { type: 'badDistribution', path, kind, reason },
    ]
  })

const dayTypeProblems = ({ dayTypes = [], delays }: Network, paths: NetworkPaths): NetworkProblem[] => {
  const problems = dayTypes.flatMap(({ id, p, delays: own }, index): NetworkProblem[] => {
    const repeated = dayTypes.findIndex((other) => other.id === id) < index
    const pathOf = (kind: string): string => paths.dayType(index, `delays.${kind}`)
    return [
      ...(repeated ? [{ type: 'duplicateDayType', path: paths.dayType(index, 'id'), id } as const] : []),
      ...(Number.isSafeInteger(p) && p >= 0
        ? []
        : [{ type: 'badDayType', path: paths.dayType(index, 'p'), id } as const]),
      ...Object.keys(own).flatMap((kind): NetworkProblem[] =>
        Object.hasOwn(delays, kind) ? [] : [{ type: 'unknownKind', path: pathOf(kind), kind }],
      ),
      ...delayProblems(own, pathOf),
    ]
  })
  const noneHappens = dayTypes.length > 0 && dayTypes.every(({ p }) => p === 0)
  return noneHappens ? [...problems, { type: 'noDayType', path: paths.dayType(0, 'p') }] : problems
}

/** One problem per cycle; cycles that share an event count as one. */
const cycleProblems = (network: Network, paths: NetworkPaths): NetworkProblem[] => {
  const topology = topologyOf(network)
  if (topology.order.length === network.events.length) return []
  const sorted = new Set(topology.order)
  const visited = new Set<number>()
  const problems: NetworkProblem[] = []
  for (let start = 0; start < network.events.length; start++) {
    if (sorted.has(start)) continue
    const cycle = cycleFrom(topology, start, sorted, visited)
    if (cycle === null) continue
    const events = cycle.map((activity) => network.activities[activity]?.from ?? '')
    problems.push({ type: 'cycle', path: paths.activity(at(cycle, 0)), events: [...events, events[0] ?? ''] })
  }
  return problems
}

/** Walks backward from an event that could not be sorted: each such event has another before it, so the walk meets itself. */
const cycleFrom = (
  topology: Topology,
  start: number,
  sorted: ReadonlySet<number>,
  visited: Set<number>,
): readonly number[] | null => {
  const walk: number[] = []
  const placeOf = new Map<number, number>()
  let event = start
  while (!visited.has(event)) {
    visited.add(event)
    placeOf.set(event, walk.length)
    const activity = [...incomingOf(topology, event)].find((candidate) => !sorted.has(at(topology.from, candidate)))
    if (activity === undefined) return null
    walk.push(activity)
    event = at(topology.from, activity)
  }
  const first = placeOf.get(event)
  return first === undefined ? null : walk.slice(first).reverse()
}
