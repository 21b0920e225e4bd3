import { err, ok, type Result } from '@yohaku/kernel'
import type { StorageAdapter, StorageFailure } from './adapter.ts'
import type { NothingThere } from './documents.ts'
import {
  type CorruptRecord,
  corrupt,
  decodeHead,
  decodeVersion,
  folderOf,
  type Head,
  headKey,
  type NewerLayout,
  type Version,
  versionKey,
} from './records.ts'
import { type MigrationFailed, migrate, type NewerSchema, type SchemaReader } from './schema.ts'

/** A head together with the text it was read from: writing compares the text. */
export interface SeenHead {
  readonly text: string | null
  readonly head: Head | null
}

export type ReadingTrouble = StorageFailure | CorruptRecord | NewerLayout

export const readHead = async (
  adapter: StorageAdapter,
  schema: string,
  id: string,
): Promise<Result<SeenHead, ReadingTrouble>> => {
  const key = headKey(schema, id)
  const text = await adapter.get(key)
  if (!text.ok) return text
  if (text.value === null) return ok({ text: null, head: null })
  const head = decodeHead(key, text.value)
  return head.ok ? ok({ text: text.value, head: head.value }) : head
}

/** A version the head speaks of: its absence is damage. */
export const readVersion = async (
  adapter: StorageAdapter,
  schema: string,
  id: string,
  number: number,
): Promise<Result<Version, ReadingTrouble>> => {
  const key = versionKey(schema, id, number)
  const text = await adapter.get(key)
  if (!text.ok) return text
  return text.value === null ? err(corrupt(key, 'missing')) : decodeVersion(key, text.value)
}

/** A version somebody asks for: it may have left the history. */
export const findVersion = async (
  adapter: StorageAdapter,
  schema: string,
  id: string,
  number: number,
): Promise<Result<Version, ReadingTrouble | NothingThere>> => {
  const version = await readVersion(adapter, schema, id, number)
  const absent = !version.ok && version.error.type === 'CorruptRecord' && version.error.reason === 'missing'
  return absent ? err({ type: 'NothingThere', what: 'version', id }) : version
}

/** Every version of a document that can be read, newest first. */
export const readVersions = async (
  adapter: StorageAdapter,
  schema: string,
  id: string,
): Promise<Result<readonly Version[], StorageFailure>> => {
  const entries = await adapter.list(`${folderOf(schema, id)}version/`)
  if (!entries.ok) return entries
  const versions = entries.value.flatMap(({ key, text }) => {
    const version = decodeVersion(key, text)
    return version.ok ? [version.value] : []
  })
  return ok(versions.reverse())
}

/** The body of a stored version in today's shape. */
export const bodyOf = <T>(
  schema: SchemaReader<T>,
  id: string,
  version: Version,
): Result<T, CorruptRecord | NewerSchema | MigrationFailed> => {
  const migrated = migrate(schema, version.body, version.schemaVersion)
  if (!migrated.ok) return migrated
  const parsed = schema.parse(migrated.value)
  if (parsed.ok) return parsed
  return err(corrupt(versionKey(schema.name, id, version.number), 'body', parsed.error))
}
