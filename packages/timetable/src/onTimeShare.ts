/** Share of simulated days on time, with its 95 % interval by Wilson's score method (sampling error only). */
export interface OnTimeShare {
  readonly p: number
  readonly low: number
  readonly high: number
  readonly samples: number
}

/** Wilson's interval keeps its promise near 0 and 1, where p ± 1.96 standard errors does not: 0 late of 100 is not "surely". */
export const onTimeShare = (onTime: number, samples: number): OnTimeShare => {
  const p = onTime / samples
  const spread = Z * Z
  const middle = (p + spread / (2 * samples)) / (1 + spread / samples)
  const half = (Z / (1 + spread / samples)) * Math.sqrt((p * (1 - p)) / samples + spread / (4 * samples * samples))
  return {
    p,
    low: onTime === 0 ? 0 : Math.max(0, middle - half),
    high: onTime === samples ? 1 : Math.min(1, middle + half),
    samples,
  }
}

/** 97.5 % quantile of the normal law. */
const Z = 1.959963984540054
