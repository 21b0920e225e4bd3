import { dayLength } from './departures.ts'
import { activityAt, eventAt, type ForwardPass, type ForwardTimes } from './forwardTimes.ts'
import type { Network } from './network.ts'
import { at, incomingOf, type Topology } from './topology.ts'

/**
 * Latest times with which no promise breaks, everything else going as planned; +∞ where no promise follows.
 *
 * A backward pass over minima. A timetable is a step: whoever may leave at 7:59 may be on the platform at 7:50, when that is the last
 * train before. Before an either-or one has as long as the other is not late too; what the two have in common is found by trying.
 */
export const latestTimes = (
  network: Network,
  topology: Topology,
  pass: ForwardPass,
  planned: ForwardTimes,
): Float64Array => {
  const times = Float64Array.from(network.events, ({ latest }) => latest ?? Number.POSITIVE_INFINITY)
  const choices = beforeChoices(network, topology)
  for (let place = topology.order.length - 1; place >= 0; place--) {
    const index = at(topology.order, place)
    if (choices.has(index)) times[index] = latestByTrying(network, pass, planned, index)
    const ready = latestReady(network, pass, planned, index, at(times, index))
    for (const a of incomingOf(topology, index)) {
      const before = at(topology.from, a)
      times[before] = Math.min(at(times, before), ready - activityAt(network, a).minDuration)
    }
  }
  return times
}

/** When everything has to be there for the event to happen by `latest`: with a timetable, at its last departure until then. */
const latestReady = (
  network: Network,
  pass: ForwardPass,
  planned: ForwardTimes,
  event: number,
  latest: number,
): number => {
  const ofDay = pass.departuresOf(event)
  if (ofDay === null || latest === Number.POSITIVE_INFINITY) return latest
  const day = dayLength(network.unit)
  const last = ofDay.reduce(
    (best, departure) =>
      departure <= latest ? Math.max(best, departure + day * Math.floor((latest - departure) / day)) : best,
    Number.NEGATIVE_INFINITY,
  )
  // No departure is early enough: what leads here is as late as the departure it reaches.
  return last === Number.NEGATIVE_INFINITY ? at(planned.ready, event) - (at(planned.times, event) - latest) : last
}

/** Events before an either-or, and the either-or itself. */
const beforeChoices = (network: Network, topology: Topology): ReadonlySet<number> => {
  const found = new Set<number>()
  for (let place = topology.order.length - 1; place >= 0; place--) {
    const index = at(topology.order, place)
    const incoming = incomingOf(topology, index)
    const isChoice = eventAt(network, index).join === 'any' && incoming.length > 1
    if (isChoice || found.has(index)) for (const a of incoming) found.add(at(topology.from, a))
  }
  return found
}

const PRECISION = 1e-6

/** The latest time of one event that keeps every promise it touches; when one is broken as planned, as far before as that is late. */
const latestByTrying = (network: Network, pass: ForwardPass, planned: ForwardTimes, event: number): number => {
  const worstAt = (time: number): number => {
    const { times } = pass.run(network.plannedIsEarliest === true, { event, time })
    return network.events.reduce((worst, { latest }, index) => {
      const isTouched = at(times, index) > at(planned.times, index) || index === event
      return latest === undefined || !isTouched ? worst : Math.max(worst, at(times, index) - latest)
    }, Number.NEGATIVE_INFINITY)
  }
  const now = at(planned.times, event)
  const brokenBy = touchedLateness(network, pass, planned, event)
  if (brokenBy > 0) return now - brokenBy
  let [kept, broken] = [now, now + 4 * dayLength(network.unit)]
  if (worstAt(broken) <= 0) return Number.POSITIVE_INFINITY
  while (broken - kept > PRECISION / 4) {
    const middle = (kept + broken) / 2
    if (worstAt(middle) <= 0) kept = middle
    else broken = middle
  }
  return Math.round(kept / PRECISION) * PRECISION
}

/** How late the promises are already that a delay of this event makes later at once. */
const touchedLateness = (network: Network, pass: ForwardPass, planned: ForwardTimes, event: number): number => {
  const now = at(planned.times, event)
  const { times } = pass.run(network.plannedIsEarliest === true, { event, time: now + PRECISION })
  return network.events.reduce(
    (worst, { latest }, index) =>
      latest !== undefined && at(times, index) > at(planned.times, index)
        ? Math.max(worst, at(planned.times, index) - latest)
        : worst,
    0,
  )
}
