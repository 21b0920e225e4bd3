import { err, ok, type Result } from '@yohaku/kernel'
import { crc32 } from './crc32.ts'
import type { Json } from './json.ts'

/**
 * Layout of the records of one document, version 1:
 *
 *     <schema>/<id>/head           which version is the present one, what can be redone, which versions are kept
 *     <schema>/<id>/version/<n>    one version: the body as it was saved, with a checksum; never rewritten
 *
 * Scope: this device; nothing here is sent anywhere.
 */
export const LAYOUT = 1

/** The record that changes with every edit; comparing it is what keeps two tabs from overwriting each other. */
export interface Head {
  readonly layout: number
  /**
   * Grows with every change of the document: save, undo, redo, restore. Begins at the clock's milliseconds, so that a
   * document deleted and made anew never repeats a number an open tab may still hold.
   */
  readonly revision: number
  /** Number of the present version. */
  readonly current: number
  /** Versions that were undone, the next one to redo last. */
  readonly redo: readonly number[]
  /** Numbers of all versions kept, ascending. */
  readonly kept: readonly number[]
  /** Number of the next version to be saved; never used twice. */
  readonly next: number
}

/** One version of a document. Grows a little with each save; the oldest go when the history is full. */
export interface Version {
  readonly layout: number
  readonly number: number
  /** The version this one was edited from: where undo leads. `null` for the first. */
  readonly parent: number | null
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly savedAt: number
  /** Why it was saved, as a code of the app (`openedFile`); words live in the app. */
  readonly note: string | null
  readonly schemaVersion: number
  readonly body: Json
}

/** A record that does not read as what we once wrote. `detail` says more where there is more to say. */
export interface CorruptRecord {
  readonly type: 'CorruptRecord'
  readonly key: string
  readonly reason: 'missing' | 'notJson' | 'shape' | 'checksum' | 'body'
  readonly detail: unknown
}

/** The layout of the records is of a newer Yohaku; nothing was touched. */
export interface NewerLayout {
  readonly type: 'NewerLayout'
  readonly key: string
  readonly found: number
  readonly known: number
}

/** What stands in names of documents: they become parts of keys, so `/` must not. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/** @throws RangeError on an id that is no id: ids are chosen by our own source, never typed by a person. */
export const folderOf = (schema: string, id: string): string => {
  if (!ID.test(id)) throw new RangeError(`not a document id: ${id}`)
  return `${schema}/${id}/`
}

export const headKey = (schema: string, id: string): string => `${folderOf(schema, id)}head`

/** Padded, so that versions stand in their order in a listing. */
export const versionKey = (schema: string, id: string, number: number): string =>
  `${folderOf(schema, id)}version/${String(number).padStart(10, '0')}`

/** What a key names; `null` for a key this layout does not know. */
export const parseKey = (key: string): { schema: string; id: string; version: number | null } | null => {
  const match = /^([^/]+)\/([^/]+)\/(?:head|version\/(\d{10}))$/.exec(key)
  const [, schema, id, version] = match ?? []
  if (schema === undefined || id === undefined || !ID.test(id)) return null
  return { schema, id, version: version === undefined ? null : Number(version) }
}

export const encodeHead = (head: Head): string => JSON.stringify(head)

export const encodeVersion = (version: Version): string => {
  const { body, ...rest } = version
  return JSON.stringify({ ...rest, checksum: crc32(JSON.stringify(body)), body })
}

export const decodeHead = (key: string, text: string): Result<Head, CorruptRecord | NewerLayout> => {
  const read = decode(key, text)
  if (!read.ok) return read
  const { layout, revision, current, redo, kept, next } = read.value
  const sound =
    isCount(layout) &&
    isCount(revision) &&
    isCount(current) &&
    isCounts(redo) &&
    isCounts(kept) &&
    kept.includes(current) &&
    isCount(next)
  return sound ? ok({ layout, revision, current, redo, kept, next }) : err(corrupt(key, 'shape'))
}

export const decodeVersion = (key: string, text: string): Result<Version, CorruptRecord | NewerLayout> => {
  const read = decode(key, text)
  if (!read.ok) return read
  const { layout, number, parent, savedAt, note, schemaVersion, checksum, body } = read.value
  const sound =
    isCount(layout) &&
    isCount(number) &&
    (parent === null || isCount(parent)) &&
    typeof savedAt === 'number' &&
    (note === null || typeof note === 'string') &&
    isCount(schemaVersion) &&
    body !== undefined
  if (!sound) return err(corrupt(key, 'shape'))
  if (crc32(JSON.stringify(body)) !== checksum) return err(corrupt(key, 'checksum'))
  return ok({ layout, number, parent, savedAt, note, schemaVersion, body })
}

export const corrupt = (key: string, reason: CorruptRecord['reason'], detail: unknown = null): CorruptRecord => ({
  type: 'CorruptRecord',
  key,
  reason,
  detail,
})

const decode = (key: string, text: string): Result<{ readonly [key: string]: Json }, CorruptRecord | NewerLayout> => {
  let read: Json
  try {
    read = JSON.parse(text)
  } catch (error) {
    return err(corrupt(key, 'notJson', String(error)))
  }
  if (read === null || typeof read !== 'object' || isList(read)) return err(corrupt(key, 'shape'))
  if (isCount(read.layout) && read.layout > LAYOUT)
    return err({ type: 'NewerLayout', key, found: read.layout, known: LAYOUT })
  return ok(read)
}

const isCount = (value: Json | undefined): value is number => Number.isSafeInteger(value) && (value as number) >= 1

const isCounts = (value: Json | undefined): value is readonly number[] =>
  value !== undefined && isList(value) && value.every(isCount)

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
