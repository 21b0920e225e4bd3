import type { Share } from './yearQuestion.ts'

/** A share of samples with its 95 % interval by Wilson's score method: sampling error only, right at 0 and 1 too. */
export const proportion = (hits: number, samples: number): Share => {
  const z = 1.959963984540054
  const p = hits / samples
  const centre = p + (z * z) / (2 * samples)
  const spread = z * Math.sqrt((p * (1 - p)) / samples + (z * z) / (4 * samples * samples))
  const scale = 1 + (z * z) / samples
  return { p, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
