import { err, expectOk, ok } from '@yohaku/kernel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StorageAdapter } from './adapter.ts'

/** An empty place of storage to which several connections (tabs) can be opened. */
export interface TestStorage {
  readonly open: () => StorageAdapter
  readonly destroy: () => Promise<void>
}

/** What every adapter has to do: the same list of promises for memory, IndexedDB and whatever comes later. */
export const describeAdapter = (title: string, create: () => Promise<TestStorage>): void => {
  describe(title, () => {
    let storage: TestStorage
    let tab: StorageAdapter
    let otherTab: StorageAdapter
    beforeEach(async () => {
      storage = await create()
      tab = storage.open()
      otherTab = storage.open()
    })
    afterEach(async () => {
      tab.close()
      otherTab.close()
      await storage.destroy()
    })

    it('はじめは何もない', async () => {
      expect(await tab.get('a')).toEqual(ok(null))
      expect(await tab.list('')).toEqual(ok([]))
    })

    it('書いたものが、そのまま読める（日本語、絵文字、改行、空の文字列、長い文）', async () => {
      for (const text of ['余白', '👪🚃', 'a\nb\r\n\u0000c', '', '長'.repeat(300_000)]) {
        expect(await tab.write({ put: [{ key: 'a', text }] })).toEqual(ok(null))
        expect(await tab.get('a')).toEqual(ok(text))
      }
    })

    it('別のタブからも、すぐに読める', async () => {
      await tab.write({ put: [{ key: 'a', text: '1' }] })
      expect(await otherTab.get('a')).toEqual(ok('1'))
    })

    it('閉じて開きなおしても残っている', async () => {
      await tab.write({ put: [{ key: 'a', text: '1' }] })
      tab.close()
      tab = storage.open()
      expect(await tab.get('a')).toEqual(ok('1'))
    })

    it('上書きと削除ができる。ないものを消しても困らない', async () => {
      await tab.write({ put: [{ key: 'a', text: '1' }] })
      await tab.write({ put: [{ key: 'a', text: '2' }] })
      expect(await tab.get('a')).toEqual(ok('2'))
      expect(await tab.write({ delete: ['a', 'never-there'] })).toEqual(ok(null))
      expect(await tab.get('a')).toEqual(ok(null))
    })

    it('頭の文字で選んだ一覧は、名前の順に並ぶ', async () => {
      const put = ['b/2', 'a/1', 'b', 'b/10', 'b/1', 'c/1', 'b0'].map((key) => ({ key, text: `text of ${key}` }))
      await tab.write({ put })
      expect(expectOk(await tab.list('b/')).map((entry) => entry.key)).toEqual(['b/1', 'b/10', 'b/2'])
      expect(expectOk(await tab.list('b/'))[0]).toEqual({ key: 'b/1', text: 'text of b/1' })
      expect(expectOk(await tab.list('')).map((entry) => entry.key)).toEqual(put.map(({ key }) => key).sort())
      expect(await tab.list('d')).toEqual(ok([]))
      expect(await tab.keys('b/')).toEqual(ok(['b/1', 'b/10', 'b/2']))
      expect(expectOk(await tab.keys(''))).toHaveLength(put.length)
    })

    it('まとめて書くと、置くことと消すことが一度に効く', async () => {
      await tab.write({ put: [{ key: 'old', text: '1' }] })
      await tab.write({ put: [{ key: 'new', text: '2' }], delete: ['old'] })
      expect(await tab.list('')).toEqual(ok([{ key: 'new', text: '2' }]))
    })

    it('期待した内容でなければ、ひとつも書かない', async () => {
      await tab.write({ put: [{ key: 'a', text: '1' }] })
      const refused = await tab.write({
        expect: [
          { key: 'a', text: '1' },
          { key: 'b', text: 'something' },
        ],
        put: [{ key: 'c', text: '3' }],
        delete: ['a'],
      })
      expect(refused).toEqual(err({ type: 'Changed', key: 'b' }))
      expect(await tab.list('')).toEqual(ok([{ key: 'a', text: '1' }]))
    })

    it('「まだないこと」を期待して作れる。二度目は断られる', async () => {
      const batch = { expect: [{ key: 'a', text: null }], put: [{ key: 'a', text: '1' }] }
      expect(await tab.write(batch)).toEqual(ok(null))
      expect(await tab.write(batch)).toEqual(err({ type: 'Changed', key: 'a' }))
    })

    it('空の文字列は「ない」とは違う', async () => {
      await tab.write({ put: [{ key: 'a', text: '' }] })
      expect(await tab.write({ expect: [{ key: 'a', text: null }], delete: ['a'] })).toMatchObject({ ok: false })
      expect(await tab.write({ expect: [{ key: 'a', text: '' }], delete: ['a'] })).toEqual(ok(null))
    })

    it('二つのタブが同時に書くと、通るのは一つだけで、もう一つは断られたことを知る', async () => {
      await tab.write({ put: [{ key: 'count', text: '0' }] })
      const from = (text: string) => ({ expect: [{ key: 'count', text: '0' }], put: [{ key: 'count', text }] })
      const outcomes = await Promise.all([tab.write(from('mine')), otherTab.write(from('theirs'))])
      expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
      expect(await tab.get('count')).toEqual(ok(outcomes[0].ok ? 'mine' : 'theirs'))
    })

    it('読んで足して書くことを二つのタブで50回ずつ競っても、数え落としがない', async () => {
      await tab.write({ put: [{ key: 'count', text: '0' }] })
      const addOne = async (connection: StorageAdapter): Promise<void> => {
        for (;;) {
          const seen = expectOk(await connection.get('count')) ?? '0'
          const batch = { expect: [{ key: 'count', text: seen }], put: [{ key: 'count', text: `${Number(seen) + 1}` }] }
          if ((await connection.write(batch)).ok) return
        }
      }
      const fifty = async (connection: StorageAdapter): Promise<void> => {
        for (let times = 0; times < 50; times++) await addOne(connection)
      }
      await Promise.all([fifty(tab), fifty(otherTab)])
      expect(await tab.get('count')).toEqual(ok('100'))
    })

    it('別のタブが書いたことを知らせる。自分の書いたことは知らせない', async () => {
      const heard: string[] = []
      const firstNews = new Promise<void>((resolve) => {
        tab.watch((keys) => {
          heard.push(...keys)
          resolve()
        })
      })
      await tab.write({ put: [{ key: 'mine', text: '1' }] })
      await otherTab.write({ put: [{ key: 'theirs', text: '2' }], delete: ['gone'] })
      await firstNews
      expect(heard.sort()).toEqual(['gone', 'theirs'])
    })

    it('聞くのをやめたあとは知らせない', async () => {
      const heard: string[] = []
      const stop = tab.watch((keys) => heard.push(...keys))
      stop()
      const nextNews = new Promise<void>((resolve) => {
        tab.watch(() => resolve())
      })
      await otherTab.write({ put: [{ key: 'a', text: '1' }] })
      await nextNews
      expect(heard).toEqual([])
    })

    it('閉じたあとは、例外でなく「使えない」と答える', async () => {
      tab.close()
      const refusal = { ok: false, error: { type: 'StorageUnavailable', reason: 'closed' } }
      expect(await tab.get('a')).toMatchObject(refusal)
      expect(await tab.list('')).toMatchObject(refusal)
      expect(await tab.keys('')).toMatchObject(refusal)
      expect(await tab.write({ put: [{ key: 'a', text: '1' }] })).toMatchObject(refusal)
      expect(await otherTab.get('a')).toEqual(ok(null))
    })
  })
}
