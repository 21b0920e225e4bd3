import { TS_ENGINE } from './engine/tsEngine.ts'
import type { Network } from './network.ts'
import { meanLateness, observe, observerFor } from './observer.ts'
import { type OnTimeShare, onTimeShare } from './onTimeShare.ts'
import { programOf } from './program.ts'
import { blockSizeFor, runBlock } from './simulationRun.ts'
import { at, topologyOf } from './topology.ts'

/** How some deadlines are kept. Lateness in the unit of the network. */
export interface DeadlineShares {
  /** In the order asked for. */
  readonly deadlines: readonly { readonly onTime: OnTimeShare; readonly expectedLateness: number }[]
  /** All of them on the same day. */
  readonly allOnTime: OnTimeShare
}

/**
 * Of what `simulate` says of some deadlines the shares and the lateness, to the bit, and nothing else: a search asks for hundreds of
 * plans, and bins and quantiles would take longer than the days. For a network that has no problems and events that have a deadline.
 */
export const deadlineShares = (
  network: Network,
  events: readonly string[],
  { samples, seed }: { readonly samples: number; readonly seed: number },
): DeadlineShares => {
  const { indexOf } = topologyOf(network)
  const indices = events.map((event) => indexOf.get(event) ?? -1)
  const program = programOf(network, seed, new Set(indices))
  const observers = program.events.map((event) => observerFor(event, null))
  const machine = TS_ENGINE.machineFor(program, blockSizeFor(program, samples), [])
  let keptAll = 0
  for (let done = 0; done < samples; done += machine.size) {
    const count = Math.min(machine.size, samples - done)
    runBlock(program, machine, done, count, (_, place) => {
      const observer = observers[place]
      if (observer) observe(observer, place, machine, count)
    })
    keptAll += machine.daysOnTime(count)
  }
  const late = new Float64Array(network.events.length)
  const lateness = new Float64Array(network.events.length)
  for (const observer of observers) {
    late[observer.event.index] = observer.late
    lateness[observer.event.index] = meanLateness(observer, samples) / program.ticks
  }
  return {
    deadlines: indices.map((index) => ({
      onTime: onTimeShare(samples - at(late, index), samples),
      expectedLateness: at(lateness, index),
    })),
    allOnTime: onTimeShare(keptAll, samples),
  }
}
