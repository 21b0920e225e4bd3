import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ceilDiv, ceilTo, floorDiv, floorTo, halfDownDiv, halfUpDiv, halfUpTo } from './rounding.ts'

describe('端数のまるめ（50銭、1円未満の扱い）', () => {
  // 厚生年金保険料の折半額: 標準報酬月額 × 183/1000 ÷ 2 = 分子 ÷ 2000。端数が 50銭ちょうど・前後になる分子。
  it.each([
    [4, 2, { floor: 2, ceil: 2, halfDown: 2, halfUp: 2 }],
    [149, 100, { floor: 1, ceil: 2, halfDown: 1, halfUp: 1 }],
    [150, 100, { floor: 1, ceil: 2, halfDown: 1, halfUp: 2 }],
    [151, 100, { floor: 1, ceil: 2, halfDown: 2, halfUp: 2 }],
    [199, 100, { floor: 1, ceil: 2, halfDown: 2, halfUp: 2 }],
    [200, 100, { floor: 2, ceil: 2, halfDown: 2, halfUp: 2 }],
    [201, 100, { floor: 2, ceil: 3, halfDown: 2, halfUp: 2 }],
    [0, 7, { floor: 0, ceil: 0, halfDown: 0, halfUp: 0 }],
    [1, 3, { floor: 0, ceil: 1, halfDown: 0, halfUp: 0 }],
    [2, 3, { floor: 0, ceil: 1, halfDown: 1, halfUp: 1 }],
    [-1, 2, { floor: -1, ceil: 0, halfDown: -1, halfUp: 0 }],
    [-3, 2, { floor: -2, ceil: -1, halfDown: -2, halfUp: -1 }],
    [-7, 4, { floor: -2, ceil: -1, halfDown: -2, halfUp: -2 }],
  ])('%i/%i 円 → %o', (numerator, denominator, expected) => {
    const [floor, ceil] = [floorDiv(numerator, denominator), ceilDiv(numerator, denominator)]
    const [halfDown, halfUp] = [halfDownDiv(numerator, denominator), halfUpDiv(numerator, denominator)]
    expect({ floor, ceil, halfDown, halfUp }).toEqual(expected)
  })

  it.each([
    [floorTo, 100, 99, 0],
    [floorTo, 100, 100, 100],
    [floorTo, 100, 101, 100],
    [floorTo, 1000, 1_234_567, 1_234_000],
    [ceilTo, 100, 99, 100],
    [ceilTo, 100, 100, 100],
    [ceilTo, 100, 101, 200],
    [halfUpTo, 10, 14, 10],
    [halfUpTo, 10, 15, 20],
    [halfUpTo, 10, 16, 20],
  ])('%o(%i, %i) → %i', (round, unit, amount, expected) => {
    expect(round(unit, amount)).toBe(expected)
  })

  it('額の大きさによらず、2^53 まで、桁落ちなく合う（BigInt による検算）', () => {
    const numerator = fc.integer({ min: -(2 ** 52), max: 2 ** 53 - 1 })
    const denominator = fc.oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 2 ** 51 }))
    fc.assert(
      fc.property(numerator, denominator, (n, d) => {
        const [big, by] = [BigInt(n), BigInt(d)]
        const down = big / by - (big % by < 0n ? 1n : 0n)
        const twiceRest = (big - down * by) * 2n
        expect(BigInt(floorDiv(n, d))).toBe(down)
        expect(BigInt(ceilDiv(n, d))).toBe(twiceRest === 0n ? down : down + 1n)
        expect(BigInt(halfDownDiv(n, d))).toBe(twiceRest > by ? down + 1n : down)
        expect(BigInt(halfUpDiv(n, d))).toBe(twiceRest >= by ? down + 1n : down)
      }),
      { numRuns: 2000 },
    )
  })

  it('マイナスの零を作らない（表示が「-0円」にならない）', () => {
    for (const round of [floorDiv, ceilDiv, halfDownDiv, halfUpDiv])
      for (const numerator of [0, -1, -2, -3]) expect(Object.is(round(numerator, 4), -0)).toBe(false)
    expect(Object.is(ceilTo(100, -1), -0)).toBe(false)
  })

  it('まるめる前の額から、1 以上は離れない', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 100_000 }), (n, d) => {
        for (const round of [floorDiv, ceilDiv, halfDownDiv, halfUpDiv])
          expect(Math.abs(round(n, d) * d - n)).toBeLessThan(d)
      }),
    )
  })
})
