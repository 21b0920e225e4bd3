import { ok, type Result } from '@yohaku/kernel'
import type { Network, NetworkProblem } from './network.ts'
import { bracketsOn, type Lattice, latticeOf, type OnTimeBracket } from './onTimeBracket.ts'
import type { Paths } from './paths.ts'

/** A chance without chance: by arithmetic on distributions. */
export interface ExactChance extends OnTimeBracket {
  /** How far the truth may lie beyond either end: half of what the grid leaves open where `exact`, else 0. */
  readonly within: number
}

export interface ExactChances {
  /** Width of the grid in the unit of the network. */
  readonly step: number
  /** By event with a deadline. */
  readonly deadlines: ReadonlyMap<string, ExactChance>
}

/**
 * The chance to keep each deadline: one number where the dependence of paths can be reckoned with exactly (`low` = `high`), two
 * bounds elsewhere.
 *
 * Where all times are whole multiples of some step the grid is that step and nothing is lost. Elsewhere the grid is halved until the
 * ends are near enough or the work allowed for is spent; delays rounded up and rounded down bracket the truth, and where that is all
 * that lies between the ends, the middle is given with its margin.
 */
export const exactChances = (network: Network): Result<ExactChances, readonly NetworkProblem[]> => {
  const lattice = latticeOf(network)
  return lattice.ok ? ok(refined(lattice.value)) : lattice
}

/** Operations in all: some seconds. */
const WORK = 5e8
/** Halving the grid makes sums four times as dear, and sums given an event held fast about eight times. */
const DEARER = 8
const NEAR_ENOUGH = 1e-4
/** Places of the longest delay on the first grid, and at most on a grid of common steps. */
const COARSE = 64
const FINE = 20_000

const refined = (lattice: Lattice): ExactChances => {
  const { paths } = lattice
  const longest = paths.mostDelay.reduce((most, delay) => Math.max(most, delay), 1)
  const common = commonStep(paths)
  const answer = (grid: number, found: ReadonlyMap<string, OnTimeBracket>): ExactChances => ({
    step: grid / paths.ticks,
    deadlines: new Map([...found].map(([id, bracket]) => [id, chanceOf(bracket)])),
  })
  if (longest / common <= FINE) return answer(common, bracketsOn(lattice, common, { left: WORK }))
  let grid = 2 ** Math.ceil(Math.log2(longest / COARSE))
  for (let left = WORK; ; grid /= 2) {
    const budget = { left }
    const found = bracketsOn(lattice, grid, budget)
    const spent = left - budget.left
    left = budget.left
    const isNear = [...found.values()].every(({ low, high, exact }) => !exact || high - low <= NEAR_ENOUGH)
    if (isNear || grid <= 1 || spent * DEARER > left) return answer(grid, found)
  }
}

const chanceOf = ({ low, high, exact }: OnTimeBracket): ExactChance => {
  if (!exact) return { low, high, exact, within: 0 }
  const middle = (low + high) / 2
  return { low: middle, high: middle, exact, within: (high - low) / 2 }
}

/** The longest step of which all slack, delays and waits are multiples, in ticks. */
const commonStep = ({ shift, delays, departures, binding }: Paths): number => {
  let step = 0
  const include = (value: number): void => {
    let [a, b] = [step, Math.abs(value)]
    while (b > 0) [a, b] = [b, a % b]
    step = a
  }
  for (const a of binding.flat()) include(shift[a] ?? 0)
  for (const one of new Set(delays))
    for (const atoms of one?.atoms ?? [])
      if (atoms) for (const { ticks } of atoms) include(ticks)
      else return 1
  for (const leaves of departures) for (const departure of leaves ?? []) include(departure)
  return Math.max(1, step)
}
