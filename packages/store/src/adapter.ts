import type { Result } from '@yohaku/kernel'

/** One record as the device keeps it: text under a name. What the text means is decided above the adapter. */
export interface StorageEntry {
  readonly key: string
  readonly text: string
}

/**
 * Writes that happen together or not at all. `expect` is looked at inside the same transaction: a record that reads
 * differently by now (`null` = must not exist) refuses the whole batch, so that two tabs cannot overwrite each other.
 */
export interface Batch {
  readonly expect?: readonly { readonly key: string; readonly text: string | null }[]
  readonly put?: readonly StorageEntry[]
  readonly delete?: readonly string[]
}

/** A place that keeps records on this device. Every adapter passes the suite in `adapter.suite.ts`. */
export interface StorageAdapter {
  /** `null` when there is no such record. */
  get(key: string): Promise<Result<string | null, StorageFailure>>
  /** All records whose key begins with `prefix`, read at one moment, in the order of their keys' UTF-16 units. */
  list(prefix: string): Promise<Result<readonly StorageEntry[], StorageFailure>>
  /** The keys of `list`, without reading the texts. */
  keys(prefix: string): Promise<Result<readonly string[], StorageFailure>>
  /** Applies a batch; `ok` only once the device has it. */
  write(batch: Batch): Promise<Result<null, StorageFailure | Changed>>
  /** Calls back with the keys another connection (another tab) has written. Returns the way to stop listening. */
  watch(listener: (keys: readonly string[]) => void): () => void
  close(): void
}

export type StorageFailure = StorageFull | StorageUnavailable

/** The device has no room; the batch was not applied. */
export interface StorageFull {
  readonly type: 'StorageFull'
}

/**
 * The device keeps nothing for us. `missing`: the browser has no storage; `denied`: it refuses (private window, cookies
 * off); `newerDatabase`: a newer Yohaku has changed the layout, reload the page; `closed`: this connection was closed;
 * `failed`: anything else, in `detail`.
 */
export interface StorageUnavailable {
  readonly type: 'StorageUnavailable'
  readonly reason: 'missing' | 'denied' | 'newerDatabase' | 'closed' | 'failed'
  readonly detail: string
}

/** A record of `expect` reads differently; nothing was written. */
export interface Changed {
  readonly type: 'Changed'
  readonly key: string
}

export const unavailable = (reason: StorageUnavailable['reason'], detail = ''): StorageUnavailable => ({
  type: 'StorageUnavailable',
  reason,
  detail,
})
