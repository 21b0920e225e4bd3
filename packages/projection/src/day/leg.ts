import type { Plan } from '@yohaku/household'
import { type Minutes, minutes } from '@yohaku/kernel'

/** Minutes of the way between two places as the plan states it; a way stated in one direction only serves both. */
export const legMinutes = (plan: Plan, from: string, to: string): Minutes | null => {
  if (from === to) return minutes(0)
  const stated =
    plan.legs.find((leg) => leg.from === from && leg.to === to) ??
    plan.legs.find((leg) => leg.from === to && leg.to === from)
  return stated ? minutes(stated.minutes) : null
}

/** Minutes of the shortest way along stated legs; `null` when the plan connects the two places by none. */
export const wayMinutes = (plan: Plan, from: string, to: string): Minutes | null => {
  const direct = legMinutes(plan, from, to)
  const reached = new Map<string, number>([[from, 0]])
  // Bellman-Ford over a handful of legs; each round lengthens the ways by one leg.
  for (let round = 0; round < plan.places.length; round++) {
    for (const { from: a, to: b } of plan.legs) {
      for (const [here, there] of [
        [a, b],
        [b, a],
      ] as const) {
        const start = reached.get(here)
        const leg = legMinutes(plan, here, there)
        if (start === undefined || leg === null) continue
        if (start + leg < (reached.get(there) ?? Number.POSITIVE_INFINITY)) reached.set(there, start + leg)
      }
    }
  }
  const shortest = reached.get(to)
  // A stated way is what the family goes, even where the sum of other legs is shorter.
  return direct ?? (shortest === undefined ? null : minutes(shortest))
}
