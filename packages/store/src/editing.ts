import { err, ok, type Result } from '@yohaku/kernel'
import type { StorageAdapter, StorageEntry } from './adapter.ts'
import type { Answer, Documents, DocumentTrouble, Loaded, NothingThere } from './documents.ts'
import type { Json } from './json.ts'
import { bodyOf, findVersion, readHead, readVersion, readVersions, type SeenHead } from './reading.ts'
import {
  encodeHead,
  encodeVersion,
  folderOf,
  type Head,
  headKey,
  LAYOUT,
  parseKey,
  type Version,
  versionKey,
} from './records.ts'
import { rescuedHead } from './rescue.ts'
import type { DocumentSchema } from './schema.ts'

export interface EditingOptions {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number
  /** Versions kept per document; the oldest go first. At least 2, so that one step can be undone wherever the schema allows it. */
  readonly historyLimit: number
}

/** The documents of one schema in one place of storage. */
export const documentsIn = <T>(
  adapter: StorageAdapter,
  schema: DocumentSchema<T>,
  { now, historyLimit }: EditingOptions,
): Documents<T> => {
  if (historyLimit < 2) throw new RangeError(`a history of ${historyLimit} cannot be undone`)
  const { name } = schema
  const limit = Math.min(historyLimit, schema.historyLimit ?? historyLimit)

  const present = (id: string, head: Head, version: Version): Result<Loaded<T>, DocumentTrouble> => {
    const body = bodyOf(schema, id, version)
    if (!body.ok) return body
    return ok({
      id,
      body: body.value,
      revision: head.revision,
      version: version.number,
      savedAt: version.savedAt,
      note: version.note,
      migratedFrom: version.schemaVersion < schema.version ? version.schemaVersion : null,
      canUndo: version.parent !== null && head.kept.includes(version.parent),
      canRedo: head.redo.length > 0,
    })
  }

  /** The head the caller has seen, or a conflict. */
  const agreedHead = async (id: string, expected: number | null): Answer<SeenHead> => {
    const seen = await readHead(adapter, name, id)
    if (!seen.ok) return seen
    const found = seen.value.head?.revision ?? null
    return found === expected ? seen : err({ type: 'Conflict', id, expected, found })
  }

  /** Writes over the head that was seen; a head that somebody has changed in between is a conflict. */
  const replaceHead = async (
    id: string,
    seen: SeenHead,
    put: readonly StorageEntry[],
    gone: readonly string[] = [],
  ): Answer<null> => {
    const written = await adapter.write({ expect: [{ key: headKey(name, id), text: seen.text }], put, delete: gone })
    if (written.ok) return written
    if (written.error.type !== 'Changed') return err(written.error)
    const found = await readHead(adapter, name, id)
    if (!found.ok) return found
    const expected = seen.head?.revision ?? null
    return err({ type: 'Conflict', id, expected, found: found.value.head?.revision ?? null })
  }

  /** Makes a version that is already there the present one. */
  const goTo = async (id: string, seen: SeenHead, head: Head): Answer<Loaded<T>> => {
    const version = await readVersion(adapter, name, id, head.current)
    if (!version.ok) return version
    const loaded = present(id, head, version.value)
    if (!loaded.ok) return loaded
    const written = await replaceHead(id, seen, [{ key: headKey(name, id), text: encodeHead(head) }])
    return written.ok ? loaded : written
  }

  const append = async (id: string, seen: SeenHead, body: T, note: string | null): Answer<Loaded<T>> => {
    const before = seen.head ?? { revision: now() - 1, current: null, kept: [], next: 1 }
    if (before.current !== null) {
      const replaced = await readVersion(adapter, name, id, before.current)
      // A damaged version may be saved over: the caller still holds what it said. A newer one may not.
      if (!replaced.ok && replaced.error.type !== 'CorruptRecord') return replaced
      if (replaced.ok && replaced.value.schemaVersion > schema.version)
        return err({ type: 'NewerSchema', schema: name, found: replaced.value.schemaVersion, known: schema.version })
    }
    const number = before.next
    const kept = [...before.kept, number]
    const gone = kept.splice(0, Math.max(0, kept.length - limit))
    const version: Version = {
      layout: LAYOUT,
      number,
      parent: before.current,
      savedAt: now(),
      note,
      schemaVersion: schema.version,
      body: jsonOf(schema, body),
    }
    const head: Head = {
      layout: LAYOUT,
      revision: before.revision + 1,
      current: number,
      redo: [],
      kept,
      next: number + 1,
    }
    const loaded = present(id, head, version)
    if (!loaded.ok) return loaded
    const put = [
      { key: headKey(name, id), text: encodeHead(head) },
      { key: versionKey(name, id, number), text: encodeVersion(version) },
    ]
    const written = await replaceHead(
      id,
      seen,
      put,
      gone.map((old) => versionKey(name, id, old)),
    )
    return written.ok ? loaded : written
  }

  const load = async (id: string): Answer<Loaded<T> | null> => {
    const seen = await readHead(adapter, name, id)
    if (!seen.ok) return seen
    const { head } = seen.value
    if (head === null) return ok(null)
    const version = await readVersion(adapter, name, id, head.current)
    return version.ok ? present(id, head, version.value) : version
  }

  return {
    load,

    async ids() {
      const keys = await adapter.keys(`${name}/`)
      if (!keys.ok) return keys
      return ok([...new Set(keys.value.flatMap((key) => parseKey(key)?.id ?? []))])
    },

    async save(id, body, expected, note) {
      const seen = await agreedHead(id, expected)
      return seen.ok ? append(id, seen.value, body, note ?? null) : seen
    },

    async undo(id, expected) {
      const seen = await agreedHead(id, expected)
      if (!seen.ok) return seen
      const { head } = seen.value
      if (head === null) return err(nothing('document', id))
      const version = await readVersion(adapter, name, id, head.current)
      if (!version.ok) return version
      const { parent } = version.value
      if (parent === null || !head.kept.includes(parent)) return err(nothing('undo', id))
      const redo = [...head.redo, head.current]
      return goTo(id, seen.value, { ...head, revision: head.revision + 1, current: parent, redo })
    },

    async redo(id, expected) {
      const seen = await agreedHead(id, expected)
      if (!seen.ok) return seen
      const { head } = seen.value
      const next = head?.redo.at(-1)
      if (head === null || next === undefined) return err(nothing(head === null ? 'document' : 'redo', id))
      const redo = head.redo.slice(0, -1)
      return goTo(id, seen.value, { ...head, revision: head.revision + 1, current: next, redo })
    },

    async history(id) {
      const seen = await readHead(adapter, name, id)
      if (!seen.ok && seen.error.type !== 'CorruptRecord') return seen
      const current = seen.ok ? seen.value.head?.current : undefined
      const versions = await readVersions(adapter, name, id)
      if (!versions.ok) return versions
      return ok(
        versions.value.map(({ number, parent, savedAt, note }) => ({
          version: number,
          parent,
          savedAt,
          note,
          current: number === current,
        })),
      )
    },

    async loadVersion(id, number) {
      const version = await findVersion(adapter, name, id, number)
      return version.ok ? bodyOf(schema, id, version.value) : version
    },

    async restoreVersion(id, number, expected) {
      const seen = await agreedHead(id, expected)
      if (!seen.ok) return seen
      const version = await findVersion(adapter, name, id, number)
      if (!version.ok) return version
      const body = bodyOf(schema, id, version.value)
      return body.ok ? append(id, seen.value, body.value, 'restoredVersion') : body
    },

    async rescue(id) {
      const healthy = await load(id)
      if (healthy.ok) return healthy.value === null ? err(nothing('document', id)) : ok(healthy.value)
      if (healthy.error.type !== 'CorruptRecord') return healthy
      const rescued = await rescuedHead(adapter, schema, id, now)
      return rescued.ok ? goTo(id, rescued.value.seen, rescued.value.head) : rescued
    },

    async remove(id, expected) {
      const seen = await agreedHead(id, expected)
      if (!seen.ok) return seen
      const keys = await adapter.keys(folderOf(name, id))
      return keys.ok ? replaceHead(id, seen.value, [], keys.value) : keys
    },

    watch(id, listener) {
      const key = headKey(name, id)
      return adapter.watch((keys) => {
        if (keys.includes(key)) listener()
      })
    },
  }
}

const nothing = (what: NothingThere['what'], id: string): NothingThere => ({ type: 'NothingThere', what, id })

/** The body as it will read from the device: fields that hold `undefined` are gone, as in any JSON. */
const jsonOf = <T>(schema: DocumentSchema<T>, body: T): Json =>
  JSON.parse(JSON.stringify(schema.serialize ? schema.serialize(body) : body))
