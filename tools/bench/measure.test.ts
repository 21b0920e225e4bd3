import { describe, expect, it } from 'vitest'
import { fastest, median, timeInTurns } from './measure.mjs'

describe('測りかた', () => {
  it.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[1, 1000, 1], 1],
  ])('%o のまんなかは %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('いちばん速い一回を取ることもできる', () => {
    expect(fastest([3, 1, 2])).toBe(1)
    const times = timeInTurns({ a: () => 1 }, 3, (values) => values.length)
    expect(times.a).toBe(3)
  })

  it('かわるがわる測り、はじめの一回は数えない', () => {
    const order: string[] = []
    const times = timeInTurns({ a: () => order.push('a'), b: () => order.push('b') }, 2)
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
    expect(Object.keys(times)).toEqual(['a', 'b'])
    expect(times.a).toBeGreaterThanOrEqual(0)
  })
})
