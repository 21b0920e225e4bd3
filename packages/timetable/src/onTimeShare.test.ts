import { describe, expect, it } from 'vitest'
import { onTimeShare } from './onTimeShare.ts'

describe('間に合う割合の95 %区間(Wilson)', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i / %i → %d … %d', (onTime, samples, low, high) => {
    const share = onTimeShare(onTime, samples)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
    expect(share.p).toBe(onTime / samples)
  })

  it('全部間に合っても、下限は1でない', () => {
    const { p, low, high } = onTimeShare(20, 20)
    expect([p, high]).toEqual([1, 1])
    expect(low).toBeCloseTo(1 - 0.1611, 4)
  })

  it('標本が多いほど狭い', () => {
    const widths = [100, 10_000, 1_000_000].map((n) => onTimeShare(0.9 * n, n)).map(({ low, high }) => high - low)
    // ±0.42 points at 20,000 and ±0.06 at a million for p = 0.9 (timetable theory, section 5).
    expect(widths[2]).toBeCloseTo(2 * 0.00059, 4)
    expect([...widths].sort((a, b) => b - a)).toEqual(widths)
  })
})
