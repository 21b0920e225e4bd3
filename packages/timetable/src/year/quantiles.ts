import type { Quantiles } from './yearQuestion.ts'

/** Mean and quantiles by order statistics (the smallest value with at least that share at or below it). */
export const quantilesOf = (values: Float64Array): Quantiles => {
  if (values.length === 0) return { mean: 0, q10: 0, q50: 0, q90: 0 }
  const sorted = values.slice().sort()
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    q10: at(0.1),
    q50: at(0.5),
    q90: at(0.9),
  }
}
