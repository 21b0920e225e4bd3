import { delayLaw } from '../delayLaw.ts'
import type { DelayDistribution } from '../network.ts'

/** A law of delays after a family's own days have moved it. */
export interface LearnedDelay {
  readonly distribution: Extract<DelayDistribution, { readonly type: 'empirical' }>
  /** Share of the law that is the family's own: n of n + `priorDays`. */
  readonly weightOfOwn: number
  /** Mean delay before, in what was lived, and after; `own` is null without a day. */
  readonly mean: { readonly before: number; readonly own: number | null; readonly after: number }
}

/** The law a family starts from counts as much as so many of its own days: a month of working days. */
export const PRIOR_DAYS = 20

/**
 * A law moved by delays that were lived: what it was, with the weight of `priorDays` days, and each day lived with the weight of one. This
 * is what a Dirichlet process with that law as its base expects of the next day (Ferguson 1973): without any day it is the law itself,
 * with many it is what the family lives, and nothing about its shape is assumed.
 *
 * The law itself is kept in steps, each at its conditional mean, so that its mean stays. `own` are minutes of zero or more.
 */
export const learnedDelay = (
  law: DelayDistribution,
  own: readonly number[],
  priorDays: number = PRIOR_DAYS,
): LearnedDelay => {
  const steps = stepsOf(law)
  const total = steps.reduce((sum, { weight }) => sum + weight, 0)
  const before = steps.reduce((sum, { value, weight }) => sum + value * weight, 0) / total
  const lived = own.reduce((sum, minutes) => sum + minutes, 0)
  return {
    distribution: {
      type: 'empirical',
      values: [...steps.map(({ value }) => value), ...own],
      weights: [...steps.map(({ weight }) => (weight / total) * priorDays), ...own.map(() => 1)],
    },
    weightOfOwn: own.length / (own.length + priorDays),
    mean: {
      before,
      own: own.length === 0 ? null : lived / own.length,
      after: (before * priorDays + lived) / (priorDays + own.length),
    },
  }
}

interface LawStep {
  readonly value: number
  readonly weight: number
}

/** Hundredths, the last of them in tenths of a hundredth: the long delays are few and matter most. */
const BOUNDS: readonly number[] = [
  ...Array.from({ length: 100 }, (_, i) => i / 100),
  ...Array.from({ length: 11 }, (_, i) => 0.99 + i / 1000).slice(1),
]

const stepsOf = (law: DelayDistribution): readonly LawStep[] => {
  if (law.type === 'empirical')
    return law.values.map((value, i) => ({ value, weight: law.weights === undefined ? 1 : (law.weights[i] ?? 0) }))
  if (law.type === 'constant') return [{ value: law.value, weight: 1 }]
  const means = delayLaw(law).partialMeans(Float64Array.from(BOUNDS))
  return BOUNDS.slice(1).map((bound, i) => {
    const weight = bound - (BOUNDS[i] ?? 0)
    return { value: Math.max(0, ((means[i + 1] ?? 0) - (means[i] ?? 0)) / weight), weight }
  })
}
