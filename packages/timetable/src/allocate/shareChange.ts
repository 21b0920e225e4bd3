/** How much a share of days grows, with the 95 % interval of the sampling error. */
export interface ShareChange {
  readonly change: number
  readonly low: number
  readonly high: number
}

/**
 * Change of a share between two plans lived on the same simulated days, from the days each keeps and the days both keep. Interval by
 * Agresti and Min for matched pairs (half a day added to each of the four kinds of days), which is no point where the plans never
 * differed: that in so many days nothing happened does not mean that nothing can.
 */
export const changeOfShare = (
  kept: { readonly before: number; readonly after: number; readonly both: number },
  samples: number,
): ShareChange => {
  const won = kept.after - kept.both
  const lost = kept.before - kept.both
  const days = samples + 2
  const middle = (won - lost) / days
  const half = (Z / days) * Math.sqrt(Math.max(0, won + lost + 1 - (won - lost) ** 2 / days))
  return {
    change: (won - lost) / samples,
    low: Math.max(-1, middle - half),
    high: Math.min(1, middle + half),
  }
}

/** 97.5 % quantile of the normal law. */
const Z = 1.959963984540054
