import { drawWord } from '@yohaku/kernel'
import { CELLS } from '../delayTable.ts'
import type { DayTypeDraw, Program } from '../program.ts'

/** The rows of a block, beside each other in one piece of memory. */
export interface Rows {
  /** First stage of the random numbers of each sample. */
  readonly words: Int32Array
  /** Where the tables of each sample's type of day begin. */
  readonly types: Int32Array
  /** −1 for a day some deadline is missed. */
  readonly lateDays: Int32Array
  /** By slot. */
  readonly slots: readonly Int32Array[]
}

/** Rows begin at multiples of four samples, for machines that compute four at once. */
export const rowLength = (size: number): number => Math.ceil(size / 4) * 4

export const ROWS_BEFORE_SLOTS = 3
export const TYPES_ROW = 1
export const LATE_DAYS_ROW = 2

export const memoryFor = (program: Program, size: number): number =>
  (program.slots + ROWS_BEFORE_SLOTS) * rowLength(size)

/** `memory` is zero. */
export const rowsIn = (memory: Int32Array, program: Program, size: number): Rows => {
  const length = rowLength(size)
  const row = (index: number): Int32Array => memory.subarray(index * length, (index + 1) * length)
  return {
    words: row(0),
    types: row(TYPES_ROW),
    lateDays: row(LATE_DAYS_ROW),
    slots: Array.from({ length: program.slots }, (_, slot) => row(slot + ROWS_BEFORE_SLOTS)),
  }
}

export const rowOf = (rows: readonly Int32Array[], slot: number): Int32Array => {
  const row = rows[slot]
  if (!row) throw new RangeError(`no slot ${slot}`)
  return row
}

/** Draws the type of each day. */
export const fillTypes = ({ words, types }: Rows, { limits, keyA, keyB }: DayTypeDraw, count: number): void => {
  for (let i = 0; i < count; i++) {
    const word = drawWord(words[i] as number, keyA, keyB) >>> 0
    let type = 0
    for (let l = 0; l < limits.length; l++) if (word >= (limits[l] as number)) type++
    types[i] = type * CELLS
  }
}
