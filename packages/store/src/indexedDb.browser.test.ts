import { err, expectOk, ok } from '@yohaku/kernel'
import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeAdapter } from './adapter.suite.ts'
import { NOTE, tickingClock } from './documents.fixture.ts'
import { indexedDbAdapter, recordsOfNewer } from './indexedDb.ts'
import { openStore } from './store.ts'

let opened = 0
const freshName = (): string => `yohaku-test-${opened++}`

describeAdapter('IndexedDB の保管場所', async () => {
  const name = freshName()
  return { open: () => indexedDbAdapter(name), destroy: () => deleteDB(name) }
})

describe('IndexedDB で起こる困りごと', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('ブラウザに保管場所がなければ、そう答える', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const adapter = indexedDbAdapter(freshName())
    expect(await adapter.get('a')).toMatchObject({ error: { type: 'StorageUnavailable', reason: 'missing' } })
  })

  it('ブラウザが保管を断れば（プライベートウィンドウなど）、そう答える', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('The user denied permission', 'SecurityError')
    })
    const adapter = indexedDbAdapter(freshName())
    expect(await adapter.get('a')).toMatchObject({ error: { type: 'StorageUnavailable', reason: 'denied' } })
  })

  it('一度断られても、次に開ければ使える', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('not now', 'UnknownError')
    })
    const adapter = indexedDbAdapter(freshName())
    expect(await adapter.get('a')).toMatchObject({ ok: false, error: { reason: 'failed' } })
    expect(await adapter.get('a')).toEqual(ok(null))
  })

  it('新しい版が作った保管場所には触らず、そう答える', async () => {
    const name = freshName()
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore('something-new') })
    newer.close()
    const adapter = indexedDbAdapter(name)
    expect(await adapter.get('a')).toMatchObject({ error: { type: 'StorageUnavailable', reason: 'newerDatabase' } })
    const again = await openDB(name, 99)
    expect([...again.objectStoreNames]).toEqual(['something-new'])
    again.close()
  })

  it('新しい版の保管場所からも、記録の写しは取れて、何も変わらない', async () => {
    const name = freshName()
    const newer = await openDB(name, 99, {
      upgrade: (db) => {
        db.createObjectStore('records')
        db.createObjectStore('something-new')
      },
    })
    await newer.put('records', '新しい形', 'family/family/head')
    newer.close()
    expect(await recordsOfNewer(name)).toEqual(ok([{ key: 'family/family/head', text: '新しい形' }]))
    const again = await openDB(name, 99)
    expect([again.version, ...again.objectStoreNames]).toEqual([99, 'records', 'something-new'])
    again.close()
  })

  it.each([
    ['記録の棚がない', 'other', 'x'],
    ['記録が文ではない', 'records', { not: 'text' }],
  ])('新しい版の保管場所で、%sときは、取れないと言う', async (_, shelf, value) => {
    const name = freshName()
    const newer = await openDB(name, 99, { upgrade: (db) => void db.createObjectStore(shelf) })
    await newer.put(shelf, value, 'a')
    newer.close()
    expect(await recordsOfNewer(name)).toMatchObject({ error: { type: 'StorageUnavailable', reason: 'newerDatabase' } })
  })

  it('使っている間にデータが消されても、次に書くときには開きなおす', async () => {
    const name = freshName()
    const adapter = indexedDbAdapter(name)
    expectOk(await adapter.write({ put: [{ key: 'a', text: '1' }] }))
    await deleteDB(name)
    expect(await adapter.get('a')).toEqual(ok(null))
    expectOk(await adapter.write({ put: [{ key: 'a', text: '2' }] }))
    expect(await adapter.get('a')).toEqual(ok('2'))
  })

  it('読んでいるさなかにデータが消されても、例外を漏らさずに答える', async () => {
    const { storageBuckets } = navigator as unknown as WithBuckets
    const bucket = await storageBuckets.open('yohaku-test-erased', { quota: 10_000_000 })
    vi.stubGlobal('indexedDB', bucket.indexedDB)
    const adapter = indexedDbAdapter(freshName())
    expectOk(await adapter.write({ put: [{ key: 'a', text: '長'.repeat(1_000_000) }] }))
    const leaked: unknown[] = []
    const onLeak = (event: PromiseRejectionEvent): void => {
      leaked.push(event.reason)
    }
    addEventListener('unhandledrejection', onLeak)
    const readings = Array.from({ length: 20 }, () => adapter.list(''))
    await Promise.all([storageBuckets.delete('yohaku-test-erased'), Promise.all(readings)])
    await new Promise((resolve) => setTimeout(resolve, 50))
    removeEventListener('unhandledrejection', onLeak)
    expect(leaked).toEqual([])
    for (const reading of await Promise.all(readings))
      if (!reading.ok) expect(reading.error.type).toBe('StorageUnavailable')
    adapter.close()
  })

  it('端末がいっぱいなら「いっぱい」と答え、それまでの記録は残る', async () => {
    const { storageBuckets } = navigator as unknown as WithBuckets
    const bucket = await storageBuckets.open('yohaku-test-nearly-full', { quota: 100_000 })
    vi.stubGlobal('indexedDB', bucket.indexedDB)
    const adapter = indexedDbAdapter(freshName())
    expectOk(await adapter.write({ put: [{ key: 'kept', text: '1' }] }))
    const refused = await adapter.write({
      put: [
        { key: 'kept', text: '2' },
        { key: 'big', text: '長'.repeat(2_000_000) },
      ],
    })
    expect(refused).toEqual(err({ type: 'StorageFull' }))
    expect(await adapter.list('')).toEqual(ok([{ key: 'kept', text: '1' }]))
    adapter.close()
    await storageBuckets.delete('yohaku-test-nearly-full')
  })
})

describe('ブラウザに置いた文書', () => {
  it('閉じて開きなおしても、履歴ごと残り、元に戻せる', async () => {
    const name = freshName()
    const before = storeIn(name)
    const first = expectOk(await before.documents(NOTE).save('diary', { words: 'a' }, null))
    expectOk(await before.documents(NOTE).save('diary', { words: 'b' }, first.revision))
    before.close()
    const notes = storeIn(name).documents(NOTE)
    const loaded = expectOk(await notes.load('diary'))
    expect(loaded?.body).toEqual({ words: 'b' })
    expect(expectOk(await notes.undo('diary', loaded?.revision ?? 0)).body).toEqual({ words: 'a' })
  })

  it('二つのタブで同時に保存しても、通るのは一つだけ', async () => {
    const name = freshName()
    const tabs = [storeIn(name), storeIn(name)]
    const outcomes = await Promise.all(tabs.map((tab, n) => tab.documents(NOTE).save('diary', { words: `${n}` }, null)))
    expect(outcomes.map((outcome) => (outcome.ok ? 'saved' : outcome.error.type)).sort()).toEqual(['Conflict', 'saved'])
  })
})

const storeIn = (name: string) => openStore(indexedDbAdapter(name), { schemas: [NOTE], now: tickingClock() })

/** Chromium's Storage Buckets: a database with a real quota of its own. Not in TypeScript's DOM types yet. */
interface WithBuckets {
  readonly storageBuckets: {
    open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>
    delete(name: string): Promise<void>
  }
}
