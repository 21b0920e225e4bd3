import { drawWord, keyWords, sampleWord, seedWords } from '@yohaku/kernel'
import { cellOf, delayTable } from './delayTable.ts'
import { dayLength, departuresOfDay, nextDeparture } from './departures.ts'
import { ownEarliest } from './forwardTimes.ts'
import type { Network } from './network.ts'
import { dayTypeDraw } from './program.ts'
import { incomingOf, type Topology } from './topology.ts'

/** One simulated day with every time kept. The arrays are used again for the next day. */
export interface TracedDay {
  /** By event of the network. */
  readonly times: Float64Array
  /** By event: the activity that fixed its time, −1 where it waited for its own time. Of two that arrive together the one named first. */
  readonly fixing: Int32Array
}

/**
 * Simulates day by day and shows each, event by event: slow and plain, for measures that need whole days. A few thousand samples are
 * meant, not a million. Same random numbers as `simulate`. The network must have no problems.
 */
export const traceDays = (
  network: Network,
  topology: Topology,
  { samples, seed }: { readonly samples: number; readonly seed: number },
  visit: (day: TracedDay) => void,
): void => {
  const words = seedWords(seed)
  const keys = network.activities.map(({ id, draw }) => keyWords(words, draw ?? id))
  const types = network.dayTypes ?? []
  const typeDraw = types.length > 1 ? dayTypeDraw(types, words) : null
  const tables = (types.length > 0 ? types : [{ delays: {} }]).map(({ delays }) => tablesOf(network, delays))
  const own = network.events.map((event, index) =>
    ownEarliest(event, incomingOf(topology, index).length === 0, network.plannedIsEarliest === true),
  )
  const timetables = network.events.map(({ departures }) => (departures ? departuresOfDay(departures) : null))
  const isAny = network.events.map(({ join }) => join === 'any')
  const incoming = network.events.map((_, event) => [...incomingOf(topology, event)])
  const minDurations = Float64Array.from(network.activities, ({ minDuration }) => minDuration)
  const day = dayLength(network.unit)
  const times = new Float64Array(network.events.length)
  const fixing = new Int32Array(network.events.length)
  const typeOf = (word: number): number => {
    if (typeDraw === null) return 0
    const drawn = drawWord(word, typeDraw.keyA, typeDraw.keyB) >>> 0
    return typeDraw.limits.filter((limit) => drawn >= limit).length
  }
  for (let sample = 0; sample < samples; sample++) {
    const word = sampleWord(words, sample)
    const table = tables[typeOf(word)] ?? []
    for (const event of topology.order) {
      let decides = -1
      let arrival = Number.NEGATIVE_INFINITY
      for (const a of incoming[event] as number[]) {
        const cells = table[a]
        const key = keys[a]
        const delay = cells && key ? (cells[cellOf(drawWord(word, key.a, key.b))] as number) : 0
        const arrives = (times[topology.from[a] as number] as number) + (minDurations[a] as number) + delay
        if (decides < 0 || (isAny[event] ? arrives < arrival : arrives > arrival)) {
          arrival = arrives
          decides = a
        }
      }
      const bound = own[event] ?? 0
      const ready = Math.max(bound, arrival)
      const timetable = timetables[event]
      times[event] = timetable ? nextDeparture(timetable, day, ready) : ready
      fixing[event] = arrival > bound ? decides : -1
    }
    visit({ times, fixing })
  }
}

/** By activity: its delays by cell on one type of day. */
const tablesOf = (network: Network, replaced: Network['delays']): readonly (Float64Array | null)[] =>
  network.activities.map(({ kind }) => {
    const distribution = kind === undefined ? undefined : (replaced[kind] ?? network.delays[kind])
    return distribution ? delayTable(distribution) : null
  })
