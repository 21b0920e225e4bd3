import { delayLaw } from './delayLaw.ts'
import type { DelayDistribution } from './network.ts'

/**
 * Delays by inversion: the upper bits of a random word choose one of equally likely strata, and the cell of a stratum holds its
 * conditional mean. So the mean stays that of the law, and no logarithm is taken at run time.
 *
 * 4096 strata, the last 1/64 of them divided further into 4096 tail strata with a chance of 2^−18 each, so that rare long delays do
 * not collapse into a few values. The tail's cells follow those of the main strata.
 */
const MAIN_BITS = 12
const TAIL_BITS = 12
/** The tail is the last 2^−6 of the words. */
const TAIL_SHARE_BITS = 6
const TAIL_SHARE = 2 ** -TAIL_SHARE_BITS
const TAIL_CELLS = 1 << TAIL_BITS
const FIRST_TAIL_CELL = (1 << MAIN_BITS) * (1 - TAIL_SHARE)
/** Cells of a table, both parts together. */
export const CELLS = FIRST_TAIL_CELL + TAIL_CELLS
/** Shifts of a word to its main stratum and to its tail stratum. */
export const MAIN_SHIFT = 32 - MAIN_BITS
export const TAIL_SHIFT = 32 - TAIL_BITS - TAIL_SHARE_BITS
/** From a tail stratum to its cell. Never above the main stratum's cell outside the tail, never below it inside. */
export const TAIL_OFFSET = FIRST_TAIL_CELL - (1 - TAIL_SHARE) * 2 ** (TAIL_BITS + TAIL_SHARE_BITS)

/** Cells of main and tail table, in the unit of the distribution, never falling within each. */
export const delayTable = (distribution: DelayDistribution): Float64Array =>
  remembered(IN_UNITS, JSON.stringify(distribution), () => computed(distribution))

/** The same in whole ticks. */
export const delayTicks = (distribution: DelayDistribution, ticks: number): Int32Array =>
  remembered(IN_TICKS, `${ticks} ${JSON.stringify(distribution)}`, () =>
    Int32Array.from(delayTable(distribution), (cell) => Math.round(cell * ticks)),
  )

/**
 * Place of a 32-bit random word's cell in a table. The constants above, as figures: an engine that compiles this into a loop reads
 * exported constants again for every sample, at half the speed.
 */
export const cellOf = (word: number): number => {
  const cell = word >>> 20
  return cell < 4032 ? cell : (word >>> 14) - 254_016
}

/** Chance that a cell is the one drawn. */
export const cellChance = (cell: number): number => (cell < FIRST_TAIL_CELL ? 2 ** -MAIN_BITS : TAIL_SHARE / TAIL_CELLS)

const computed = (distribution: DelayDistribution): Float64Array => {
  const law = delayLaw(distribution)
  const tailFrom = 1 - TAIL_SHARE
  const below = strataMeans(law.partialMeans, 0, 1, 1 << MAIN_BITS).subarray(0, FIRST_TAIL_CELL)
  const tail = strataMeans(law.partialMeans, tailFrom, 1, TAIL_CELLS)
  const table = new Float64Array(CELLS)
  table.set(below)
  table.set(tail, FIRST_TAIL_CELL)
  return table
}

/** Conditional means of equal strata between two shares. */
const strataMeans = (
  partialMeans: (shares: Float64Array) => Float64Array,
  from: number,
  to: number,
  cells: number,
): Float64Array => {
  const width = (to - from) / cells
  const bounds = partialMeans(Float64Array.from({ length: cells + 1 }, (_, i) => from + i * width))
  let floor = 0
  return Float64Array.from({ length: cells }, (_, i) => {
    // Differences of nearly equal numbers may fall by a rounding error; a quantile function never does.
    floor = Math.max(floor, ((bounds[i + 1] ?? 0) - (bounds[i] ?? 0)) / width)
    return floor
  })
}

/** Tables of the distributions used last: a day is simulated again at every touch, its delays seldom change. */
const IN_UNITS = new Map<string, Float64Array>()
const IN_TICKS = new Map<string, Int32Array>()
const MEMORY_SIZE = 64

const remembered = <Table>(memory: Map<string, Table>, key: string, compute: () => Table): Table => {
  const known = memory.get(key)
  if (known) return known
  if (memory.size >= MEMORY_SIZE) memory.clear()
  const table = compute()
  memory.set(key, table)
  return table
}
