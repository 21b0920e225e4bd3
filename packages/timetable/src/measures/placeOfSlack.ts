import type { Network } from '../network.ts'
import type { PlannedTimes } from '../planTimes.ts'

/** Where on the way to a promise the slack lies. */
export interface PlaceOfSlack {
  /** Slack of each stage of the path, first stage first, and of the promise itself at the end. */
  readonly stages: readonly number[]
  /** Weighted average distance: 0.5 = even, lower = early in the path, higher = late; null without slack. */
  readonly wad: number | null
}

/**
 * Place of the slack (Kroon, Vromans): WAD = Σ s_t · (2t − 1) / (2n · Σ s_t) over n stages. Slack spent early cannot repair a delay that
 * arises later. Describes, does not judge. `path` are events in the order of the day, each reached by an activity from the one before.
 */
export const placeOfSlack = (network: Network, times: PlannedTimes, path: readonly string[]): PlaceOfSlack => {
  const timeOf = (id: string): number => times.events.get(id)?.earliest ?? 0
  const last = path.at(-1)
  const deadline = times.deadlines.find(({ id }) => id === last)
  const stages = [
    ...path.slice(1).map((to, index) => {
      const from = path[index] ?? ''
      const activity = network.activities.find((one) => one.from === from && one.to === to)
      return Math.max(0, timeOf(to) - timeOf(from) - (activity?.minDuration ?? 0))
    }),
    ...(deadline === undefined ? [] : [Math.max(0, deadline.slack)]),
  ]
  const all = stages.reduce((sum, slack) => sum + slack, 0)
  const weighted = stages.reduce((sum, slack, index) => sum + slack * (2 * index + 1), 0)
  return { stages, wad: all > 0 ? weighted / (2 * stages.length * all) : null }
}
