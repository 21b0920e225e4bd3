import { describe, expect, it } from 'vitest'
import { scoreOf, survivorsOf, tableOf } from './score.mjs'

const at = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
})
const FILES = {
  'src/a.ts': {
    source: 'const first = 1\nconst second = less < more',
    mutants: [
      { status: 'Killed', location: at(1, 15, 16), replacement: '2' },
      { status: 'Timeout', location: at(1, 15, 16), replacement: '3' },
      { status: 'Survived', location: at(2, 16, 27), replacement: 'less <= more' },
      { status: 'NoCoverage', location: { start: { line: 1, column: 1 }, end: { line: 2, column: 3 } } },
      { status: 'RuntimeError', location: at(1, 1, 2), replacement: '' },
      { status: 'Ignored', location: at(1, 1, 2), replacement: '' },
    ],
  },
}

describe('the score of mutation testing', () => {
  it('counts what was noticed of what could run', () => {
    expect(scoreOf('a', FILES)).toEqual({ name: 'a', killed: 2, judged: 4 })
  })

  it('names each change nobody noticed', () => {
    expect(survivorsOf(FILES)).toEqual(['src/a.ts:2  less < more  →  less <= more', 'src/a.ts:1  const first = 1  →  '])
  })

  it('adds folders up by their changes, not by their percents', () => {
    const { table, percent } = tableOf([
      { name: 'a', killed: 1, judged: 2 },
      { name: 'b', killed: 8, judged: 8 },
    ])
    expect(percent).toBe(90)
    expect(table.split('\n').slice(2)).toEqual([
      '| a | 2 | 1 | 50.0 % |',
      '| b | 8 | 0 | 100.0 % |',
      '| **together** | 10 | 1 | 90.0 % |',
    ])
  })
})
