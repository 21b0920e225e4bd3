import type { Network } from '../network.ts'
import type { Paths } from '../paths.ts'
import { at, type Topology } from '../topology.ts'

/** What an event's time depends on: identities of random activities, as numbers. */
export interface Sources {
  /** Identity of the random activity; null when its time is certain. */
  readonly drawOf: (activity: number) => number | null
  /** Random activities before an event, without what lies before the `pinned` events. */
  readonly before: (event: number, pinned: ReadonlySet<number>) => ReadonlySet<number>
  /** Events before an event that some delay can reach, itself included. */
  readonly ancestors: (event: number) => ReadonlySet<number>
}

export const sourcesOf = (network: Network, topology: Topology, paths: Paths): Sources => {
  const numbers = new Map<string, number>()
  const draws = network.activities.map(({ id, draw }, a) => {
    if (!paths.delays[a]) return null
    const name = draw ?? id
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
  const walk = (event: number, pinned: ReadonlySet<number>, visit: (event: number) => void): void => {
    const seen = new Set([event])
    for (const here of seen) {
      visit(here)
      if (pinned.has(here)) continue
      for (const a of paths.binding[here] ?? []) seen.add(at(topology.from, a))
    }
  }
  const sourcesBefore = (event: number, pinned: ReadonlySet<number>): ReadonlySet<number> => {
    const found = new Set<number>()
    walk(event, pinned, (here) => {
      if (pinned.has(here)) return
      for (const a of paths.binding[here] ?? []) {
        const draw = draws[a]
        if (draw !== null && draw !== undefined) found.add(draw)
      }
    })
    return found
  }
  const known = new WeakMap<ReadonlySet<number>, Map<number, ReadonlySet<number>>>()
  return {
    drawOf: (activity) => draws[activity] ?? null,
    before: (event, pinned) => {
      const byEvent = known.get(pinned) ?? new Map<number, ReadonlySet<number>>()
      known.set(pinned, byEvent)
      const before = byEvent.get(event) ?? sourcesBefore(event, pinned)
      byEvent.set(event, before)
      return before
    },
    ancestors: (event) => {
      const found = new Set<number>()
      walk(event, NOTHING, (here) => found.add(here))
      return found
    },
  }
}

const NOTHING: ReadonlySet<number> = new Set()

/** Whether no two of some sets share a member. */
export const areDisjoint = (sets: readonly ReadonlySet<number>[]): boolean => {
  const seen = new Set<number>()
  for (const set of sets)
    for (const member of set) {
      if (seen.has(member)) return false
      seen.add(member)
    }
  return true
}
