import { err, ok } from '@yohaku/kernel'
import { type StorageAdapter, type StorageFailure, unavailable } from './adapter.ts'

/** What several in-memory connections share, as tabs share one database. */
export interface Memory {
  readonly records: Map<string, string>
  readonly listeners: Set<(keys: readonly string[]) => void>
  /** Room in UTF-16 units of keys and texts together. */
  readonly capacity: number
}

export const createMemory = (capacity = Number.POSITIVE_INFINITY): Memory => ({
  records: new Map(),
  listeners: new Set(),
  capacity,
})

/** Keeps records for as long as the page or process lives: for tests, and for browsers that refuse to store anything. */
export const memoryAdapter = (memory: Memory = createMemory()): StorageAdapter => {
  const own = new Set<(keys: readonly string[]) => void>()
  let closed = false
  const refusal: StorageFailure = unavailable('closed')

  return {
    async get(key) {
      return closed ? err(refusal) : ok(memory.records.get(key) ?? null)
    },

    async list(prefix) {
      if (closed) return err(refusal)
      return ok(keysFrom(memory, prefix).map((key) => ({ key, text: memory.records.get(key) ?? '' })))
    },

    async keys(prefix) {
      return closed ? err(refusal) : ok(keysFrom(memory, prefix))
    },

    async write({ expect = [], put = [], delete: gone = [] }) {
      if (closed) return err(refusal)
      for (const { key, text } of expect)
        if ((memory.records.get(key) ?? null) !== text) return err({ type: 'Changed', key })

      const after = new Map(memory.records)
      for (const key of gone) after.delete(key)
      for (const { key, text } of put) after.set(key, text)
      if (sizeOf(after) > memory.capacity) return err({ type: 'StorageFull' })

      memory.records.clear()
      for (const [key, text] of after) memory.records.set(key, text)
      const keys = [...gone, ...put.map((entry) => entry.key)]
      for (const listener of memory.listeners) if (!own.has(listener)) queueMicrotask(() => listener(keys))
      return ok(null)
    },

    watch(listener) {
      own.add(listener)
      memory.listeners.add(listener)
      return () => {
        own.delete(listener)
        memory.listeners.delete(listener)
      }
    },

    close() {
      closed = true
      for (const listener of own) memory.listeners.delete(listener)
    },
  }
}

const keysFrom = (memory: Memory, prefix: string): readonly string[] =>
  [...memory.records.keys()].filter((key) => key.startsWith(prefix)).sort()

const sizeOf = (records: ReadonlyMap<string, string>): number => {
  let size = 0
  for (const [key, text] of records) size += key.length + text.length
  return size
}
