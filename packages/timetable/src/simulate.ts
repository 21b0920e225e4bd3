import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from './checkNetwork.ts'
import type { Engine } from './engine/engine.ts'
import { TS_ENGINE } from './engine/tsEngine.ts'
import type { Network, NetworkProblem } from './network.ts'
import type { OnTimeShare } from './onTimeShare.ts'
import { programOf } from './program.ts'
import { runOf } from './simulationRun.ts'
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
  /** What computes; absent = TypeScript. Changes the speed, never the result. */
  readonly engine?: Engine
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
  return ok(runOf(network, options, programOf(network, options.seed, observed.value), options.engine ?? TS_ENGINE))
}

/** Longer rows could overflow the sums of a row. */
const LARGEST_BLOCK = 32_768

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
