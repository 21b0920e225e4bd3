import { delayTable, delayTicks } from './delayTable.ts'
import type { DelayDistribution, Network } from './network.ts'
import { ownEarliest } from './planTimes.ts'
import { at, incomingOf, type Topology } from './topology.ts'

/**
 * Earliest times and largest delays in ticks. With E_j the earliest time of event j and s_a = E_j − E_i − ℓ_a the slack of
 * a = (i → j), delays d_j = T_j − E_j obey d_j = max(0, max over a of (d_i + ξ_a − s_a)).
 *
 * A tick is 2^−10 second, coarser (by powers of two) only where delays could reach twelve days. Whole ticks make additions and
 * maxima exact: no order of computing, no block size and no machine can change a bit.
 */
export interface Paths {
  /** Ticks of one unit of the network. */
  readonly ticks: number
  /** By event. */
  readonly earliest: Float64Array
  readonly mostDelay: Float64Array
  /** By event: its incoming activities that some delay can make felt, in the order of the network. */
  readonly binding: readonly (readonly number[])[]
  /** By activity: what it adds to the delay of its source, the random part apart: −s_a, plus a constant delay. */
  readonly shift: Float64Array
  /** By activity: its random delays in ticks by cell, null when it has none or always the same. */
  readonly table: readonly (Int32Array | null)[]
}

export const pathsOf = (network: Network, topology: Topology): Paths => {
  const ticks = ticksFor(network, topology)
  const tables = new Map(
    [...usedKinds(network)].map((kind) => [kind, delayTicks(distributionOf(network, kind), ticks)]),
  )
  const earliest = earliestTicks(network, topology, ticks)
  const mostDelay = new Float64Array(network.events.length)
  const shift = new Float64Array(network.activities.length)
  const table: (Int32Array | null)[] = network.activities.map(() => null)
  const binding = network.events.map((): number[] => [])
  for (const event of topology.order)
    for (const a of incomingOf(topology, event)) {
      const activity = network.activities[a]
      const delays = activity?.kind === undefined ? undefined : tables.get(activity.kind)
      const least = delays ? at(delays, 0) : 0
      const most = delays ? at(delays, delays.length - 1) : 0
      const slack =
        at(earliest, event) - at(earliest, at(topology.from, a)) - Math.round((activity?.minDuration ?? 0) * ticks)
      const delay = at(mostDelay, at(topology.from, a)) + most - slack
      if (delay <= 0) continue
      if (delays && most > least) table[a] = delays
      shift[a] = (most > least ? 0 : most) - slack
      binding[event]?.push(a)
      mostDelay[event] = Math.max(at(mostDelay, event), delay)
    }
  return { ticks, earliest, mostDelay, binding, shift, table }
}

const TICKS_PER_SECOND = 1024
/** A delay plus a delay must stay below 2^31. */
const MOST_TICKS = 2 ** 30

const usedKinds = (network: Network): ReadonlySet<string> =>
  new Set(network.activities.flatMap(({ kind }) => kind ?? []))

const distributionOf = (network: Network, kind: string): DelayDistribution => {
  const distribution = network.delays[kind]
  if (!distribution) throw new RangeError(`no delay of kind ${kind}`)
  return distribution
}

const ticksFor = (network: Network, topology: Topology): number => {
  const longest = new Map(
    [...usedKinds(network)].map((kind) => [kind, delayTable(distributionOf(network, kind)).at(-1) ?? 0]),
  )
  const most = new Float64Array(network.events.length)
  let largest = 0
  for (const event of topology.order)
    for (const a of incomingOf(topology, event)) {
      const delay = longest.get(network.activities[a]?.kind ?? '') ?? 0
      most[event] = Math.max(at(most, event), at(most, at(topology.from, a)) + delay)
      largest = Math.max(largest, at(most, event))
    }
  const seconds = network.unit === 'minutes' ? 60 : 1
  let perSecond = TICKS_PER_SECOND
  while (largest * seconds * perSecond >= MOST_TICKS) perSecond /= 2
  return perSecond * seconds
}

const earliestTicks = (network: Network, topology: Topology, ticks: number): Float64Array => {
  const times = new Float64Array(network.events.length)
  for (const index of topology.order) {
    const incoming = incomingOf(topology, index)
    const event = network.events[index]
    const own = event ? ownEarliest(event, incoming.length === 0, network.plannedIsEarliest === true) : 0
    let time = own === Number.NEGATIVE_INFINITY ? own : Math.round(own * ticks)
    for (const a of incoming)
      time = Math.max(
        time,
        at(times, at(topology.from, a)) + Math.round((network.activities[a]?.minDuration ?? 0) * ticks),
      )
    times[index] = time
  }
  return times
}
