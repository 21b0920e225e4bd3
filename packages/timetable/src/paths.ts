import { type Delays, type DelaysOfKind, delaysByKind } from './delaysByKind.ts'
import { dayLength, departuresBetween, departuresOfDay, longestWait, nextDeparture } from './departures.ts'
import { ownEarliest } from './forwardTimes.ts'
import type { Network } from './network.ts'
import { at, incomingOf, type Topology } from './topology.ts'

/**
 * Earliest times and largest delays in ticks. With E_j the earliest time of event j and s_a = E_j − E_i − ℓ_a the slack of
 * a = (i → j), delays d_j = T_j − E_j obey d_j = max(0, max over a of (d_i + ξ_a − s_a)), or the min over a where whoever is there
 * first is enough. An event with a timetable has such a delay r_j on the platform, and d_j by the first departure not before it.
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
  /** By activity: its random delays, null when it has none or always the same. */
  readonly delays: readonly (Delays | null)[]
  /** By event: departures as delays r_j that just reach them, ascending; null without a timetable, or when always the same leaves. */
  readonly departures: readonly (Int32Array | null)[]
}

export const pathsOf = (network: Network, topology: Topology): Paths => {
  const timetables = timetablesOf(network)
  const kinds = delaysByKind(network)
  const ticks = ticksFor(network, topology, kinds, timetables)
  const inTicks = new Map([...kinds].map(([kind, delays]) => [kind, delays.inTicks(ticks)]))
  const { ready, earliest } = earliestTicks(network, topology, timetables, ticks)
  const mostDelay = new Float64Array(network.events.length)
  const shift = new Float64Array(network.activities.length)
  const delays: (Delays | null)[] = network.activities.map(() => null)
  const binding = network.events.map((): number[] => [])
  const departures: (Int32Array | null)[] = network.events.map(() => null)
  for (const event of topology.order) {
    const isAny = network.events[event]?.join === 'any'
    const into = binding[event] ?? []
    let mostReady = isAny ? Number.POSITIVE_INFINITY : 0
    for (const a of incomingOf(topology, event)) {
      const activity = network.activities[a]
      const own = activity?.kind === undefined ? undefined : inTicks.get(activity.kind)
      const { least, most } = own ?? NO_DELAY
      const slack =
        at(ready, event) - at(earliest, at(topology.from, a)) - Math.round((activity?.minDuration ?? 0) * ticks)
      const delay = at(mostDelay, at(topology.from, a)) + most - slack
      mostReady = isAny ? Math.min(mostReady, delay) : Math.max(mostReady, delay)
      if (delay <= 0) continue
      if (own && most > least) delays[a] = own
      shift[a] = (most > least ? 0 : most) - slack
      into.push(a)
    }
    // Where whoever is there first is enough and somebody is always there in time, nobody else matters.
    if (into.length === 0 || mostReady <= 0) into.length = 0
    else mostDelay[event] = mostReady
    const timetable = timetables[event]
    if (!timetable || into.length === 0) continue
    const leaves = departuresWithin(timetable, ticks, at(ready, event), mostReady)
    mostDelay[event] = at(leaves, leaves.length - 1) - at(leaves, 0)
    if (leaves.length === 1) into.length = 0
    else departures[event] = leaves
  }
  return { ticks, earliest, mostDelay, binding, shift, delays, departures }
}

const NO_DELAY = { least: 0, most: 0 }
const TICKS_PER_SECOND = 1024
/** A delay plus a delay must stay below 2^31. */
const MOST_TICKS = 2 ** 30

/** Departures of one day, and the day, in the unit of the network. */
interface Timetable {
  readonly ofDay: readonly number[]
  readonly day: number
}

const timetablesOf = (network: Network): readonly (Timetable | null)[] =>
  network.events.map(({ departures }) =>
    departures ? { ofDay: departuresOfDay(departures), day: dayLength(network.unit) } : null,
  )

const inTicksOf = ({ ofDay, day }: Timetable, ticks: number): Timetable => ({
  ofDay: ofDay.map((time) => Math.round(time * ticks)),
  day: day * ticks,
})

const departuresWithin = (timetable: Timetable, ticks: number, ready: number, most: number): Int32Array => {
  const { ofDay, day } = inTicksOf(timetable, ticks)
  return Int32Array.from(departuresBetween(ofDay, day, ready, ready + most), (time) => time - ready)
}

const ticksFor = (
  network: Network,
  topology: Topology,
  kinds: ReadonlyMap<string, DelaysOfKind>,
  timetables: readonly (Timetable | null)[],
): number => {
  const most = new Float64Array(network.events.length)
  let largest = 0
  for (const event of topology.order) {
    for (const a of incomingOf(topology, event)) {
      const delay = kinds.get(network.activities[a]?.kind ?? '')?.most ?? 0
      most[event] = Math.max(at(most, event), at(most, at(topology.from, a)) + delay)
    }
    const timetable = timetables[event]
    if (timetable) most[event] = at(most, event) + longestWait(timetable.ofDay, timetable.day)
    largest = Math.max(largest, at(most, event))
  }
  const seconds = network.unit === 'minutes' ? 60 : 1
  let perSecond = TICKS_PER_SECOND
  while (largest * seconds * perSecond >= MOST_TICKS) perSecond /= 2
  return perSecond * seconds
}

/** Of each event the earliest time, and the earliest time it could happen but for its timetable. */
const earliestTicks = (
  network: Network,
  topology: Topology,
  timetables: readonly (Timetable | null)[],
  ticks: number,
): { readonly ready: Float64Array; readonly earliest: Float64Array } => {
  const ready = new Float64Array(network.events.length)
  const earliest = new Float64Array(network.events.length)
  for (const index of topology.order) {
    const incoming = incomingOf(topology, index)
    const event = network.events[index]
    const own = event ? ownEarliest(event, incoming.length === 0, network.plannedIsEarliest === true) : 0
    const isAny = event?.join === 'any'
    let arrival = isAny && incoming.length > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
    for (const a of incoming) {
      const time = at(earliest, at(topology.from, a)) + Math.round((network.activities[a]?.minDuration ?? 0) * ticks)
      arrival = isAny ? Math.min(arrival, time) : Math.max(arrival, time)
    }
    const time = Math.max(arrival, own === Number.NEGATIVE_INFINITY ? own : Math.round(own * ticks))
    const timetable = timetables[index]
    ready[index] = time
    if (timetable) {
      const { ofDay, day } = inTicksOf(timetable, ticks)
      earliest[index] = nextDeparture(ofDay, day, time)
    } else earliest[index] = time
  }
  return { ready, earliest }
}
