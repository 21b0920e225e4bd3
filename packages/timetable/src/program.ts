import { keyWords, type SeedWords, seedWords } from '@yohaku/kernel'
import type { Network } from './network.ts'
import { type Paths, pathsOf } from './paths.ts'
import { at, type Topology, topologyOf } from './topology.ts'

/**
 * A network lowered to what the inner loop needs: delays in whole ticks, one block of samples per slot, activities in an order in
 * which each finds its source ready. What cannot change an observed event is left out: activities whose slack no delay can use up,
 * and events that lead to nothing observed. An event that is always on its earliest time, or always as late as another, takes no
 * operation.
 */
export interface Program {
  /** Ticks of one unit of the network. */
  readonly ticks: number
  readonly seed: SeedWords
  readonly operations: readonly Operation[]
  /** Observed events, by the number of operations that come before. */
  readonly events: readonly ObservedEvent[]
  /** Blocks of samples held at the same time. Slot 0 is never written: all its delays are zero. */
  readonly slots: number
}

/** One activity: `target = max(target, source + shift + delay)`, where the target starts at 0. */
export interface Operation {
  /** First one into its event: the target holds nothing yet. */
  readonly first: boolean
  readonly source: number
  readonly target: number
  readonly shift: number
  /** Delays in ticks by cell of `delayTable`; null = none. */
  readonly table: Int32Array | null
  /** Words of the key of its random numbers. */
  readonly keyA: number
  readonly keyB: number
}

export interface ObservedEvent {
  readonly index: number
  /** Holds the event's delays once `ready` operations are done, until the next one. */
  readonly slot: number
  readonly ready: number
  /** Earliest time, and the largest possible delay beyond it. */
  readonly earliest: number
  readonly mostDelay: number
  /** Largest delay that keeps the deadline; null without one. */
  readonly allowed: number | null
}

/** Lowers a network that has no problems; `observed` are indices of its events. */
export const programOf = (network: Network, seed: number, observed: ReadonlySet<number>): Program => {
  const topology = topologyOf(network)
  const paths = pathsOf(network, topology)
  const words = seedWords(seed)
  const wanted = leadingTo(observed, topology, paths)
  const slots = new SlotKeeper(usesOf(wanted, topology, paths))
  const operations: Operation[] = []
  const events: ObservedEvent[] = []
  for (const index of topology.order) {
    if (wanted[index] === 0) continue
    const sources = (paths.binding[index] ?? []).map((a) => slots.of(at(topology.from, a)))
    const [only] = paths.binding[index] ?? []
    if (only === undefined) slots.share(index, 0)
    else if (sources.length === 1 && at(paths.shift, only) === 0 && !paths.table[only])
      slots.share(index, sources[0] ?? 0)
    else operations.push(...operationsInto(index, slots.open(index), sources, network, paths, words))
    if (observed.has(index)) events.push(observedEvent(index, slots.of(index), operations.length, network, paths))
    slots.close(index, sources)
  }
  return { ticks: paths.ticks, seed: words, operations, events, slots: slots.most }
}

const operationsInto = (
  event: number,
  target: number,
  sources: readonly number[],
  network: Network,
  paths: Paths,
  seed: SeedWords,
): Operation[] =>
  (paths.binding[event] ?? []).map((a, place) => {
    const activity = network.activities[a]
    const key = keyWords(seed, activity?.draw ?? activity?.id ?? '')
    return {
      first: place === 0,
      source: sources[place] ?? 0,
      target,
      shift: at(paths.shift, a),
      table: paths.table[a] ?? null,
      keyA: key.a,
      keyB: key.b,
    }
  })

const observedEvent = (index: number, slot: number, ready: number, network: Network, paths: Paths): ObservedEvent => {
  const latest = network.events[index]?.latest
  const earliest = at(paths.earliest, index)
  const allowed = latest === undefined ? null : Math.round(latest * paths.ticks) - earliest
  return { index, slot, ready, earliest, mostDelay: at(paths.mostDelay, index), allowed }
}

/** 1 for every event that can delay an observed one. */
const leadingTo = (observed: ReadonlySet<number>, topology: Topology, paths: Paths): Uint8Array => {
  const wanted = new Uint8Array(paths.earliest.length)
  for (const event of observed) wanted[event] = 1
  for (let place = topology.order.length - 1; place >= 0; place--) {
    const event = at(topology.order, place)
    if (wanted[event] === 1) for (const a of paths.binding[event] ?? []) wanted[at(topology.from, a)] = 1
  }
  return wanted
}

/** How many operations will read each event. */
const usesOf = (wanted: Uint8Array, topology: Topology, paths: Paths): Int32Array => {
  const uses = new Int32Array(wanted.length)
  for (const [event, binding] of paths.binding.entries()) {
    if (wanted[event] === 0) continue
    for (const a of binding) uses[at(topology.from, a)] = at(uses, at(topology.from, a)) + 1
  }
  return uses
}

/** Gives out slots and takes them back after the last reader, so that a long day needs few. */
class SlotKeeper {
  most = 1
  private readonly free: number[] = []
  private readonly slotOf: Int32Array
  private readonly readers: number[] = [0]

  private readonly uses: Int32Array

  constructor(uses: Int32Array) {
    this.uses = uses
    this.slotOf = new Int32Array(uses.length)
  }

  of(event: number): number {
    return at(this.slotOf, event)
  }

  open(event: number): number {
    const slot = this.free.pop() ?? this.most++
    this.readers[slot] = 0
    this.share(event, slot)
    return slot
  }

  share(event: number, slot: number): void {
    this.slotOf[event] = slot
    this.readers[slot] = (this.readers[slot] ?? 0) + at(this.uses, event)
  }

  /** The event is computed and its sources are read. */
  close(event: number, sources: readonly number[]): void {
    for (const slot of sources) this.readers[slot] = (this.readers[slot] ?? 0) - 1
    for (const slot of new Set([...sources, this.of(event)]))
      if (slot !== 0 && this.readers[slot] === 0) this.free.push(slot)
  }
}
