/** What a timetable that holds more often is paid with. */
export interface PriceOfRobustness {
  /** Minutes given up on every day. */
  readonly minutes: number
  /** Percentage points of on-time probability they buy; negative = lost. */
  readonly points: number
  /** Minutes for one percentage point; null where nothing is gained. */
  readonly minutesPerPoint: number | null
}

/** Price of robustness: minutes of sleep, pay or own time given up for each percentage point gained. `before` and `after` are shares. */
export const priceOfRobustness = (minutes: number, before: number, after: number): PriceOfRobustness => {
  const points = (after - before) * 100
  return { minutes, points, minutesPerPoint: points > 0 ? minutes / points : null }
}
