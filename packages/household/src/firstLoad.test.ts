import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Everything a module imports, its own files followed to the end. */
const importsFrom = (file: URL, seen = new Set<string>()): ReadonlySet<string> => {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)) {
    const target = name.startsWith('.') ? new URL(name, file).href : name
    if (seen.has(target)) continue
    seen.add(target)
    if (name.startsWith('.')) importsFrom(new URL(target), seen)
  }
  return seen
}

describe('さいしょに読みこむ分', () => {
  it('YAML のライブラリは、@yohaku/household/yaml の扉の向こうにだけある', () => {
    expect(importsFrom(new URL('./index.ts', import.meta.url))).not.toContain('yaml')
    expect(importsFrom(new URL('./yaml.ts', import.meta.url))).toContain('yaml')
  })

  it('JSON Schema をつくる道具は、動いているアプリには要らない', () => {
    for (const door of ['./index.ts', './yaml.ts'])
      expect(importsFrom(new URL(door, import.meta.url))).not.toContain('@valibot/to-json-schema')
  })
})
