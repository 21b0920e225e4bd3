import { randomStream, randomWord } from '@yohaku/kernel'
import { cellOf, delayTable } from './delayTable.ts'
import type { Network } from './network.ts'

/**
 * The yardstick of the tests: times of all events, one day after the other, written as the definition reads and sharing nothing with the
 * engine but the table of delays. For acyclic networks whose activities all lead to events named later, as generated ones do.
 */
export const sampledTimes = (network: Network, seed: number, samples: number): readonly (readonly number[])[] =>
  Array.from({ length: samples }, (_, sample) => {
    const times = new Map<string, number>()
    for (const event of network.events) {
      const incoming = network.activities.filter((activity) => activity.to === event.id)
      const arrivals = incoming.map((activity) => {
        const distribution = activity.kind === undefined ? undefined : network.delays[activity.kind]
        const word = randomWord(randomStream(seed, activity.draw ?? activity.id), sample)
        const delay = distribution ? (delayTable(distribution)[cellOf(word)] ?? Number.NaN) : 0
        return (times.get(activity.from) ?? Number.NaN) + activity.minDuration + delay
      })
      const own = event.earliest ?? (incoming.length === 0 ? (event.planned ?? 0) : Number.NEGATIVE_INFINITY)
      times.set(event.id, Math.max(own, ...arrivals))
    }
    return [...times.values()]
  })
