import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

describe('行と桁', () => {
  it.each([
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 4, 2, 2],
    ['ab\r\ncd', 4, 2, 1],
    ['ab\rcd', 3, 2, 1],
    ['\uFEFFab', 1, 1, 1],
    ['余白\nx', 1, 1, 2],
    ['', 0, 1, 1],
  ])('%j の %i 文字目は %i 行 %i 桁', (text, offset, line, column) => {
    expect(linesOf(text)(offset)).toEqual({ line, column })
  })
})
