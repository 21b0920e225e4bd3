import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fingerprint } from './build.mjs'

const home = mkdtempSync(join(tmpdir(), 'yohaku-build-'))
afterAll(() => rmSync(home, { recursive: true }))

let count = 0
const checkout = (files: Readonly<Record<string, string>>): string => {
  const root = join(home, `${count++}`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return fingerprint(root, ['apps', 'lock.json'])
}
const BASE = { 'apps/web/src/main.ts': 'a', 'apps/web/src/b/c.css': 'b', 'lock.json': '{}' }

describe('作りなおす必要があるか', () => {
  it('同じ中身なら、どこに置いても同じ印になる', () => {
    expect(checkout(BASE)).toBe(checkout(BASE))
  })

  it.each([
    ['一文字変わった', { ...BASE, 'apps/web/src/main.ts': 'b' }],
    ['名前が変わった', { 'apps/web/src/other.ts': 'a', 'apps/web/src/b/c.css': 'b', 'lock.json': '{}' }],
    ['増えた', { ...BASE, 'apps/web/src/new.ts': '' }],
    ['依存が変わった', { ...BASE, 'lock.json': '{"a":1}' }],
    ['境目がずれた', { ...BASE, 'apps/web/src/main.ts': 'ab', 'apps/web/src/b/c.css': '' }],
  ])('%s: 印が変わる', (_title, files) => {
    expect(checkout(files)).not.toBe(checkout(BASE))
  })

  it.each([
    'apps/web/dist/index.html',
    'apps/web/node_modules/x.js',
    'apps/web/src/main.test.ts',
    'apps/web/a.tsbuildinfo',
  ])('%s は印に関わらない', (path) => {
    expect(checkout({ ...BASE, [path]: 'changed' })).toBe(checkout(BASE))
  })
})
