import { err, ok, type Result } from '@yohaku/kernel'
import type { Network, NetworkProblem } from '../network.ts'
import { planTimes } from '../planTimes.ts'
import { at, incomingOf, topologyOf } from '../topology.ts'

/** What one event passes on to another one later in the day. */
export interface Recovery {
  readonly from: string
  readonly to: string
  /** R: smallest total slack over all ways from the one to the other; so much of a delay is made up on the way. */
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
 * origin as in the network (or as in `to`).
 */
export const recoveryMatrix = (
  network: Network,
  from: readonly string[],
  to?: readonly string[],
): Result<readonly Recovery[], readonly NetworkProblem[]> => {
  const planned = planTimes(network)
  if (!planned.ok) return planned
  const topology = topologyOf(network)
  const unknown = [...from, ...(to ?? [])].filter((id) => !topology.indexOf.has(id))
  if (unknown.length > 0) return err(unknown.map((id) => ({ type: 'unknownEvent', path: '', id })))
  const times = network.events.map(({ id }) => planned.value.events.get(id)?.earliest ?? 0)
  const goals = to ?? network.events.map(({ id }) => id)
  return ok(
    from.flatMap((origin) => {
      const slacks = new Float64Array(network.events.length).fill(Number.POSITIVE_INFINITY)
      slacks[topology.indexOf.get(origin) ?? 0] = 0
      for (const event of topology.order)
        for (const a of incomingOf(topology, event)) {
          const before = at(topology.from, a)
          const slack = at(times, event) - at(times, before) - (network.activities[a]?.minDuration ?? 0)
          slacks[event] = Math.min(at(slacks, event), at(slacks, before) + slack)
        }
      return goals.flatMap((goal): Recovery[] => {
        const slack = at(slacks, topology.indexOf.get(goal) ?? 0)
        return slack === Number.POSITIVE_INFINITY ? [] : [{ from: origin, to: goal, slack }]
      })
    }),
  )
}

/** How much of a delay arrives. */
export const arrivingDelay = (delay: number, { slack }: Pick<Recovery, 'slack'>): number => Math.max(0, delay - slack)
