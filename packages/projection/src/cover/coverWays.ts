import type { Leg, Plan } from '@yohaku/household'
import type { CoverWay } from '@yohaku/timetable'
import { delayOfWay, goesByTrain } from '../day/leg.ts'

export interface WayOptions {
  /** Legs that are not in the plan: to helpers who come, and to places that have none. */
  readonly more: readonly Leg[]
  /** Ways by train stand still. */
  readonly withoutTrains: boolean
}

export interface CoverWays {
  readonly ways: readonly CoverWay[]
  /** Ways back that nobody stated and that are taken to be as long as the way there. */
  readonly turned: readonly (readonly [from: string, to: string])[]
}

/**
 * Ways between some places: the stated leg, else its other direction, else the shortest way over other places, no office among them. What
 * no leg connects has no way.
 */
export const coverWays = (plan: Plan, places: readonly string[], { more, withoutTrains }: WayOptions): CoverWays => {
  const running = (leg: Leg): boolean => !withoutTrains || !goesByTrain(leg.mode, leg.minutes)
  const stated = [...plan.legs, ...more].filter(running)
  const back = stated
    .filter(({ from, to }) => !stated.some((leg) => leg.from === to && leg.to === from))
    .map((leg) => ({ ...leg, from: leg.to, to: leg.from }))
  const legs = [...stated, ...back]
  const offices = new Set(plan.places.filter(({ kind }) => kind === 'office').map(({ id }) => id))
  const turned: (readonly [string, string])[] = []
  const ways = [...new Set(places)].flatMap((from) =>
    [...new Set(places)].flatMap((to): readonly CoverWay[] => {
      if (from === to) return []
      const direct = legs.find((leg) => leg.from === from && leg.to === to)
      const path = direct === undefined ? shortest(legs, from, to, offices) : [direct]
      if (path === null) return []
      for (const leg of path) if (back.includes(leg)) turned.push([leg.from, leg.to])
      return [
        {
          from,
          to,
          minutes: path.reduce((sum, leg) => sum + leg.minutes, 0),
          legs: path.map((leg) => ({ to: leg.to, minutes: leg.minutes, delay: delayOfWay(leg.mode, leg.minutes) })),
        },
      ]
    }),
  )
  return { ways, turned }
}

/** Bellman-Ford over a handful of legs; of equally short ways the one found with fewer changes. */
const shortest = (
  legs: readonly Leg[],
  from: string,
  to: string,
  notThrough: ReadonlySet<string>,
): readonly Leg[] | null => {
  const reached = new Map<string, { readonly minutes: number; readonly path: readonly Leg[] }>([
    [from, { minutes: 0, path: [] }],
  ])
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const leg of legs) {
      const start = reached.get(leg.from)
      if (start === undefined || (leg.from !== from && notThrough.has(leg.from))) continue
      const minutes = start.minutes + leg.minutes
      const known = reached.get(leg.to)
      if (known !== undefined && known.minutes <= minutes) continue
      reached.set(leg.to, { minutes, path: [...start.path, leg] })
      isChanged = true
    }
  }
  return reached.get(to)?.path ?? null
}
