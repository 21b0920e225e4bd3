import type { Result } from '@yohaku/kernel'
import type { StorageFailure } from './adapter.ts'
import type { CorruptRecord, NewerLayout } from './records.ts'
import type { MigrationFailed, NewerSchema } from './schema.ts'

/** A document as an app holds it. */
export interface Loaded<T> {
  readonly id: string
  readonly body: T
  /** To be handed back with the next change; another number by then means somebody else changed the document. */
  readonly revision: number
  readonly version: number
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly savedAt: number
  readonly note: string | null
  /** Version of the schema it was stored in, where that is older than today's. The next save stores today's. */
  readonly migratedFrom: number | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** One line of a document's history. */
export interface HistoryEntry {
  readonly version: number
  readonly parent: number | null
  readonly savedAt: number
  readonly note: string | null
  readonly current: boolean
}

/** Another tab changed the document since it was loaded. Nothing was written: load, bring the edit over, save again. */
export interface Conflict {
  readonly type: 'Conflict'
  readonly id: string
  readonly expected: number | null
  /** `null` when the document is gone. */
  readonly found: number | null
}

/** There is nothing of that kind to go to: no such document, no such version, nothing left to undo or redo. */
export interface NothingThere {
  readonly type: 'NothingThere'
  readonly what: 'document' | 'version' | 'undo' | 'redo'
  readonly id: string
}

/** Everything that can go wrong with a document; each names what it is about and has left the device untouched. */
export type DocumentTrouble =
  | StorageFailure
  | CorruptRecord
  | NewerLayout
  | NewerSchema
  | MigrationFailed
  | Conflict
  | NothingThere

export type Answer<T> = Promise<Result<T, DocumentTrouble>>

/** The documents of one schema. `expected` is the revision the caller has seen; `null` = "does not exist yet". */
export interface Documents<T> {
  /** `null` when there is none. */
  load(id: string): Answer<Loaded<T> | null>
  /** Ids of all documents of this schema. */
  ids(): Answer<readonly string[]>
  /** Appends a version and makes it the present one. `note`: a code of the app for the history. */
  save(id: string, body: T, expected: number | null, note?: string): Answer<Loaded<T>>
  undo(id: string, expected: number): Answer<Loaded<T>>
  redo(id: string, expected: number): Answer<Loaded<T>>
  /** Newest first, undone versions included; versions that cannot be read any more are left out. */
  history(id: string): Answer<readonly HistoryEntry[]>
  /** A version of the history, to look at. */
  loadVersion(id: string, version: number): Answer<T>
  /** Makes an older version the present one by saving a copy of it: this, too, can be undone. */
  restoreVersion(id: string, version: number, expected: number): Answer<Loaded<T>>
  /** After `load` has answered `CorruptRecord`: makes the newest version that can be read the present one. */
  rescue(id: string): Answer<Loaded<T>>
  /** Deletes the document and its history for good. */
  remove(id: string, expected: number): Answer<null>
  /** Calls back when another tab has changed the document. Returns the way to stop listening. */
  watch(id: string, listener: () => void): () => void
}
