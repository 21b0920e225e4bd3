import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from './checkNetwork.ts'
import { activityAt, eventAt, type ForwardTimes, forwardPass } from './forwardTimes.ts'
import { latestTimes } from './latestTimes.ts'
import type { Network, NetworkEvent, NetworkProblem } from './network.ts'
import { at, incomingOf, type Topology, topologyOf } from './topology.ts'

/** The day when nothing goes wrong: forward and backward pass over the minima. Times in the unit of the network. */
export interface PlannedTimes {
  /** In the order of the network. */
  readonly events: ReadonlyMap<string, EventTimes>
  /** Events with a `latest`, in the order of the network. */
  readonly deadlines: readonly DeadlineTimes[]
  /** Promises that cannot be kept even when nothing goes wrong, and by how much. */
  readonly broken: readonly { readonly id: string; readonly by: number }[]
  /** Events of the longest path to the deadline with the least slack (to the last event, without deadlines), first one first. */
  readonly criticalPath: readonly string[]
}

export interface EventTimes {
  readonly id: string
  /** Earliest possible time. */
  readonly earliest: number
  /** Latest time with which no promise later on breaks; null = no promise depends on this event. */
  readonly latest: number | null
  /** 余白 (total float): `latest − earliest`. Negative = some promise is broken by so much. */
  readonly slack: number | null
}

export interface DeadlineTimes {
  readonly id: string
  readonly latest: number
  /** Planned time, not before everything leading to it is possible. */
  readonly planned: number
  /** Planned 余白: `latest − planned`. */
  readonly slack: number
  /** Largest possible 余白: everybody leaves as soon as they can instead of at the planned minute; starts of the day stay. */
  readonly largestSlack: number
}

/**
 * Earliest and latest times, slack and broken promises of a network, and the path that decides. Only minima: no delay enters.
 * Problems of the network are refused, all at once; a promise that cannot be kept is a result, not a problem.
 */
export const planTimes = (network: Network): Result<PlannedTimes, readonly NetworkProblem[]> => {
  const problems = checkNetwork(network)
  if (problems.length > 0) return err(problems)
  const topology = topologyOf(network)
  const pass = forwardPass(network, topology)
  const planned = pass.run(network.plannedIsEarliest === true)
  const earliest = planned.times
  const free = pass.run(false).times
  const latest = latestTimes(network, topology, pass, planned)
  const deadlines = network.events.flatMap((event, index) =>
    event.latest === undefined ? [] : [deadlineTimes(event, event.latest, at(earliest, index), at(free, index))],
  )
  return ok({
    events: new Map(
      network.events.map(({ id }, index) => [id, eventTimes(id, at(earliest, index), at(latest, index))]),
    ),
    deadlines,
    broken: network.events.flatMap(({ id, latest: promised }, index) => {
      const by = at(earliest, index) - (promised ?? Number.POSITIVE_INFINITY)
      return by > 0 ? [{ id, by }] : []
    }),
    criticalPath: decidingPath(network, topology, planned, tightest(deadlines) ?? lastEvent(network, earliest)),
  })
}

/** Events of the longest path to one event: from the last event that waits for its own time, each activity without slack. */
export const pathTo = (network: Network, event: string): readonly string[] => {
  const topology = topologyOf(network)
  return decidingPath(network, topology, forwardPass(network, topology).run(network.plannedIsEarliest === true), event)
}

const eventTimes = (id: string, earliest: number, latest: number): EventTimes =>
  latest === Number.POSITIVE_INFINITY
    ? { id, earliest, latest: null, slack: null }
    : { id, earliest, latest, slack: latest - earliest }

const deadlineTimes = (event: NetworkEvent, latest: number, earliest: number, free: number): DeadlineTimes => {
  const planned = Math.max(event.planned ?? earliest, earliest)
  return { id: event.id, latest, planned, slack: latest - planned, largestSlack: latest - free }
}

const tightest = (deadlines: readonly DeadlineTimes[]): string | undefined =>
  deadlines.reduce<DeadlineTimes | undefined>((best, one) => (best && best.slack <= one.slack ? best : one), undefined)
    ?.id

const lastEvent = (network: Network, earliest: Float64Array): string | undefined => {
  let last = 0
  for (let index = 1; index < earliest.length; index++) if (at(earliest, index) > at(earliest, last)) last = index
  return network.events[last]?.id
}

const decidingPath = (
  network: Network,
  topology: Topology,
  { ready, times }: ForwardTimes,
  event: string | undefined,
): readonly string[] => {
  const path: string[] = []
  let index = event === undefined ? undefined : topology.indexOf.get(event)
  while (index !== undefined) {
    path.push(eventAt(network, index).id)
    const since: number = at(ready, index)
    const fixing: number | undefined = [...incomingOf(topology, index)].find(
      (a) => at(times, at(topology.from, a)) + activityAt(network, a).minDuration === since,
    )
    index = fixing === undefined ? undefined : at(topology.from, fixing)
  }
  return path.reverse()
}
