import { drawWord, sampleWord } from '@yohaku/kernel'
import { cellOf } from './delayTable.ts'
import type { Operation, Program } from './program.ts'

/** The samples computed together. All rows are `size` long and lie beside each other in one piece of memory. */
export interface Block {
  readonly size: number
  /** Delays in ticks, by slot. */
  readonly rows: readonly Int32Array[]
  /** First stage of the random numbers of each sample. */
  readonly words: Int32Array
}

export const blockFor = (program: Program, size: number): Block => {
  const memory = new Int32Array((program.slots + 1) * size)
  const row = (index: number): Int32Array => memory.subarray(index * size, (index + 1) * size)
  return {
    size,
    words: row(0),
    rows: Array.from({ length: program.slots }, (_, slot) => row(slot + 1)),
  }
}

/** Goes to the samples from index `from` on. */
export const fillWords = (block: Block, program: Program, from: number, count: number): void => {
  for (let i = 0; i < count; i++) block.words[i] = sampleWord(program.seed, from + i)
}

/** Runs one activity over the first `count` samples of a block. */
export const runOperation = (operation: Operation, block: Block, count: number): void => {
  const { first, table, shift, keyA, keyB } = operation
  const source = rowOf(block, operation.source)
  const target = rowOf(block, operation.target)
  if (table === null) {
    if (first) firstAfter(source, shift, target, count)
    else nextAfter(source, shift, target, count)
  } else if (first) firstDelayed(source, shift, block.words, keyA, keyB, table, target, count)
  else nextDelayed(source, shift, block.words, keyA, keyB, table, target, count)
}

export const rowOf = (block: Block, slot: number): Int32Array => {
  const row = block.rows[slot]
  if (!row) throw new RangeError(`no slot ${slot}`)
  return row
}

// The four loops are written out, with no choice inside. max(x, 0) is x & ~(x >> 31): a branch would be guessed wrong for half of
// the samples.

const firstDelayed = (
  source: Int32Array,
  shift: number,
  words: Int32Array,
  keyA: number,
  keyB: number,
  table: Int32Array,
  target: Int32Array,
  count: number,
): void => {
  for (let i = 0; i < count; i++) {
    const drawn = table[cellOf(drawWord(words[i] as number, keyA, keyB))] as number
    const delay = ((((source[i] as number) + shift) | 0) + drawn) | 0
    target[i] = delay & ~(delay >> 31)
  }
}

const nextDelayed = (
  source: Int32Array,
  shift: number,
  words: Int32Array,
  keyA: number,
  keyB: number,
  table: Int32Array,
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

const firstAfter = (source: Int32Array, shift: number, target: Int32Array, count: number): void => {
  for (let i = 0; i < count; i++) {
    const delay = ((source[i] as number) + shift) | 0
    target[i] = delay & ~(delay >> 31)
  }
}

const nextAfter = (source: Int32Array, shift: number, target: Int32Array, count: number): void => {
  for (let i = 0; i < count; i++) {
    const known = target[i] as number
    const more = ((source[i] as number) + shift - known) | 0
    target[i] = (known + (more & ~(more >> 31))) | 0
  }
}
