import { expect, it } from 'vitest'
import { priceOfRobustness } from './priceOfRobustness.ts'

it('毎日30分で、20回に13回が19回になるなら、1ポイントに1分', () => {
  const { points, minutesPerPoint } = priceOfRobustness(30, 0.65, 0.95)
  expect(points).toBeCloseTo(30, 9)
  expect(minutesPerPoint).toBeCloseTo(1, 9)
})

it('ふえないもの、へるものに、値段はない', () => {
  expect(priceOfRobustness(10, 0.9, 0.9)).toEqual({ minutes: 10, points: 0, minutesPerPoint: null })
  expect(priceOfRobustness(10, 0.9, 0.8).minutesPerPoint).toBeNull()
})
