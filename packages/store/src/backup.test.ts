import { err, expectOk, ok } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTE, NOTE_2, storeOn, tickingClock, wordsIn, write } from './documents.fixture.ts'
import { createMemory, memoryAdapter } from './memory.ts'
import { documentSchema } from './schema.ts'
import { openStore } from './store.ts'

const backupOf = async (...words: readonly string[]): Promise<string> => {
  const store = storeOn()
  await write(store, ...words)
  return expectOk(await store.backup())
}

describe('控えを取って、戻す', () => {
  it('別の端末に、履歴もふくめて、そのまま移る', async () => {
    const text = await backupOf('a', 'b', '余白 👪')
    const phone = storeOn()
    const restored = expectOk(await phone.restore(text))
    expect(restored).toMatchObject({ documents: [{ schema: 'note', id: 'diary' }], damaged: [] })
    const loaded = expectOk(await phone.documents(NOTE).load('diary'))
    expect(loaded?.body.words).toBe('余白 👪')
    expect(expectOk(await phone.documents(NOTE).undo('diary', loaded?.revision ?? 0)).body.words).toBe('b')
    expect(expectOk(await phone.documents(NOTE).history('diary'))).toHaveLength(3)
  })

  it('端末にあったものは入れかわり、取り消すための控えが手に残る', async () => {
    const store = storeOn()
    await write(store, 'here')
    await store.documents(NOTE).save('second', { words: 'also here' }, null)
    const { before } = expectOk(await store.restore(await backupOf('there')))
    expect(await wordsIn(store)).toBe('there')
    expect(await store.documents(NOTE).ids()).toEqual(ok(['diary']))
    expectOk(await store.restore(before))
    expect(await wordsIn(store)).toBe('here')
    expect(await store.documents(NOTE).ids()).toEqual(ok(['diary', 'second']))
  })

  it('戻す前に開いていたタブの保存は、断られる', async () => {
    const store = storeOn()
    const seen = await write(store, 'a')
    expectOk(await store.restore(expectOk(await store.backup())))
    const stale = await store.documents(NOTE).save('diary', { words: 'stale' }, seen)
    expect(stale).toMatchObject({ error: { type: 'Conflict' } })
  })

  it('同じものを二度控えても、中身は同じ（時刻だけが違う）', async () => {
    const store = storeOn()
    await write(store, 'a')
    const [one, two] = [JSON.parse(expectOk(await store.backup())), JSON.parse(expectOk(await store.backup()))]
    expect({ ...one, createdAt: 0 }).toEqual({ ...two, createdAt: 0 })
  })

  it('開く前に、中身を見ることができる', async () => {
    const seen = expectOk(storeOn().inspectBackup(await backupOf('a')))
    expect(seen.documents).toMatchObject([{ schema: 'note', id: 'diary' }])
  })

  it('からっぽの端末の控えも、控えである', async () => {
    expectOk(await storeOn().restore(expectOk(await storeOn().backup())))
  })

  it('控えたときにこわれていた文書は、そのまま戻り、名前が挙がる', async () => {
    const old = storeOn()
    await write(old, 'a', 'b')
    await old.adapter.write({ put: [{ key: 'note/diary/version/0000000002', text: 'broken' }] })
    const phone = storeOn()
    const { damaged } = expectOk(await phone.restore(expectOk(await old.backup())))
    expect(damaged).toMatchObject([{ type: 'CorruptRecord', key: 'note/diary/version/0000000002' }])
    expect(expectOk(await phone.documents(NOTE).rescue('diary')).body.words).toBe('a')
  })
})

describe('戻せない控えは、何も変えない', () => {
  const untouched = async (text: string) => {
    const store = storeOn()
    await write(store, 'here')
    const before = await store.adapter.list('')
    const refused = await store.restore(text)
    expect(await store.adapter.list('')).toEqual(before)
    return refused
  }

  it.each([
    ['空のファイル', '', 'notJson'],
    ['ふつうの文章', 'しおり', 'notJson'],
    ['別の JSON', '{"schema":"yohaku-plan/1"}', 'notABackup'],
    ['数', '1', 'notABackup'],
    ['null', 'null', 'notABackup'],
    ['新しい形式', '{"format":"yohaku-backup","version":2}', 'newerFormat'],
    ['中身のない形式', '{"format":"yohaku-backup","version":1}', 'notABackup'],
    ['記録でないもの', '{"format":"yohaku-backup","version":1,"createdAt":1,"records":[["a"]]}', 'notABackup'],
  ])('%s', async (_title, text, reason) => {
    expect(await untouched(text)).toMatchObject({ error: { type: 'BrokenBackup', reason } })
  })

  it('どこで切れていても、どの一文字が変わっていても', async () => {
    const text = await backupOf('a', 'b')
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 3), async (at) => {
        expect(await untouched(text.slice(0, at))).toMatchObject({ ok: false })
      }),
      { numRuns: 30 },
    )
    const { records } = JSON.parse(text)
    const from = text.indexOf('"records"') + '"records"'.length
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: from, max: text.length - 5 }), async (at) => {
        const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`
        let same = false
        try {
          same = JSON.stringify(JSON.parse(changed).records) === JSON.stringify(records)
        } catch {
          // no longer JSON: refused for that reason
        }
        if (!same) expect(await untouched(changed)).toMatchObject({ ok: false })
      }),
      { numRuns: 60 },
    )
  })

  it('知らない種類の記録を含む控え', async () => {
    const JOURNAL = documentSchema<string>({ name: 'journal', migrations: [], parse: (body) => ok(String(body)) })
    const newer = openStore(memoryAdapter(createMemory()), { schemas: [JOURNAL], now: tickingClock() })
    expectOk(await newer.documents(JOURNAL).save('j', 'moment', null))
    const refused = await untouched(expectOk(await newer.backup()))
    expect(refused).toMatchObject({ error: { type: 'BrokenBackup', reason: 'unknownSchema', detail: 'journal' } })
  })

  it('新しいアプリの控え', async () => {
    const newer = openStore(memoryAdapter(createMemory()), { schemas: [NOTE_2], now: tickingClock() })
    expectOk(await newer.documents(NOTE_2).save('diary', { text: 'a' }, null))
    const refused = await untouched(expectOk(await newer.backup()))
    expect(refused).toEqual(err({ type: 'NewerSchema', schema: 'note', found: 2, known: 1 }))
  })

  it('端末に入りきらない控え', async () => {
    const text = await backupOf('long'.repeat(500))
    const store = storeOn(createMemory(700))
    await write(store, 'here')
    expect(await store.restore(text)).toEqual(err({ type: 'StorageFull' }))
    expect(await wordsIn(store)).toBe('here')
  })

  it('ちょうどそのとき別のタブが保存したら、戻さずにそう言う', async () => {
    const memory = createMemory()
    const text = await backupOf('there')
    const store = storeOn(memory)
    await write(store, 'here')
    const restoring = store.restore(text)
    memory.records.set('note/diary/version/0000000009', 'saved in another tab')
    memory.records.set('note/diary/head', 'changed in another tab')
    expect(await restoring).toEqual(err({ type: 'BusyElsewhere' }))
    expect(memory.records.get('note/diary/head')).toBe('changed in another tab')
  })
})
