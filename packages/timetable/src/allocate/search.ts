import { evenSpread } from './evenSpread.ts'
import type { Found, SearchLever, SearchProblem } from './searchProblem.ts'

/** Up to so many combinations are all tried. */
const FEW = 250

/**
 * The best found for every budget from 0 to the whole one: never worse with more to spend, never worse than spreading it evenly. Few
 * combinations are all tried, so that the answer is the best there is. More are searched: from the best for one unit less by
 * raising one lever, or two that only help together, then by taking from one lever what another uses better.
 *
 * Ties go to the lower cost, then to levers named first. Deterministic.
 */
export const search = (given: SearchProblem, few = FEW): readonly Found[] => {
  const problem = { ...given, value: remembered(given.value) }
  return combinationsWithin(problem, few) <= few ? tryAll(problem) : walk(problem)
}

/** Stops counting above `enough`. */
const combinationsWithin = ({ levers, budget }: SearchProblem, enough: number): number => {
  let counted = 0
  const count = (place: number, left: number): void => {
    const lever = levers[place]
    if (lever === undefined) counted++
    else for (const cost of lever.costs) if (cost <= left && counted <= enough) count(place + 1, left - cost)
  }
  count(0, budget)
  return counted
}

const tryAll = (problem: SearchProblem): Found[] => {
  const all: Found[] = []
  const tryFrom = (settings: readonly number[], left: number): void => {
    const lever = problem.levers[settings.length]
    if (lever === undefined) all.push(foundAt(problem, settings))
    else
      for (const [setting, cost] of lever.costs.entries())
        if (cost <= left) tryFrom([...settings, setting], left - cost)
  }
  tryFrom([], problem.budget)
  return Array.from({ length: problem.budget + 1 }, (_, budget) => bestOf(all.filter(({ cost }) => cost <= budget)))
}

const walk = (problem: SearchProblem): Found[] => {
  const asItIs = foundAt(
    problem,
    problem.levers.map(() => 0),
  )
  const found: Found[] = [exchanged(problem, bestOf([asItIs, ...singles(problem, asItIs, 0)]), 0)]
  for (let budget = 1; budget <= problem.budget; budget++) {
    const before = found[budget - 1] ?? asItIs
    const even = foundAt(problem, evenSpread(problem.levers, budget))
    const raised = bestOf([before, ...singles(problem, before, budget), even])
    const start = raised === before ? bestOf([before, ...pairs(problem, before, budget)]) : raised
    found.push(exchanged(problem, start, budget))
  }
  return found
}

/** One lever raised as far as the budget goes, or turned to any other option. */
const singles = (problem: SearchProblem, from: Found, budget: number): Found[] =>
  problem.levers.flatMap(({ costs, isChoice }, place) => {
    const now = settingOf(from, place)
    const left = budget - from.cost + (costs[now] ?? 0)
    const within = costs.flatMap((cost, setting) => (cost <= left && setting !== now ? setting : []))
    const goals = isChoice ? within : within.filter((setting) => setting > now).slice(-1)
    return goals.map((setting) => foundAt(problem, withSetting(from, place, setting)))
  })

/** What is left spread over two levers: of two parallel ways neither helps alone. Tried for 2, 4, 8 … units. */
const pairs = (problem: SearchProblem, from: Found, budget: number): Found[] => {
  const left = budget - from.cost
  if (left < 2 || !Number.isInteger(Math.log2(left))) return []
  return problem.levers.flatMap((_, one) =>
    problem.levers.slice(one + 1).map((_, further) => {
      const rest = problem.levers.map(({ costs, isChoice }, place): SearchLever => {
        const now = settingOf(from, place)
        const isMeant = !isChoice && (place === one || place === one + 1 + further)
        return { costs: isMeant ? costs.slice(now).map((cost) => cost - (costs[now] ?? 0)) : [0] }
      })
      const more = evenSpread(rest, left)
      return foundAt(
        problem,
        from.settings.map((setting, place) => setting + (more[place] ?? 0)),
      )
    }),
  )
}

/** Takes from one lever what another uses better, as long as that helps. */
const exchanged = (problem: SearchProblem, start: Found, budget: number): Found => {
  let best = start
  for (let next = bestExchange(problem, best, budget); next !== best; next = bestExchange(problem, best, budget))
    best = next
  return best
}

const bestExchange = (problem: SearchProblem, from: Found, budget: number): Found =>
  bestOf([
    from,
    ...lowered(problem, from),
    ...problem.levers.flatMap((_, taker) =>
      unitsFor(problem, from, taker).flatMap((units) => handedOver(problem, from, taker, units, budget)),
    ),
  ])

const NEAR = [1, 2]
const FAR = [5, 10, 15]

/** How much at a time: a train before takes many minutes or none, so where one more does nothing, many at once are tried. */
const unitsFor = (problem: SearchProblem, from: Found, taker: number): readonly number[] => {
  const helps = (units: number): boolean => {
    const setting = settingOf(from, taker) + units
    const isThere = problem.levers[taker]?.costs[setting] !== undefined
    return isThere && problem.value(withSetting(from, taker, setting)) < from.value - SAME
  }
  return helps(1) ? NEAR : FAR.filter(helps)
}

/** A lever raised by some settings; where the budget does not allow it, the others give what they miss least. */
const handedOver = (
  problem: SearchProblem,
  from: Found,
  taker: number,
  units: number,
  budget: number,
): readonly Found[] => {
  const { costs = [], isChoice } = problem.levers[taker] ?? {}
  const setting = settingOf(from, taker) + units
  if (isChoice || costs[setting] === undefined) return []
  let now = { settings: withSetting(from, taker, setting) }
  while (costOf(problem, now.settings) > budget) {
    const [first, ...others] = lowered(problem, now, taker, Math.ceil(units / 3))
    if (first === undefined) return []
    now = others.reduce((least, other) => (lossPerUnit(other) < lossPerUnit(least) ? other : least), first)
  }
  return [foundAt(problem, now.settings)]

  function lossPerUnit({ settings, value }: Found): number {
    const saved = costOf(problem, now.settings) - costOf(problem, settings)
    return (value - problem.value(now.settings)) / saved
  }
}

/** Each lever but one lowered by some settings, as far as it has any. */
const lowered = (problem: SearchProblem, from: Pick<Found, 'settings'>, but?: number, units = 1): readonly Found[] =>
  problem.levers.flatMap(({ isChoice }, place) => {
    const now = settingOf(from, place)
    const setting = Math.max(0, now - units)
    return isChoice || place === but || now === 0 ? [] : [foundAt(problem, withSetting(from, place, setting))]
  })

const foundAt = (problem: SearchProblem, settings: readonly number[]): Found => ({
  settings,
  cost: costOf(problem, settings),
  value: problem.value(settings),
})

const costOf = ({ levers }: SearchProblem, settings: readonly number[]): number =>
  settings.reduce((sum, setting, place) => sum + (levers[place]?.costs[setting] ?? Number.NaN), 0)

const settingOf = ({ settings }: Pick<Found, 'settings'>, place: number): number => settings[place] ?? 0

const withSetting = ({ settings }: Pick<Found, 'settings'>, place: number, setting: number): readonly number[] =>
  settings.map((each, index) => (index === place ? setting : each))

/** Differences below this are rounding, not minutes. */
const SAME = 1e-9

/** The first of the best ones; of equals the one that takes less. */
const bestOf = (candidates: readonly Found[]): Found => {
  const [first, ...others] = candidates
  if (first === undefined) throw new RangeError('nothing to choose from')
  return others.reduce((best, other) => {
    const gain = best.value - other.value
    return gain > SAME || (gain > -SAME && other.cost < best.cost) ? other : best
  }, first)
}

const remembered = (value: SearchProblem['value']): SearchProblem['value'] => {
  const known = new Map<string, number>()
  return (settings) => {
    const key = settings.join(' ')
    const answer = known.get(key) ?? value(settings)
    known.set(key, answer)
    return answer
  }
}
