import type { Network } from './network.ts'

/** A network as arrays: events by index, activities sorted by the event they lead to. */
export interface Topology {
  readonly indexOf: ReadonlyMap<string, number>
  /** Event indices in an order in which every activity leads forward. Shorter than the events when there is a cycle. */
  readonly order: readonly number[]
  /** Activity indices leading into event j: `incoming[firstIncoming[j]] … incoming[firstIncoming[j + 1] − 1]`, in the order of the network. */
  readonly incoming: Int32Array
  readonly firstIncoming: Int32Array
  /** Event index an activity comes from and leads to; −1 for an event that does not exist. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/**
 * Sorts a network. Activities with an unknown end are left out; `checkNetwork` names them. Remembered as long as the network is: to
 * check one, to name what is observed and to lower it all begin here.
 */
export const topologyOf = (network: Network): Topology => {
  const known = SORTED.get(network)
  if (known) return known
  const topology = sorted(network)
  SORTED.set(network, topology)
  return topology
}

/** The network is sorted like one that has the same events and activities, at other times. */
export const sortedLike = (network: Network, other: Network): Network => {
  SORTED.set(network, topologyOf(other))
  return network
}

const SORTED = new WeakMap<Network, Topology>()

const sorted = (network: Network): Topology => {
  const indexOf = new Map<string, number>()
  network.events.forEach((event, index) => {
    if (!indexOf.has(event.id)) indexOf.set(event.id, index)
  })
  const count = network.activities.length
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  network.activities.forEach((activity, index) => {
    from[index] = indexOf.get(activity.from) ?? -1
    to[index] = indexOf.get(activity.to) ?? -1
  })
  const { first: firstIncoming, list: incoming } = grouped(to, from, network.events.length)
  const { first: firstOutgoing, list: outgoing } = grouped(from, to, network.events.length)
  return { indexOf, order: forwardOrder(firstIncoming, firstOutgoing, outgoing, to), incoming, firstIncoming, from, to }
}

/** Activity indices leading into event `event`. */
export const incomingOf = (topology: Topology, event: number): Int32Array =>
  topology.incoming.subarray(at(topology.firstIncoming, event), at(topology.firstIncoming, event + 1))

/** Element of an array that is known to be there; anything else is a bug of ours. */
export const at = (array: ArrayLike<number>, index: number): number => {
  const value = array[index]
  if (value === undefined) throw new RangeError(`no element ${index} of ${array.length}`)
  return value
}

/** Counting sort of activities by one of their ends; those with an unknown end on either side are left out. */
const grouped = (by: Int32Array, other: Int32Array, events: number): { first: Int32Array; list: Int32Array } => {
  const known = (activity: number): boolean => at(by, activity) >= 0 && at(other, activity) >= 0
  const first = new Int32Array(events + 1)
  for (let a = 0; a < by.length; a++) if (known(a)) first[at(by, a) + 1] = at(first, at(by, a) + 1) + 1
  for (let e = 0; e < events; e++) first[e + 1] = at(first, e + 1) + at(first, e)
  const list = new Int32Array(at(first, events))
  const next = first.slice()
  for (let a = 0; a < by.length; a++) {
    if (!known(a)) continue
    const place = at(next, at(by, a))
    list[place] = a
    next[at(by, a)] = place + 1
  }
  return { first, list }
}

/** Kahn's algorithm; among events that are free the earlier named comes first, so that runs repeat. */
const forwardOrder = (
  firstIncoming: Int32Array,
  firstOutgoing: Int32Array,
  outgoing: Int32Array,
  to: Int32Array,
): number[] => {
  const events = firstIncoming.length - 1
  const waiting = new Int32Array(events)
  const order: number[] = []
  for (let e = 0; e < events; e++) {
    waiting[e] = at(firstIncoming, e + 1) - at(firstIncoming, e)
    if (waiting[e] === 0) order.push(e)
  }
  for (let next = 0; next < order.length; next++) {
    const event = at(order, next)
    for (let k = at(firstOutgoing, event); k < at(firstOutgoing, event + 1); k++) {
      const target = at(to, at(outgoing, k))
      waiting[target] = at(waiting, target) - 1
      if (waiting[target] === 0) order.push(target)
    }
  }
  return order
}
