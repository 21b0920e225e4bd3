import { err, ok, type Result } from '@yohaku/kernel'
import { dayLength } from '../departures.ts'
import { activityAt, type ForwardPass, type ForwardTimes, forwardPass } from '../forwardTimes.ts'
import type { Network, NetworkProblem } from '../network.ts'
import { planTimes } from '../planTimes.ts'
import { at, incomingOf, type Topology, topologyOf } from '../topology.ts'

/** What one event passes on to another one later in the day. */
export interface Recovery {
  readonly from: string
  readonly to: string
  /** R: the largest delay that does not arrive at all; without a timetable and an either-or between them, so much of any delay is made up. */
  readonly slack: number
}

/**
 * Smallest total slack from one event to every event it leads to, itself (0) included; what it does not lead to is left out.
 *
 * On a day on which nothing else is late, a delay δ at the event reaches the other one with max(0, δ − slack) minutes: "20 minutes
 * lost at breakfast reach the gate as 4". Slack of an activity is what its planned times leave beyond its smallest duration.
 */
export const recoveryFrom = (
  network: Network,
  event: string,
): Result<ReadonlyMap<string, number>, readonly NetworkProblem[]> => {
  const found = recoveryMatrix(network, [event])
  return found.ok ? ok(new Map(found.value.map(({ to, slack }) => [to, slack]))) : found
}

/**
 * Recovery matrix (Goverde): the same from each of several events, to all events or only to some. Ordered as asked for, and within one
 * origin as in the network (or as in `to`). Behind a timetable or an either-or the slack is found by trying delays up to a day: beyond
 * it more may arrive than δ − slack (the next train), or less (the other one is there); `arrivingDelays` says how much.
 */
export const recoveryMatrix = (
  network: Network,
  from: readonly string[],
  to?: readonly string[],
): Result<readonly Recovery[], readonly NetworkProblem[]> => {
  const sound = soundWith(network, [...from, ...(to ?? [])])
  if (!sound.ok) return sound
  const topology = sound.value
  const pass = forwardPass(network, topology)
  const planned = pass.run(network.plannedIsEarliest === true)
  const goals = (to ?? network.events.map(({ id }) => id)).map((id) => topology.indexOf.get(id) ?? 0)
  const hasSteps = network.events.some(({ join, departures }) => join === 'any' || departures !== undefined)
  return ok(
    from.flatMap((origin) => {
      const start = topology.indexOf.get(origin) ?? 0
      const slacks = smallestSlacks(network, topology, planned, start)
      return goals.flatMap((goal): Recovery[] => {
        const least = at(slacks, goal)
        if (least === Number.POSITIVE_INFINITY) return []
        const slack = hasSteps ? absorbed(network, pass, planned, start, goal, least) : least
        return slack === null ? [] : [{ from: origin, to: network.events[goal]?.id ?? '', slack }]
      })
    }),
  )
}

/** How much of a delay at one event arrives at every event it makes late, in the order of the network; nothing else goes wrong. */
export const arrivingDelays = (
  network: Network,
  event: string,
  delay: number,
): Result<ReadonlyMap<string, number>, readonly NetworkProblem[]> => {
  const sound = soundWith(network, [event])
  if (!sound.ok) return sound
  const pass = forwardPass(network, sound.value)
  const planned = pass.run(network.plannedIsEarliest === true)
  const late = delayedBy(network, pass, planned, sound.value.indexOf.get(event) ?? 0, delay)
  return ok(
    new Map(
      network.events.flatMap(({ id }, index) => {
        const minutes = at(late, index)
        return minutes > 0 ? [[id, minutes] as const] : []
      }),
    ),
  )
}

const soundWith = (network: Network, events: readonly string[]): Result<Topology, readonly NetworkProblem[]> => {
  const planned = planTimes(network)
  if (!planned.ok) return planned
  const topology = topologyOf(network)
  const unknown = events.filter((id) => !topology.indexOf.has(id))
  return unknown.length > 0 ? err(unknown.map((id) => ({ type: 'unknownEvent', path: '', id }))) : ok(topology)
}

const smallestSlacks = (network: Network, topology: Topology, { times }: ForwardTimes, start: number): Float64Array => {
  const slacks = new Float64Array(network.events.length).fill(Number.POSITIVE_INFINITY)
  slacks[start] = 0
  for (const event of topology.order)
    for (const a of incomingOf(topology, event)) {
      const before = at(topology.from, a)
      // A wait for a departure is room: whoever comes a little later still catches it.
      const room = at(times, event) - at(times, before) - activityAt(network, a).minDuration
      slacks[event] = Math.min(at(slacks, event), at(slacks, before) + Math.max(0, room))
    }
  return slacks
}

const delayedBy = (
  network: Network,
  pass: ForwardPass,
  planned: ForwardTimes,
  event: number,
  delay: number,
): Float64Array => {
  const late = { event, time: at(planned.times, event) + delay }
  const { times } = pass.run(network.plannedIsEarliest === true, late)
  return times.map((time, index) => time - at(planned.times, index))
}

const PRECISION = 1e-6

/** Largest delay of which nothing arrives; null = nothing ever does within a day. */
const absorbed = (
  network: Network,
  pass: ForwardPass,
  planned: ForwardTimes,
  from: number,
  to: number,
  least: number,
): number | null => {
  const arrives = (delay: number): boolean => at(delayedBy(network, pass, planned, from, delay), to) > 0
  if (arrives(least + PRECISION)) return least
  let [low, high] = [least, dayLength(network.unit)]
  if (!arrives(high)) return null
  while (high - low > PRECISION / 4) {
    const middle = (low + high) / 2
    if (arrives(middle)) high = middle
    else low = middle
  }
  return Math.round(low / PRECISION) * PRECISION
}

/** How much of a delay arrives, where only minima and waiting for everybody lie between. */
export const arrivingDelay = (delay: number, { slack }: Pick<Recovery, 'slack'>): number => Math.max(0, delay - slack)
