/**
 * Delays of one event, counted in bins that are narrow near the middle of the law and widen with the distance from it: memory does
 * not grow with the number of samples, and a quantile is off by less than one bin (about a thousandth of its distance from the
 * middle with 10 bits).
 */
export interface DelayHistogram {
  readonly counts: Uint32Array
  /** Delay in the middle, in ticks; bins count the distance from it in steps of 2^shift ticks. */
  readonly reference: number
  readonly shift: number
  /** Relative width of the outer bins is 2^−bits. */
  readonly bits: number
  /** Bin of the first delay at or above the reference. */
  readonly center: number
}

/** From a first guess of the law: its mean, and how far delays lie from it on average. Ticks. */
export const delayHistogram = (mean: number, spread: number, mostDelay: number, bits: number): DelayHistogram => {
  const reference = Math.floor(mean)
  const shift = Math.max(0, Math.floor(Math.log2(Math.max(1, spread))) - bits)
  const center = binOfDistance(reference >>> shift, bits) + 1
  const above = binOfDistance(Math.max(0, mostDelay - reference) >>> shift, bits) + 1
  return { counts: new Uint32Array(center + above), reference, shift, bits, center }
}

/** What one row of delays adds up to; whole numbers, exact in any order. */
export interface RowSums {
  readonly delays: number
  /** Samples without any delay. */
  readonly zeros: number
}

/** Counts the first `count` delays of a row, at most 32,768. */
export const countDelays = (histogram: DelayHistogram, row: Int32Array, count: number): RowSums => {
  const { counts } = histogram
  // Two whole sums instead of one of doubles: each addition of a double would wait for the one before.
  let low = 0
  let high = 0
  let zeros = 0
  for (let i = 0; i < count; i++) {
    const delay = row[i] as number
    low = (low + (delay & 0xffff)) | 0
    high = (high + (delay >>> 16)) | 0
    zeros = (zeros - ((delay - 1) >> 31)) | 0
    const bin = binOf(histogram, delay)
    counts[bin] = (counts[bin] as number) + 1
  }
  return { delays: high * 65_536 + low, zeros }
}

/**
 * The smallest delay with at least `rank` samples at or below it, in ticks; samples are taken as evenly spread inside a bin, those
 * without any delay (`zeros`) as exactly 0. `rank` counts from 1.
 */
export const delayAtRank = (histogram: DelayHistogram, rank: number, zeros: number): number => {
  if (rank <= zeros) return 0
  const { counts } = histogram
  let before = 0
  let bin = 0
  while (bin < counts.length && before + (counts[bin] as number) < rank) before += counts[bin++] as number
  const all = counts[bin]
  if (all === undefined) throw new RangeError(`rank ${rank} of ${before}`)
  const [low, high] = boundsOf(histogram, bin)
  const gone = bin === binOf(histogram, 0) ? zeros : 0
  const width = high - low + 1
  return width === 1 ? low : low + ((rank - before - gone - 0.5) / (all - gone)) * width - 0.5
}

/** Place in `counts` of a delay in ticks. */
export const binOf = ({ reference, shift, bits, center }: DelayHistogram, delay: number): number => {
  const distance = (delay - reference) | 0
  const sign = distance >> 31
  return (binOfDistance((distance ^ sign) >>> shift, bits) ^ sign) + center
}

/** 0, 1, 2 … one by one, from 2^(bits + 1) on with 2^bits bins for each doubling. */
const binOfDistance = (distance: number, bits: number): number => {
  const coarse = 31 - bits - Math.clz32(distance | (1 << bits))
  return (coarse << bits) + (distance >>> coarse)
}

/** Smallest and largest delay of a bin. */
const boundsOf = ({ reference, shift, bits, center }: DelayHistogram, bin: number): readonly [number, number] => {
  const outward = bin >= center ? bin - center : center - 1 - bin
  const coarse = Math.max(0, (outward >> bits) - 1)
  const first = (outward - coarse * 2 ** bits) * 2 ** (coarse + shift)
  const last = first + 2 ** (coarse + shift) - 1
  return bin >= center
    ? [reference + first, reference + last]
    : [Math.max(0, reference - 1 - last), reference - 1 - first]
}
