import { ok, type Result } from '@yohaku/kernel'
import type { Network, NetworkProblem } from '../network.ts'
import { planTimes } from '../planTimes.ts'
import { arrivingDelays, recoveryFrom } from './recovery.ts'

/** How far a delay travels through the rest of the day. */
export interface Settling {
  /** Events that are late because of it, the event itself first, in the order of their planned times. */
  readonly late: readonly { readonly id: string; readonly minutes: number }[]
  /** First later event from which on everything is back on the plan; null = something stays late to the end of the day. */
  readonly settledAt: string | null
}

/**
 * Settling time: what a delay at one event makes late when nothing else goes wrong, and where the day is back on its plan. `delay` is
 * in the unit of the network; a delay of 0 is settled at once. A missed departure counts with all it costs.
 */
export const settlingOf = (
  network: Network,
  event: string,
  delay: number,
): Result<Settling, readonly NetworkProblem[]> => {
  const slacks = recoveryFrom(network, event)
  if (!slacks.ok) return slacks
  const arrives = arrivingDelays(network, event, delay)
  if (!arrives.ok) return arrives
  const planned = planTimes(network)
  if (!planned.ok) return planned
  const reached = [...new Set([...slacks.value.keys(), ...arrives.value.keys()])]
    .map((id) => ({
      id,
      time: planned.value.events.get(id)?.earliest ?? 0,
      minutes: arrives.value.get(id) ?? 0,
    }))
    // Events of the same minute: the one that is the cause comes first, more of the delay is left there.
    .sort((a, b) => a.time - b.time || b.minutes - a.minutes)
  const last = reached.findLastIndex(({ minutes }) => minutes > 0)
  return ok({
    late: reached.flatMap(({ id, minutes }) => (minutes > 0 ? [{ id, minutes }] : [])),
    settledAt: (last < 0 ? event : reached[last + 1]?.id) ?? null,
  })
}
