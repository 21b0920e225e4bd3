import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_YEN, sumYen, yen } from './yen.ts'

describe('円', () => {
  it.each([0, 1, -1, 300_000, 9_007_199_254_740_991])('%i は円になる', (amount) => {
    expect(yen(amount)).toBe(amount)
  })

  it.each([0.5, 299_999.99, Number.NaN, Number.POSITIVE_INFINITY, 9_007_199_254_740_992])(
    '%d は円にならない（銭も、数えきれない額も持たない）',
    (amount) => {
      expect(() => yen(amount)).toThrow(RangeError)
    },
  )

  it('引いて零になった額も、ふつうの零', () => {
    expect(Object.is(yen(-0), 0)).toBe(true)
    expect(Object.is(sumYen([-0]), 0)).toBe(true)
    expect(JSON.stringify(yen(-0))).toBe('0')
  })

  it('合計: なにもなければ 0 円', () => {
    expect(sumYen([])).toBe(NO_YEN)
    expect(sumYen([300_000, -27_450, -1])).toBe(272_549)
  })

  it('合計は、足す順によらない', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (amounts) => {
        expect(sumYen(amounts.toReversed())).toBe(sumYen(amounts))
        expect(BigInt(sumYen(amounts))).toBe(amounts.reduce((sum, each) => sum + BigInt(each), 0n))
      }),
    )
  })

  it('数えきれなくなった合計は、だまって丸めずに止まる', () => {
    expect(() => sumYen([2 ** 53 - 1, 2])).toThrow(RangeError)
  })
})
