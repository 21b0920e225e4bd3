import { describe, expect, it } from 'vitest'
import { fastest, median, processorTime, timeInTurns } from './measure.mjs'

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

  it('時計を選べる。処理の時計は、待っているあいだは止まる', async () => {
    let now = 0
    const tick = (): number => ++now
    expect(timeInTurns({ a: () => 1 }, 3, median, tick).a).toBe(1)
    const [began, from] = [processorTime(), performance.now()]
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(processorTime() - began).toBeLessThan(performance.now() - from)
  })

  it('かわるがわる測り、はじめの一回は数えない', () => {
    const order: string[] = []
    const times = timeInTurns({ a: () => order.push('a'), b: () => order.push('b') }, 2)
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
    expect(Object.keys(times)).toEqual(['a', 'b'])
    expect(times.a).toBeGreaterThanOrEqual(0)
  })
})
