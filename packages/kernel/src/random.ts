/**
 * Random numbers that are looked up, not drawn in turn: `u = h(seed, key, index)`. The key is the identity of what is uncertain, the
 * index the number of the simulated day. So results depend on no order, batch or thread, and one thing keeps its luck when another
 * is added. Only 32-bit integer operations (add, xor, shift, low half of a product): plain WebAssembly gives the same bits.
 *
 * Two stages, so that a sample shared by many keys is cheap: `sampleWord` mixes seed and index (three multiplications, once per
 * sample), `drawWord` mixes the result with the key (two, once per draw). Not for secrets.
 */

/** Words of a seed; a 32-bit word each, like all words here. */
export interface SeedWords {
  readonly a: number
  readonly b: number
}

/** Words of one key under one seed. */
export interface KeyWords {
  readonly a: number
  readonly b: number
}

/** Everything needed to look up the numbers of one key under one seed. */
export interface RandomStream {
  readonly seed: SeedWords
  readonly key: KeyWords
}

/** @throws RangeError when the seed is not a safe integer: that is a bug of the caller. */
export const randomStream = (seed: number, key: string): RandomStream => {
  const words = seedWords(seed)
  return { seed: words, key: keyWords(words, key) }
}

/** The word at an index: a whole number, 0 … 2^32 − 1. No word comes twice within the 2^32 indices of a stream. */
export const randomWord = (stream: RandomStream, index: number): number =>
  drawWord(sampleWord(stream.seed, index), stream.key.a, stream.key.b) >>> 0

/** The number at an index, 0 ≤ u < 1, a multiple of 2^−32. */
export const randomUnit = (stream: RandomStream, index: number): number => randomWord(stream, index) / 2 ** 32

/** @throws RangeError when the seed is not a safe integer: that is a bug of the caller. */
export const seedWords = (seed: number): SeedWords => {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`not a seed: ${seed}`)
  const low = seed | 0
  const high = Math.floor(seed / 2 ** 32) | 0
  return {
    a: scramble(scramble((low + 0x9e3779b9) | 0) ^ high),
    b: scramble(scramble((high + 0x7f4a7c15) | 0) ^ low),
  }
}

/** Words of a key, from its UTF-16 units: 64 bits, so that a hundred thousand keys meet with a chance of one in 10^9. */
export const keyWords = (seed: SeedWords, key: string): KeyWords => {
  let a = 0x9e3779b9 | 0
  let b = 0x85ebca6b | 0
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x85ebca77)
    a ^= a >>> 15
    b = Math.imul(b ^ unit, 0xc2b2ae3d)
    b ^= b >>> 13
  }
  a = scramble(a ^ key.length)
  b = scramble((b + key.length) | 0)
  return { a: scramble(scramble((a + seed.a) | 0) ^ b), b: scramble(scramble((b + seed.b) | 0) ^ a) }
}

/** First stage: one word per sample, shared by all keys. Distinct for distinct indices 0 … 2^32 − 1. */
export const sampleWord = (seed: SeedWords, index: number): number => {
  let x = (index + seed.a) | 0
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb)
  x = ((x ^ (x >>> 11)) + seed.b) | 0
  x = Math.imul(x, 0xac4c1b51)
  x = Math.imul(x ^ (x >>> 15), 0x31848bab)
  return x ^ (x >>> 14)
}

/** Second stage: the word of one key at one sample, as a signed 32-bit integer. */
export const drawWord = (sample: number, keyA: number, keyB: number): number => {
  let x = (sample + keyA) | 0
  x = Math.imul(x ^ (x >>> 16) ^ keyB, 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0xd35a2d97)
  return x ^ (x >>> 15)
}

/** A one-to-one scrambling of 32-bit words (constants "triple32" of C. Wellons' hash prospector, public domain). */
const scramble = (word: number): number => {
  let x = word
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb)
  x = Math.imul(x ^ (x >>> 11), 0xac4c1b51)
  x = Math.imul(x ^ (x >>> 15), 0x31848bab)
  return x ^ (x >>> 14)
}
