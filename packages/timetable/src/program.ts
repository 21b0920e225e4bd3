import { keyWords, type SeedWords, seedWords } from '@yohaku/kernel'
import type { Delays } from './delaysByKind.ts'
import type { DayType, Network } from './network.ts'
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
  /** Null where no operation asks what type a day is of. */
  readonly dayTypes: DayTypeDraw | null
}

/**
 * What is done to the row of one target. Delays are never below zero, so `first` starts from 0.
 * - first, next: `target = max(0 or target, source + shift + delay)`
 * - least: `target = min(target, max(0, source + shift))`
 * - departure: the first of `departures` not below the target, counted from the first of them
 */
export type Operation = ArrivalOperation | LeastOperation | DepartureOperation

export interface ArrivalOperation {
  readonly type: 'first' | 'next'
  readonly source: number
  readonly target: number
  readonly shift: number
  /** Random delays; null = none. */
  readonly delays: Delays | null
  /** Words of the key of its random numbers. */
  readonly keyA: number
  readonly keyB: number
}

export interface LeastOperation {
  readonly type: 'least'
  readonly source: number
  readonly target: number
  readonly shift: number
}

export interface DepartureOperation {
  readonly type: 'departure'
  readonly target: number
  readonly departures: Int32Array
}

/** The type of a day is the number of `limits` not above its random word. */
export interface DayTypeDraw {
  readonly limits: readonly number[]
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
    const binding = paths.binding[index] ?? []
    const sources = binding.map((a) => slots.of(at(topology.from, a)))
    const alias = aliasOf(index, binding, sources, paths)
    if (alias === null) {
      const target = slots.open(index)
      lowerInto(operations, index, target, { binding, sources, slots, network, paths, words })
    } else slots.share(index, alias)
    if (observed.has(index)) events.push(observedEvent(index, slots.of(index), operations.length, network, paths))
    slots.close(index, sources)
  }
  const isTyped = operations.some((operation) => 'delays' in operation && operation.delays?.byType)
  const dayTypes = isTyped ? dayTypeDraw(network.dayTypes ?? [], words) : null
  return { ticks: paths.ticks, seed: words, operations, events, slots: slots.most, dayTypes }
}

/** The slot that already holds the delays of an event; null when they must be computed. */
const aliasOf = (
  event: number,
  binding: readonly number[],
  sources: readonly number[],
  paths: Paths,
): number | null => {
  const [only] = binding
  if (only === undefined) return 0
  const isSame = binding.length === 1 && at(paths.shift, only) === 0 && !paths.delays[only] && !paths.departures[event]
  return isSame ? (sources[0] ?? 0) : null
}

interface Lowering {
  readonly binding: readonly number[]
  readonly sources: readonly number[]
  readonly slots: SlotKeeper
  readonly network: Network
  readonly paths: Paths
  readonly words: SeedWords
}

/** Adds the operations of one event. Written for tens of thousands of activities: nothing is copied. */
const lowerInto = (operations: Operation[], event: number, target: number, lowering: Lowering): void => {
  const { binding, sources, slots, network, paths, words } = lowering
  const isAny = network.events[event]?.join === 'any'
  binding.forEach((a, place) => {
    const activity = network.activities[a]
    const source = sources[place] ?? 0
    const shift = at(paths.shift, a)
    const delays = paths.delays[a] ?? null
    const isLeast = isAny && place > 0
    if (isLeast && !delays) {
      operations.push({ type: 'least', target, source, shift })
      return
    }
    const { a: keyA, b: keyB } = keyWords(words, activity?.draw ?? activity?.id ?? '')
    const type = place === 0 || isLeast ? 'first' : 'next'
    const into = isLeast ? slots.scratch() : target
    operations.push({ type, source, target: into, shift, delays, keyA, keyB })
    if (isLeast) operations.push({ type: 'least', target, source: into, shift: 0 })
  })
  const departures = paths.departures[event]
  if (departures) operations.push({ type: 'departure', target, departures })
}

/** Chances as limits of 32-bit words, rounded up: a type without chance is never drawn. */
export const dayTypeDraw = (types: readonly DayType[], seed: SeedWords): DayTypeDraw => {
  const key = keyWords(seed, DAY_TYPE_KEY)
  const all = types.reduce((sum, { p }) => sum + p, 0)
  let below = 0
  const limits = types.slice(0, -1).map(({ p }) => {
    below += p
    return Math.ceil((below / all) * 2 ** 32)
  })
  return { limits, keyA: key.a, keyB: key.b }
}

/** No identity of an activity begins so. */
const DAY_TYPE_KEY = '\u0000dayType'

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
  private aside: number | null = null
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

  /** One slot for what is used at once. */
  scratch(): number {
    this.aside ??= this.most++
    return this.aside
  }

  share(event: number, slot: number): void {
    this.slotOf[event] = slot
    this.readers[slot] = (this.readers[slot] ?? 0) + at(this.uses, event)
  }

  /** The event is computed and its sources are read. */
  close(event: number, sources: readonly number[]): void {
    const own = this.of(event)
    for (const slot of sources) {
      const readers = (this.readers[slot] ?? 0) - 1
      this.readers[slot] = readers
      if (readers === 0 && slot !== 0) this.free.push(slot)
    }
    if (this.readers[own] === 0 && own !== 0 && !sources.includes(own)) this.free.push(own)
  }
}
