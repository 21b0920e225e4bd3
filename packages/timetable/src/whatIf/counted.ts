import { countDelays } from '../delayHistogram.ts'
import type { Machine } from '../engine/engine.ts'
import { addLateness, daysOnTime } from '../engine/kernels.ts'
import type { Network } from '../network.ts'
import { fittedHistogram, observe, observerFor } from '../observer.ts'
import { onTimeShare } from '../onTimeShare.ts'
import type { ObservedEvent, Program } from '../program.ts'
import type { SimulatedEvent, SimulateOptions, Simulation } from '../simulate.ts'
import { simulationResult } from '../simulationResult.ts'
import { FITTING_SAMPLES, histogramBits } from '../simulationRun.ts'
import type { KeptRow } from './keptRows.ts'

/** Samples counted together: their row of late days stays at hand. */
const BLOCK = 1024

/**
 * The figures of a simulation from kept samples, by place in the program; `known` gives those of events that need not be counted
 * again. Counts as the machines count.
 */
export const countedFrom = (
  network: Network,
  program: Program,
  rows: readonly KeptRow[],
  options: Pick<SimulateOptions, 'quantiles'> & Pick<Simulation, 'samples' | 'seed'>,
  known: (event: ObservedEvent) => SimulatedEvent | undefined,
): Simulation => {
  const { samples, seed } = options
  const figures = program.events.map(known)
  const bits = histogramBits(program.events.length)
  const never = new Int32Array(Math.min(BLOCK, samples))
  const rowAt = (place: number, from: number, count: number): Int32Array =>
    rows[place]?.subarray(from, from + count) ?? never.subarray(0, count)
  const observers = program.events.map((event, place) =>
    figures[place] === undefined
      ? observerFor(event, fittedHistogram(event, rowAt(place, 0, Math.min(FITTING_SAMPLES, samples)), bits))
      : null,
  )
  const lateDays = new Int32Array(Math.min(BLOCK, samples))
  let keptAll = 0
  for (let from = 0; from < samples; from += BLOCK) {
    const count = Math.min(BLOCK, samples - from)
    lateDays.fill(0)
    for (const [place, { allowed, mostDelay }] of program.events.entries()) {
      const observer = observers[place]
      const row = rowAt(place, from, count)
      const late: Machine['addLateness'] = (_, most) => addLateness(row, most, lateDays, count)
      if (observer) {
        const { histogram } = observer
        observe(
          observer,
          place,
          { countDelays: () => (histogram ? countDelays(histogram, row, count) : NOTHING), addLateness: late },
          count,
        )
      } else if (allowed !== null && allowed < mostDelay) late(0, Math.max(-1, allowed), count)
    }
    keptAll += daysOnTime(lateDays, count)
  }
  const counted = simulationResult(
    network,
    options,
    program,
    observers.flatMap((each) => each ?? []),
    samples,
    keptAll,
  )
  const byIndex = new Map(
    program.events.map(({ index }, place) => [
      index,
      figures[place] ?? counted.events.get(network.events[index]?.id ?? ''),
    ]),
  )
  const events = network.events.flatMap((_, index) => byIndex.get(index) ?? [])
  return {
    samples,
    seed,
    events: new Map(events.map((event) => [event.id, event])),
    allOnTime: events.some(({ deadline }) => deadline) ? onTimeShare(keptAll, samples) : null,
  }
}

const NOTHING = { delays: 0, zeros: 0 }
