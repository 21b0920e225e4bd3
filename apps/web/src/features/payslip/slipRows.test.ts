import { describe, expect, it } from 'vitest'
import { linesOf, rowsOf, slipYenOf, USUAL } from './slipRows.ts'

describe('明細の行', () => {
  it.each([
    ['14,208', 14_208],
    ['１４，２０８円', 14_208],
    ['¥14208', 14_208],
    ['△12,340', -12_340],
    ['0', 0],
    ['14.5', null],
    ['たくさん', null],
    ['', null],
  ])('「%s」は %s', (typed, yen) => {
    expect(slipYenOf(typed)).toBe(yen)
  })

  it('空いた行は数えない。同じ名前の行は足す。額でないものがあれば、まだ聞かない', () => {
    expect(linesOf(rowsOf(USUAL, {}))).toBeNull()
    expect(linesOf(rowsOf(USUAL, { pension: 21_960 }))).toEqual({ pension: 21_960 })
    expect(linesOf([...rowsOf(['gross'], { gross: 1 }), ...rowsOf(['gross'], { gross: 2 })])).toEqual({ gross: 3 })
    expect(linesOf([{ key: 1, code: 'gross', typed: 'x' }, ...rowsOf(['pension'], { pension: 1 })])).toBeNull()
  })
})
