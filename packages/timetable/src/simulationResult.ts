import { delayAtRank } from './delayHistogram.ts'
import type { Network } from './network.ts'
import { meanLateness, type Observer } from './observer.ts'
import { onTimeShare } from './onTimeShare.ts'
import type { Program } from './program.ts'
import type { SimulatedDeadline, SimulatedEvent, SimulateOptions, Simulation } from './simulate.ts'

/** What the observers of a run saw, in the unit of the network. */
export const simulationResult = (
  network: Network,
  options: SimulateOptions,
  program: Program,
  observers: readonly Observer[],
  samples: number,
  keptAll: number,
): Simulation => {
  const inOrder = [...observers].sort((a, b) => a.event.index - b.event.index)
  const events = inOrder.map((observer) => simulatedEvent(network, options, program.ticks, observer, samples))
  return {
    samples,
    seed: options.seed,
    events: new Map(events.map((event) => [event.id, event])),
    allOnTime: events.some(({ deadline }) => deadline) ? onTimeShare(keptAll, samples) : null,
  }
}

const simulatedEvent = (
  network: Network,
  options: SimulateOptions,
  ticks: number,
  observer: Observer,
  samples: number,
): SimulatedEvent => {
  const { earliest, index, allowed } = observer.event
  const event = network.events[index]
  const found = new Map<number, number>()
  const delayAt = (p: number): number => {
    const delay =
      found.get(p) ?? (observer.histogram ? delayAtRank(observer.histogram, rankOf(p, samples), observer.zeros) : 0)
    found.set(p, delay)
    return delay
  }
  const deadline = (latest: number, most: number): SimulatedDeadline => ({
    latest,
    onTime: onTimeShare(samples - observer.late, samples),
    expectedLateness: meanLateness(observer, samples) / ticks,
    slackAt: SLACK_AT.map((p) => {
      const kept = samples - observer.late >= rankOf(p, samples)
      const slack = most - delayAt(p)
      // The histogram knows the quantile to a bin, the count of days on time is exact: the sign comes from the count.
      return { p, slack: (kept ? Math.max(0, slack) : Math.min(-1, slack)) / ticks }
    }),
  })
  return {
    id: event?.id ?? '',
    mean: (earliest + observer.delaySum / samples) / ticks,
    quantiles: (options.quantiles ?? QUANTILES).map((p) => ({ p, time: (earliest + delayAt(p)) / ticks })),
    deadline: event?.latest === undefined || allowed === null ? null : deadline(event.latest, allowed),
  }
}

/** Days that must be counted, from the earliest on, to have the share `p` of them. */
const rankOf = (p: number, samples: number): number => Math.min(samples, Math.max(1, Math.ceil(p * samples - 1e-9)))

const QUANTILES = [0.05, 0.5, 0.8, 0.95]
const SLACK_AT = [0.8, 0.95]
