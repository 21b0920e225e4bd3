import { err, ok } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { Json } from './json.ts'
import { documentSchema, type Migration, migrate } from './schema.ts'

const renamePay: Migration = {
  name: 'pay-becomes-base-monthly',
  up: (body) => {
    const { pay, ...rest } = body as { readonly [key: string]: Json }
    return { ...rest, baseMonthly: pay ?? null }
  },
  down: (body) => {
    const { baseMonthly, ...rest } = body as { readonly [key: string]: Json }
    return { ...rest, pay: baseMonthly ?? null }
  },
}
const addTracks: Migration = {
  name: 'one-track-becomes-a-list',
  up: (body) => {
    const { track, ...rest } = body as { readonly [key: string]: Json }
    return { ...rest, tracks: [track ?? null] }
  },
  down: (body) => {
    const { tracks, ...rest } = body as { readonly [key: string]: Json }
    return { ...rest, track: (tracks as readonly Json[])[0] ?? null }
  },
}
const NOTES = documentSchema({ name: 'notes', migrations: [renamePay, addTracks], parse: ok })
const [v1, v2, v3] = [
  { track: 'now', pay: 300_000 },
  { track: 'now', baseMonthly: 300_000 },
  { tracks: ['now'], baseMonthly: 300_000 },
]

describe('記録の形の移り変わり', () => {
  it('版の番号は、移行の数から決まる', () => {
    expect(documentSchema({ name: 'a', migrations: [], parse: ok }).version).toBe(1)
    expect(NOTES.version).toBe(3)
  })

  it.each([
    [1, 1, v1, v1],
    [1, 2, v1, v2],
    [2, 3, v2, v3],
    [1, 3, v1, v3],
    [3, 2, v3, v2],
    [2, 1, v2, v1],
    [3, 1, v3, v1],
    [3, 3, v3, v3],
  ])('第%i版から第%i版へ', (from, to, before, after) => {
    expect(migrate(NOTES, before, from, to)).toEqual(ok(after))
  })

  it('行き先を言わなければ、いちばん新しい版へ', () => {
    expect(migrate(NOTES, v1, 1)).toEqual(ok(v3))
  })

  it('知らない新しい版には手を出さない', () => {
    const newer = err({ type: 'NewerSchema', schema: 'notes', found: 4, known: 3 })
    expect(migrate(NOTES, { anything: true }, 4)).toEqual(newer)
    expect(migrate(NOTES, v1, 1, 4)).toEqual(newer)
  })

  it('移行の途中で失敗したら、どの移行かを言う', () => {
    const refusal = migrate(NOTES, null, 1)
    expect(refusal).toMatchObject({
      ok: false,
      error: { type: 'MigrationFailed', schema: 'notes', migration: 'pay-becomes-base-monthly' },
    })
  })

  it('存在しない第0版は、呼び手の誤り', () => {
    expect(() => migrate(NOTES, v1, 0)).toThrow(RangeError)
  })

  it('同じ名前の移行が二つあれば、書いた人の誤り', () => {
    expect(() => documentSchema({ name: 'a', migrations: [renamePay, renamePay], parse: ok })).toThrow('share a name')
  })

  it.each(['', 'a/b', '計画', '.hidden', 'a b'])('「%s」は保管場所の名前にできない', (name) => {
    expect(() => documentSchema({ name, migrations: [], parse: ok })).toThrow(RangeError)
  })

  it('ひとつも残さない種類は、書いた人の誤り', () => {
    expect(() => documentSchema({ ...NOTES, historyLimit: 0 })).toThrow(RangeError)
    expect(documentSchema({ ...NOTES, historyLimit: 1 }).historyLimit).toBe(1)
  })
})
