import { err, expectOk, ok } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { NOTE, storeOn, wordsIn, write } from './documents.fixture.ts'

const HEAD = 'note/diary/head'
const VERSION_3 = 'note/diary/version/0000000003'

/** A diary with the versions a, b, c whose record `key` has been damaged. */
const damaged = async (key: string, damage: (text: string) => string) => {
  const store = storeOn()
  const revision = await write(store, 'a', 'b', 'c')
  const text = expectOk(await store.adapter.get(key)) ?? ''
  await store.adapter.write({ put: [{ key, text: damage(text) }] })
  return { store, notes: store.documents(NOTE), revision }
}

describe('記録がこわれていたら', () => {
  it.each([
    ['途中で切れた', VERSION_3, (text: string) => text.slice(0, -9), 'notJson'],
    ['一文字変わった', VERSION_3, (text: string) => text.replace('"c"', '"d"'), 'checksum'],
    ['別のものになった', VERSION_3, () => '[1,2]', 'shape'],
    ['欠けた', VERSION_3, () => '{"number":3}', 'shape'],
    ['空になった', HEAD, () => '', 'notJson'],
    ['指す先がおかしい', HEAD, (text: string) => text.replace('"current":3', '"current":9'), 'shape'],
    ['番号がおかしい', HEAD, (text: string) => text.replace('"current":3', '"current":-3'), 'shape'],
  ])('%s: どの記録がどうおかしいかを言う', async (_title, key, damage, reason) => {
    const { notes } = await damaged(key, damage)
    expect(await notes.load('diary')).toMatchObject({ error: { type: 'CorruptRecord', key, reason } })
  })

  it('今の版がこわれていても、履歴の残りは見え、ひとつ前から続けられる', async () => {
    const { store, notes } = await damaged(VERSION_3, () => 'broken')
    expect(expectOk(await notes.history('diary')).map((entry) => entry.version)).toEqual([2, 1])
    const rescued = expectOk(await notes.rescue('diary'))
    expect(rescued).toMatchObject({ body: { words: 'b' }, canUndo: true })
    expect(expectOk(await notes.save('diary', { words: 'd' }, rescued.revision)).version).toBe(4)
    expect(await store.adapter.get(VERSION_3)).toEqual(ok('broken'))
  })

  it('目次がこわれていても、いちばん新しい版から続けられ、古いタブの保存は断られる', async () => {
    const { notes, revision } = await damaged(HEAD, () => 'broken')
    const rescued = expectOk(await notes.rescue('diary'))
    expect(rescued).toMatchObject({ body: { words: 'c' }, version: 3 })
    expect(rescued.revision).toBeGreaterThan(revision)
    expect(await notes.save('diary', { words: 'stale' }, revision)).toMatchObject({ error: { type: 'Conflict' } })
  })

  it('手もとに正しい文を持っていれば、こわれた版の上に保存できる', async () => {
    const { store, notes, revision } = await damaged(VERSION_3, () => 'broken')
    expectOk(await notes.save('diary', { words: 'c again' }, revision))
    expect(await wordsIn(store)).toBe('c again')
  })

  it('読める版が一つもなければ、そう答えて、何も消さない', async () => {
    const store = storeOn()
    await write(store, 'a')
    await store.adapter.write({ put: [{ key: 'note/diary/version/0000000001', text: 'broken' }] })
    const before = await store.adapter.list('')
    const nothing = err({ type: 'NothingThere', what: 'version', id: 'diary' })
    expect(await store.documents(NOTE).rescue('diary')).toEqual(nothing)
    expect(await store.adapter.list('')).toEqual(before)
  })

  it('こわれていなければ、何も変えない', async () => {
    const store = storeOn()
    const revision = await write(store, 'a', 'b')
    expect(expectOk(await store.documents(NOTE).rescue('diary')).revision).toBe(revision)
    expect(await store.documents(NOTE).rescue('nothing')).toMatchObject({ error: { what: 'document' } })
  })
})
