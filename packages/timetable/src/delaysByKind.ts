import { CELLS, delayTable, delayTicks } from './delayTable.ts'
import type { DelayDistribution, Network } from './network.ts'

/** Delays of one kind in ticks. */
export interface Delays {
  /** By cell of `delayTable`; with `byType` the tables of all day types one behind the other. */
  readonly table: Int32Array
  /** Some day type has its own delays of this kind. */
  readonly byType: boolean
  /** By day type (or the only one): every possible delay with its chance, where the law is a list of them; else null. */
  readonly atoms: readonly (readonly Atom[] | null)[]
  readonly least: number
  readonly most: number
}

export interface Atom {
  readonly ticks: number
  readonly chance: number
}

export interface DelaysOfKind {
  /** Longest delay on any type of day, in the unit of the network. */
  readonly most: number
  readonly inTicks: (ticks: number) => Delays
}

/** Delays of each kind some activity has. */
export const delaysByKind = (network: Network): ReadonlyMap<string, DelaysOfKind> =>
  new Map([...usedKinds(network)].map((kind) => [kind, delaysOfKind(network, kind)]))

/** Remembered as long as the network's laws are: the plans of a search differ in their times and share their laws. */
const delaysOfKind = (network: Network, kind: string): DelaysOfKind => {
  const { delays: laws, dayTypes } = network
  const last = KNOWN.get(laws)
  const { kinds } = last && last.dayTypes === dayTypes ? last : { kinds: new Map<string, DelaysOfKind>() }
  KNOWN.set(laws, { dayTypes, kinds })
  const delays = kinds.get(kind) ?? computed(lawsOf(network, kind))
  kinds.set(kind, delays)
  return delays
}

const KNOWN = new WeakMap<
  Network['delays'],
  { readonly dayTypes: Network['dayTypes']; readonly kinds: Map<string, DelaysOfKind> }
>()

const computed = (laws: readonly DelayDistribution[]): DelaysOfKind => {
  const inTicks = new Map<number, Delays>()
  return {
    most: Math.max(...laws.map((law) => delayTable(law).at(-1) ?? 0)),
    inTicks: (ticks) => {
      const delays = inTicks.get(ticks) ?? delaysOf(laws, ticks)
      inTicks.set(ticks, delays)
      return delays
    },
  }
}

const usedKinds = (network: Network): ReadonlySet<string> => {
  const kinds = new Set<string>()
  for (const { kind } of network.activities) if (kind !== undefined) kinds.add(kind)
  return kinds
}

/** One law, or one for each type of day. */
const lawsOf = (network: Network, kind: string): readonly DelayDistribution[] => {
  const usual = network.delays[kind]
  if (!usual) throw new RangeError(`no delay of kind ${kind}`)
  const types = network.dayTypes ?? []
  return types.some(({ delays }) => delays[kind]) ? types.map(({ delays }) => delays[kind] ?? usual) : [usual]
}

const delaysOf = (laws: readonly DelayDistribution[], ticks: number): Delays => {
  const tables = laws.map((law) => delayTicks(law, ticks))
  const [only] = tables
  return {
    table: only && tables.length === 1 ? only : joined(tables),
    byType: tables.length > 1,
    atoms: laws.map((law) => atomsOf(law, ticks)),
    least: Math.min(...tables.map((table) => table[0] ?? 0)),
    most: Math.max(...tables.map((table) => table.at(-1) ?? 0)),
  }
}

const atomsOf = (law: DelayDistribution, ticks: number): readonly Atom[] | null => {
  if (law.type === 'constant') return [{ ticks: Math.round(law.value * ticks), chance: 1 }]
  if (law.type !== 'empirical') return null
  const weights = law.weights ?? law.values.map(() => 1)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return law.values.flatMap((value, i) => {
    const weight = weights[i] ?? 0
    return weight > 0 ? [{ ticks: Math.round(value * ticks), chance: weight / all }] : []
  })
}

/** One behind the other. Remembered as long as the first one is: a day is lowered many times with the same laws. */
const joined = (tables: readonly Int32Array[]): Int32Array => {
  const [first] = tables
  if (first === undefined) return new Int32Array(0)
  const known = JOINED.get(first) ?? []
  const same = known.find((one) => one.tables.length === tables.length && one.tables.every((t, i) => t === tables[i]))
  if (same) return same.all
  const all = new Int32Array(tables.length * CELLS)
  tables.forEach((table, type) => {
    all.set(table, type * CELLS)
  })
  JOINED.set(first, [...known, { tables, all }])
  return all
}

const JOINED = new WeakMap<
  Int32Array,
  readonly { readonly tables: readonly Int32Array[]; readonly all: Int32Array }[]
>()
