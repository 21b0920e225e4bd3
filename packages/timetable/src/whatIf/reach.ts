import type { Delays } from '../delaysByKind.ts'
import type { Network } from '../network.ts'
import { type Paths, pathsOf } from '../paths.ts'
import { at, type Topology, topologyOf } from '../topology.ts'

/** A network with what its samples hang on. */
export interface Laid {
  readonly network: Network
  readonly topology: Topology
  readonly paths: Paths
}

export const laidOut = (network: Network): Laid => {
  const topology = topologyOf(network)
  return { network, topology, paths: pathsOf(network, topology) }
}

/**
 * By event of the new network: 1 where its samples may differ from those of the event of that name before. What an event's delays hang
 * on is the events that bind it, by how much they may be late, which random delays lie between, under which identity they are drawn,
 * and its timetable; where all of it is as before and no such event is reached, its delays are the same to the bit.
 */
export const reachedBy = (before: Laid, after: Laid): Uint8Array => {
  const { network, topology, paths } = after
  const reached = new Uint8Array(network.events.length)
  const isSameTable = tablesCompared()
  const sameTypes = paths.ticks === before.paths.ticks && typesOf(network) === typesOf(before.network)
  for (const event of topology.order) {
    const old = before.topology.indexOf.get(network.events[event]?.id ?? '')
    const isUntouched =
      old !== undefined &&
      paths.ticks === before.paths.ticks &&
      isSameBinding(before, old, after, event, (a, b) => isSameTable(a, b) && (sameTypes || !(a?.byType ?? false))) &&
      (paths.binding[event] ?? []).every((a) => reached[at(topology.from, a)] === 0)
    reached[event] = isUntouched ? 0 : 1
  }
  return reached
}

const isSameBinding = (
  before: Laid,
  old: number,
  after: Laid,
  event: number,
  isSameDelay: (a: Delays | null, b: Delays | null) => boolean,
): boolean => {
  const [was, is] = [before.paths.binding[old] ?? [], after.paths.binding[event] ?? []]
  const joinOf = ({ network }: Laid, index: number): string => network.events[index]?.join ?? 'all'
  return (
    was.length === is.length &&
    joinOf(before, old) === joinOf(after, event) &&
    isSameTimetable(before.paths.departures[old] ?? null, after.paths.departures[event] ?? null) &&
    was.every((a, place) => {
      const b = is[place]
      return (
        b !== undefined &&
        at(before.paths.shift, a) === at(after.paths.shift, b) &&
        drawOf(before.network, a) === drawOf(after.network, b) &&
        sourceOf(before, a) === sourceOf(after, b) &&
        isSameDelay(before.paths.delays[a] ?? null, after.paths.delays[b] ?? null)
      )
    })
  )
}

const drawOf = ({ activities }: Network, a: number): string => activities[a]?.draw ?? activities[a]?.id ?? ''

const sourceOf = ({ network, topology }: Laid, a: number): string => network.events[at(topology.from, a)]?.id ?? ''

const typesOf = ({ dayTypes = [] }: Network): string => dayTypes.map(({ p }) => p).join()

const isSameTimetable = (a: Int32Array | null, b: Int32Array | null): boolean =>
  a === null || b === null ? a === b : isSameArray(a, b)

/** Few tables serve many activities: each pair is looked at once. */
const tablesCompared = () => {
  const known = new Map<Int32Array, Map<Int32Array, boolean>>()
  return (a: Delays | null, b: Delays | null): boolean => {
    if (a === null || b === null) return a === b
    if (a.byType !== b.byType) return false
    const others = known.get(a.table) ?? new Map<Int32Array, boolean>()
    known.set(a.table, others)
    const same = others.get(b.table) ?? isSameArray(a.table, b.table)
    others.set(b.table, same)
    return same
  }
}

const isSameArray = (a: Int32Array, b: Int32Array): boolean =>
  a === b || (a.length === b.length && a.every((value, index) => value === b[index]))
