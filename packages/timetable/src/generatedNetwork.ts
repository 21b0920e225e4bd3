import { randomStream, randomUnit } from '@yohaku/kernel'
import type { DelayDistribution, Network, NetworkActivity, NetworkEvent } from './network.ts'

/**
 * A network of any size for measuring and testing: about √events chains beside each other, as of people, with meetings between
 * neighbours in time. Every seventh event waits for a time of its own; the last event of each chain has a deadline that about nine
 * days in ten keep. Durations, delays and the shape are made up. Same arguments, same network.
 *
 * `activities` must be at least `events` − √events, so that every chain holds together.
 */
export const generatedNetwork = (events: number, activities: number, seed: number): Network => {
  const lines = Math.max(1, Math.round(Math.sqrt(events)))
  const luck = randomStream(seed, 'generatedNetwork')
  let drawn = 0
  const upTo = (limit: number): number => Math.floor(randomUnit(luck, drawn++) * limit)
  const links: NetworkActivity[] = []
  const link = (from: number, to: number): void => {
    const kind = KINDS[upTo(KINDS.length)] ?? 'short'
    links.push({ id: `a${links.length}`, from: `e${from}`, to: `e${to}`, minDuration: 1 + upTo(10), kind })
  }
  for (let to = lines; to < events; to++) link(to - lines, to)
  while (links.length < activities && events > 1) {
    const to = 1 + upTo(events - 1)
    link(Math.max(0, to - 1 - upTo(2 * lines)), to)
  }
  return {
    name: `generated-${events}-${activities}-${seed}`,
    unit: 'minutes',
    events: timed(events, lines, links),
    activities: links,
    delays: DELAYS,
  }
}

const DELAYS: Readonly<Record<string, DelayDistribution>> = {
  short: { type: 'exponential', mean: 0.5, max: 10, cut: 'redraw' },
  long: { type: 'exponential', mean: 2 },
  peaked: { type: 'gamma', shape: 2, mean: 1, max: 15, cut: 'clip' },
  counted: { type: 'empirical', values: [0, 0.5, 1, 4], weights: [6, 2, 1, 1] },
}
const KINDS = Object.keys(DELAYS)

/** Times of the events: a forward pass over minima with three minutes' grace a stage, then deadlines with grace at the ends. */
const timed = (events: number, lines: number, links: readonly NetworkActivity[]): NetworkEvent[] => {
  const into = Array.from({ length: events }, (): { from: number; minutes: number }[] => [])
  for (const { from, to, minDuration } of links)
    into[Number(to.slice(1))]?.push({ from: Number(from.slice(1)), minutes: minDuration })
  const times: number[] = []
  return into.map((incoming, index) => {
    const arrival = incoming.reduce((latest, { from, minutes }) => Math.max(latest, (times[from] ?? 0) + minutes), 360)
    const waits = index < lines || index % 7 === 0
    const time = waits && index >= lines ? arrival + 3 : arrival
    times[index] = time
    const stages = Math.ceil(index / lines)
    return {
      id: `e${index}`,
      ...(waits ? { earliest: time } : {}),
      ...(index >= events - lines ? { latest: time + 4 + 3 * Math.sqrt(stages) } : {}),
    }
  })
}
