import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './json.ts'
import { nodeAt } from './sourceNode.ts'

describe('JSON を読む(値がどこに立っているかも)', () => {
  it('JSON.parse と同じ値になる', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(readJson(text).root?.value).toEqual(JSON.parse(text))
      }),
    )
  })

  it('JSON.parse が読まない文字列は、読まない', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (value, at, noise) => {
        const text = JSON.stringify(value)
        const broken = text.slice(0, at % text.length) + noise + text.slice((at % text.length) + 1)
        expect(readJson(broken).root !== undefined).toBe(parses(broken))
      }),
    )
  })

  it('どの値も、立っている場所の文字列が、その値の JSON になっている', () => {
    const text = '{ "a": [1, {"b" : "x\\n"}], "c": null }'
    const { root } = readJson(text)
    if (root === undefined) throw new Error('it is JSON')
    for (const path of [['a', 0], ['a', 1, 'b'], ['a', 1], ['c'], []]) {
      const node = nodeAt(root, path)
      expect(JSON.parse(text.slice(node?.start, node?.end))).toEqual(node?.value)
    }
  })

  it.each([
    ['空', '', 'empty'],
    ['空白だけ', ' \n', 'empty'],
    ['余分なコンマ', '{"a": 1,}', 'syntax'],
    ['一重の引用符', "{'a': 1}", 'syntax'],
    ['コロンがない', '{"a" 1}', 'syntax'],
    ['コンマがない', '[1 2]', 'syntax'],
    ['0で始まる数', '{"a": 01}', 'syntax'],
    ['文字の中のタブ', '{"a": "tab\there"}', 'syntax'],
    ['文書が2つ', '{} {}', 'syntax'],
    ['途中で終わる', '{"a": tru', 'syntax'],
    ['10万重のかっこ', '['.repeat(100_000), 'too_deep'],
  ])('断る: %s', (_, text, code) => {
    expect(readJson(text).findings.map((finding) => finding.code)).toEqual([code])
  })

  it('同じキーが2回あれば、2回目の場所を言う(値は読む)', () => {
    const { root, findings } = readJson('{"a": 1, "b": 2, "a": 3}')
    expect(findings).toMatchObject([{ code: 'duplicate_key', at: ['a'], offset: 17, elsewhere: 1 }])
    expect(root?.value).toEqual({ a: 3, b: 2 })
  })

  it('"__proto__" もただのキー', () => {
    const { root } = readJson('{"__proto__": {"x": 1}}')
    expect(Object.keys(root?.value as object)).toEqual(['__proto__'])
  })
})

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
