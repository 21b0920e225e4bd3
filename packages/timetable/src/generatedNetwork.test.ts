import { describe, expect, it } from 'vitest'
import { checkNetwork, checkPromises } from './checkNetwork.ts'
import { generatedNetwork } from './generatedNetwork.ts'

describe('測るための網', () => {
  it.each([
    [1, 0],
    [2, 2],
    [60, 88],
    [10_000, 25_000],
  ])('できごと %i・活動 %i、誤りなし', (events, activities) => {
    const made = generatedNetwork(events, activities, 1)
    expect([made.events.length, made.activities.length]).toEqual([events, activities])
    expect([...checkNetwork(made), ...checkPromises(made)]).toEqual([])
  })

  it('同じ種なら同じ網、ちがう種ならちがう網', () => {
    expect(generatedNetwork(60, 88, 5)).toEqual(generatedNetwork(60, 88, 5))
    expect(generatedNetwork(60, 88, 5)).not.toEqual(generatedNetwork(60, 88, 6))
  })
})
