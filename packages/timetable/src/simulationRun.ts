import type { Engine, Machine } from './engine/engine.ts'
import type { Network } from './network.ts'
import { type Observer, observe, observerFor } from './observer.ts'
import type { ObservedEvent, Program } from './program.ts'
import type { SimulateOptions, SimulationRun } from './simulate.ts'
import { simulationResult } from './simulationResult.ts'

/** A run of a program that was lowered from this network. */
export const runOf = (network: Network, options: SimulateOptions, program: Program, engine: Engine): SimulationRun => {
  const machine = engine.machineFor(program, options.blockSize ?? blockSizeFor(program, options.samples))
  const lateDays = new Int32Array(machine.size)
  let observers: readonly Observer[] | null = null
  let done = 0
  let keptAll = 0
  const oneBlock = (count: number): void => {
    const watching = observers ?? fitted(program, options, engine)
    observers = watching
    lateDays.fill(0)
    let next = 0
    runBlock(program, machine, done, count, () => {
      const observer = watching[next++]
      if (observer) observe(observer, machine.rows, count, lateDays)
    })
    for (let i = 0; i < count; i++) keptAll += 1 + (lateDays[i] as number)
    done += count
  }
  return {
    advance: (samples) => {
      const until = Math.min(options.samples, done + samples)
      do oneBlock(Math.min(machine.size, options.samples - done))
      while (done < until)
      return done
    },
    result: () => (observers ? simulationResult(network, options, program, observers, done, keptAll) : null),
  }
}

/** Runs all operations over samples `from` … `from + count − 1`, and calls back for each observed event while its row is there. */
const runBlock = (
  program: Program,
  machine: Machine,
  from: number,
  count: number,
  ready: (event: ObservedEvent) => void,
): void => {
  machine.goTo(from, count)
  let run = 0
  for (const event of program.events) {
    if (event.ready > run) machine.run(run, event.ready, count)
    run = event.ready
    ready(event)
  }
}

/** Observers whose bins are fitted to the first samples, the same ones whatever the block size. */
const fitted = (program: Program, options: SimulateOptions, engine: Engine): readonly Observer[] => {
  const count = Math.min(FITTING_SAMPLES, options.samples)
  const machine = engine.machineFor(program, count)
  const bits = histogramBits(program.events.length)
  const observers: Observer[] = []
  runBlock(program, machine, 0, count, (event) => {
    observers.push(observerFor(event, machine.rows, count, bits))
  })
  return observers
}

/** Bins a thousandth wide for a day; coarser ones keep ten thousand events within some ten megabytes. */
const histogramBits = (events: number): number => (events <= 1000 ? 10 : 6)

/** So many that all rows stay in a core's own memory together, and the cost of calling an operation is spread over many samples. */
const blockSizeFor = (program: Program, samples: number): number => {
  const fits = 2 ** Math.floor(Math.log2(ROWS_IN_REACH / program.slots))
  return Math.min(Math.max(fits, SMALLEST_BLOCK), LARGEST_BLOCK, Math.max(samples, 1))
}

/** Samples over all rows: 512 KiB. */
const ROWS_IN_REACH = 2 ** 17
const SMALLEST_BLOCK = 128
const LARGEST_BLOCK = 1024
/** Samples from which the bins of the histograms are fitted; they are simulated again with all others. */
const FITTING_SAMPLES = 256
