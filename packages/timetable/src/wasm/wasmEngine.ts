import { binOf, type DelayHistogram } from '../delayHistogram.ts'
import type { Engine, Machine } from '../engine/engine.ts'
import { daysOnTime, filledUp } from '../engine/kernels.ts'
import {
  fillTypes,
  LATE_DAYS_ROW,
  memoryFor,
  ROWS_BEFORE_SLOTS,
  rowLength,
  rowsIn,
  TYPES_ROW,
} from '../engine/layout.ts'
import type { Operation, Program } from '../program.ts'
import { at } from '../topology.ts'
import { type Host, hostOf, instantiate } from './host.ts'
import { FOUND, FOUND_BYTES, kernelModule, type OperationName, RECORD, RECORD_BYTES, ROWS, TYPE_OF } from './kernel.ts'

/**
 * Engine (b): the kernel in WebAssembly SIMD, the same bits as TypeScript. Null where it does not run: a browser without SIMD, or
 * a page whose security policy forbids WebAssembly.
 */
export const wasmEngine = (scope: object = globalThis): Engine | null => {
  const host = hostOf(scope)
  if (!host) return null
  try {
    const module = new host.Module(kernelModule())
    return {
      name: 'wasm',
      machineFor: (program, size, histograms) => machineOver(host, module, program, size, histograms),
    }
  } catch {
    // A compile error is how an engine says that it knows no SIMD, and how a security policy says no.
    return null
  }
}

const machineOver = (
  host: Host,
  module: object,
  program: Program,
  size: number,
  histograms: readonly (DelayHistogram | null)[],
): Machine => {
  const plan = planOf(program, size, histograms)
  const { kernel, buffer } = instantiate(host, module, plan.bytes)
  const memory = new Int32Array(buffer)
  write(plan, program, size, memory)
  const rows = rowsIn(memory.subarray(ROWS / 4), program, size)
  const addressOf = (slot: number): number => rowAt(slot + ROWS_BEFORE_SLOTS, size)
  /** Zeroes what is computed beyond the last sample. */
  const onlyFirst = (slot: number, count: number): number => {
    if (count % 4 > 0) rows.slots[slot]?.fill(0, count, rowLength(count))
    return addressOf(slot)
  }
  const found = memory.subarray(plan.found / 4, (plan.found + FOUND_BYTES) / 4)
  const foundSum = (): number => at(found, FOUND.high / 4) * 65_536 + at(found, FOUND.low / 4)
  return {
    size,
    rows: rows.slots,
    histograms: histograms.map((histogram, index) => histogram && placedAt(histogram, buffer, at(plan.counts, index))),
    goTo: (from, count) => {
      kernel.goTo(from, program.seed.a, program.seed.b, bytesOf(count))
      if (program.dayTypes) fillTypes(rows, program.dayTypes, count)
      rows.lateDays.fill(0, 0, count)
    },
    run: (first, before, count) => {
      kernel.run(plan.records + first * RECORD_BYTES, plan.records + before * RECORD_BYTES, bytesOf(count))
    },
    countDelays: (index, slot, count) => {
      const histogram = histograms[index]
      const row = onlyFirst(slot, count)
      kernel.sumDelays(row, bytesOf(count), plan.found)
      if (histogram) {
        const { center, reference, shift, bits } = histogram
        kernel.countInBins(row, bytesOf(count), at(plan.counts, index) + center * 4, reference, shift, bits)
        const zeroBin = at(plan.counts, index) / 4 + binOf(histogram, 0)
        memory[zeroBin] = at(memory, zeroBin) - (rowLength(count) - count)
      }
      return { delays: foundSum(), zeros: at(found, FOUND.count / 4) - (rowLength(count) - count) }
    },
    addLateness: (slot, allowed, count) => {
      const row = onlyFirst(slot, count)
      kernel.addLateness(row, bytesOf(count), allowed, rowAt(LATE_DAYS_ROW, size), plan.found)
      const lateBeyond = allowed < 0 ? rowLength(count) - count : 0
      return { late: at(found, FOUND.count / 4) - lateBeyond, sum: foundSum() + lateBeyond * allowed }
    },
    daysOnTime: (count) => daysOnTime(rows.lateDays, count),
  }
}

const placedAt = (histogram: DelayHistogram, buffer: ArrayBuffer, address: number): DelayHistogram => ({
  ...histogram,
  counts: new Uint32Array(buffer, address, histogram.counts.length),
})

/** Bytes of `count` samples, rounded up to four samples: the rest of a row is computed and not looked at. */
const bytesOf = (count: number): number => rowLength(count) * 4

/** Address of a row. */
const rowAt = (row: number, size: number): number => ROWS + row * bytesOf(size)

/** Where everything stands in memory: rows, tables, one record per operation, counts, what was found. Addresses in bytes. */
interface Plan {
  readonly tables: ReadonlyMap<Int32Array, number>
  /** What an operation looks things up in, as it stands in memory. */
  readonly tableOf: readonly (Int32Array | null)[]
  readonly records: number
  /** By histogram. */
  readonly counts: readonly number[]
  readonly found: number
  readonly bytes: number
}

const planOf = (program: Program, size: number, histograms: readonly (DelayHistogram | null)[]): Plan => {
  let end = ROWS + memoryFor(program, size) * 4
  const placed = (words: number): number => {
    const address = end
    end += bytesOf(words)
    return address
  }
  const tableOf = program.operations.map(lookedUpBy)
  const tables = new Map<Int32Array, number>()
  for (const table of tableOf) if (table && !tables.has(table)) tables.set(table, placed(table.length))
  const records = placed((program.operations.length * RECORD_BYTES) / 4)
  const counts = histograms.map((histogram) => placed(histogram?.counts.length ?? 0))
  const found = placed(FOUND_BYTES / 4)
  return { tables, tableOf, records, counts, found, bytes: end }
}

const lookedUpBy = (operation: Operation): Int32Array | null => {
  switch (operation.type) {
    case 'departure':
      return filledUp(operation.departures)
    case 'least':
      return null
    default:
      return operation.delays?.table ?? null
  }
}

/** Copies tables, and writes one record per operation. */
const write = ({ tables, tableOf, records }: Plan, program: Program, size: number, memory: Int32Array): void => {
  for (const [table, address] of tables) memory.set(table, address / 4)
  const slotAt = (slot: number): number => rowAt(slot + ROWS_BEFORE_SLOTS, size)
  program.operations.forEach((operation, index) => {
    const record = records + index * RECORD_BYTES
    const table = tableOf[index]
    memory[(record + RECORD.type) / 4] = TYPE_OF[nameOf(operation)]
    memory[(record + RECORD.target) / 4] = slotAt(operation.target)
    if (table) memory[(record + RECORD.table) / 4] = tables.get(table) ?? 0
    if (operation.type === 'departure') {
      memory[(record + RECORD.extra) / 4] = (table?.length ?? 0) * 2
      return
    }
    memory[(record + RECORD.source) / 4] = slotAt(operation.source)
    memory[(record + RECORD.shift) / 4] = operation.shift
    if (operation.type === 'least') return
    memory[(record + RECORD.keyA) / 4] = operation.keyA
    memory[(record + RECORD.keyB) / 4] = operation.keyB
    memory[(record + RECORD.extra) / 4] = rowAt(TYPES_ROW, size)
  })
}

const nameOf = (operation: Operation): OperationName => {
  if (operation.type === 'departure' || operation.type === 'least' || operation.delays === null) return operation.type
  return `${operation.type}${operation.delays.byType ? 'ByType' : 'Delayed'}`
}
