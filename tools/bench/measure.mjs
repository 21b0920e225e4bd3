/** Middle value; of an even number the mean of the two in the middle. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * The fastest round: what compiled code takes when nobody else is on the machine for a moment. For rounds of a few milliseconds,
 * shorter than a machine's turn.
 */
export const fastest = (values) => Math.min(...values)

/**
 * Milliseconds of each piece of work, in turns: what slows the machine for a while slows all of them. One unmeasured round
 * first, then `rounds` measured ones; the median of each, or what `pick` picks.
 *
 * @param {Readonly<Record<string, () => unknown>>} works
 * @param {number} rounds
 * @param {(times: readonly number[]) => number} pick
 * @param {() => number} clock milliseconds
 * @returns {Record<string, number>}
 */
export const timeInTurns = (works, rounds, pick = median, clock = () => performance.now()) => {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (let round = -1; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const began = clock()
      keep(work())
      if (round >= 0) times[name].push(clock() - began)
    }
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, pick(each)]))
}

/**
 * A clock that stands still while others have the processor: what one core takes, on a machine that is busy with other things too. All
 * threads of the process count, so collecting garbage beside the work is not free.
 */
export const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const WARM_MS = 2000

/** Does a piece of work for a while before it is measured, so that what is measured is compiled code. */
export const warm = (work) => {
  const until = performance.now() + WARM_MS
  do keep(work())
  while (performance.now() < until)
}

/** What is computed must look used, or the engine may leave it out. */
const keep = (value) => {
  if (value === keep) throw new Error('unreachable')
}
