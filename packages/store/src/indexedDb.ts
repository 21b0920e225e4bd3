import { err, ok, type Result } from '@yohaku/kernel'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Changed, type StorageAdapter, type StorageEntry, type StorageFailure, unavailable } from './adapter.ts'

interface Records extends DBSchema {
  records: { key: string; value: string }
}

const LAYOUT_VERSION = 1

/**
 * Keeps records in the browser's IndexedDB database `name`. A write is reported only once it is on the disk
 * (`durability: strict`), because a phone may be locked and the page thrown away in the next second. The database is
 * opened at the first use and opened again after the browser has closed it (site data cleared, another layout).
 */
export const indexedDbAdapter = (name: string): StorageAdapter => {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${name}/written`)
  let opening: Promise<IDBPDatabase<Records>> | null = null
  let closed = false

  const database = (): Promise<IDBPDatabase<Records>> => {
    opening ??= openDB<Records>(name, LAYOUT_VERSION, {
      upgrade: (db) => {
        db.createObjectStore('records')
      },
      blocking: (_current, _wanted, event) => {
        opening = null
        ;(event.target as IDBDatabase).close()
      },
      terminated: () => {
        opening = null
      },
    }).catch((error) => {
      opening = null
      throw error
    })
    return opening
  }

  const guarded = async <T, E>(
    work: (db: IDBPDatabase<Records>) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StorageFailure>> => {
    if (closed) return err(unavailable('closed'))
    if (typeof indexedDB === 'undefined') return err(unavailable('missing'))
    const before = opening
    try {
      return await work(await database())
    } catch (error) {
      // The browser may have closed a connection we held without telling us yet: nothing was written, so ask once more.
      if (before === null || nameOf(error) !== 'InvalidStateError') return err(failureOf(error))
      if (opening === before) opening = null
      try {
        return await work(await database())
      } catch (again) {
        return err(failureOf(again))
      }
    }
  }

  return {
    get: (key) => guarded<string | null, never>(async (db) => ok((await reading(db).get(key)) ?? null)),

    list: (prefix) =>
      guarded<readonly StorageEntry[], never>(async (db) => {
        const range = rangeOf(prefix)
        const store = reading(db)
        const [keys, texts] = await Promise.all([store.getAllKeys(range), store.getAll(range)])
        return ok(keys.map((key, index) => ({ key, text: texts[index] ?? '' })))
      }),

    keys: (prefix) =>
      guarded<readonly string[], never>(async (db) => ok(await reading(db).getAllKeys(rangeOf(prefix)))),

    write: ({ expect = [], put = [], delete: gone = [] }) =>
      guarded<null, Changed>(async (db) => {
        const transaction = db.transaction('records', 'readwrite', { durability: 'strict' })
        const { store, done } = transaction
        done.catch(() => {}) // reported below; a transaction that fails early must not also be an unhandled rejection
        const found = await Promise.all(expect.map(({ key }) => store.get(key)))
        const changed = expect.find(({ text }, index) => (found[index] ?? null) !== text)
        if (changed) {
          transaction.abort()
          return err({ type: 'Changed', key: changed.key })
        }
        const requests: Promise<unknown>[] = []
        try {
          for (const key of gone) requests.push(store.delete(key))
          for (const { key, text } of put) requests.push(store.put(text, key))
        } catch (error) {
          transaction.abort() // what was asked for so far would otherwise be committed without the rest
          await Promise.allSettled(requests)
          throw error
        }
        const outcomes = await Promise.allSettled([...requests, done])
        const failed = outcomes.find((outcome) => outcome.status === 'rejected')
        if (failed) throw transaction.error ?? failed.reason
        channel?.postMessage([...gone, ...put.map((entry) => entry.key)])
        return ok(null)
      }),

    watch(listener) {
      const onMessage = (event: MessageEvent<readonly string[]>): void => listener(event.data)
      channel?.addEventListener('message', onMessage)
      return () => channel?.removeEventListener('message', onMessage)
    },

    close() {
      closed = true
      channel?.close()
      void opening?.then((db) => db.close()).catch(() => {})
    },
  }
}

/**
 * The records of a database a newer Yohaku has changed, as far as they stand where ours would: to be handed out as a copy, for the newer
 * one to read. Writes nothing and holds nothing open. `newerDatabase` where no such records are found.
 */
export const recordsOfNewer = async (name: string): Promise<Result<readonly StorageEntry[], StorageFailure>> => {
  try {
    const db = await openDB<Records>(name)
    try {
      if (!db.objectStoreNames.contains('records')) return err(unavailable('newerDatabase', 'no records'))
      const store = reading(db)
      const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()])
      const entries = keys.map((key, index) => ({ key, text: texts[index] ?? '' }))
      const isText = entries.every(({ key, text }) => typeof key === 'string' && typeof text === 'string')
      return isText ? ok(entries) : err(unavailable('newerDatabase', 'other records'))
    } finally {
      db.close()
    }
  } catch (error) {
    return err(failureOf(error))
  }
}

/** The end of a transaction that only reads tells nothing its requests do not tell; its failure must not go unhandled. */
const reading = (db: IDBPDatabase<Records>) => {
  const { store, done } = db.transaction('records')
  done.catch(() => {})
  return store
}

const rangeOf = (prefix: string): IDBKeyRange | undefined =>
  prefix === '' ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`)

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : 'unknown'

const failureOf = (error: unknown): StorageFailure => {
  const name = nameOf(error)
  const detail = `${name}: ${error instanceof Error || error instanceof DOMException ? error.message : String(error)}`
  if (name === 'QuotaExceededError') return { type: 'StorageFull' }
  if (name === 'VersionError') return unavailable('newerDatabase', detail)
  if (name === 'SecurityError' || name === 'InvalidStateError') return unavailable('denied', detail)
  return unavailable('failed', detail)
}
