import { describe, expect, it } from 'vitest'
import { cyclesIn } from './cycles.ts'

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path: `r/src/${path}`, text }))

describe('呼び合いの輪', () => {
  it('まっすぐなら、輪はない', () => {
    expect(
      cyclesIn(files({ 'a.ts': "import './b.ts'\nimport './c.ts'", 'b.ts': "import './c.ts'", 'c.ts': '' })),
    ).toEqual([])
  })

  it('どこを通る輪かを言う', () => {
    const texts = {
      'a.ts': "import './d/b.ts'",
      'd/b.ts': "import { c } from '../c.ts'",
      'c.ts': "export * from './a.ts'",
    }
    expect(cyclesIn(files(texts))).toEqual(['r/src/a.ts → r/src/d/b.ts → r/src/c.ts → r/src/a.ts'])
  })

  it('自分を呼ぶのも輪', () => {
    expect(cyclesIn(files({ 'a.ts': "import './a.ts'" }))).toEqual(['r/src/a.ts → r/src/a.ts'])
  })

  it('型だけの行き来は、動くときには消えている', () => {
    const texts = { 'a.ts': "import { b } from './b.ts'", 'b.ts': "import type { A } from './a.ts'" }
    expect(cyclesIn(files(texts))).toEqual([])
  })
})
