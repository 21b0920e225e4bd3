import { describe, expect, it } from 'vitest'
import { ageOn } from './age.ts'

describe('子の年', () => {
  it.each([
    ['2025-03-20', '2025-03-20', 0, 0],
    ['2025-03-20', '2026-03-19', 0, 11],
    ['2025-03-20', '2026-03-20', 1, 0],
    ['2025-03-20', '2026-11-24', 1, 8],
    ['2024-02-29', '2025-02-28', 0, 11],
    ['2024-02-29', '2025-03-01', 1, 0],
  ])('%s 生まれは %s に %d歳%dか月', (birth, on, years, months) => {
    expect(ageOn(birth, on)).toEqual({ years, months })
  })
})
