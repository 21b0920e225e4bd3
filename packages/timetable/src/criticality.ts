import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from './checkNetwork.ts'
import type { Network, NetworkProblem } from './network.ts'
import { at, topologyOf } from './topology.ts'
import { traceDays } from './tracedDays.ts'

/** How often an activity decides when an event happens. */
export interface Criticality {
  readonly activity: string
  /** Share of days on which it lies on the path that fixed the event's time. */
  readonly share: number
  /** The same among the days on which the event's deadline was missed; null when there were none, or there is no deadline. */
  readonly shareWhenLate: number | null
}

/**
 * Which activities decide an event's time, most frequent first; those that never do are left out.
 *
 * Simulates day by day, keeping every time, so a few thousand samples are meant, not a million. Same random numbers as `simulate`.
 * An activity decides when it arrives after the event's own earliest time; of two that arrive together the one named first. Where
 * whoever is there first is enough, the first one decides; before a timetable, whoever reached the platform last.
 */
export const criticality = (
  network: Network,
  event: string,
  options: { readonly samples: number; readonly seed: number },
): Result<readonly Criticality[], readonly NetworkProblem[]> => {
  const found = criticalities(network, [event], options)
  return found.ok ? ok(found.value[0] ?? []) : found
}

/** The same for several events, over the same days. */
export const criticalities = (
  network: Network,
  events: readonly string[],
  options: { readonly samples: number; readonly seed: number },
): Result<readonly (readonly Criticality[])[], readonly NetworkProblem[]> => {
  const problems = checkNetwork(network)
  if (problems.length > 0) return err(problems)
  const topology = topologyOf(network)
  const unknown = events.filter((id) => !topology.indexOf.has(id))
  if (unknown.length > 0) return err(unknown.map((id) => ({ type: 'unknownEvent', path: '', id })))
  const tallies = events.map((id) => {
    const target = topology.indexOf.get(id) ?? 0
    const counts = new Float64Array(network.activities.length)
    const lateCounts = new Float64Array(network.activities.length)
    return { target, latest: network.events[target]?.latest ?? Number.POSITIVE_INFINITY, counts, lateCounts, late: 0 }
  })
  traceDays(network, topology, options, ({ times, fixing }) => {
    for (const tally of tallies) {
      const isLate = at(times, tally.target) > tally.latest
      if (isLate) tally.late++
      for (let a = at(fixing, tally.target); a >= 0; a = at(fixing, at(topology.from, a))) {
        tally.counts[a] = at(tally.counts, a) + 1
        if (isLate) tally.lateCounts[a] = at(tally.lateCounts, a) + 1
      }
    }
  })
  return ok(
    tallies.map(({ counts, lateCounts, late }) =>
      network.activities
        .flatMap(({ id: activity }, a): Criticality[] => {
          if (counts[a] === 0) return []
          const shareWhenLate = late > 0 ? at(lateCounts, a) / late : null
          return [{ activity, share: at(counts, a) / options.samples, shareWhenLate }]
        })
        .sort((a, b) => b.share - a.share),
    ),
  )
}
