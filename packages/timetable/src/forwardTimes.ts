import { dayLength, departuresOfDay, nextDeparture } from './departures.ts'
import type { Network, NetworkActivity, NetworkEvent } from './network.ts'
import { at, incomingOf, type Topology } from './topology.ts'

/** Earliest times over minima: `ready` is when everything an event waits for is there, `times` when it happens (the next departure). */
export interface ForwardTimes {
  readonly ready: Float64Array
  readonly times: Float64Array
}

/** A pass over minima: where events can be forced to be late, to see what follows. */
export interface ForwardPass {
  readonly run: (
    plannedIsEarliest: boolean,
    notBefore?: { readonly event: number; readonly time: number },
  ) => ForwardTimes
  /** Departures of one day of an event; null without a timetable. */
  readonly departuresOf: (event: number) => readonly number[] | null
}

/** Forward pass: an event's own time, the latest arrival (the first one where `join` says so), then the next departure. */
export const forwardPass = (network: Network, topology: Topology): ForwardPass => {
  const day = dayLength(network.unit)
  const timetables = network.events.map(({ departures }) => (departures ? departuresOfDay(departures) : null))
  return {
    departuresOf: (event) => timetables[event] ?? null,
    run: (plannedIsEarliest, notBefore) => {
      const ready = new Float64Array(network.events.length)
      const times = new Float64Array(network.events.length)
      for (const index of topology.order) {
        const event = eventAt(network, index)
        const incoming = incomingOf(topology, index)
        const arrivals = [...incoming].map((a) => at(times, at(topology.from, a)) + activityAt(network, a).minDuration)
        const own = ownEarliest(event, incoming.length === 0, plannedIsEarliest)
        const time = Math.max(own, joined(event, arrivals))
        ready[index] = time
        const timetable = timetables[index]
        times[index] = timetable ? nextDeparture(timetable, day, time) : time
        if (index === notBefore?.event) times[index] = Math.max(at(times, index), notBefore.time)
      }
      return { ready, times }
    },
  }
}

/**
 * The time an event cannot be before by itself; −∞ where there is none. An event nothing leads to starts at its planned time, or
 * at 0.
 */
export const ownEarliest = (event: NetworkEvent, isStart: boolean, plannedIsEarliest: boolean): number => {
  const planned = plannedIsEarliest || isStart ? event.planned : undefined
  const bound = Math.max(event.earliest ?? Number.NEGATIVE_INFINITY, planned ?? Number.NEGATIVE_INFINITY)
  return isStart && bound === Number.NEGATIVE_INFINITY ? 0 : bound
}

/** When everybody (or whoever is enough) is there; −∞ where nobody is waited for. */
const joined = ({ join }: NetworkEvent, arrivals: readonly number[]): number => {
  if (arrivals.length === 0) return Number.NEGATIVE_INFINITY
  return arrivals.reduce((a, b) => (join === 'any' ? Math.min(a, b) : Math.max(a, b)))
}

export const eventAt = (network: Network, index: number): NetworkEvent => known(network.events[index])
export const activityAt = (network: Network, index: number): NetworkActivity => known(network.activities[index])

const known = <T>(value: T | undefined): T => {
  if (value === undefined) throw new RangeError('no such part of the network')
  return value
}
