import { WIDTH } from './columns.ts'

/** Cells of so many households are asked for at once: memory costs a call much the same, however little of it is wanted. */
const TOGETHER = 16
const BLOCK = TOGETHER * 128 * WIDTH

let block = new Float64Array(0)
let used = 0

/** Rows of zeroes that nobody else writes to. */
export const emptyRows = (rows: number): Float64Array => {
  const length = rows * WIDTH
  if (length > BLOCK / 2) return new Float64Array(length)
  if (used + length > block.length) {
    block = new Float64Array(BLOCK)
    used = 0
  }
  used += length
  return block.subarray(used - length, used)
}
