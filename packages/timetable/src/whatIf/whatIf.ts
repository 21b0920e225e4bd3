import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from '../checkNetwork.ts'
import type { Engine } from '../engine/engine.ts'
import { TS_ENGINE } from '../engine/tsEngine.ts'
import type { Network } from '../network.ts'
import { type ObservedEvent, type Program, programOf } from '../program.ts'
import type { SimulatedEvent, Simulation, SimulationRefusal } from '../simulate.ts'
import { countedFrom } from './counted.ts'
import { type KeptRow, keptRows } from './keptRows.ts'
import { type Laid, laidOut, reachedBy } from './reach.ts'

export interface WhatIfOptions {
  /** Simulated days. All of them are kept, four bytes for each event: at most 2^27 together. */
  readonly samples: number
  readonly seed: number
  readonly quantiles?: readonly number[]
  /** What computes; changes the speed, never the result. */
  readonly engine?: Engine
}

/** A network as simulated, ready to be asked: and if this were different? */
export interface WhatIf {
  /** What `simulate` gives for all events of the network, to the bit. */
  readonly simulation: Simulation
  /** Events whose days had to be lived again, in the order of the network; the first time all of them. */
  readonly recomputed: readonly string[]
  /**
   * The same days with another network, which may differ in anything. Only what the difference reaches is computed anew; this one stays
   * as it is, so that several ideas can be tried from the same day.
   */
  readonly edited: (network: Network) => Result<WhatIf, WhatIfRefusal>
}

export type WhatIfRefusal = Exclude<SimulationRefusal, { readonly type: 'unknownObserved' | 'stopped' }>

/** Numbers of four bytes: half a gigabyte. */
const MOST_NUMBERS = 2 ** 27

/** Simulates a network and keeps every sampled time, so that an edit costs only what it reaches. */
export const whatIf = (network: Network, options: WhatIfOptions): Result<WhatIf, WhatIfRefusal> =>
  next(network, options, null)

interface Kept {
  readonly laid: Laid
  readonly program: Program
  /** By event id. */
  readonly rows: ReadonlyMap<string, KeptRow>
  readonly observed: ReadonlyMap<string, ObservedEvent>
  readonly simulation: Simulation
}

const next = (network: Network, options: WhatIfOptions, before: Kept | null): Result<WhatIf, WhatIfRefusal> => {
  const { samples, seed, quantiles, engine = TS_ENGINE } = options
  if (!Number.isSafeInteger(samples) || samples < 1 || samples * network.events.length > MOST_NUMBERS)
    return err({ type: 'badRequest', field: 'samples' })
  if (!Number.isSafeInteger(seed)) return err({ type: 'badRequest', field: 'seed' })
  if (quantiles?.some((p) => !(p > 0 && p < 1))) return err({ type: 'badRequest', field: 'quantiles' })
  const problems = checkNetwork(network)
  if (problems.length > 0) return err({ type: 'problems', problems })
  const laid = laidOut(network)
  const reached = before === null ? null : reachedBy(before.laid, laid)
  const program = programOf(network, seed, new Set(network.events.keys()))
  const idOf = ({ index }: ObservedEvent): string => network.events[index]?.id ?? ''
  const known = (event: ObservedEvent): KeptRow | undefined =>
    reached === null || reached[event.index] === 1 ? undefined : before?.rows.get(idOf(event))
  const rows = keptRows(program, samples, engine, known)
  const simulation = countedFrom(network, program, rows, { samples, seed, ...(quantiles && { quantiles }) }, (event) =>
    reached === null || before === null || reached[event.index] === 1 ? undefined : sameFigures(before, laid, event),
  )
  const kept: Kept = {
    laid,
    program,
    rows: new Map(program.events.map((event, place) => [idOf(event), rows[place] ?? null])),
    observed: new Map(program.events.map((event) => [idOf(event), event])),
    simulation,
  }
  return ok({
    simulation,
    recomputed: network.events.flatMap(({ id }, index) => (reached === null || reached[index] === 1 ? id : [])),
    edited: (other) => next(other, options, kept),
  })
}

/** The figures of an event whose days are the same, where all that they are counted by is the same too. */
const sameFigures = (before: Kept, { network }: Laid, event: ObservedEvent): SimulatedEvent | undefined => {
  const id = network.events[event.index]?.id ?? ''
  const old = before.observed.get(id)
  const was = before.laid.network
  const isSame =
    old !== undefined &&
    old.earliest === event.earliest &&
    old.mostDelay === event.mostDelay &&
    old.allowed === event.allowed &&
    was.events[old.index]?.latest === network.events[event.index]?.latest &&
    was.events.length === network.events.length
  return isSame ? before.simulation.events.get(id) : undefined
}
