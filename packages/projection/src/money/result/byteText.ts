import { monthOfYear, type YearMonth, yearOf } from '@yohaku/kernel'

/**
 * JSON as UTF-8 bytes, written into memory that is asked for once. A result of decades is a megabyte of text: pieced together as a string
 * it is built, flattened and encoded in turn, and takes four times as long.
 */
export interface ByteText {
  bytes: Uint8Array<ArrayBuffer>
  /** How many of the bytes are written; whoever has taken them may set it back to 0. */
  length: number
}

export const emptyByteText = (capacity = 4096): ByteText => ({ bytes: new Uint8Array(capacity), length: 0 })

/** What JSON can say; a field that is undefined is left out, as `JSON.stringify` does. */
export type Json = string | number | boolean | null | readonly Json[] | JsonFields

export interface JsonFields {
  readonly [key: string]: Json | undefined
}

/** Writes a value, byte for byte what `JSON.stringify` makes of it. */
export const putJson = (into: ByteText, value: Json): void => {
  if (typeof value === 'number') putNumber(into, value)
  else if (typeof value === 'string') putString(into, value)
  else if (value === null || typeof value === 'boolean') putAscii(into, String(value))
  else if (isList(value)) putList(into, value)
  else {
    putByte(into, BRACE)
    putFields(into, value)
    putByte(into, BRACE_END)
  }
}

/** Writes the fields of an object without its braces. */
export const putFields = (into: ByteText, fields: JsonFields): void => {
  let isFirst = true
  for (const key in fields) {
    const value = fields[key]
    if (value === undefined) continue
    if (!isFirst) putByte(into, COMMA)
    isFirst = false
    putKey(into, knownKey(key))
    putJson(into, value)
  }
}

/** `"name":` as bytes, for fields that are written again and again. */
export const keyOf = (name: string): Uint8Array => {
  const text = emptyByteText(name.length + 3)
  putString(text, name)
  putAscii(text, ':')
  return text.bytes.slice(0, text.length)
}

/** Writes a field of a known name that is not the first of its object: comma, name, number. */
export const putField = (into: ByteText, key: Uint8Array, value: number): void => {
  putByte(into, COMMA)
  putKey(into, key)
  putNumber(into, value)
}

/** Writes characters as they are; each is one byte, below 128. */
export const putAscii = (into: ByteText, text: string): void => {
  const { bytes, length } = withRoom(into, text.length)
  for (let place = 0; place < text.length; place++) bytes[length + place] = text.charCodeAt(place)
  into.length = length + text.length
}

/** Writes a month as `formatYearMonth` has it, without making a string of it. */
export const putYearMonth = (into: ByteText, month: YearMonth): void => {
  putNumber(into, yearOf(month))
  putByte(into, MINUS)
  const ofYear = monthOfYear(month)
  if (ofYear < 10) putByte(into, ZERO)
  putNumber(into, ofYear)
}

export const putLineEnd = (into: ByteText): void => putByte(into, LINE_FEED)

/** Writes once more what stands at a place: its first byte, and how many. */
export const putAgain = (into: ByteText, first: number, count: number): void => {
  const { bytes, length } = withRoom(into, count)
  bytes.copyWithin(length, first, first + count)
  into.length = length + count
}

const LINE_FEED = 0x0a
const COMMA = 0x2c
const BRACE = 0x7b
const BRACE_END = 0x7d
const BRACKET = 0x5b
const BRACKET_END = 0x5d
const QUOTE = 0x22
const BACKSLASH = 0x5c
const MINUS = 0x2d
const ZERO = 0x30
const SPACE = 0x20
const DELETE = 0x7f

const isList = (value: readonly Json[] | JsonFields): value is readonly Json[] => Array.isArray(value)

const putList = (into: ByteText, list: readonly Json[]): void => {
  putByte(into, BRACKET)
  for (let place = 0; place < list.length; place++) {
    if (place > 0) putByte(into, COMMA)
    putJson(into, list[place] as Json)
  }
  putByte(into, BRACKET_END)
}

/** `"key":` of every field name met: records have few names and many rows. */
const KEYS = new Map<string, Uint8Array>()

const knownKey = (name: string): Uint8Array => {
  const found = KEYS.get(name)
  if (found !== undefined) return found
  const key = keyOf(name)
  KEYS.set(name, key)
  return key
}

const putKey = (into: ByteText, key: Uint8Array): void => {
  const { bytes, length } = withRoom(into, key.length)
  // A loop: `set` costs a call into the engine, which is more than these few bytes.
  for (let place = 0; place < key.length; place++) bytes[length + place] = key[place] as number
  into.length = length + key.length
}

const LARGEST_SMALL = 0x7fff_ffff
const MOST_DIGITS = 11

const putNumber = (into: ByteText, value: number): void => {
  const size = Math.abs(value)
  if (!(size <= LARGEST_SMALL) || !Number.isInteger(value)) {
    putAscii(into, JSON.stringify(value))
    return
  }
  const { bytes, length } = withRoom(into, MOST_DIGITS)
  let at = length
  if (value < 0) bytes[at++] = MINUS
  const end = at + digitsOf(size)
  let rest = size | 0
  for (let place = end - 1; place >= at; place--) {
    const tens = (rest / 10) | 0
    bytes[place] = ZERO + rest - tens * 10
    rest = tens
  }
  into.length = end
}

/** Compared one by one: most amounts have few digits. */
const digitsOf = (size: number): number =>
  size < 10
    ? 1
    : size < 100
      ? 2
      : size < 1000
        ? 3
        : size < 10_000
          ? 4
          : size < 100_000
            ? 5
            : size < 1_000_000
              ? 6
              : moreDigitsOf(size)

const moreDigitsOf = (size: number): number => {
  let digits = 7
  for (let limit = 10_000_000; size >= limit; limit *= 10) digits++
  return digits
}

/** Letters and digits as they are; whatever needs a backslash or more than one byte by way of `JSON.stringify`. */
const putString = (into: ByteText, text: string): void => {
  const { bytes, length } = withRoom(into, text.length + 2)
  bytes[length] = QUOTE
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code < SPACE || code >= DELETE || code === QUOTE || code === BACKSLASH) {
      putUtf8(into, JSON.stringify(text))
      return
    }
    bytes[length + 1 + place] = code
  }
  bytes[length + 1 + text.length] = QUOTE
  into.length = length + text.length + 2
}

/** `JSON.stringify` leaves no half of a pair alone, so every code point has its bytes. */
const putUtf8 = (into: ByteText, text: string): void => {
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (code < 0x80) putByte(into, code)
    else if (code < 0x800) putBytes(into, 0xc0 | (code >> 6), tail(code))
    else if (code < 0x1_0000) putBytes(into, 0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else putBytes(into, 0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
}

const tail = (code: number): number => 0x80 | (code & 0x3f)

const putBytes = (into: ByteText, ...all: readonly number[]): void => {
  for (const byte of all) putByte(into, byte)
}

const putByte = (into: ByteText, byte: number): void => {
  const { bytes, length } = withRoom(into, 1)
  bytes[length] = byte
  into.length = length + 1
}

/** The same text with room for so many bytes more. */
const withRoom = (into: ByteText, more: number): ByteText => {
  const needed = into.length + more
  if (needed <= into.bytes.length) return into
  const grown = new Uint8Array(Math.max(needed, into.bytes.length * 2))
  grown.set(into.bytes.subarray(0, into.length))
  into.bytes = grown
  return into
}
