import { largestMeanAfterCut } from './delayLaw.ts'
import type { BadDistribution, DelayDistribution } from './network.ts'

/** Why a delay distribution cannot be drawn from, or null. */
export const distributionProblem = (distribution: DelayDistribution): BadDistribution | 'empty' | null => {
  switch (distribution.type) {
    case 'constant':
      return numberProblem([distribution.value])
    case 'empirical':
      return empiricalProblem(distribution.values, distribution.weights)
    case 'gamma':
      if (!(distribution.shape > 0)) return 'shapeNotPositive'
      return numberProblem([distribution.mean, distribution.shape]) ?? cutProblem(distribution)
    case 'lognormal':
      if (!(distribution.sigma > 0)) return 'sigmaNotPositive'
      return numberProblem([distribution.mean, distribution.sigma]) ?? cutProblem(distribution)
    case 'exponential':
      return numberProblem([distribution.mean]) ?? cutProblem(distribution)
  }
}

const numberProblem = (values: readonly number[]): BadDistribution | null =>
  values.some((value) => !Number.isFinite(value)) ? 'notANumber' : values.some((value) => value < 0) ? 'negative' : null

const cutProblem = (distribution: Continuous): BadDistribution | null => {
  const { max } = distribution
  if (max === undefined) return null
  if (Number.isNaN(max)) return 'notANumber'
  if (!(max > 0)) return 'cutNotPositive'
  const solved = distribution.meanAfterCut === true && distribution.mean > 0 && Number.isFinite(max)
  return solved && distribution.mean >= largestMeanAfterCut({ ...distribution, max }) ? 'meanBeyondCut' : null
}

const empiricalProblem = (
  values: readonly number[],
  weights: readonly number[] | undefined,
): BadDistribution | 'empty' | null => {
  if (values.length === 0) return 'empty'
  if (weights && weights.length !== values.length) return 'weightsDiffer'
  const bad = numberProblem([...values, ...(weights ?? [])])
  if (bad) return bad
  return weights?.every((weight) => weight === 0) ? 'empty' : null
}

type Continuous = Extract<DelayDistribution, { readonly type: 'exponential' | 'gamma' | 'lognormal' }>
