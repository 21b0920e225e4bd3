import { drawWord } from '@yohaku/kernel'
import { cellOf } from '../delayTable.ts'
import type { Lateness } from './engine.ts'

/** One activity's random delays: table, and the words of its key. */
export interface Draw {
  readonly table: Int32Array
  readonly keyA: number
  readonly keyB: number
}

// Each loop is written out, with no choice inside. max(x, 0) is x & ~(x >> 31): a branch would be guessed wrong for half of
// the samples.

export const firstAfter = (source: Int32Array, shift: number, target: Int32Array, count: number): void => {
  for (let i = 0; i < count; i++) {
    const delay = ((source[i] as number) + shift) | 0
    target[i] = delay & ~(delay >> 31)
  }
}

export const nextAfter = (source: Int32Array, shift: number, target: Int32Array, count: number): void => {
  for (let i = 0; i < count; i++) {
    const known = target[i] as number
    const more = ((source[i] as number) + shift - known) | 0
    target[i] = (known + (more & ~(more >> 31))) | 0
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
  for (let i = 0; i < count; i++) {
    const drawn = table[cellOf(drawWord(words[i] as number, keyA, keyB))] as number
    const delay = ((((source[i] as number) + shift) | 0) + drawn) | 0
    target[i] = delay & ~(delay >> 31)
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
  for (let i = 0; i < count; i++) {
    const drawn = table[cellOf(drawWord(words[i] as number, keyA, keyB))] as number
    const known = target[i] as number
    const more = ((((source[i] as number) + shift) | 0) + drawn - known) | 0
    target[i] = (known + (more & ~(more >> 31))) | 0
  }
}

/** `firstDelayed`, then `nextDelayed` into the same target, in one pass: the target is not read back and the words are read once. */
export const firstTwoDelayed = (
  sourceA: Int32Array,
  shiftA: number,
  a: Draw,
  sourceB: Int32Array,
  shiftB: number,
  b: Draw,
  words: Int32Array,
  target: Int32Array,
  count: number,
): void => {
  const { table: tableA, keyA: keyAA, keyB: keyAB } = a
  const { table: tableB, keyA: keyBA, keyB: keyBB } = b
  for (let i = 0; i < count; i++) {
    const word = words[i] as number
    const drawnA = tableA[cellOf(drawWord(word, keyAA, keyAB))] as number
    const drawnB = tableB[cellOf(drawWord(word, keyBA, keyBB))] as number
    const delay = ((((sourceA[i] as number) + shiftA) | 0) + drawnA) | 0
    const known = delay & ~(delay >> 31)
    const more = ((((sourceB[i] as number) + shiftB) | 0) + drawnB - known) | 0
    target[i] = (known + (more & ~(more >> 31))) | 0
  }
}

/** `nextDelayed` twice into the same target, in one pass. */
export const nextTwoDelayed = (
  sourceA: Int32Array,
  shiftA: number,
  a: Draw,
  sourceB: Int32Array,
  shiftB: number,
  b: Draw,
  words: Int32Array,
  target: Int32Array,
  count: number,
): void => {
  const { table: tableA, keyA: keyAA, keyB: keyAB } = a
  const { table: tableB, keyA: keyBA, keyB: keyBB } = b
  for (let i = 0; i < count; i++) {
    const word = words[i] as number
    const drawnA = tableA[cellOf(drawWord(word, keyAA, keyAB))] as number
    const drawnB = tableB[cellOf(drawWord(word, keyBA, keyBB))] as number
    const before = target[i] as number
    const moreA = ((((sourceA[i] as number) + shiftA) | 0) + drawnA - before) | 0
    const known = (before + (moreA & ~(moreA >> 31))) | 0
    const moreB = ((((sourceB[i] as number) + shiftB) | 0) + drawnB - known) | 0
    target[i] = (known + (moreB & ~(moreB >> 31))) | 0
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
  for (let i = 0; i < count; i++) {
    const drawn = table[(types[i] as number) + cellOf(drawWord(words[i] as number, keyA, keyB))] as number
    const delay = ((((source[i] as number) + shift) | 0) + drawn) | 0
    target[i] = delay & ~(delay >> 31)
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
  for (let i = 0; i < count; i++) {
    const drawn = table[(types[i] as number) + cellOf(drawWord(words[i] as number, keyA, keyB))] as number
    const known = target[i] as number
    const more = ((((source[i] as number) + shift) | 0) + drawn - known) | 0
    target[i] = (known + (more & ~(more >> 31))) | 0
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
