import { err, expectOk, ok } from '@yohaku/kernel'
import type { StorageAdapter } from './adapter.ts'
import type { Json } from './json.ts'
import { createMemory, type Memory, memoryAdapter } from './memory.ts'
import { documentSchema } from './schema.ts'
import { openStore, type Store } from './store.ts'

/** A small document for the tests: what one parent has written down. */
export interface Note {
  readonly words: string
}

const isNote = (body: Json): boolean =>
  typeof body === 'object' && body !== null && 'words' in body && typeof body.words === 'string'

const parse = (body: Json) => (isNote(body) ? ok(body as unknown as Note) : err('words are missing'))

export const NOTE = documentSchema<Note>({ name: 'note', migrations: [], parse })

/** The same kind of document a year later, when words are called `text` and have an author. */
export const NOTE_2 = documentSchema<{ readonly text: string }>({
  name: 'note',
  migrations: [
    {
      name: 'words-become-text',
      up: (body) => ({ text: (body as unknown as Note).words }),
      down: (body) => ({ words: (body as { readonly text: string }).text }),
    },
  ],
  parse: (body) =>
    typeof body === 'object' && body !== null && 'text' in body
      ? ok(body as { readonly text: string })
      : err('no text'),
})

/** A clock that moves one second forward whenever it is read. */
export const tickingClock = (): (() => number) => {
  let time = Date.UTC(2026, 3, 1)
  return () => {
    time += 1000
    return time
  }
}

export const storeOn = (memory: Memory = createMemory(), historyLimit = 10): Store & { adapter: StorageAdapter } => {
  const adapter = memoryAdapter(memory)
  return { ...openStore(adapter, { schemas: [NOTE], now: tickingClock(), historyLimit }), adapter }
}

/** Saves each of the words in turn as the document `diary` and gives back the last revision. */
export const write = async (store: Store, ...words: readonly string[]): Promise<number> => {
  const notes = store.documents(NOTE)
  let revision = expectOk(await notes.load('diary'))?.revision ?? null
  for (const each of words) revision = expectOk(await notes.save('diary', { words: each }, revision)).revision
  if (revision === null) throw new RangeError('nothing was written')
  return revision
}

export const wordsIn = async (store: Store): Promise<string | undefined> =>
  expectOk(await store.documents(NOTE).load('diary'))?.body.words
