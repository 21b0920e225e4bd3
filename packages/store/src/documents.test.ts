import { err, expectOk, ok } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTE, NOTE_2, type Note, storeOn, tickingClock, wordsIn, write } from './documents.fixture.ts'
import { createMemory, memoryAdapter } from './memory.ts'
import { documentSchema } from './schema.ts'
import { openStore } from './store.ts'

describe('書いて、読む', () => {
  it('まだ何もないことは、誤りではない', async () => {
    expect(await storeOn().documents(NOTE).load('diary')).toEqual(ok(null))
  })

  it('保存したものが、そのまま開ける', async () => {
    const notes = storeOn().documents(NOTE)
    const saved = expectOk(await notes.save('diary', { words: '余白ができた' }, null, 'firstPlan'))
    expect(await notes.load('diary')).toEqual(ok(saved))
    expect(saved).toMatchObject({
      id: 'diary',
      body: { words: '余白ができた' },
      version: 1,
      note: 'firstPlan',
      migratedFrom: null,
      canUndo: false,
      canRedo: false,
    })
  })

  it('文書の一覧。別の種類の記録は混ざらない', async () => {
    const store = storeOn()
    const notes = store.documents(NOTE)
    await notes.save('b', { words: '' }, null)
    await notes.save('a', { words: '' }, null)
    await store.adapter.write({ put: [{ key: 'plan/x/head', text: '{}' }] })
    expect(await notes.ids()).toEqual(ok(['a', 'b']))
  })

  it('形の合わないものは保存しない', async () => {
    const store = storeOn()
    const wrong = { word: 'typo' } as unknown as { words: string }
    expect(await store.documents(NOTE).save('diary', wrong, null)).toMatchObject({ error: { type: 'CorruptRecord' } })
    expect(await store.adapter.keys('')).toEqual(ok([]))
  })

  it('いっぱいになっても、前に保存したものは残る', async () => {
    const store = storeOn(createMemory(600))
    const revision = await write(store, 'short')
    const refused = await store.documents(NOTE).save('diary', { words: 'long'.repeat(200) }, revision)
    expect(refused).toEqual(err({ type: 'StorageFull' }))
    expect(await wordsIn(store)).toBe('short')
  })

  it('消したあとに作りなおしても、古いタブの番号とは重ならない', async () => {
    const store = storeOn()
    const notes = store.documents(NOTE)
    const old = await write(store, 'one')
    expectOk(await notes.remove('diary', old))
    expect(await store.adapter.keys('')).toEqual(ok([]))
    const anew = await write(store, 'two')
    expect(anew).toBeGreaterThan(old)
    expect(await notes.save('diary', { words: 'stale' }, old)).toMatchObject({ error: { type: 'Conflict' } })
  })

  it.each(['', 'a/b', '..', '日記'])('「%s」は文書の名前にできない', async (id) => {
    await expect(storeOn().documents(NOTE).load(id)).rejects.toThrow(RangeError)
  })
})

describe('二つのタブ', () => {
  it('古い画面からの保存は断られ、どちらの書いたものも失われない', async () => {
    const memory = createMemory()
    const [mother, father] = [storeOn(memory), storeOn(memory)]
    const seen = await write(mother, 'first')
    const hers = expectOk(await mother.documents(NOTE).save('diary', { words: 'hers' }, seen))
    const conflict = await father.documents(NOTE).save('diary', { words: 'his' }, seen)
    expect(conflict).toEqual(err({ type: 'Conflict', id: 'diary', expected: seen, found: hers.revision }))
    expect(await wordsIn(father)).toBe('hers')
    expectOk(await father.documents(NOTE).save('diary', { words: 'hers and his' }, hers.revision))
    const history = expectOk(await mother.documents(NOTE).history('diary'))
    expect(history).toHaveLength(3)
  })

  it('まったく同時でも、通るのは一つだけ', async () => {
    const memory = createMemory()
    const tabs = [storeOn(memory), storeOn(memory), storeOn(memory)]
    const outcomes = await Promise.all(tabs.map((tab, n) => tab.documents(NOTE).save('diary', { words: `${n}` }, null)))
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error.type).toBe('Conflict')
  })

  it('消された文書への保存は、相手がもうないことを言う', async () => {
    const store = storeOn()
    const revision = await write(store, 'one')
    expectOk(await store.documents(NOTE).remove('diary', revision))
    const refused = await store.documents(NOTE).save('diary', { words: 'two' }, revision)
    expect(refused).toEqual(err({ type: 'Conflict', id: 'diary', expected: revision, found: null }))
  })

  it('別のタブの保存を知らせる', async () => {
    const memory = createMemory()
    const [here, there] = [storeOn(memory), storeOn(memory)]
    const heard = new Promise<string>((resolve) => {
      here.documents(NOTE).watch('diary', () => resolve('heard'))
    })
    await there.documents(NOTE).save('other', { words: '' }, null)
    await write(there, 'news')
    expect(await heard).toBe('heard')
  })
})

describe('元に戻す・やり直す', () => {
  it('一つずつ戻り、一つずつやり直す', async () => {
    const store = storeOn()
    const notes = store.documents(NOTE)
    let revision = await write(store, 'a', 'b', 'c')
    const seen: string[] = []
    for (const step of ['undo', 'undo', 'redo', 'undo', 'redo', 'redo'] as const) {
      const loaded = expectOk(await notes[step]('diary', revision))
      revision = loaded.revision
      seen.push(loaded.body.words)
    }
    expect(seen).toEqual(['b', 'a', 'b', 'a', 'b', 'c'])
    expect(await wordsIn(store)).toBe('c')
  })

  it('はじめまで戻れば、もう戻るものはない', async () => {
    const store = storeOn()
    const revision = await write(store, 'a')
    expect(await store.documents(NOTE).undo('diary', revision)).toEqual(
      err({ type: 'NothingThere', what: 'undo', id: 'diary' }),
    )
    expect(await store.documents(NOTE).redo('diary', revision)).toEqual(
      err({ type: 'NothingThere', what: 'redo', id: 'diary' }),
    )
  })

  it('戻してから書くと、やり直しは消える。けれど書いたものは履歴に残る', async () => {
    const store = storeOn()
    const notes = store.documents(NOTE)
    const undone = expectOk(await notes.undo('diary', await write(store, 'a', 'b')))
    expect(undone).toMatchObject({ body: { words: 'a' }, canUndo: false, canRedo: true })
    const saved = expectOk(await notes.save('diary', { words: 'c' }, undone.revision))
    expect(saved).toMatchObject({ canUndo: true, canRedo: false })
    expect(expectOk(await notes.undo('diary', saved.revision)).body.words).toBe('a')
    expect(await notes.loadVersion('diary', 2)).toEqual(ok({ words: 'b' }))
  })

  it('ほかのタブで変わっていれば、戻さない', async () => {
    const store = storeOn()
    const revision = await write(store, 'a', 'b')
    await write(store, 'c')
    expect(await store.documents(NOTE).undo('diary', revision)).toMatchObject({ error: { type: 'Conflict' } })
    expect(await wordsIn(store)).toBe('c')
  })

  it('どの順に書き、戻し、やり直しても、元に戻すとその直前に戻る', async () => {
    const acts = fc.array(fc.constantFrom('save', 'undo', 'redo'), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(acts, async (each) => {
        const store = storeOn(createMemory(), 100)
        const notes = store.documents(NOTE)
        let revision = await write(store, 'start')
        let model = { past: [] as string[], now: 'start', future: [] as string[] }
        for (const [index, act] of each.entries()) {
          const { past, now, future } = model
          const previous = past.at(-1)
          const following = future.at(-1)
          if (act === 'save') {
            revision = expectOk(await notes.save('diary', { words: `${index}` }, revision)).revision
            model = { past: [...past, now], now: `${index}`, future: [] }
          } else if (act === 'undo' && previous !== undefined) {
            revision = expectOk(await notes.undo('diary', revision)).revision
            model = { past: past.slice(0, -1), now: previous, future: [...future, now] }
          } else if (act === 'redo' && following !== undefined) {
            revision = expectOk(await notes.redo('diary', revision)).revision
            model = { past: [...past, now], now: following, future: future.slice(0, -1) }
          }
          const loaded = expectOk(await notes.load('diary'))
          expect(loaded).toMatchObject({
            body: { words: model.now },
            canUndo: model.past.length > 0,
            canRedo: model.future.length > 0,
          })
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('履歴', () => {
  it('新しい順に、いつ・なぜ・どれから書いたかが分かる', async () => {
    const store = storeOn()
    const notes = store.documents(NOTE)
    const first = expectOk(await notes.save('diary', { words: 'a' }, null, 'sample'))
    await notes.save('diary', { words: 'b' }, first.revision, 'openedFile')
    const history = expectOk(await notes.history('diary'))
    expect(history).toMatchObject([
      { version: 2, parent: 1, note: 'openedFile', current: true },
      { version: 1, parent: null, note: 'sample', current: false },
    ])
    expect((history[0]?.savedAt ?? 0) > (history[1]?.savedAt ?? 0)).toBe(true)
  })

  it.each([
    [2, 1, 1],
    [2, 2, 2],
    [2, 3, 2],
    [10, 25, 10],
  ])('上限%i件で%i回保存すると、%i件残る', async (limit, saves, kept) => {
    const store = storeOn(createMemory(), limit)
    await write(store, ...Array.from({ length: saves }, (_, n) => `${n}`))
    expect(expectOk(await store.documents(NOTE).history('diary'))).toHaveLength(kept)
    expect(expectOk(await store.adapter.keys('note/diary/version/'))).toHaveLength(kept)
    expect(await wordsIn(store)).toBe(`${saves - 1}`)
  })

  it('履歴から消えたところまでは、元に戻さない', async () => {
    const store = storeOn(createMemory(), 2)
    const notes = store.documents(NOTE)
    const once = expectOk(await notes.undo('diary', await write(store, 'a', 'b', 'c')))
    expect(once).toMatchObject({ body: { words: 'b' }, canUndo: false })
    expect(await notes.undo('diary', once.revision)).toMatchObject({ error: { type: 'NothingThere', what: 'undo' } })
  })

  it('ひとつだけ残すと決めた種類は、入れかえた前のものも、消したものも、端末のどこにも残らない', async () => {
    const LETTER = documentSchema<Note>({ ...NOTE, name: 'letter', historyLimit: 1 })
    const adapter = memoryAdapter()
    const letters = openStore(adapter, { schemas: [LETTER], now: tickingClock() }).documents(LETTER)
    const first = expectOk(await letters.save('p1', { words: '古い手紙' }, null))
    const second = expectOk(await letters.save('p1', { words: '新しい手紙' }, first.revision))
    expect(second).toMatchObject({ canUndo: false, body: { words: '新しい手紙' } })
    expect(JSON.stringify(expectOk(await adapter.list('')))).not.toContain('古い手紙')
    expect(await letters.undo('p1', second.revision)).toMatchObject({ error: { type: 'NothingThere', what: 'undo' } })
    expectOk(await letters.remove('p1', second.revision))
    expect(await adapter.keys('')).toEqual(ok([]))
  })

  it('昔の版に戻すことも、新しい一行として残り、取り消せる', async () => {
    const store = storeOn()
    const notes = store.documents(NOTE)
    const back = expectOk(await notes.restoreVersion('diary', 1, await write(store, 'a', 'b', 'c')))
    expect(back).toMatchObject({ version: 4, body: { words: 'a' }, note: 'restoredVersion' })
    expect(expectOk(await notes.undo('diary', back.revision)).body.words).toBe('c')
  })

  it('ない版は「ない」と答える', async () => {
    const store = storeOn()
    const revision = await write(store, 'a')
    const nothing = err({ type: 'NothingThere', what: 'version', id: 'diary' })
    expect(await store.documents(NOTE).loadVersion('diary', 7)).toEqual(nothing)
    expect(await store.documents(NOTE).restoreVersion('diary', 7, revision)).toEqual(nothing)
  })
})

describe('新しい版と古い版のアプリ', () => {
  const newApp = (memory: ReturnType<typeof createMemory>) =>
    openStore(memoryAdapter(memory), { schemas: [NOTE_2], now: tickingClock() }).documents(NOTE_2)

  it('昔の形で保存したものは、開くときに今の形になり、次の保存で今の形で残る', async () => {
    const memory = createMemory()
    const revision = await write(storeOn(memory), 'a')
    const opened = expectOk(await newApp(memory).load('diary'))
    expect(opened).toMatchObject({ body: { text: 'a' }, migratedFrom: 1, revision })
    const saved = expectOk(await newApp(memory).save('diary', { text: 'b' }, revision))
    expect(saved.migratedFrom).toBe(null)
    expect(expectOk(await newApp(memory).undo('diary', saved.revision))).toMatchObject({ body: { text: 'a' } })
  })

  it('新しいアプリが書いたものに、古いアプリは触らない', async () => {
    const memory = createMemory()
    const saved = expectOk(await newApp(memory).save('diary', { text: 'a' }, null))
    const before = new Map(memory.records)
    const old = storeOn(memory).documents(NOTE)
    const refusal = err({ type: 'NewerSchema', schema: 'note', found: 2, known: 1 })
    expect(await old.load('diary')).toEqual(refusal)
    expect(await old.save('diary', { words: 'b' }, saved.revision)).toEqual(refusal)
    expect(await old.rescue('diary')).toEqual(refusal)
    expect(memory.records).toEqual(before)
  })

  it('記録の並べ方そのものが新しければ、それにも触らない', async () => {
    const store = storeOn()
    const revision = await write(store, 'a')
    const key = 'note/diary/head'
    const head = JSON.parse(expectOk(await store.adapter.get(key)) ?? '')
    await store.adapter.write({ put: [{ key, text: JSON.stringify({ ...head, layout: 2 }) }] })
    const refusal = err({ type: 'NewerLayout', key, found: 2, known: 1 })
    expect(await store.documents(NOTE).load('diary')).toEqual(refusal)
    expect(await store.documents(NOTE).save('diary', { words: 'b' }, revision)).toEqual(refusal)
    expect(await store.documents(NOTE).rescue('diary')).toEqual(refusal)
  })
})
