import { err, ok, type Result } from '@yohaku/kernel'
import { type Block, blockFor, fillWords, runOperation } from './block.ts'
import { checkNetwork } from './checkNetwork.ts'
import { delayAtRank } from './delayHistogram.ts'
import type { Network, NetworkProblem } from './network.ts'
import { meanLateness, type Observer, observe, observerFor } from './observer.ts'
import { type OnTimeShare, onTimeShare } from './onTimeShare.ts'
import { type ObservedEvent, type Program, programOf } from './program.ts'
import { topologyOf } from './topology.ts'

/** What a simulation is asked for. */
export interface SimulateOptions {
  /** Number of simulated days, 1 … 4,294,967,295. Need not be a multiple of anything. */
  readonly samples: number
  /** Any safe integer. Same network, samples and seed: same bits, whatever the block size or the machine. */
  readonly seed: number
  /**
   * Events to report on. `deadlines` (those with a `latest`) computes only what leads to them and is the fast choice for a
   * family's day. Absent = all.
   */
  readonly observe?: 'all' | 'deadlines' | readonly string[]
  /** Shares of days for `quantiles`, each between 0 and 1. Absent = 0.05, 0.5, 0.8, 0.95. */
  readonly quantiles?: readonly number[]
  /** Samples computed together. Changes the speed, never the result. */
  readonly blockSize?: number
  /** Called between blocks, at most about a hundred times. */
  readonly onProgress?: (done: number, samples: number) => void
  /** Looked at between blocks; an `AbortSignal` fits. */
  readonly signal?: { readonly aborted: boolean }
}

/** One event over all samples. Times in the unit of the network. */
export interface SimulatedEvent {
  readonly id: string
  readonly mean: number
  readonly quantiles: readonly { readonly p: number; readonly time: number }[]
  /** Only where the event has a deadline. */
  readonly deadline: SimulatedDeadline | null
}

export interface SimulatedDeadline {
  readonly latest: number
  readonly onTime: OnTimeShare
  /** E[(T − L)+]: mean lateness over all days, days on time counting as 0. */
  readonly expectedLateness: number
  /** 余白 at confidence: L − Q(p). Zero or more exactly when at least the share `p` of days is on time. */
  readonly slackAt: readonly { readonly p: number; readonly slack: number }[]
}

export interface Simulation {
  readonly samples: number
  readonly seed: number
  /** Observed events in the order of the network. */
  readonly events: ReadonlyMap<string, SimulatedEvent>
  /** All observed deadlines kept on the same day; null without a deadline. */
  readonly allOnTime: OnTimeShare | null
}

/** Why there is no result: the network or the request has problems, or the run was stopped. */
export type SimulationRefusal =
  | { readonly type: 'problems'; readonly problems: readonly NetworkProblem[] }
  | { readonly type: 'unknownObserved'; readonly ids: readonly string[] }
  | { readonly type: 'badRequest'; readonly field: 'samples' | 'seed' | 'quantiles' | 'blockSize' }
  | { readonly type: 'stopped'; readonly done: number }

/** A simulation under way, for a worker that wants to listen between portions. */
export interface SimulationRun {
  /** Simulates up to `samples` more (at least one block) and says how many are done. */
  readonly advance: (samples: number) => number
  /** The result over the samples done so far; null before the first. */
  readonly result: () => Simulation | null
}

/**
 * Simulates a network: T_j = max(e_j, max over a = (i → j) of (T_i + ℓ_a + ξ_a)), with ξ_a by inversion from random numbers looked
 * up by (seed, identity of the activity, index of the sample).
 *
 * Results repeat to the bit for the same network, samples and seed. Errors are sampling errors only: the model's delays are
 * assumptions of whoever stated them.
 */
export const simulate = (network: Network, options: SimulateOptions): Result<Simulation, SimulationRefusal> => {
  const started = startSimulation(network, options)
  if (!started.ok) return started
  const portion = Math.ceil(options.samples / 100)
  for (let done = 0; done < options.samples; ) {
    if (options.signal?.aborted) return err({ type: 'stopped', done })
    done = started.value.advance(portion)
    options.onProgress?.(done, options.samples)
  }
  const result = started.value.result()
  return result && !options.signal?.aborted ? ok(result) : err({ type: 'stopped', done: options.samples })
}

/** Like `simulate`, but leaves it to the caller when to go on: nothing is computed before the first `advance`. */
export const startSimulation = (
  network: Network,
  options: SimulateOptions,
): Result<SimulationRun, SimulationRefusal> => {
  const bad = badField(options)
  if (bad) return err({ type: 'badRequest', field: bad })
  const problems = checkNetwork(network)
  if (problems.length > 0) return err({ type: 'problems', problems })
  const observed = observedIndices(network, options.observe ?? 'all')
  if (!observed.ok) return observed
  return ok(runOf(network, options, programOf(network, options.seed, observed.value)))
}

const BLOCK_SIZE = 512
/** Longer rows could overflow the sums of a row. */
const LARGEST_BLOCK = 32_768
/** Samples from which the bins of the histograms are fitted; they are simulated again with all others. */
const FITTING_SAMPLES = 256
const QUANTILES = [0.05, 0.5, 0.8, 0.95]
const SLACK_AT = [0.8, 0.95]

const badField = ({ samples, seed, quantiles, blockSize }: SimulateOptions): BadField | null => {
  if (!Number.isSafeInteger(samples) || samples < 1 || samples >= 2 ** 32) return 'samples'
  if (!Number.isSafeInteger(seed)) return 'seed'
  if (quantiles?.some((p) => !(p > 0 && p < 1))) return 'quantiles'
  if (blockSize !== undefined && !(Number.isSafeInteger(blockSize) && blockSize >= 1 && blockSize <= LARGEST_BLOCK))
    return 'blockSize'
  return null
}

type BadField = Extract<SimulationRefusal, { readonly type: 'badRequest' }>['field']

const observedIndices = (
  network: Network,
  observe: NonNullable<SimulateOptions['observe']>,
): Result<ReadonlySet<number>, SimulationRefusal> => {
  if (observe === 'all') return ok(new Set(network.events.keys()))
  if (observe === 'deadlines')
    return ok(new Set(network.events.flatMap(({ latest }, index) => (latest === undefined ? [] : index))))
  const { indexOf } = topologyOf(network)
  const unknown = observe.filter((id) => !indexOf.has(id))
  if (unknown.length > 0) return err({ type: 'unknownObserved', ids: unknown })
  return ok(new Set(observe.flatMap((id) => indexOf.get(id) ?? [])))
}

const runOf = (network: Network, options: SimulateOptions, program: Program): SimulationRun => {
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
    result: () => (observers ? resultOf(network, options, program, observers, done, keptAll) : null),
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

const resultOf = (
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
  const delayAt = (p: number): number =>
    observer.histogram ? delayAtRank(observer.histogram, rankOf(p, samples), observer.zeros) : 0
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
