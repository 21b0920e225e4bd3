import { describe, expect, it } from 'vitest'
import { nodeAt } from './sourceNode.ts'
import { readYaml } from './yamlSource.ts'

const codesOf = (text: string): readonly string[] => readYaml(text).findings.map(({ code }) => code)

describe('YAML を読む(値がどこに立っているかも)', () => {
  it('時刻と日付は文字のまま、数は数になる', () => {
    expect(readYaml('t: 09:00\nd: 2026-04-01\nm: 2026-04\nn: 12\ny: yes\nf: 1.5\n').root?.value).toEqual({
      t: '09:00',
      d: '2026-04-01',
      m: '2026-04',
      n: 12,
      y: 'yes',
      f: 1.5,
    })
  })

  it('値の場所は、注釈も空白も含まない', () => {
    const text = 'a:\n  - {b: "x"} # 注\n  - c:  yes   # 注\n'
    const { root } = readYaml(text)
    if (root === undefined) throw new Error('it is YAML')
    const at = (path: (string | number)[]) => text.slice(nodeAt(root, path)?.start, nodeAt(root, path)?.end)
    expect([at(['a', 0]), at(['a', 0, 'b']), at(['a', 1, 'c'])]).toEqual(['{b: "x"}', '"x"', 'yes'])
  })

  it('別名(&, *)は値に置きかわり、借りものと印がつく', () => {
    const { root } = readYaml('a: &x {b: 1}\nc: *x\n')
    expect(root?.value).toEqual({ a: { b: 1 }, c: { b: 1 } })
    expect(root && nodeAt(root, ['c', 'b'])).toMatchObject({ value: 1, borrowed: true, start: 16 })
    expect(root && nodeAt(root, ['a', 'b'])?.borrowed).toBeUndefined()
  })

  it('同じ名の別名は、いちばん近い前のものを指す', () => {
    expect(readYaml('- &x 1\n- *x\n- &x 2\n- *x\n').root?.value).toEqual([1, 1, 2, 2])
  })

  it('自分を含む別名は断る', () => {
    expect(codesOf('a: &x\n  b: [*x]\n')).toEqual(['alias_cycle'])
  })

  it('ない別名は断る', () => {
    expect(codesOf('a: *x\n')).toEqual(['alias_unknown'])
  })

  it('ふくらむ別名(10の9乗)は、ふくらませずに断る', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 9; level++)
      bomb.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`)
    const started = performance.now()
    expect(codesOf(bomb.join('\n'))).toEqual(['alias_excess'])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it.each([
    ['空', '', ['empty']],
    ['注だけ', '# 注\n', ['empty']],
    ['タブの字下げ', 'a:\n\t- 1\n', ['tab_indent']],
    ['文書が2つ', 'a: 1\n---\nb: 2\n', ['several_documents']],
    ['知らない型', 'a: !secret 1\n', ['tag_unknown']],
    ['閉じない引用符', 'a: "x\n', ['syntax']],
    ['閉じないかっこ', 'a: [1, 2\nb: 3\n', ['syntax']],
    ['同じキーが3回', 'a: 1\nb: 2\na: 3\na: 4\n', ['duplicate_key', 'duplicate_key']],
    ['文字でないキー', '? {a: 1}\n: 2\n', ['syntax']],
    ['2万重のかっこ', `a: ${'['.repeat(20_000)}`, ['too_deep']],
    ['70重のかっこ', `a: ${'['.repeat(70)}${']'.repeat(70)}`, ['too_deep']],
    ['2万重の字下げ', Array.from({ length: 20_000 }, () => '- ').join(''), ['too_deep']],
  ])('断る: %s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes)
  })

  it('BOM と CRLF はそのまま読める', () => {
    expect(readYaml('\uFEFFa: 1\r\nb: x\r\n').root?.value).toEqual({ a: 1, b: 'x' })
  })

  it('値のないキーは null', () => {
    expect(readYaml('a:\nb: \n').root?.value).toEqual({ a: null, b: null })
  })
})
