import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32 } from './crc32.ts'

describe('CRC-32', () => {
  // 123456789 → cbf43926 is the check value of CRC-32/ISO-HDLC; the others were computed with zlib.
  it.each([
    ['', '00000000'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
    ['余白', 'adf6a2fb'],
  ])('「%s」 → %s', (text, sum) => {
    expect(crc32(text)).toBe(sum)
  })

  it('一文字でも変われば、値が変わる', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (text, at) => {
        const index = at % text.length
        const changed = `${text.slice(0, index)}${text[index] === 'a' ? 'b' : 'a'}${text.slice(index + 1)}`
        expect(crc32(changed)).not.toBe(crc32(text))
      }),
    )
  })
})
