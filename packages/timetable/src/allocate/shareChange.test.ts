import { describe, expect, it } from 'vitest'
import { changeOfShare } from './shareChange.ts'

describe('見込みの変わり方', () => {
  it('1万日のうち、前だけ100日、後だけ600日間に合うなら、5ポイント', () => {
    const { change, low, high } = changeOfShare({ before: 8100, after: 8600, both: 8000 }, 10_000)
    expect(change).toBeCloseTo(0.05, 12)
    // Standard error by hand: sqrt(700 − 500²/10,000) / 10,000 = 0.00260.
    expect(low).toBeCloseTo(0.05 - 1.96 * 0.0026, 4)
    expect(high).toBeCloseTo(0.05 + 1.96 * 0.0026, 4)
  })

  it('同じ日々で比べるので、別々の日々で比べるより幅がせまい', () => {
    const { low, high } = changeOfShare({ before: 8100, after: 8600, both: 8050 }, 10_000)
    const apart = 2 * 1.96 * Math.sqrt((0.81 * 0.19 + 0.86 * 0.14) / 10_000)
    expect(high - low).toBeLessThan(apart / 1.5)
  })

  it('一日もちがわなくても、0と言い切らない', () => {
    const { change, low, high } = changeOfShare({ before: 90, after: 90, both: 90 }, 100)
    expect(change).toBe(0)
    expect(low).toBeLessThan(0)
    expect(high).toBeCloseTo(-low, 12)
    expect(high).toBeLessThan(0.03)
  })

  it('ぜんぶの日が変わっても、幅は−1から1の中', () => {
    expect(changeOfShare({ before: 0, after: 5, both: 0 }, 5).high).toBe(1)
    expect(changeOfShare({ before: 5, after: 0, both: 0 }, 5).low).toBe(-1)
  })
})
