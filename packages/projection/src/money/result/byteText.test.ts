import { addMonths, formatYearMonth, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyByteText, type Json, putAgain, putAscii, putJson, putYearMonth } from './byteText.ts'

const bytesOf = (value: Json): string => {
  const text = emptyByteText(1)
  putJson(text, value)
  return Buffer.from(text.bytes.subarray(0, text.length)).toString('utf8')
}

describe('JSON をバイトで書く', () => {
  it('どんな値でも、JSON.stringify と一文字もちがわない', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(bytesOf(value as Json)).toBe(JSON.stringify(value))
      }),
      { numRuns: 300 },
    )
  })

  it('どんな文字列でも、片方だけのサロゲートも', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(bytesOf(value)).toBe(JSON.stringify(value))
      }),
    )
    expect(bytesOf('\ud83d')).toBe(JSON.stringify('\ud83d'))
  })

  it.each([
    0,
    -0,
    9,
    10,
    99_999,
    100_000,
    -1,
    -10,
    2_147_483_647,
    2_147_483_648,
    -2_147_483_648,
    0.1,
    1e21,
    Number.NaN,
  ])('数 %s', (value) => {
    expect(bytesOf(value)).toBe(JSON.stringify(value))
  })

  it('年と月は、文字にしたものと同じ', () => {
    for (let of = month('1999-11'); of <= month('2001-02'); of = addMonths(of, 1)) {
      const text = emptyByteText(1)
      putYearMonth(text, of)
      expect(Buffer.from(text.bytes.subarray(0, text.length)).toString()).toBe(formatYearMonth(of))
    }
  })

  it('値のない項目は書かない', () => {
    const value = { none: undefined, one: 1, empty: {}, list: [] }
    expect(bytesOf(value)).toBe(JSON.stringify(value))
  })

  it('前に書いたところを、もう一度書ける', () => {
    const text = emptyByteText(1)
    putAscii(text, 'abcdef')
    putAgain(text, 1, 3)
    expect(Buffer.from(text.bytes.subarray(0, text.length)).toString()).toBe('abcdefbcd')
  })
})
