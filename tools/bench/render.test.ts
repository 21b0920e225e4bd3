import { describe, expect, it } from 'vitest'
import { amount, renderFigures } from './render.mjs'

describe('測った結果の書きかた', () => {
  it.each([
    [67_540_531.3, 'activities/s', '67,540,531 activities/s'],
    [12.345, 'ms', '12.3 ms'],
    [1.2345, 'ms', '1.23 ms'],
    [170, 'kB', '170 kB'],
  ])('%d %s → %s', (value, unit, text) => {
    expect(amount(value, unit)).toBe(text)
  })

  it('ものさしと、越えるべき線と、食いちがいを言う', () => {
    const figure = { unit: 'ms', yardstick: { name: 'plain', value: 30 }, ratio: 0.5 }
    const text = renderFigures({
      machine: 'm',
      cores: 2,
      node: 'v20',
      rounds: 3,
      figures: [
        { ...figure, name: 'quick', value: 15, limit: 60, meets: true, agrees: true },
        { ...figure, name: 'slow', value: 90, limit: 60, meets: false, agrees: false },
      ],
    })
    expect(text).toContain('15.0 ms   meets the bar of 60.0 ms')
    expect(text).toContain('30.0 ms   (plain)')
    expect(text).toContain('90.0 ms   MISSES the bar of 60.0 ms')
    expect(text).toContain('DISAGREE')
  })
})
