import type { DelayDistribution } from './network.ts'
import { quantileMeans, type Smooth } from './quantileMeans.ts'
import { incompleteGamma, lnGamma, normalCdf } from './specialFunctions.ts'

/** A delay distribution as its quantile function Q needs it: whole mean, and the mean carried by the lower share of the days. */
export interface DelayLaw {
  readonly mean: number
  /** L(p) = ∫₀ᵖ Q(u) du at each p; `shares` ascending from 0 to 1. L(1) is the mean. */
  readonly partialMeans: (shares: Float64Array) => Float64Array
}

/** The law of a valid distribution, its cut-off applied. */
export const delayLaw = (distribution: DelayDistribution): DelayLaw => {
  switch (distribution.type) {
    case 'constant':
      return empirical([distribution.value], [1])
    case 'empirical':
      return empirical(distribution.values, distribution.weights ?? distribution.values.map(() => 1))
    default:
      return cutLaw(distribution)
  }
}

/** Mean of a valid distribution after its cut-off. */
export const meanDelay = (distribution: DelayDistribution): number => delayLaw(distribution).mean

/** Largest mean a cut-off can leave, whatever the parameter; the supremum is approached, not reached. */
export const largestMeanAfterCut = (distribution: Continuous & { readonly max: number }): number =>
  cutMean(distribution, distribution.max * LARGEST_STRETCH)

type Continuous = Extract<DelayDistribution, { readonly type: 'exponential' | 'gamma' | 'lognormal' }>

const LARGEST_STRETCH = 1000

const cutLaw = (distribution: Continuous): DelayLaw => {
  const { max, meanAfterCut, mean } = distribution
  if (mean === 0) return empirical([0], [1])
  if (max === undefined || max === Number.POSITIVE_INFINITY) return uncut(smoothLaw(distribution, mean))
  return cutSmooth(distribution, max, meanAfterCut === true ? uncutMeanFor(distribution, max) : mean)
}

const uncut = (law: Smooth): DelayLaw => ({ mean: law.mean, partialMeans: (shares) => quantileMeans(law, shares) })

const cutSmooth = (distribution: Continuous, max: number, mean: number): DelayLaw => {
  const law = smoothLaw(distribution, mean)
  const t = law.parameterOf(max)
  const { lower: kept, upper: beyond } = law.at(t)
  if (distribution.cut === 'clip') {
    const below = law.meanBelow(t)
    return {
      mean: below + beyond * max,
      partialMeans: (shares) => {
        const means = quantileMeans(
          law,
          shares.map((share) => Math.min(share, kept)),
        )
        return means.map((value, i) => ((shares[i] ?? 1) < kept ? value : below + ((shares[i] ?? 1) - kept) * max))
      },
    }
  }
  return {
    mean: law.meanBelow(t) / kept,
    partialMeans: (shares) =>
      quantileMeans(
        law,
        shares.map((s) => s * kept),
      ).map((value) => value / kept),
  }
}

const cutMean = (distribution: Continuous, uncutMean: number): number =>
  cutSmooth(distribution, distribution.max ?? Number.POSITIVE_INFINITY, uncutMean).mean

/** The mean before the cut that leaves the stated mean after it, by bisection: the one grows with the other. */
const uncutMeanFor = (distribution: Continuous, max: number): number => {
  let low = distribution.mean
  let high = max * LARGEST_STRETCH
  for (let step = 0; step < 200 && high - low > low * 1e-15; step++) {
    const middle = high > 4 * low ? Math.sqrt(low * high) : (low + high) / 2
    if (cutMean(distribution, middle) < distribution.mean) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const smoothLaw = (distribution: Continuous, mean: number): Smooth =>
  distribution.type === 'lognormal'
    ? lognormal(mean, distribution.sigma)
    : gamma(distribution.type === 'gamma' ? distribution.shape : 1, mean)

/** Gamma along t = ln(time): for shapes below 1 the distribution function is steep at 0 in time, but not in its logarithm. */
const gamma = (shape: number, mean: number): Smooth => {
  const scale = mean / shape
  const lnOwn = lnGamma(shape)
  const lnNext = lnGamma(shape + 1)
  return {
    mean,
    timeAt: (t) => scale * Math.exp(t),
    speedAt: (t) => scale * Math.exp(t),
    parameterOf: (time) => Math.log(time / scale),
    at: (t) => {
      const x = Math.exp(t)
      return withDensity(incompleteGamma(shape, x, lnOwn), Math.exp(shape * t - x - lnOwn))
    },
    meanBelow: (t) => mean * incompleteGamma(shape + 1, Math.exp(t), lnNext).lower,
    middle: Math.log(shape),
    ...(shape === 1 ? { partialMean: (p: number) => (p < 1 ? mean * (p + (1 - p) * Math.log1p(-p)) : mean) } : {}),
  }
}

/** Log-normal along t = (ln(time) − µ) / σ. */
const lognormal = (mean: number, sigma: number): Smooth => {
  const mu = Math.log(mean) - (sigma * sigma) / 2
  return {
    mean,
    timeAt: (t) => Math.exp(mu + sigma * t),
    speedAt: (t) => sigma * Math.exp(mu + sigma * t),
    parameterOf: (time) => (Math.log(time) - mu) / sigma,
    at: (t) => withDensity(normalCdf(t), Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI)),
    meanBelow: (t) => mean * normalCdf(t - sigma).lower,
    middle: 0,
  }
}

const withDensity = (
  { lower, upper }: { readonly lower: number; readonly upper: number },
  density: number,
): { readonly lower: number; readonly upper: number; readonly density: number } => ({ lower, upper, density })

const empirical = (values: readonly number[], weights: readonly number[]): DelayLaw => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sorted = values
    .map((value, i) => ({ value, weight: (weights[i] ?? 0) / total }))
    .sort((a, b) => a.value - b.value)
  const mean = sorted.reduce((sum, { value, weight }) => sum + value * weight, 0)
  return {
    mean,
    partialMeans: (shares) => {
      let next = 0
      let sharesBelow = 0
      let meanBelow = 0
      return shares.map((p) => {
        for (
          let one = sorted[next];
          one && sharesBelow + one.weight <= p && next < sorted.length - 1;
          one = sorted[next]
        ) {
          sharesBelow += one.weight
          meanBelow += one.weight * one.value
          next++
        }
        return p >= 1 ? mean : meanBelow + (p - sharesBelow) * (sorted[next]?.value ?? 0)
      })
    },
  }
}
