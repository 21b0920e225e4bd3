import { err, ok, type Result } from '@yohaku/kernel'
import { checkNetwork } from './checkNetwork.ts'
import { cellChance } from './delayTable.ts'
import type { Network, NetworkProblem } from './network.ts'
import { type Paths, pathsOf } from './paths.ts'
import { at, type Topology, topologyOf } from './topology.ts'

/** Two numbers the true chance to be on time lies between. */
export interface OnTimeBracket {
  readonly low: number
  readonly high: number
}

/**
 * Bounds on the chance to keep each deadline, by arithmetic on distributions instead of samples; `step` is the width of the grid in
 * the unit of the network. Quick and without chance: for feedback while something is dragged, and to hold simulations against.
 *
 * Delays only add and wait, so event times are associated (Esary, Proschan, Walkup 1967): the product of the distribution functions
 * at every meeting, with durations rounded up, lies below the truth; their minimum (Fréchet), rounded down, above it. The two meet, up to the
 * grid, where no two paths share an uncertain part. Not a bound where one `draw` acts twice on the same path.
 */
export const onTimeBracket = (
  network: Network,
  step: number,
): Result<ReadonlyMap<string, OnTimeBracket>, readonly NetworkProblem[]> => {
  const problems = checkNetwork(network)
  if (problems.length > 0) return err(problems)
  const topology = topologyOf(network)
  const paths = pathsOf(network, topology)
  const grid = Math.max(1, Math.round(step * paths.ticks))
  const late = distributions(topology, paths, grid, 'up')
  const early = distributions(topology, paths, grid, 'down')
  const brackets = network.events.flatMap(({ id, latest }, index): [string, OnTimeBracket][] => {
    if (latest === undefined) return []
    const place = Math.floor((Math.round(latest * paths.ticks) - at(paths.earliest, index)) / grid)
    return [[id, { low: cdfAt(late[index], place), high: cdfAt(early[index], place) }]]
  })
  return ok(new Map(brackets))
}

/** Distribution function of each event's delay on the grid: entry k = P(delay ≤ k · grid). */
const distributions = (
  topology: Topology,
  paths: Paths,
  grid: number,
  rounding: 'up' | 'down',
): readonly (Float64Array | undefined)[] => {
  const results: (Float64Array | undefined)[] = paths.binding.map(() => undefined)
  for (const event of topology.order) {
    const size = Math.ceil(at(paths.mostDelay, event) / grid) + 2 + (rounding === 'up' ? topology.order.length : 0)
    const cdf = new Float64Array(Math.min(size, LONGEST)).fill(1)
    for (const a of paths.binding[event] ?? []) {
      const arrival = arrivals(results[at(topology.from, a)] ?? ON_TIME, stepsOf(paths, a, grid, rounding), cdf.length)
      for (let k = 0; k < cdf.length; k++)
        cdf[k] = rounding === 'up' ? at(cdf, k) * at(arrival, k) : Math.min(at(cdf, k), at(arrival, k))
    }
    // Adding up loses a few units in the last place; over many meetings such losses multiply until nothing is left.
    const whole = at(cdf, cdf.length - 1)
    if (whole > 1 - 1e-9) for (let k = 0; k < cdf.length; k++) cdf[k] = at(cdf, k) / whole
    results[event] = cdf
  }
  return results
}

const ON_TIME = Float64Array.of(1)
const LONGEST = 20_000

/** Steps on the grid an activity adds to the delay of its source (below zero = slack), with their chances. */
const stepsOf = (
  paths: Paths,
  activity: number,
  grid: number,
  rounding: 'up' | 'down',
): ReadonlyMap<number, number> => {
  const shift = at(paths.shift, activity)
  const round = rounding === 'up' ? Math.ceil : Math.floor
  const table = paths.delays[activity]?.table
  if (!table) return new Map([[round(shift / grid), 1]])
  const steps = new Map<number, number>()
  for (let cell = 0; cell < table.length; cell++) {
    const chance = cellChance(cell)
    if (chance === 0) continue
    const place = round((at(table, cell) + shift) / grid)
    steps.set(place, (steps.get(place) ?? 0) + chance)
  }
  return steps
}

/** Distribution function of max(0, delay of the source + step). */
const arrivals = (cdf: Float64Array, steps: ReadonlyMap<number, number>, size: number): Float64Array => {
  const mass = new Float64Array(size + 1)
  const source = cdf.map((share, k) => share - (k === 0 ? 0 : at(cdf, k - 1)))
  for (const [step, chance] of steps)
    for (let k = 0; k < source.length; k++) {
      const place = Math.min(size, Math.max(0, k + step))
      mass[place] = at(mass, place) + at(source, k) * chance
    }
  let total = 0
  return mass.subarray(0, size).map((share) => {
    total += share
    return total
  })
}

const cdfAt = (cdf: Float64Array | undefined, place: number): number =>
  place < 0 ? 0 : cdf ? Math.min(1, at(cdf, Math.min(place, cdf.length - 1))) : 1
