import { err, ok, type Result } from '@yohaku/kernel'
import type { StorageAdapter, StorageFailure } from './adapter.ts'
import { type Backup, type BackupTrouble, readBackup, writeBackup } from './backup.ts'
import type { Documents } from './documents.ts'
import { documentsIn } from './editing.ts'
import { decodeHead, encodeHead, parseKey } from './records.ts'
import type { AnySchema, DocumentSchema } from './schema.ts'

export interface StoreOptions {
  /** Every kind of document this app knows; a backup with another kind is refused rather than half understood. */
  readonly schemas: readonly AnySchema[]
  /** The clock: milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number
  /** Versions kept per document. */
  readonly historyLimit?: number
}

/** The family's records on this device. */
export interface Store {
  /** @throws RangeError when the schema is not one of `StoreOptions.schemas`. */
  documents<T>(schema: DocumentSchema<T>): Documents<T>
  /** Everything on the device, histories included, as one text to keep somewhere safe. */
  backup(): Promise<Result<string, StorageFailure>>
  /** What a backup holds, or why it cannot be restored; touches nothing. */
  inspectBackup(text: string): Result<Backup, BackupTrouble>
  /**
   * Puts a backup in the place of everything on the device: all of it or, on any trouble, nothing. `before` is a backup
   * of what stood there, so that restoring the wrong file can be taken back.
   */
  restore(text: string): Promise<Result<Restored, BackupTrouble | StorageFailure | BusyElsewhere>>
  close(): void
}

export interface Restored {
  readonly documents: Backup['documents']
  readonly damaged: Backup['damaged']
  readonly before: string
}

/** Another tab was saving in the same moment; nothing was restored. Try again. */
export interface BusyElsewhere {
  readonly type: 'BusyElsewhere'
}

const HISTORY_LIMIT = 200

export const openStore = (adapter: StorageAdapter, options: StoreOptions): Store => {
  const { schemas, now, historyLimit = HISTORY_LIMIT } = options

  return {
    documents(schema) {
      if (!schemas.includes(schema)) throw new RangeError(`the store was opened without ${schema.name}`)
      return documentsIn(adapter, schema, { now, historyLimit })
    },

    async backup() {
      const entries = await adapter.list('')
      return entries.ok ? ok(writeBackup(entries.value, now())) : entries
    },

    inspectBackup: (text) => readBackup(text, schemas),

    async restore(text) {
      const backup = readBackup(text, schemas)
      if (!backup.ok) return backup
      const present = await adapter.list('')
      if (!present.ok) return present

      const incoming = new Set(backup.value.entries.map((entry) => entry.key))
      const standing = new Set(present.value.map((entry) => entry.key))
      const written = await adapter.write({
        expect: [
          ...present.value,
          ...[...incoming].filter((key) => !standing.has(key)).map((key) => ({ key, text: null })),
        ],
        put: backup.value.entries.map(({ key, text: record }) => ({ key, text: asNews(key, record, now()) })),
        delete: [...standing].filter((key) => !incoming.has(key)),
      })
      const { documents, damaged } = backup.value
      if (written.ok) return ok({ documents, damaged, before: writeBackup(present.value, now()) })
      return err(written.error.type === 'Changed' ? { type: 'BusyElsewhere' } : written.error)
    },

    close: () => adapter.close(),
  }
}

/** A restored head gets a revision of now, so that a tab still holding the replaced document meets a conflict. */
const asNews = (key: string, text: string, now: number): string => {
  const head = parseKey(key)?.version === null ? decodeHead(key, text) : null
  return head?.ok ? encodeHead({ ...head.value, revision: Math.max(head.value.revision, now) + 1 }) : text
}
