import { describe, expect, it } from 'vitest'
import { drawWord, keyWords, randomStream, randomUnit, randomWord, sampleWord, seedWords } from './random.ts'

const COUNT = 1 << 17

/** Words of a stream, or of any rule that gives one word per index. */
const words = (wordAt: (index: number) => number, count = COUNT): Uint32Array =>
  Uint32Array.from({ length: count }, (_, i) => wordAt(i))

/** χ² of counts against equal chances, as a number of standard deviations (about normal for 255 degrees of freedom). */
const surprise = (counts: Float64Array): number => {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length
  const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
  const freedom = counts.length - 1
  return (chiSquare - freedom) / Math.sqrt(2 * freedom)
}

/** 16 × 16 cells: the 4 bits from `shift` of one word against those of the other. */
const pairSurprise = (x: Uint32Array, y: Uint32Array, shift = 28): number => {
  const counts = new Float64Array(256)
  x.forEach((word, i) => {
    const cell = ((word >>> shift) & 15) * 16 + (((y[i] ?? 0) >>> shift) & 15)
    counts[cell] = (counts[cell] ?? 0) + 1
  })
  return surprise(counts)
}

const byteSurprise = (x: Uint32Array, shift: number): number => {
  const counts = new Float64Array(256)
  for (const word of x) counts[(word >>> shift) & 255] = (counts[(word >>> shift) & 255] ?? 0) + 1
  return surprise(counts)
}

const stream = (seed: number, key: string, from = 0, count = COUNT): Uint32Array => {
  const fixed = randomStream(seed, key)
  return words((i) => randomWord(fixed, from + i), count)
}

/** Five standard deviations: once in some million honest tests. The seeds are fixed, so a pass stays a pass. */
const HONEST = 5

describe('乱数:同じ種・同じ名・同じ番号なら、いつでも同じ数', () => {
  // From a second implementation of the definition, written in C.
  it.each([
    [0, '', 0, 0xbcfce646],
    [0, 'a', 1, 0x7c33f04c],
    [0, 'p1.morning.train', 1000000, 0xec92af6c],
    [0, 'a1', 4294967295, 0x296e43dd],
    [1, '', 1, 0x01332153],
    [1, 'a', 1000000, 0x6411e684],
    [1, 'p1.morning.train', 4294967295, 0xbd794ad7],
    [1, 'a1', 0, 0x30bfb77a],
    [-1, '', 1000000, 0x7242bc23],
    [-1, 'a', 4294967295, 0xecce39ff],
    [-1, 'p1.morning.train', 0, 0xc856b33d],
    [-1, 'a1', 1, 0x652328f0],
    [9007199254740991, '', 4294967295, 0xf4598905],
    [9007199254740991, 'a', 0, 0xfd647cab],
    [9007199254740991, 'p1.morning.train', 1, 0xd4b8e5b5],
    [9007199254740991, 'a1', 1000000, 0x5cd93c44],
    [4294967296, '', 0, 0x8a97a41f],
    [4294967296, 'a', 1, 0x22058e7e],
    [4294967296, 'p1.morning.train', 1000000, 0x2c708dcb],
    [4294967296, 'a1', 4294967295, 0x5a0a9218],
  ])('種 %i、名「%s」、%i 番', (seed, key, index, word) => {
    expect(randomWord(randomStream(seed, key), index)).toBe(word)
  })

  it('順序や組み分けによらない', () => {
    const forward = stream(5, 'train')
    const train = randomStream(5, 'train')
    const backward = words((i) => randomWord(train, COUNT - 1 - i)).reverse()
    expect(backward).toEqual(forward)
  })

  it('二段に分けて引いても同じ', () => {
    const seed = seedWords(77)
    const key = keyWords(seed, 'bath')
    const whole = stream(77, 'bath', 0, 1000)
    expect(words((i) => drawWord(sampleWord(seed, i), key.a, key.b), 1000)).toEqual(whole)
  })

  it('0以上1未満', () => {
    const units = Array.from({ length: 10_000 }, (_, i) => randomUnit(randomStream(3, 'x'), i))
    expect(Math.min(...units)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...units)).toBeLessThan(1)
  })

  it('種は整数に限る', () => {
    expect(() => randomStream(0.5, 'x')).toThrow(RangeError)
    expect(() => randomStream(2 ** 53, 'x')).toThrow(RangeError)
  })

  it('2の32乗より大きい種も、負の種も、別の種', () => {
    const seeds = [1, 1 + 2 ** 32, -1, 2 ** 52, 2 ** 52 + 1, -(2 ** 40)]
    expect(new Set(seeds.map((seed) => randomWord(randomStream(seed, 'x'), 0))).size).toBe(seeds.length)
  })
})

describe('乱数:一様である', () => {
  it.each([0, 8, 16, 24])('どの8ビットも(%i ビット目から)', (shift) => {
    for (const key of ['a', 'b', 'c1.dress', '保育園まで'])
      expect(Math.abs(byteSurprise(stream(1, key), shift))).toBeLessThan(HONEST)
  })

  it('平均は1/2、分散は1/12', () => {
    const units = [...stream(9, 'mean')].map((word) => word / 2 ** 32)
    const mean = units.reduce((sum, u) => sum + u, 0) / COUNT
    const variance = units.reduce((sum, u) => sum + (u - mean) ** 2, 0) / COUNT
    expect(Math.abs(mean - 1 / 2)).toBeLessThan((HONEST * Math.sqrt(1 / 12)) / Math.sqrt(COUNT))
    expect(Math.abs(variance - 1 / 12)).toBeLessThan((HONEST * Math.sqrt(1 / 180)) / Math.sqrt(COUNT))
  })

  it('ひとつの流れの中で同じ語は二度出ない', () => {
    expect(new Set(stream(2, 'once')).size).toBe(COUNT)
  })
})

describe('乱数:となりどうしが似ない', () => {
  it.each([1, 2, 3, 4, 8, 64, 256, 1024])('同じ流れで %i つ離れた対', (lag) => {
    const here = stream(4, 'lag')
    const there = stream(4, 'lag', lag)
    for (const shift of [28, 14, 0]) expect(Math.abs(pairSurprise(here, there, shift))).toBeLessThan(HONEST)
  })

  it.each([
    ['a1', 'a2'],
    ['a', 'b'],
    ['x', 'xx'],
    ['ab', 'ba'],
    ['', '\u0000'],
    ['dropoff:1', 'dropoff:2'],
  ])('似た名「%s」と「%s」', (one, other) => {
    for (const shift of [28, 14, 0])
      expect(Math.abs(pairSurprise(stream(6, one), stream(6, other), shift))).toBeLessThan(HONEST)
  })

  it.each([
    [0, 1],
    [1, 2],
    [1, -1],
    [7, 7 + 2 ** 32],
    [2 ** 31 - 1, 2 ** 31],
  ])('となりの種 %i と %i', (one, other) => {
    for (const shift of [28, 14, 0])
      expect(Math.abs(pairSurprise(stream(one, 'seed'), stream(other, 'seed'), shift))).toBeLessThan(HONEST)
  })

  it('続き番号の名も、続き番号の種も、それ自体が一様な列になる', () => {
    const byKey = words((i) => randomWord(randomStream(1, `a${i}`), 5))
    const bySeed = words((i) => randomWord(randomStream(i, 'a'), 5))
    for (const shift of [0, 8, 16, 24]) {
      expect(Math.abs(byteSurprise(byKey, shift))).toBeLessThan(HONEST)
      expect(Math.abs(byteSurprise(bySeed, shift))).toBeLessThan(HONEST)
    }
    expect(Math.abs(pairSurprise(byKey, byKey.subarray(1)))).toBeLessThan(HONEST)
    expect(Math.abs(pairSurprise(bySeed, bySeed.subarray(1)))).toBeLessThan(HONEST)
  })

  it('一日ぶんの64の名の和も、独立な和と同じちらばり', () => {
    const seed = seedWords(8)
    const keys = Array.from({ length: 64 }, (_, k) => keyWords(seed, `step${k}`))
    const sums = Array.from({ length: 1 << 15 }, (_, i) => {
      const sample = sampleWord(seed, i)
      return keys.reduce((sum, key) => sum + (drawWord(sample, key.a, key.b) >>> 0) / 2 ** 32 - 0.5, 0)
    })
    const variance = sums.reduce((total, sum) => total + sum * sum, 0) / sums.length
    expect(Math.abs(variance / (64 / 12) - 1)).toBeLessThan(HONEST * Math.sqrt(2 / sums.length))
  })

  it('語を並べて区切った誕生日の間隔も、偶然の回数だけ重なる', () => {
    // Marsaglia's birthday spacings: 512 birthdays in a year of 2^24 days repeat a spacing 512³ / (4 · 2^24) = 2 times on average.
    const rounds = 500
    let repeats = 0
    for (let round = 0; round < rounds; round++) {
      const days = stream(12, 'birthday', round * 512, 512)
        .map((word) => word >>> 8)
        .sort()
      const spacings = days
        .subarray(1)
        .map((day, i) => day - (days[i] ?? 0))
        .sort()
      repeats += spacings.reduce((sum, spacing, i) => sum + (i > 0 && spacing === spacings[i - 1] ? 1 : 0), 0)
    }
    expect(Math.abs(repeats - 2 * rounds)).toBeLessThan(HONEST * Math.sqrt(2 * rounds))
  })
})

describe('乱数:入力を1ビット変えると、出力のどのビットも半々で変わる', () => {
  const TRIALS = 4096
  const bits = Array.from({ length: 32 }, (_, bit) => bit)

  /** Share of flips of each output bit, as standard deviations from one half; the largest over all bits. */
  const worst = (before: (trial: number) => number, after: (trial: number) => number): number => {
    const flips = new Float64Array(32)
    for (let trial = 0; trial < TRIALS; trial++) {
      const change = before(trial) ^ after(trial)
      for (const bit of bits) flips[bit] = (flips[bit] ?? 0) + ((change >>> bit) & 1)
    }
    return Math.max(...flips.map((count) => Math.abs(count - TRIALS / 2) / Math.sqrt(TRIALS / 4)))
  }

  it.each(bits)('番号の %i ビット目', (bit) => {
    const fixed = randomStream(21, 'avalanche')
    const index = (trial: number) => Math.imul(trial, 0x9e3779b1) >>> 0
    expect(
      worst(
        (t) => randomWord(fixed, index(t)),
        (t) => randomWord(fixed, (index(t) ^ (1 << bit)) >>> 0),
      ),
    ).toBeLessThan(HONEST)
  })

  it.each(bits)('種の %i ビット目', (bit) => {
    const seed = (trial: number) => Math.imul(trial, 0x9e3779b1) >>> 0
    const word = (s: number) => randomWord(randomStream(s, 'avalanche'), 3)
    expect(
      worst(
        (t) => word(seed(t)),
        (t) => word((seed(t) ^ (1 << bit)) >>> 0),
      ),
    ).toBeLessThan(HONEST)
  })

  it.each(bits.slice(0, 16))('名の文字の %i ビット目', (bit) => {
    const word = (unit: number, trial: number) =>
      randomWord(randomStream(2, `${trial}${String.fromCharCode(unit)}z`), 1)
    expect(
      worst(
        (t) => word(0x3042, t),
        (t) => word(0x3042 ^ (1 << bit), t),
      ),
    ).toBeLessThan(HONEST)
  })
})
