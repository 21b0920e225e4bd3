import type { AdultRoute } from '@yohaku/projection'

/** What the route map is drawn from: one adult's years on every track, and the frame it has. */
export interface RouteFrame {
  /** First and last month, counted from year 0: `2027-04` is 24327. */
  readonly from: number
  readonly to: number
  /** Along the years and across the lanes, px. */
  readonly length: number
  readonly breadth: number
}

export interface RouteLine {
  /** Corners as [along the years, across the lanes]. */
  readonly points: readonly (readonly [number, number])[]
}

export interface RouteDrawing {
  /** Hours a day of each lane, fewest first, and where it runs. */
  readonly lanes: readonly { readonly minutes: number; readonly at: number }[]
  /** One for each track; without points where the plan says no hours. */
  readonly lines: readonly RouteLine[]
}

/** Lines that run together stand so far apart. */
const APART = 5
/** Corners are cut by so much, at 45°. */
const CUT = 7

/** Months since year 0 of a day, with its part of the month: a switch is on one day. */
export const monthsOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year * 12 + (month - 1) + (date - 1) / 31
}

/** Where a day stands along the years. */
export const alongOf = (day: string, { from, to, length }: RouteFrame): number =>
  ((monthsOf(day) - from) / (to + 1 - from)) * length

/**
 * 年の路線図: a lane for every length of day that occurs, shortest first; each track a line that turns square on the day of the switch. Lines
 * that turn together keep apart and do not cross.
 */
export const routeDrawing = (routes: readonly (AdultRoute | undefined)[], frame: RouteFrame): RouteDrawing => {
  const seen = routes.map((route) => stretchesIn(route, frame))
  const lengths = [...new Set(seen.flatMap((all) => all.map(({ minutes }) => minutes)))].sort((a, b) => a - b)
  const laneGap = frame.breadth / lengths.length
  const lanes = lengths.map((minutes, index) => ({ minutes, at: laneGap * (index + 0.5) }))
  const laneOf = (minutes: number): number => lanes.find((lane) => lane.minutes === minutes)?.at ?? 0
  const lines = seen.map((all, index): RouteLine => {
    const aside = (index - (routes.length - 1) / 2) * APART
    const points: (readonly [number, number])[] = []
    for (const { at, minutes } of all) {
      const lane = laneOf(minutes) + aside
      const before = points.at(-1)
      if (before === undefined) {
        points.push([at, lane])
        continue
      }
      const sense = Math.sign(lane - before[1])
      if (sense === 0) continue
      const on = Math.min(frame.length, Math.max(before[0] + CUT, at - sense * aside))
      points.push([on - CUT, before[1]], [on, before[1] + sense * CUT], [on, lane - sense * CUT], [on + CUT, lane])
    }
    const last = points.at(-1)
    return { points: last === undefined ? [] : [...points, [Math.max(frame.length, last[0]), last[1]]] }
  })
  return { lanes, lines }
}

/** The stretches of the frame's years: the one that runs at its start begins there. */
const stretchesIn = (
  route: AdultRoute | undefined,
  frame: RouteFrame,
): readonly { readonly at: number; readonly minutes: number }[] => {
  const all = (route?.stretches ?? []).flatMap(({ from, minutesADay }) =>
    minutesADay === null ? [] : [{ at: alongOf(from, frame), minutes: minutesADay }],
  )
  const running = all.filter(({ at }) => at <= 0).at(-1)
  const ahead = all.filter(({ at }) => at > 0 && at < frame.length)
  return running === undefined ? ahead : [{ at: 0, minutes: running.minutes }, ...ahead]
}

/** Labels in order, pushed on where they would meet; each keeps `gap` from the one before. */
export const spread = (wanted: readonly number[], gap: number): readonly number[] => {
  const placed: number[] = []
  for (const at of wanted) placed.push(Math.max(at, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap))
  return placed
}

/** The row of each label of a level line of years: the first in which it meets no other. */
export const rowsOf = (labels: readonly { readonly from: number; readonly to: number }[]): readonly number[] => {
  const ends: number[] = []
  return labels.map(({ from, to }) => {
    const free = ends.findIndex((end) => end < from)
    const row = free < 0 ? ends.length : free
    ends[row] = to
    return row
  })
}
