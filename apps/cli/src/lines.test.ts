import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

const read = async (parts: readonly (string | Buffer)[], longest = 100, together = 2) => {
  const all = []
  for await (const lines of linesOf(Readable.from(parts.map((part) => Buffer.from(part))), longest, together))
    all.push(lines)
  return all
}

describe('行を、何行かずつ', () => {
  it('二行ずつ読めば、束のはじめの番号は 1、3、5', async () => {
    expect(await read(['a\nb\nc\nd\ne'])).toEqual([
      { first: 1, text: 'a\nb' },
      { first: 3, text: 'c\nd' },
      { first: 5, text: 'e' },
    ])
  })

  it('空の行も数える。終わりの改行のあとに行はない', async () => {
    expect(await read(['\n\nb\n'])).toEqual([
      { first: 1, text: '\n' },
      { first: 3, text: 'b' },
    ])
    expect(await read([''])).toEqual([])
  })

  it('どこで切れて届いても、同じ行が同じ番号で出る。漢字の途中でも', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a余白]{0,9}$/), { maxLength: 12 }),
        fc.array(fc.nat(40), { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (lines, cuts, together) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
          const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
          const parts = places.slice(1).map((to, index) => bytes.subarray(places[index], to))
          const found = await read(parts, 100, together)
          const numbered = found.flatMap(({ first, text }) =>
            text.split('\n').map((line, index) => [first + index, line]),
          )
          expect(numbered).toEqual(lines.map((line, index) => [index + 1, line]))
          expect(found.every(({ text }) => text.split('\n').length <= together)).toBe(true)
        },
      ),
    )
  })

  it('長すぎる行は切る。切られても、許される長さより長いままで、次の行は無傷', async () => {
    const long = 'x'.repeat(30)
    const found = await read([long, long, long, '\nb\n'], 50)
    const [cut = '', next] = (found[0]?.text ?? '').split('\n')
    expect(cut.length).toBeGreaterThan(50)
    expect(cut.length).toBeLessThan(90)
    expect(next).toBe('b')
  })
})
