import { drawWord } from '@yohaku/kernel'
import { cellOf } from '../delayTable.ts'
import type { Lateness } from './engine.ts'

/** One activity's random delays: table, and the words of its key. */
export interface Draw {
  readonly table: Int32Array
  readonly keyA: number
  readonly keyB: number
}

// Each loop is written out, with no choice inside, and does four draws (of two activities two samples) a turn: what an engine checks
// of an array it checks once a turn, which took longer than to compute. Rows end at a multiple of four: what lies beyond `count` may
// be written, and is never read.

export const firstAfter = (source: Int32Array, shift: number, target: Int32Array, count: number): void => {
  for (let i = 0; i < count; i += 4) {
    target[i] = orZero(((source[i] as number) + shift) | 0)
    target[i + 1] = orZero(((source[i + 1] as number) + shift) | 0)
    target[i + 2] = orZero(((source[i + 2] as number) + shift) | 0)
    target[i + 3] = orZero(((source[i + 3] as number) + shift) | 0)
  }
}

export const nextAfter = (source: Int32Array, shift: number, target: Int32Array, count: number): void => {
  for (let i = 0; i < count; i += 4) {
    target[i] = later(target[i] as number, ((source[i] as number) + shift) | 0)
    target[i + 1] = later(target[i + 1] as number, ((source[i + 1] as number) + shift) | 0)
    target[i + 2] = later(target[i + 2] as number, ((source[i + 2] as number) + shift) | 0)
    target[i + 3] = later(target[i + 3] as number, ((source[i + 3] as number) + shift) | 0)
  }
}

export const firstDelayed = (
  source: Int32Array,
  shift: number,
  words: Int32Array,
  { table, keyA, keyB }: Draw,
  target: Int32Array,
  count: number,
): void => {
  for (let i = 0; i < count; i += 4) {
    target[i] = orZero(delayed(source[i] as number, shift, table, 0, words[i] as number, keyA, keyB))
    target[i + 1] = orZero(delayed(source[i + 1] as number, shift, table, 0, words[i + 1] as number, keyA, keyB))
    target[i + 2] = orZero(delayed(source[i + 2] as number, shift, table, 0, words[i + 2] as number, keyA, keyB))
    target[i + 3] = orZero(delayed(source[i + 3] as number, shift, table, 0, words[i + 3] as number, keyA, keyB))
  }
}

export const nextDelayed = (
  source: Int32Array,
  shift: number,
  words: Int32Array,
  { table, keyA, keyB }: Draw,
  target: Int32Array,
  count: number,
): void => {
  for (let i = 0; i < count; i += 4) {
    target[i] = later(
      target[i] as number,
      delayed(source[i] as number, shift, table, 0, words[i] as number, keyA, keyB),
    )
    target[i + 1] = later(
      target[i + 1] as number,
      delayed(source[i + 1] as number, shift, table, 0, words[i + 1] as number, keyA, keyB),
    )
    target[i + 2] = later(
      target[i + 2] as number,
      delayed(source[i + 2] as number, shift, table, 0, words[i + 2] as number, keyA, keyB),
    )
    target[i + 3] = later(
      target[i + 3] as number,
      delayed(source[i + 3] as number, shift, table, 0, words[i + 3] as number, keyA, keyB),
    )
  }
}

/** `firstDelayed`, then `nextDelayed` into the same target, in one pass: the target is not read back and the words are read once. */
export const firstTwoDelayed = (
  sourceA: Int32Array,
  shiftA: number,
  { table: tableA, keyA: keyAA, keyB: keyAB }: Draw,
  sourceB: Int32Array,
  shiftB: number,
  { table: tableB, keyA: keyBA, keyB: keyBB }: Draw,
  words: Int32Array,
  target: Int32Array,
  count: number,
): void => {
  for (let i = 0; i < count; i += 2) {
    const word0 = words[i] as number
    const known0 = orZero(delayed(sourceA[i] as number, shiftA, tableA, 0, word0, keyAA, keyAB))
    target[i] = later(known0, delayed(sourceB[i] as number, shiftB, tableB, 0, word0, keyBA, keyBB))
    const word1 = words[i + 1] as number
    const known1 = orZero(delayed(sourceA[i + 1] as number, shiftA, tableA, 0, word1, keyAA, keyAB))
    target[i + 1] = later(known1, delayed(sourceB[i + 1] as number, shiftB, tableB, 0, word1, keyBA, keyBB))
  }
}

/** `nextDelayed` twice into the same target, in one pass. */
export const nextTwoDelayed = (
  sourceA: Int32Array,
  shiftA: number,
  { table: tableA, keyA: keyAA, keyB: keyAB }: Draw,
  sourceB: Int32Array,
  shiftB: number,
  { table: tableB, keyA: keyBA, keyB: keyBB }: Draw,
  words: Int32Array,
  target: Int32Array,
  count: number,
): void => {
  for (let i = 0; i < count; i += 2) {
    const word0 = words[i] as number
    const known0 = later(target[i] as number, delayed(sourceA[i] as number, shiftA, tableA, 0, word0, keyAA, keyAB))
    target[i] = later(known0, delayed(sourceB[i] as number, shiftB, tableB, 0, word0, keyBA, keyBB))
    const word1 = words[i + 1] as number
    const known1 = later(
      target[i + 1] as number,
      delayed(sourceA[i + 1] as number, shiftA, tableA, 0, word1, keyAA, keyAB),
    )
    target[i + 1] = later(known1, delayed(sourceB[i + 1] as number, shiftB, tableB, 0, word1, keyBA, keyBB))
  }
}

/** Like `firstDelayed`, with a table for each type of day; `types` says where a sample's table begins. */
export const firstByType = (
  source: Int32Array,
  shift: number,
  words: Int32Array,
  types: Int32Array,
  { table, keyA, keyB }: Draw,
  target: Int32Array,
  count: number,
): void => {
  for (let i = 0; i < count; i += 4) {
    target[i] = orZero(delayed(source[i] as number, shift, table, types[i] as number, words[i] as number, keyA, keyB))
    target[i + 1] = orZero(
      delayed(source[i + 1] as number, shift, table, types[i + 1] as number, words[i + 1] as number, keyA, keyB),
    )
    target[i + 2] = orZero(
      delayed(source[i + 2] as number, shift, table, types[i + 2] as number, words[i + 2] as number, keyA, keyB),
    )
    target[i + 3] = orZero(
      delayed(source[i + 3] as number, shift, table, types[i + 3] as number, words[i + 3] as number, keyA, keyB),
    )
  }
}

export const nextByType = (
  source: Int32Array,
  shift: number,
  words: Int32Array,
  types: Int32Array,
  { table, keyA, keyB }: Draw,
  target: Int32Array,
  count: number,
): void => {
  for (let i = 0; i < count; i += 4) {
    target[i] = later(
      target[i] as number,
      delayed(source[i] as number, shift, table, types[i] as number, words[i] as number, keyA, keyB),
    )
    target[i + 1] = later(
      target[i + 1] as number,
      delayed(source[i + 1] as number, shift, table, types[i + 1] as number, words[i + 1] as number, keyA, keyB),
    )
    target[i + 2] = later(
      target[i + 2] as number,
      delayed(source[i + 2] as number, shift, table, types[i + 2] as number, words[i + 2] as number, keyA, keyB),
    )
    target[i + 3] = later(
      target[i + 3] as number,
      delayed(source[i + 3] as number, shift, table, types[i + 3] as number, words[i + 3] as number, keyA, keyB),
    )
  }
}

/** Whoever is there first: the lesser of the target and the delay that comes in. */
export const leastAfter = (source: Int32Array, shift: number, target: Int32Array, count: number): void => {
  for (let i = 0; i < count; i++) {
    const delay = ((source[i] as number) + shift) | 0
    const known = target[i] as number
    const less = ((delay & ~(delay >> 31)) - known) | 0
    target[i] = (known + (less & (less >> 31))) | 0
  }
}

/**
 * The first of `departures` not below the target, counted from the first of them. Searched by halves, always the same number of
 * steps: `departures` is filled up with its last to a power of two.
 */
export const departAfter = (departures: Int32Array, target: Int32Array, count: number): void => {
  const first = departures[0] as number
  for (let i = 0; i < count; i++) {
    const delay = target[i] as number
    let missed = 0
    for (let half = departures.length >> 1; half > 0; half >>= 1)
      missed += half & (((departures[missed + half - 1] as number) - delay) >> 31)
    target[i] = ((departures[missed] as number) - first) | 0
  }
}

/** `departures` as `departAfter` wants them. */
export const filledUp = (departures: Int32Array): Int32Array => {
  const last = departures.length - 1
  const length = 2 ** Math.ceil(Math.log2(departures.length))
  return Int32Array.from({ length }, (_, i) => departures[Math.min(i, last)] as number)
}

/** By how much the delays of a row pass what is allowed; their days are marked −1. Any row of at most 32,768. */
export const addLateness = (row: Int32Array, allowed: number, lateDays: Int32Array, count: number): Lateness => {
  // Two whole sums instead of one of doubles: each addition of a double would wait for the one before.
  let late = 0
  let low = 0
  let high = 0
  for (let i = 0; i < count; i++) {
    const over = ((row[i] as number) - allowed) | 0
    const isLate = (-over | 0) >> 31
    lateDays[i] = (lateDays[i] as number) | isLate
    late = (late - isLate) | 0
    low = (low + (over & isLate & 0xffff)) | 0
    high = (high + ((over & isLate) >>> 16)) | 0
  }
  return { late, sum: high * 65_536 + low }
}

export const daysOnTime = (lateDays: Int32Array, count: number): number => {
  let onTime = count
  for (let i = 0; i < count; i++) onTime = (onTime + (lateDays[i] as number)) | 0
  return onTime
}

/** max(x, 0) is x & ~(x >> 31): a branch would be guessed wrong for half of the samples. */
const orZero = (delay: number): number => delay & ~(delay >> 31)

const later = (known: number, delay: number): number => {
  const more = (delay - known) | 0
  return (known + (more & ~(more >> 31))) | 0
}

// An import is looked up again for every sample, a constant of this file is not.
const draw = drawWord
const cell = cellOf

/** In whole numbers of 32 bits at every step, so that no step is checked for more. `from` is where the draw's table begins. */
const delayed = (
  source: number,
  shift: number,
  table: Int32Array,
  from: number,
  word: number,
  keyA: number,
  keyB: number,
): number => (((source + shift) | 0) + (table[from + cell(draw(word, keyA, keyB))] as number)) | 0
