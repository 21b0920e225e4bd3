import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from './checkNetwork.ts'
import { type Joins, joinsOf } from './exact/joins.ts'
import { cdfAt, type Side } from './exact/latticeLaw.ts'
import { type EventLaw, propagate } from './exact/propagate.ts'
import { type Sources, sourcesOf } from './exact/sources.ts'
import type { Network, NetworkProblem } from './network.ts'
import { type Paths, pathsOf } from './paths.ts'
import { at, type Topology, topologyOf } from './topology.ts'

/** Two numbers the true chance to be on time lies between. */
export interface OnTimeBracket {
  readonly low: number
  readonly high: number
  /** Nothing but the grid lies between the two: wherever paths meet, their dependence was reckoned with exactly. */
  readonly exact: boolean
}

/** A network ready for arithmetic on distributions. */
export interface Lattice {
  readonly network: Network
  readonly topology: Topology
  readonly paths: Paths
  readonly sources: Sources
  readonly joins: Joins
}

/**
 * Bounds on the chance to keep each deadline, by arithmetic on distributions instead of samples; `step` is the width of the grid in
 * the unit of the network. Quick and without chance: for feedback while something is dragged, and to hold simulations against.
 *
 * Delays only add, wait and choose the earlier or later of two, so event times are associated (Esary, Proschan, Walkup 1967): where
 * what is shared cannot be parted, the product of the distribution functions at a meeting, with durations rounded up, lies below the
 * truth, and their minimum (Fréchet), rounded down, above it; where whoever is there first is enough, the other way round.
 */
export const onTimeBracket = (
  network: Network,
  step: number,
): Result<ReadonlyMap<string, OnTimeBracket>, readonly NetworkProblem[]> => {
  const lattice = latticeOf(network)
  if (!lattice.ok) return lattice
  const grid = Math.max(1, Math.round(step * lattice.value.paths.ticks))
  return ok(bracketsOn(lattice.value, grid, { left: QUICK }))
}

/** Operations for an answer within about a tenth of a second. */
const QUICK = 1e8

export const latticeOf = (network: Network): Result<Lattice, readonly NetworkProblem[]> => {
  const problems = checkNetwork(network)
  if (problems.length > 0) return err(problems)
  const topology = topologyOf(network)
  const paths = pathsOf(network, topology)
  const sources = sourcesOf(network, topology, paths)
  return ok({ network, topology, paths, sources, joins: joinsOf(topology, paths, sources) })
}

/** Brackets on a grid of so many ticks, over all types of day. `budget` is counted down by the operations spent. */
export const bracketsOn = (
  lattice: Lattice,
  grid: number,
  budget: { left: number },
): ReadonlyMap<string, OnTimeBracket> => {
  const { network } = lattice
  const types = (network.dayTypes ?? []).map(({ p }, dayType) => ({ p, dayType })).filter(({ p }) => p > 0)
  const all = types.reduce((sum, { p }) => sum + p, 0)
  const days = (types.length > 0 ? types : [{ p: 1, dayType: 0 }]).map(({ p, dayType }) => {
    const laws = (side: Side) => propagate({ ...lattice, grid, side, dayType, budget })
    return { share: p / Math.max(1, all), late: laws('late'), early: laws('early') }
  })
  const chance = (laws: readonly EventLaw[], event: number, place: number): number => {
    const found = laws[event]
    return found ? Math.min(1, cdfAt(found.law, place)) : 0
  }
  return new Map(
    network.events.flatMap(({ id, latest }, event): [string, OnTimeBracket][] => {
      if (latest === undefined) return []
      const place = Math.floor((Math.round(latest * lattice.paths.ticks) - at(lattice.paths.earliest, event)) / grid)
      const low = days.reduce((sum, { share, late }) => sum + share * chance(late, event, place), 0)
      const high = days.reduce((sum, { share, early }) => sum + share * chance(early, event, place), 0)
      const exact = days.every(({ late, early }) => late[event]?.exact === true && early[event]?.exact === true)
      // Rounding in the last place may turn two equal ends around.
      return [[id, { low: Math.min(low, high), high: Math.max(low, high), exact }]]
    }),
  )
}
