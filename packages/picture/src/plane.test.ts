import { describe, expect, it } from 'vitest'
import { crosses, inside, overlap, pathOf, rectOver } from './plane.ts'

const box = { x: 10, y: 10, width: 20, height: 10 }

describe('図の平面', () => {
  it('点の列を一つの道にする', () => {
    expect(
      pathOf([
        { x: 1, y: 2 },
        { x: 3.04, y: 4.06 },
      ]),
    ).toBe('M1 2L3 4.1')
  })

  it('角の順によらず同じ四角になる', () => {
    expect(rectOver({ x: 5, y: 9 }, { x: 1, y: 2 })).toEqual({ x: 1, y: 2, width: 4, height: 7 })
  })

  it('ふれるだけの四角は重なりに数えない', () => {
    expect(overlap(box, { x: 30, y: 10, width: 5, height: 5 })).toBe(false)
    expect(overlap(box, { x: 29, y: 10, width: 5, height: 5 })).toBe(true)
  })

  it('はみ出す四角は内側ではない', () => {
    expect(inside({ x: 12, y: 12, width: 5, height: 5 }, box)).toBe(true)
    expect(inside({ x: 28, y: 12, width: 5, height: 5 }, box)).toBe(false)
  })

  it.each([
    [{ x: 0, y: 15 }, { x: 40, y: 15 }, true],
    [{ x: 0, y: 0 }, { x: 40, y: 30 }, true],
    [{ x: 0, y: 0 }, { x: 40, y: 5 }, false],
    [{ x: 35, y: 0 }, { x: 35, y: 40 }, false],
    [{ x: 15, y: 12 }, { x: 16, y: 13 }, true],
  ])('線 %o–%o が四角を通るか: %s', (a, b, expected) => {
    expect(crosses(a, b, box)).toBe(expected)
  })
})
