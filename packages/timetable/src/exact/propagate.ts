import type { Atom, Delays } from '../delaysByKind.ts'
import { CELLS, cellChance } from '../delayTable.ts'
import type { Network } from '../network.ts'
import type { Paths } from '../paths.ts'
import { at, type Topology } from '../topology.ts'
import type { Joins, Parting } from './joins.ts'
import {
  combined,
  departed,
  type LatticeLaw,
  lastPlace,
  lawOf,
  masses,
  mixed,
  pointLaw,
  type Side,
  summed,
  summedDependent,
} from './latticeLaw.ts'
import type { Sources } from './sources.ts'

/** Law of one event's delay on a grid: a bound on one side of the truth, no further off than the grid where `exact`. */
export interface EventLaw {
  readonly law: LatticeLaw
  readonly exact: boolean
}

export interface Question {
  readonly network: Network
  readonly topology: Topology
  readonly paths: Paths
  readonly sources: Sources
  readonly joins: Joins
  /** Width of the grid in ticks. */
  readonly grid: number
  readonly side: Side
  /** Type of day, where there are any. */
  readonly dayType: number
  /** Additions and multiplications that may be spent on dependent paths; counted down. */
  readonly budget: { left: number }
}

type Asked = Question & {
  /** By activity: places on the grid it adds to the delay of its source (below zero = slack), with their chances. */
  readonly steps: readonly (LatticeLaw | null)[]
}

/** What is known while some event's delay is held fast. */
interface Scope {
  readonly lawAt: (event: number) => EventLaw
  readonly pinned: ReadonlySet<number>
}

/**
 * Laws of all events' delays, in topological order. Independent arrivals are combined by products of their distribution functions.
 * Where arrivals share something uncertain, the latest event before all of it that parts them is held fast at each of its possible
 * delays in turn: exact on whatever forks and joins again, forks within forks included. Where no one event parts them, arrivals are
 * combined by the bound of their side (Fréchet; association).
 */
export const propagate = (asked: Question): readonly EventLaw[] => {
  const bindings = new Set(asked.paths.binding.flat())
  const question = {
    ...asked,
    steps: asked.network.activities.map((_, a) => (bindings.has(a) ? stepsOf(asked, a) : null)),
  }
  const laws: (EventLaw | undefined)[] = []
  const scope: Scope = { lawAt: (event) => laws[event] ?? ON_TIME, pinned: NOTHING_PINNED }
  for (const event of question.topology.order) laws[event] = eventLaw(question, event, scope)
  return question.network.events.map((_, event) => laws[event] ?? ON_TIME)
}

/** One and the same set, so that what was found about it is found again. */
const NOTHING_PINNED: ReadonlySet<number> = new Set()

const ON_TIME: EventLaw = { law: pointLaw(0), exact: true }

const eventLaw = (question: Asked, event: number, scope: Scope): EventLaw => {
  const binding = question.paths.binding[event] ?? []
  if (binding.length === 0) return ON_TIME
  const joined = joinedLaw(question, event, binding, scope)
  return { law: afterWaiting(question, event, joined.law), exact: joined.exact }
}

/** Arrivals at an event put together, before it waits for a departure. */
const joinedLaw = (question: Asked, event: number, binding: readonly number[], scope: Scope): EventLaw => {
  const arrivals = binding.map((a) => arrivalLaw(question, a, scope))
  if (arrivals.length === 1) return arrivals[0] ?? ON_TIME
  const isAny = question.network.events[event]?.join === 'any'
  const { isIndependent, parting } = question.joins.of(event, scope.pinned)
  if (parting && question.budget.left > 0) return partedLaw(question, event, binding, scope, parting)
  const isProduct = isIndependent || (question.side === 'late') !== isAny
  const combine = isAny ? (isProduct ? anyIndependent : Math.max) : isProduct ? allIndependent : Math.min
  return arrivals.reduce((one, other) => {
    question.budget.left -= one.law.cdf.length + other.law.cdf.length
    return {
      law: combined(one.law, other.law, combine),
      exact: isIndependent && one.exact && other.exact,
    }
  })
}

const allIndependent = (a: number, b: number): number => a * b
const anyIndependent = (a: number, b: number): number => a + b - a * b

const arrivalLaw = (question: Asked, activity: number, scope: Scope): EventLaw => {
  const { topology, sources, budget } = question
  const from = at(topology.from, activity)
  const source = scope.lawAt(from)
  const added = question.steps[activity] ?? ON_TIME.law
  const own = sources.drawOf(activity)
  budget.left -= source.law.cdf.length * added.cdf.length
  if (own === null || !sources.before(from, scope.pinned).has(own))
    return { law: summed(source.law, added), exact: source.exact }
  return { law: summedDependent(source.law, added, question.side), exact: false }
}

/** The join of arrivals that share something, given each possible delay of the event that parts them. */
const partedLaw = (
  question: Asked,
  event: number,
  binding: readonly number[],
  scope: Scope,
  { pivot, pinned, after }: Parting,
): EventLaw => {
  const { law, exact } = scope.lawAt(pivot)
  const givenAt = (place: number): EventLaw => {
    const laws = new Map<number, EventLaw>([[pivot, { law: pointLaw(place), exact: true }]])
    const inner: Scope = { lawAt: (one) => laws.get(one) ?? scope.lawAt(one), pinned }
    for (const one of after) laws.set(one, eventLaw(question, one, inner))
    return joinedLaw(question, event, binding, inner)
  }
  const free = Math.max(law.first, freeFrom(question, [...after, event], pivot))
  const base = free <= lastPlace(law) ? givenAt(free) : ON_TIME
  const given = Array.from(law.cdf, (_, k): EventLaw => {
    const place = law.first + k
    return place < free ? givenAt(place) : { ...base, law: { ...base.law, first: base.law.first + place - free } }
  })
  for (const one of given) question.budget.left -= 2 * one.law.cdf.length
  return {
    law: mixed(
      given.map((one) => one.law),
      masses(law),
    ),
    exact: exact && given.every((one) => one.exact),
  }
}

/**
 * The delay of a pivot from which on all that follows is only as much later as the pivot is: nothing between waits for its own
 * time, for a departure, or for somebody who did not come by the pivot. Infinite when there is no such delay.
 */
const freeFrom = ({ paths, topology, network, steps }: Asked, events: readonly number[], pivot: number): number => {
  const soonest = new Map([[pivot, 0]])
  let least = 0
  for (const event of events) {
    if (paths.departures[event] && event !== events.at(-1)) return Number.POSITIVE_INFINITY
    const arrivals = (paths.binding[event] ?? []).map((a) => {
      const source = soonest.get(at(topology.from, a))
      return source === undefined ? Number.NaN : source + (steps[a]?.first ?? 0)
    })
    const first = network.events[event]?.join === 'any' ? Math.min(...arrivals) : Math.max(...arrivals)
    if (Number.isNaN(first)) return Number.POSITIVE_INFINITY
    least = Math.min(least, ...arrivals)
    soonest.set(event, first)
  }
  return -least
}

const rounded = (side: Side, value: number): number => (side === 'late' ? Math.ceil(value) : Math.floor(value))

const stepsOf = ({ paths, grid, side, dayType }: Question, activity: number): LatticeLaw => {
  const shift = at(paths.shift, activity)
  const delays = paths.delays[activity]
  if (!delays) return pointLaw(rounded(side, shift / grid))
  const placeOf = (ticks: number): number => rounded(side, (ticks + shift) / grid)
  const atoms = atomsOn(delays, dayType)
  const places = atoms.map(({ ticks }) => placeOf(ticks))
  const first = Math.min(...places)
  const chances = new Float64Array(Math.max(...places) - first + 1)
  atoms.forEach(({ chance }, index) => {
    const place = (places[index] ?? 0) - first
    chances[place] = at(chances, place) + chance
  })
  return lawOf(first, chances)
}

/** The delays of a law and their chances: those of a list, or the cells of its table. */
const atomsOn = ({ table, byType, atoms }: Delays, dayType: number): readonly Atom[] => {
  const type = byType ? dayType : 0
  const cells = table.subarray(type * CELLS, (type + 1) * CELLS)
  return atoms[type] ?? Array.from(cells, (ticks, cell) => ({ ticks, chance: cellChance(cell) }))
}

const afterWaiting = ({ paths, grid, side }: Asked, event: number, law: LatticeLaw): LatticeLaw => {
  const departures = paths.departures[event]
  if (!departures) return law
  const first = at(departures, 0)
  return departed(
    law,
    [...departures].map((departure) => Math.floor(departure / grid)),
    [...departures].map((departure) => rounded(side, (departure - first) / grid)),
  )
}
