import { describe, expect, it } from 'vitest'
import { importsOf, isForTests, withoutComments, withoutStrings } from './sources.ts'

const found = (text: string) => importsOf(withoutComments(text))

describe('import の読み取り', () => {
  it.each([
    ["import { a } from './a.ts'", './a.ts', false],
    ["import a, { b } from './a.ts'", './a.ts', false],
    ["import * as a from '@yohaku/kernel'", '@yohaku/kernel', false],
    ["import './style.css'", './style.css', false],
    ["export * from './a.ts'", './a.ts', false],
    ["export { a } from './a.ts'", './a.ts', false],
    ["import {\n  a,\n  b,\n} from './a.ts'", './a.ts', false],
    ["import type { A } from './a.ts'", './a.ts', true],
    ["export type { A } from './a.ts'", './a.ts', true],
    ["import { type A, type B } from './a.ts'", './a.ts', true],
    ["import { type A, b } from './a.ts'", './a.ts', false],
    ["const a = await import('./a.ts')", './a.ts', false],
    ['const a = await import(`./a.ts`)', './a.ts', false],
    ["type A = import('./a.ts').A", './a.ts', false],
    ["new Worker(new URL('./worker.ts', import.meta.url))", './worker.ts', false],
    ["const a = 1;import { b } from './a.ts'", './a.ts', false],
  ])('%s', (text, target, typeOnly) => {
    expect(found(text)).toEqual([{ target, typeOnly }])
  })

  it.each([
    "// import { a } from './a.ts'",
    "/* import { a } from './a.ts' */",
    "/**\n * import { a } from './a.ts'\n */",
    "const from = 'elsewhere'",
    "const words = { title: 'from here' }",
  ])('import でないもの: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('文字列の中の // は、注釈ではない', () => {
    expect(found("const a = 'http://x'; import('./b.ts')")).toEqual([{ target: './b.ts', typeOnly: false }])
  })

  it('文字列の中の言葉は、命令ではない', () => {
    expect(withoutStrings("say('new Date()') + 1")).not.toContain('Date')
    expect(withoutStrings('say(new Date())')).toContain('new Date()')
  })

  it.each([
    ['packages/a/src/b.test.ts', true],
    ['packages/a/src/b.browser.test.tsx', true],
    ['packages/a/src/b.suite.ts', true],
    ['packages/a/src/testing/b.ts', true],
    ['packages/a/src/b.ts', false],
    ['packages/a/src/contest.ts', false],
  ])('%s は試験のためのもの: %s', (path, forTests) => {
    expect(isForTests(path)).toBe(forTests)
  })
})
