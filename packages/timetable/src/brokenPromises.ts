import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from './checkNetwork.ts'
import { activityAt, eventAt, type ForwardTimes, forwardPass } from './forwardTimes.ts'
import type { Network, NetworkProblem } from './network.ts'
import { at, incomingOf, type Topology, topologyOf } from './topology.ts'

/** A promise that cannot be kept, and what it cannot be kept together with. */
export interface BrokenPromise {
  /** Event with the deadline. */
  readonly id: string
  /** Minutes (or seconds) lacking, when everybody goes on as soon as they can; with `onlyAsPlanned`, as planned. */
  readonly by: number
  /** Kept if somebody acts before the planned time: the plan is late, not the day impossible. */
  readonly onlyAsPlanned: boolean
  /**
   * Where the longest path begins: events whose own time (work ends, doors open, the plan) lies too late for the deadline by `by`. One,
   * unless several ways would each be enough and each is too long. Giving up any one of them, or the deadline, is enough.
   */
  readonly since: readonly { readonly id: string; readonly time: number }[]
  /** Events from there to the deadline, in the order of the day; nothing else takes part. */
  readonly path: readonly string[]
  /** Departures on the path that are waited for: when one is ready, and when it leaves. */
  readonly waits: readonly { readonly id: string; readonly ready: number; readonly leaves: number }[]
}

/**
 * The promises of a network that break when nothing goes wrong, each with the smallest set of times that contradict each other: a time
 * before which the path cannot begin, the minima along it, and the deadline.
 */
export const brokenPromises = (network: Network): Result<readonly BrokenPromise[], readonly NetworkProblem[]> => {
  const problems = checkNetwork(network)
  if (problems.length > 0) return err(problems)
  const topology = topologyOf(network)
  const pass = forwardPass(network, topology)
  const planned = pass.run(network.plannedIsEarliest === true)
  const free = pass.run(false)
  return ok(
    network.events.flatMap(({ id, latest }, index): BrokenPromise[] => {
      if (latest === undefined || at(planned.times, index) <= latest) return []
      const onlyAsPlanned = at(free.times, index) <= latest
      const times = onlyAsPlanned ? planned : free
      return [{ id, by: at(times.times, index) - latest, onlyAsPlanned, ...cause(network, topology, times, index) }]
    }),
  )
}

/** Backward along what fixed each time; where whoever is there first would be enough, along all ways, for all are too long. */
const cause = (
  network: Network,
  topology: Topology,
  { ready, times }: ForwardTimes,
  deadline: number,
): Pick<BrokenPromise, 'since' | 'path' | 'waits'> => {
  const onPath = new Set([deadline])
  const since: number[] = []
  for (let place = topology.order.length - 1; place >= 0; place--) {
    const index = at(topology.order, place)
    if (!onPath.has(index)) continue
    const incoming = [...incomingOf(topology, index)]
    const arrival = (a: number): number => at(times, at(topology.from, a)) + activityAt(network, a).minDuration
    const fixing = incoming.find((a) => arrival(a) === at(ready, index))
    const ways = fixing === undefined ? [] : eventAt(network, index).join === 'any' ? incoming : [fixing]
    if (ways.length === 0) since.push(index)
    for (const a of ways) onPath.add(at(topology.from, a))
  }
  const idOf = (index: number): string => eventAt(network, index).id
  const path = topology.order.filter((index) => onPath.has(index))
  return {
    since: since.reverse().map((index) => ({ id: idOf(index), time: at(ready, index) })),
    path: path.map(idOf),
    waits: path.flatMap((index) =>
      eventAt(network, index).departures === undefined || at(times, index) === at(ready, index)
        ? []
        : [{ id: idOf(index), ready: at(ready, index), leaves: at(times, index) }],
    ),
  }
}
