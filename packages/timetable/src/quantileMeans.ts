/** A continuous law along a parameter t in which its distribution function is smooth: the logarithm of time. */
export interface Smooth {
  readonly mean: number
  readonly timeAt: (t: number) => number
  /** d time / dt. */
  readonly speedAt: (t: number) => number
  readonly parameterOf: (time: number) => number
  /** F, 1 − F and dF/dt. */
  readonly at: (t: number) => { readonly lower: number; readonly upper: number; readonly density: number }
  /** Mean carried by times up to t. */
  readonly meanBelow: (t: number) => number
  /** Somewhere in the middle of the law, to start a search. */
  readonly middle: number
  /** L(p), where there is a formula for it. */
  readonly partialMean?: (p: number) => number
}

/**
 * L at ascending shares. Searching a quantile is slow, so only some are searched: close together at both ends, where a law may be
 * steep, and at most 32 shares apart. Between two of them L is the polynomial of degree 5 that has their L, Q = L′ and dQ/dp = L″.
 */
export const quantileMeans = (law: Smooth, shares: Float64Array): Float64Array => {
  if (law.partialMean) return shares.map(law.partialMean)
  const means = new Float64Array(shares.length)
  let here = knotAt(law, share(shares, 0), law.middle)
  means[0] = here.mean
  for (let i = 0; i < shares.length - 1; ) {
    const fromEnd = Math.min(i, shares.length - 1 - i)
    const next = i + Math.max(1, Math.min(MOST_APART, Math.floor(fromEnd / 16)))
    const there = knotAt(law, share(shares, next), here.t)
    for (let k = i + 1; k < next; k++) means[k] = between(here, there, share(shares, k))
    means[next] = there.mean
    here = there
    i = next
  }
  return means
}

const MOST_APART = 32

/** L and its first two derivatives at one share. */
interface Knot {
  readonly p: number
  readonly t: number
  readonly mean: number
  readonly slope: number
  readonly bend: number
}

const knotAt = (law: Smooth, p: number, start: number): Knot => {
  if (p <= 0) return { p: 0, t: start, mean: 0, slope: 0, bend: 0 }
  if (p >= 1) return { p: 1, t: start, mean: law.mean, slope: 0, bend: 0 }
  const t = quantile(law, p, start)
  return { p, t, mean: law.meanBelow(t), slope: law.timeAt(t), bend: law.speedAt(t) / law.at(t).density }
}

/** Quintic Hermite interpolation. */
const between = (a: Knot, b: Knot, p: number): number => {
  const h = b.p - a.p
  if (!(h > 0)) return a.mean
  const u = (p - a.p) / h
  const rise = b.mean - a.mean - h * a.slope - (h * h * a.bend) / 2
  const slope = h * (b.slope - a.slope) - h * h * a.bend
  const bend = h * h * (b.bend - a.bend)
  const cubic = 10 * rise - 4 * slope + bend / 2
  const quartic = -15 * rise + 7 * slope - bend
  const quintic = 6 * rise - 3 * slope + bend / 2
  return a.mean + u * (h * a.slope + u * ((h * h * a.bend) / 2 + u * (cubic + u * (quartic + u * quintic))))
}

/**
 * Solves F(t) = p by Newton steps on ln F below the median and on ln(1 − F) above: both are nearly straight in their tails. A step
 * is never longer than 4, so that a poor start cannot throw it out.
 */
const quantile = (law: Smooth, p: number, start: number): number => {
  let t = start
  for (let step = 0; step < 200; step++) {
    const { lower, upper, density } = law.at(t)
    const miss = p < 0.5 ? (Math.log(lower / p) * lower) / density : -(Math.log(upper / (1 - p)) * upper) / density
    const move = Math.max(-4, Math.min(4, Number.isNaN(miss) ? Math.sign(lower - p) : miss))
    t -= move
    // Newton squares the error: the step after this one would be below 1e-14.
    if (Math.abs(move) < 1e-7) break
  }
  return t
}

const share = (shares: Float64Array, index: number): number => shares[index] ?? 1
