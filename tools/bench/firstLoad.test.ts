import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { firstLoad, importsOf, namedByPage } from './firstLoad.mjs'

const home = mkdtempSync(join(tmpdir(), 'yohaku-load-'))
afterAll(() => rmSync(home, { recursive: true }))
const built = (files: Readonly<Record<string, string>>): string => {
  const dist = mkdtempSync(join(home, 'dist-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  return dist
}

describe('はじめの一回で読みこむもの', () => {
  it('ページの挙げる台本と装い。書体、画像、よその場所は数えない', () => {
    const page = `<!doctype html>
      <link rel="manifest" href="/manifest.webmanifest">
      <link rel="preload" as="font" href="/assets/zen.woff2">
      <link rel="stylesheet" crossorigin href="/assets/index.css">
      <link rel="modulepreload" href="/assets/react.js">
      <script type="module" crossorigin src="/assets/index.js"></script>
      <script src="https://elsewhere.example/x.js"></script>
      <script>console.log(1)</script>`
    expect(namedByPage(page)).toEqual(['/assets/index.css', '/assets/react.js', '/assets/index.js'])
  })

  it.each([
    ['import{a as b}from"./react-1.js";b()', ['/assets/react-1.js']],
    ['import"./side.js"', ['/assets/side.js']],
    ['const x=1;export*from"./all.js";', ['/assets/all.js']],
    ['import a,{b}from"../shared.js"', ['/shared.js']],
    ['const later=()=>import("./later.js")', []],
    ['new Worker(""+new URL("engine-1.js",import.meta.url).href,{type:"module"})', ['/assets/engine-1.js']],
    ['new Worker(new URL("/assets/engine-2.js",import.meta.url))', ['/assets/engine-2.js']],
    ['new Worker("/assets/engine-3.js")', ['/assets/engine-3.js']],
    ['say("import from ./words.js")', []],
  ])('%s', (script, imports) => {
    expect(importsOf('/assets/index.js', script)).toEqual(imports)
  })

  it('つながるものをたどり、同じものは一度だけ、あとで読むものは除く', () => {
    const dist = built({
      'index.html': '<script type="module" src="/assets/a.js"></script><link rel="stylesheet" href="/assets/a.css">',
      'assets/a.js': 'import"./b.js";import"./c.js";import("./later.js");',
      'assets/b.js': 'import"./c.js"',
      'assets/c.js': 'x'.repeat(10_000),
      'assets/later.js': 'y'.repeat(99_999),
      'assets/a.css': 'a{}',
    })
    const load = firstLoad(dist)
    expect(load.files.map(({ path }) => path)).toEqual([
      '/assets/a.css',
      '/assets/a.js',
      '/assets/b.js',
      '/assets/c.js',
    ])
    expect(load.bytes).toBe(`a{}import"./b.js";import"./c.js";import("./later.js");import"./c.js"`.length + 10_000)
    expect(load.gzip).toBe(load.files.reduce((sum, { gzip }) => sum + gzip, 0))
    expect(load.gzip).toBeLessThan(300)
  })

  it('作っていなければ、零ではなく誤り', () => {
    expect(() => firstLoad(join(home, 'nothing'))).toThrow('build the app first')
    expect(() => firstLoad(built({ 'index.html': '<script src="/assets/gone.js"></script>' }))).toThrow(
      'gone.js is missing',
    )
    expect(() => firstLoad(built({ 'index.html': '<p>empty</p>' }))).toThrow('no built app')
  })
})
