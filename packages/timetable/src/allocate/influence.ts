import { ownEarliest } from '../forwardTimes.ts'
import type { DelayDistribution, Network, NetworkActivity, NetworkEvent } from '../network.ts'
import { at, incomingOf, topologyOf } from '../topology.ts'

/**
 * The events a change can be felt at: those that are themselves other in `changed` than in `network`, and what follows from them.
 * The two have the same events and activities. An activity that even on the longest day is over before its event can happen anyway
 * (the morning is over when work ends at 16:00) passes nothing on; `quickest` is the network with every bound as early and every
 * duration as short as it can get, so that this holds for every setting of the levers. In a network with features this does not know
 * everything is passed on, which is slower and never wrong.
 */
export const influencedBy = (network: Network, changed: Network, quickest: Network): ReadonlySet<string> => {
  const topology = topologyOf(network)
  const felt = new Uint8Array(network.events.length)
  const decides = decidingActivities(network, quickest)
  for (const event of topology.order) {
    const incoming = [...incomingOf(topology, event)]
    const isOther =
      differs(network.events[event], changed.events[event]) ||
      incoming.some((a) => differs(network.activities[a], changed.activities[a]))
    const isReached = incoming.some((a) => decides[a] === 1 && felt[at(topology.from, a)] === 1)
    if (isOther || isReached) felt[event] = 1
  }
  return new Set(network.events.flatMap(({ id }, event) => (felt[event] === 1 ? id : [])))
}

/** 1 for every activity that on some day, at some setting, can be what its event waits for. */
const decidingActivities = (network: Network, quickest: Network): Uint8Array => {
  const decides = new Uint8Array(network.activities.length).fill(1)
  if (!isPlain(network)) return decides
  const topology = topologyOf(network)
  const longest = longestDelays(network)
  const first = new Float64Array(network.events.length)
  const last = new Float64Array(network.events.length)
  for (const event of topology.order) {
    const incoming = [...incomingOf(topology, event)]
    const bound = (of: Network): number =>
      ownEarliest(of.events[event] ?? { id: '' }, incoming.length === 0, network.plannedIsEarliest === true)
    const least = (a: number): number => at(first, at(topology.from, a)) + (quickest.activities[a]?.minDuration ?? 0)
    const most = (a: number): number => {
      const { minDuration = 0, kind } = network.activities[a] ?? {}
      const late = kind === undefined ? 0 : (longest.get(kind) ?? Number.POSITIVE_INFINITY)
      return at(last, at(topology.from, a)) + minDuration + late
    }
    first[event] = Math.max(bound(quickest), ...incoming.map(least))
    last[event] = Math.max(bound(network), ...incoming.map(most))
    for (const a of incoming) if (most(a) <= at(first, event)) decides[a] = 0
  }
  return decides
}

/** By kind, on any type of day. */
const longestDelays = ({ delays, dayTypes = [] }: Network): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(delays).map(([kind, law]) => {
      const laws = [law, ...dayTypes.flatMap((type) => type.delays[kind] ?? [])]
      return [kind, Math.max(...laws.map(longestDelay))]
    }),
  )

const longestDelay = (law: DelayDistribution): number => {
  switch (law.type) {
    case 'constant':
      return law.value
    case 'empirical':
      return Math.max(...law.values)
    default:
      return law.max ?? Number.POSITIVE_INFINITY
  }
}

const NETWORK_KEYS: ReadonlySet<string> = new Set([
  'name',
  'unit',
  'plannedIsEarliest',
  'events',
  'activities',
  'delays',
  'dayTypes',
] satisfies (keyof Network)[])
const EVENT_KEYS: ReadonlySet<string> = new Set([
  'id',
  'earliest',
  'latest',
  'planned',
] satisfies (keyof NetworkEvent)[])
const ACTIVITY_KEYS: ReadonlySet<string> = new Set([
  'id',
  'from',
  'to',
  'minDuration',
  'kind',
  'draw',
] satisfies (keyof NetworkActivity)[])

const isPlain = (network: Network): boolean =>
  knows(NETWORK_KEYS, network) &&
  network.events.every((event) => knows(EVENT_KEYS, event)) &&
  network.activities.every((activity) => knows(ACTIVITY_KEYS, activity))

const knows = (keys: ReadonlySet<string>, of: object): boolean => Object.keys(of).every((key) => keys.has(key))

const differs = (one: object | undefined, other: object | undefined): boolean =>
  JSON.stringify(one) !== JSON.stringify(other)
