import { drawWord, err, keyWords, ok, type Result, sampleWord, seedWords } from '@yohaku/kernel'
import { checkNetwork } from './checkNetwork.ts'
import { cellOf, delayTable } from './delayTable.ts'
import type { Network, NetworkProblem } from './network.ts'
import { ownEarliest } from './planTimes.ts'
import { at, incomingOf, type Topology, topologyOf } from './topology.ts'

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
 * An activity decides when it arrives after the event's own earliest time; of two that arrive together the one named first.
 */
export const criticality = (
  network: Network,
  event: string,
  options: { readonly samples: number; readonly seed: number },
): Result<readonly Criticality[], readonly NetworkProblem[]> => {
  const problems = checkNetwork(network)
  if (problems.length > 0) return err(problems)
  const topology = topologyOf(network)
  const target = topology.indexOf.get(event)
  if (target === undefined) return err([{ type: 'unknownEvent', path: '', id: event }])
  const latest = network.events[target]?.latest ?? Number.POSITIVE_INFINITY
  const day = dayTracer(network, topology, options.seed)
  const counts = new Float64Array(network.activities.length)
  const lateCounts = new Float64Array(network.activities.length)
  let late = 0
  for (let sample = 0; sample < options.samples; sample++) {
    const { times, fixing } = day(sample)
    const isLate = at(times, target) > latest
    if (isLate) late++
    for (let a = at(fixing, target); a >= 0; a = at(fixing, at(topology.from, a))) {
      counts[a] = at(counts, a) + 1
      if (isLate) lateCounts[a] = at(lateCounts, a) + 1
    }
  }
  const shares = network.activities.flatMap(({ id: activity }, a): Criticality[] => {
    if (counts[a] === 0) return []
    const shareWhenLate = late > 0 ? at(lateCounts, a) / late : null
    return [{ activity, share: at(counts, a) / options.samples, shareWhenLate }]
  })
  return ok(shares.sort((a, b) => b.share - a.share))
}

/** Computes one day at a time, event by event: slow and plain. The arrays it returns are used again for the next day. */
const dayTracer = (
  network: Network,
  topology: Topology,
  seed: number,
): ((sample: number) => { readonly times: Float64Array; readonly fixing: Int32Array }) => {
  const words = seedWords(seed)
  const keys = network.activities.map(({ id, draw }) => keyWords(words, draw ?? id))
  const tables = network.activities.map(({ kind }) => {
    const distribution = kind === undefined ? undefined : network.delays[kind]
    return distribution ? delayTable(distribution) : null
  })
  const own = network.events.map((event, index) =>
    ownEarliest(event, incomingOf(topology, index).length === 0, network.plannedIsEarliest === true),
  )
  const times = new Float64Array(network.events.length)
  const fixing = new Int32Array(network.events.length)
  return (sample) => {
    const word = sampleWord(words, sample)
    for (const event of topology.order) {
      let time = own[event] ?? 0
      let decides = -1
      for (const a of incomingOf(topology, event)) {
        const table = tables[a]
        const key = keys[a]
        const delay = table && key ? at(table, cellOf(drawWord(word, key.a, key.b))) : 0
        const arrival = at(times, at(topology.from, a)) + (network.activities[a]?.minDuration ?? 0) + delay
        if (arrival > time) {
          time = arrival
          decides = a
        }
      }
      times[event] = time
      fixing[event] = decides
    }
    return { times, fixing }
  }
}
