import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, hash64 } from './hash.ts'

describe('FNV-1a 64ビット', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  it.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['foobar', '85944171f73967e8'],
    ['chongo was here!\n', '46810940eff5f915'],
  ])('「%s」→ %s', (text, hash) => {
    expect(hash64(text)).toBe(hash)
  })

  it('どの文字も、UTF-8 のバイトとして BigInt で計算したものと同じ', () => {
    const slow = (text: string): string => {
      let hash = 0xcbf29ce484222325n
      for (const byte of new TextEncoder().encode(text))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
      return hash.toString(16).padStart(16, '0')
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(hash64(text)).toBe(slow(text))
      }),
    )
    expect(hash64('標準報酬月額 𠮷')).toBe(slow('標準報酬月額 𠮷'))
  })
})

describe('値を、ひととおりの文字で書く', () => {
  it('キーの順はかまわない。値がちがえば文字もちがう', () => {
    expect(canonicalText({ b: 1, a: [true, null, 'x'] })).toBe('{"a":[true,null,"x"],"b":1}')
    expect(canonicalText({ a: [true, null, 'x'], b: 1, c: undefined })).toBe('{"a":[true,null,"x"],"b":1}')
    expect(canonicalText([Number.POSITIVE_INFINITY])).not.toBe(canonicalText([null]))
    expect(canonicalText(['1'])).not.toBe(canonicalText([1]))
    expect(canonicalText([[1], 2])).not.toBe(canonicalText([[1, 2]]))
  })

  it('ふつうの値なら JSON と同じに読める', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([[Number.NaN], [new Map()], [() => 1], [undefined]])('%s は書けない', (value) => {
    expect(() => canonicalText([value])).toThrow(RangeError)
  })
})
