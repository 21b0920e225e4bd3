import { err, ok, type Result } from '@yohaku/kernel'
import type { StorageEntry } from './adapter.ts'
import { crc32 } from './crc32.ts'
import { bodyOf } from './reading.ts'
import {
  type CorruptRecord,
  corrupt,
  decodeHead,
  decodeVersion,
  headKey,
  type NewerLayout,
  parseKey,
  type Version,
  versionKey,
} from './records.ts'
import type { AnySchema, MigrationFailed, NewerSchema } from './schema.ts'

const FORMAT = 'yohaku-backup'
const FORMAT_VERSION = 1

/** A backup that has been read and found whole. */
export interface Backup {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly createdAt: number
  readonly entries: readonly StorageEntry[]
  readonly documents: readonly { readonly schema: string; readonly id: string; readonly savedAt: number }[]
  /** Documents that were damaged already when the backup was made; `Documents.rescue` helps after restoring. */
  readonly damaged: readonly CorruptRecord[]
}

/**
 * A text that is no whole backup. `notABackup`: some other file; `checksum`: cut short or changed; `newerFormat`: made
 * by a newer Yohaku; `unknownSchema`: holds a kind of document this Yohaku does not know (`detail` names it).
 */
export interface BrokenBackup {
  readonly type: 'BrokenBackup'
  readonly reason: 'notJson' | 'notABackup' | 'checksum' | 'newerFormat' | 'unknownSchema'
  readonly detail: string
}

export type BackupTrouble = BrokenBackup | NewerLayout | NewerSchema | MigrationFailed

/**
 * All records as one JSON text: `{format, version, createdAt, checksum, records: [[key, text], …]}`. Records that are
 * damaged go along as they are; they may be all that is left.
 */
export const writeBackup = (entries: readonly StorageEntry[], createdAt: number): string => {
  const records = entries.map(({ key, text }) => [key, text])
  const checksum = crc32(JSON.stringify(records))
  return `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, createdAt, checksum, records }, null, 1)}\n`
}

/** Reads and checks a backup to the last record, before anything on the device is touched. */
export const readBackup = (text: string, schemas: readonly AnySchema[]): Result<Backup, BackupTrouble> => {
  const opened = openEnvelope(text)
  if (!opened.ok) return opened
  const { createdAt, entries } = opened.value
  const texts = new Map(entries.map((entry) => [entry.key, entry.text]))
  const documents: Backup['documents'][number][] = []
  const damaged: CorruptRecord[] = []

  for (const { key } of entries) {
    const named = parseKey(key)
    if (named === null) return err(broken('notABackup', key))
    const schema = schemas.find((each) => each.name === named.schema)
    if (!schema) return err(broken('unknownSchema', named.schema))
    if (named.version !== null) continue
    const present = presentVersion(texts, schema, named.id)
    if (present.ok) documents.push({ schema: schema.name, id: named.id, savedAt: present.value.savedAt })
    else if (present.error.type === 'CorruptRecord') damaged.push(present.error)
    else return err(present.error)
  }
  return ok({ createdAt, entries, documents, damaged })
}

const presentVersion = (
  texts: ReadonlyMap<string, string>,
  schema: AnySchema,
  id: string,
): Result<Version, CorruptRecord | NewerLayout | NewerSchema | MigrationFailed> => {
  const key = headKey(schema.name, id)
  const head = decodeHead(key, texts.get(key) ?? '')
  if (!head.ok) return head
  const currentKey = versionKey(schema.name, id, head.value.current)
  const text = texts.get(currentKey)
  if (text === undefined) return err(corrupt(currentKey, 'missing'))
  const version = decodeVersion(currentKey, text)
  if (!version.ok) return version
  const body = bodyOf(schema, id, version.value)
  return body.ok ? version : body
}

const openEnvelope = (
  text: string,
): Result<{ readonly createdAt: number; readonly entries: readonly StorageEntry[] }, BrokenBackup> => {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (error) {
    return err(broken('notJson', String(error)))
  }
  if (typeof read !== 'object' || read === null || !('format' in read) || read.format !== FORMAT)
    return err(broken('notABackup', 'format'))
  const { version, createdAt, checksum, records } = read as Readonly<Record<string, unknown>>
  if (typeof version === 'number' && version > FORMAT_VERSION) return err(broken('newerFormat', String(version)))
  if (
    version !== FORMAT_VERSION ||
    typeof createdAt !== 'number' ||
    !Array.isArray(records) ||
    !records.every(isRecord)
  )
    return err(broken('notABackup', 'records'))
  if (crc32(JSON.stringify(records)) !== checksum) return err(broken('checksum', String(checksum)))
  return ok({ createdAt, entries: records.map(([key, body]) => ({ key, text: body })) })
}

const isRecord = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')

const broken = (reason: BrokenBackup['reason'], detail: string): BrokenBackup => ({
  type: 'BrokenBackup',
  reason,
  detail,
})
