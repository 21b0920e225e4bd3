export type {
  Batch,
  Changed,
  StorageAdapter,
  StorageEntry,
  StorageFailure,
  StorageFull,
  StorageUnavailable,
} from './adapter.ts'
export { type Backup, type BackupTrouble, type BrokenBackup, writeBackup } from './backup.ts'
export type { Conflict, Documents, DocumentTrouble, HistoryEntry, Loaded, NothingThere } from './documents.ts'
export { indexedDbAdapter, recordsOfNewer } from './indexedDb.ts'
export type { Json } from './json.ts'
export { createMemory, type Memory, memoryAdapter } from './memory.ts'
export type { CorruptRecord, NewerLayout } from './records.ts'
export {
  type AnySchema,
  type DocumentSchema,
  documentSchema,
  type Migration,
  type MigrationFailed,
  migrate,
  type NewerSchema,
  type SchemaSpec,
} from './schema.ts'
export { type BusyElsewhere, openStore, type Restored, type Store, type StoreOptions } from './store.ts'
