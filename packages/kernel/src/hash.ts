/**
 * FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits. Tells texts apart that differ by accident or by age; it is no
 * protection against somebody who makes two texts collide.
 */
export const hash64 = (text: string): string => {
  let high = OFFSET_HIGH
  let low = OFFSET_LOW
  for (const byte of utf8(text)) {
    low = (low ^ byte) >>> 0
    // times the prime 2^40 + 0x1b3, in halves of 32 bits: no step leaves the whole numbers a double holds
    const product = low * PRIME_LOW
    high = (high * PRIME_LOW + Math.floor(product / TWO_32) + low * TWO_8) % TWO_32
    low = product % TWO_32
  }
  return hex(high) + hex(low)
}

/**
 * A value as text in which equal values are equal: keys in order, no spaces, every number told apart (`Infinity` too). Fields that are
 * `undefined` are left out.
 *
 * @throws RangeError for what is no plain data (functions, dates, maps, NaN): a mistake in our own source.
 */
export const canonicalText = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && !Number.isNaN(value)) return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    fields.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`).join(',')}}`
  }
  throw new RangeError(`not plain data: ${String(value)}`)
}

const OFFSET_HIGH = 0xcbf29ce4
const OFFSET_LOW = 0x84222325
const PRIME_LOW = 0x1b3
const TWO_8 = 0x100
const TWO_32 = 0x1_0000_0000

const hex = (half: number): string => half.toString(16).padStart(8, '0')

const utf8 = function* (text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code < 0x80) yield code
    else if (code < 0x800) yield* [0xc0 | (code >> 6), tail(code)]
    else if (code < 0x10000) yield* [0xe0 | (code >> 12), tail(code >> 6), tail(code)]
    else yield* [0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code)]
  }
}

const tail = (code: number): number => 0x80 | (code & 0x3f)
