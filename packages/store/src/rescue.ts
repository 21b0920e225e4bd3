import { err, ok } from '@yohaku/kernel'
import type { StorageAdapter } from './adapter.ts'
import type { Answer } from './documents.ts'
import { bodyOf, readVersions, type SeenHead } from './reading.ts'
import { decodeHead, folderOf, type Head, headKey, LAYOUT, parseKey } from './records.ts'
import type { DocumentSchema } from './schema.ts'

/**
 * A head for a document that is damaged, pointing at the newest version that still reads. Damaged records stay where
 * they are until the history outgrows them; nothing is deleted.
 */
export const rescuedHead = async <T>(
  adapter: StorageAdapter,
  schema: DocumentSchema<T>,
  id: string,
  now: () => number,
): Answer<{ readonly seen: SeenHead; readonly head: Head }> => {
  const key = headKey(schema.name, id)
  const text = await adapter.get(key)
  if (!text.ok) return text
  const old = text.value === null ? null : decodeHead(key, text.value)
  if (old && !old.ok && old.error.type === 'NewerLayout') return err(old.error)

  const versions = await readVersions(adapter, schema.name, id)
  if (!versions.ok) return versions
  const newest = versions.value.find((version) => bodyOf(schema, id, version).ok)
  if (!newest) return err({ type: 'NothingThere', what: 'version', id })

  const keys = await adapter.keys(folderOf(schema.name, id))
  if (!keys.ok) return keys
  const kept = keys.value.flatMap((each) => parseKey(each)?.version ?? [])
  const revision = old?.ok ? old.value.revision + 1 : now()
  const next = Math.max(old?.ok ? old.value.next : 1, ...kept.map((number) => number + 1))
  const head: Head = { layout: LAYOUT, revision, current: newest.number, redo: [], kept, next }
  return ok({ seen: { text: text.value, head: old?.ok ? old.value : null }, head })
}
