import type { Paths } from '../paths.ts'
import { at, type Topology } from '../topology.ts'
import { areDisjoint, type Sources } from './sources.ts'

/** How what comes together at an event hangs together, while some events are held fast. Found once, used for every delay. */
export interface Join {
  readonly isIndependent: boolean
  /** Where arrivals share something: what makes them independent. Null when no single event does. */
  readonly parting: Parting | null
}

export interface Parting {
  /** The event to hold fast, and with it all that are held. */
  readonly pivot: number
  readonly pinned: ReadonlySet<number>
  /** Events between it and the meeting, in topological order. */
  readonly after: readonly number[]
}

export interface Joins {
  readonly of: (event: number, pinned: ReadonlySet<number>) => Join
}

export const joinsOf = (topology: Topology, paths: Paths, sources: Sources): Joins => {
  const known = new WeakMap<ReadonlySet<number>, Map<number, Join>>()
  const sourcesOfArrival = (activity: number, pinned: ReadonlySet<number>): ReadonlySet<number> => {
    const before = sources.before(at(topology.from, activity), pinned)
    const own = sources.drawOf(activity)
    return own === null ? before : new Set([...before, own])
  }
  const partingOf = (binding: readonly number[], pinned: ReadonlySet<number>): Parting | null => {
    const found = new Set(binding.flatMap((a) => [...sources.ancestors(at(topology.from, a))]))
    if (found.size > MOST_BETWEEN) return null
    const between = topology.order.filter((event) => found.has(event))
    for (const pivot of [...between].reverse()) {
      if (pinned.has(pivot)) continue
      const more = new Set([...pinned, pivot])
      const parts = binding.map((a) => sourcesOfArrival(a, more))
      if (!areDisjoint([sources.before(pivot, pinned), ...parts])) continue
      return { pivot, pinned: more, after: reachedFrom(pivot, between, more) }
    }
    return null
  }
  const reachedFrom = (pivot: number, between: readonly number[], pinned: ReadonlySet<number>): readonly number[] => {
    const reached = new Set([pivot])
    return between.filter((event) => {
      if (pinned.has(event) || !(paths.binding[event] ?? []).some((a) => reached.has(at(topology.from, a))))
        return false
      reached.add(event)
      return true
    })
  }
  const joinOf = (event: number, pinned: ReadonlySet<number>): Join => {
    const binding = paths.binding[event] ?? []
    const isIndependent = areDisjoint(binding.map((a) => sourcesOfArrival(a, pinned)))
    return { isIndependent, parting: isIndependent ? null : partingOf(binding, pinned) }
  }
  return {
    of: (event, pinned) => {
      const joins = known.get(pinned) ?? new Map<number, Join>()
      known.set(pinned, joins)
      const join = joins.get(event) ?? joinOf(event, pinned)
      joins.set(event, join)
      return join
    },
  }
}

/** More events before a meeting than this are not searched for one that parts them. */
const MOST_BETWEEN = 400
