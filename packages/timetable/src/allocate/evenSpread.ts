import type { SearchLever } from './searchProblem.ts'

/** Settings when the budget goes round in turn, one setting each, as far as it goes. Choices stay as they are. */
export const evenSpread = (levers: readonly SearchLever[], budget: number): readonly number[] => {
  const settings = levers.map(() => 0)
  let left = budget
  for (let gave = true; gave; ) {
    gave = false
    for (const [place, { costs, isChoice }] of levers.entries()) {
      const now = settings[place] ?? 0
      const more = (costs[now + 1] ?? Number.POSITIVE_INFINITY) - (costs[now] ?? 0)
      if (isChoice || more > left) continue
      settings[place] = now + 1
      left -= more
      gave = true
    }
  }
  return settings
}
