import { type Block, blockFor, fillWords, runOperation } from './block.ts'
import type { Network } from './network.ts'
import { type Observer, observe, observerFor } from './observer.ts'
import type { ObservedEvent, Program } from './program.ts'
import type { SimulateOptions, SimulationRun } from './simulate.ts'
import { simulationResult } from './simulationResult.ts'

/** A run of a program that was lowered from this network. */
export const runOf = (network: Network, options: SimulateOptions, program: Program): SimulationRun => {
  const block = blockFor(program, options.blockSize ?? BLOCK_SIZE)
  const lateDays = new Int32Array(block.size)
  let observers: readonly Observer[] | null = null
  let done = 0
  let keptAll = 0
  const oneBlock = (count: number): void => {
    const watching = observers ?? fitted(program, options)
    observers = watching
    lateDays.fill(0)
    let next = 0
    runBlock(program, block, done, count, () => {
      const observer = watching[next++]
      if (observer) observe(observer, block, count, lateDays)
    })
    for (let i = 0; i < count; i++) if (lateDays[i] === 0) keptAll++
    done += count
  }
  return {
    advance: (samples) => {
      const until = Math.min(options.samples, done + samples)
      do oneBlock(Math.min(block.size, options.samples - done))
      while (done < until)
      return done
    },
    result: () => (observers ? simulationResult(network, options, program, observers, done, keptAll) : null),
  }
}

/** Runs all operations over samples `from` … `from + count − 1`, and calls back for each observed event while its row is there. */
const runBlock = (
  program: Program,
  block: Block,
  from: number,
  count: number,
  ready: (event: ObservedEvent) => void,
): void => {
  fillWords(block, program, from, count)
  let event = 0
  const tell = (done: number): void => {
    for (let next = program.events[event]; next && next.ready <= done; next = program.events[event]) {
      event++
      ready(next)
    }
  }
  tell(0)
  program.operations.forEach((operation, index) => {
    runOperation(operation, block, count)
    tell(index + 1)
  })
}

/** Observers whose bins are fitted to the first samples, the same ones whatever the block size. */
const fitted = (program: Program, options: SimulateOptions): readonly Observer[] => {
  const count = Math.min(FITTING_SAMPLES, options.samples)
  const block = blockFor(program, count)
  const bits = histogramBits(program.events.length)
  const observers: Observer[] = []
  runBlock(program, block, 0, count, (event) => {
    observers.push(observerFor(event, block, count, bits))
  })
  return observers
}

/** Bins a thousandth wide for a day; coarser ones keep ten thousand events within some ten megabytes. */
const histogramBits = (events: number): number => (events <= 1000 ? 10 : 6)

const BLOCK_SIZE = 512
/** Samples from which the bins of the histograms are fitted; they are simulated again with all others. */
const FITTING_SAMPLES = 256
