import type { Engine, Machine } from '../engine/engine.ts'
import { filledUp } from '../engine/kernels.ts'
import { fillTypes, memoryFor, ROWS_BEFORE_SLOTS, rowLength, rowsIn, TYPES_ROW } from '../engine/layout.ts'
import type { Operation, Program } from '../program.ts'
import { hostOf, instantiate } from './host.ts'
import { kernelModule, operationType, RECORD, RECORD_BYTES } from './kernel.ts'

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
      machineFor: (program, size) => {
        const plan = planOf(program, size)
        const { kernel, buffer } = instantiate(host, module, plan.bytes)
        write(plan, program, size, new Int32Array(buffer))
        const rows = rowsIn(new Int32Array(buffer), program, size)
        return {
          size,
          rows: rows.slots,
          goTo: (from, count) => {
            kernel.goTo(from, program.seed.a, program.seed.b, bytesOf(count))
            if (program.dayTypes) fillTypes(rows, program.dayTypes, count)
          },
          run: (first, before, count) => {
            const start = plan.records
            kernel.run(start + first * RECORD_BYTES, start + before * RECORD_BYTES, bytesOf(count))
          },
        } satisfies Machine
      },
    }
  } catch {
    // A compile error is how an engine says that it knows no SIMD, and how a security policy says no.
    return null
  }
}

/** Bytes of `count` samples, rounded up to four samples: the rest of a row is computed and not looked at. */
const bytesOf = (count: number): number => rowLength(count) * 4

/** Where everything stands in memory: rows, then tables, then one record per operation. Addresses in bytes. */
interface Plan {
  readonly tables: ReadonlyMap<Int32Array, number>
  /** What an operation looks things up in, as it stands in memory. */
  readonly tableOf: readonly (Int32Array | null)[]
  readonly records: number
  readonly bytes: number
}

const planOf = (program: Program, size: number): Plan => {
  const tableOf = program.operations.map(lookedUpBy)
  const tables = new Map<Int32Array, number>()
  let end = memoryFor(program, size) * 4
  for (const table of tableOf) {
    if (!table || tables.has(table)) continue
    tables.set(table, end)
    end += bytesOf(table.length)
  }
  return { tables, tableOf, records: end, bytes: end + program.operations.length * RECORD_BYTES }
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

const write = ({ tables, tableOf, records }: Plan, program: Program, size: number, memory: Int32Array): void => {
  for (const [table, address] of tables) memory.set(table, address / 4)
  const rowAt = (row: number): number => row * bytesOf(size)
  program.operations.forEach((operation, index) => {
    const table = tableOf[index] ?? null
    const record = {
      ...recordOf(operation, rowAt, table?.length ?? 0),
      target: rowAt(operation.target + ROWS_BEFORE_SLOTS),
      table: table ? (tables.get(table) ?? 0) : 0,
    }
    for (const field of FIELDS) memory[(records + index * RECORD_BYTES + RECORD[field]) / 4] = record[field] ?? 0
  })
}

type Record = { readonly [field in keyof typeof RECORD]?: number }
const FIELDS = Object.keys(RECORD) as readonly (keyof typeof RECORD)[]

const recordOf = (operation: Operation, rowAt: (row: number) => number, cells: number): Record => {
  if (operation.type === 'departure') return { type: operationType('departure'), extra: cells * 2 }
  const { shift } = operation
  const source = rowAt(operation.source + ROWS_BEFORE_SLOTS)
  if (operation.type === 'least') return { type: operationType('least'), source, shift }
  const { keyA, keyB, delays } = operation
  const kind = delays === null ? '' : delays.byType ? 'ByType' : 'Delayed'
  return { type: operationType(`${operation.type}${kind}`), source, shift, keyA, keyB, extra: rowAt(TYPES_ROW) }
}
