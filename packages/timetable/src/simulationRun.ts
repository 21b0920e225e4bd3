import type { DelayHistogram } from './delayHistogram.ts'
import type { Engine, Machine } from './engine/engine.ts'
import { rowOf } from './engine/layout.ts'
import type { Network } from './network.ts'
import { fittedHistogram, type Observer, observe, observerFor } from './observer.ts'
import type { ObservedEvent, Program } from './program.ts'
import type { SimulateOptions, SimulationRun } from './simulate.ts'
import { simulationResult } from './simulationResult.ts'

/** A run of a program that was lowered from this network. */
export const runOf = (network: Network, options: SimulateOptions, program: Program, engine: Engine): SimulationRun => {
  const size = options.blockSize ?? blockSizeFor(program, options.samples)
  let under: { readonly machine: Machine; readonly observers: readonly Observer[] } | null = null
  let done = 0
  let keptAll = 0
  const oneBlock = (): void => {
    under ??= machineUnder(program, options, engine, size)
    const { machine, observers } = under
    const count = Math.min(size, options.samples - done)
    runBlock(program, machine, done, count, (_, place) => {
      const observer = observers[place]
      if (observer) observe(observer, place, machine, count)
    })
    keptAll += machine.daysOnTime(count)
    done += count
  }
  return {
    advance: (samples) => {
      const until = Math.min(options.samples, done + samples)
      do oneBlock()
      while (done < until)
      return done
    },
    result: () => (under ? simulationResult(network, options, program, under.observers, done, keptAll) : null),
  }
}

/** A machine with bins fitted to the first samples, and who reads them. */
const machineUnder = (
  program: Program,
  options: SimulateOptions,
  engine: Engine,
  size: number,
): { readonly machine: Machine; readonly observers: readonly Observer[] } => {
  const machine = engine.machineFor(program, size, fittedHistograms(program, options, engine))
  return {
    machine,
    observers: program.events.map((event, place) => observerFor(event, machine.histograms[place] ?? null)),
  }
}

/** Runs all operations over samples `from` … `from + count − 1`, and calls back for each observed event while its row is there. */
export const runBlock = (
  program: Program,
  machine: Machine,
  from: number,
  count: number,
  ready: (event: ObservedEvent, place: number) => void,
): void => {
  machine.goTo(from, count)
  let run = 0
  program.events.forEach((event, place) => {
    if (event.ready > run) machine.run(run, event.ready, count)
    run = event.ready
    ready(event, place)
  })
}

/** Bins fitted to the first samples, the same ones whatever the block size. */
const fittedHistograms = (
  program: Program,
  options: SimulateOptions,
  engine: Engine,
): readonly (DelayHistogram | null)[] => {
  const count = Math.min(FITTING_SAMPLES, options.samples)
  const machine = engine.machineFor(program, count, [])
  const bits = histogramBits(program.events.length)
  const histograms: (DelayHistogram | null)[] = []
  runBlock(program, machine, 0, count, (event) => {
    histograms.push(fittedHistogram(event, rowOf(machine.rows, event.slot).subarray(0, count), bits))
  })
  return histograms
}

/** Bins a thousandth wide for a day; coarser ones keep ten thousand events within some ten megabytes. */
export const histogramBits = (events: number): number => (events <= 1000 ? 10 : 6)

/** So many that all rows stay in a core's own memory together, and the cost of calling an operation is spread over many samples. */
export const blockSizeFor = (program: Program, samples: number): number => {
  const fits = 2 ** Math.floor(Math.log2(ROWS_IN_REACH / program.slots))
  return Math.min(Math.max(fits, SMALLEST_BLOCK), LARGEST_BLOCK, Math.max(samples, 1))
}

/** Samples over all rows: 512 KiB. */
const ROWS_IN_REACH = 2 ** 17
const SMALLEST_BLOCK = 128
const LARGEST_BLOCK = 1024
/** Samples from which the bins of the histograms are fitted; they are simulated again with all others. */
export const FITTING_SAMPLES = 256
