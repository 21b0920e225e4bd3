import { describe, expect, it } from 'vitest'
import { stepTo } from './stepTo.ts'

const BOUNDS = { least: 0, most: 240 }
const reached = (value: number, next: number): number | null => {
  let found: number | null = null
  stepTo(value, next, BOUNDS, (to) => {
    found = to
  })?.()
  return found
}

describe('ひとつずつ動かす', () => {
  it('つぎの値へ。はしをこえるときは、はしまで', () => {
    expect(reached(20, 25)).toBe(25)
    expect(reached(238, 243)).toBe(240)
    expect(reached(3, -2)).toBe(0)
  })

  it('はしにいるときは、押せない', () => {
    expect(stepTo(240, 245, BOUNDS, () => undefined)).toBeNull()
    expect(stepTo(0, -5, BOUNDS, () => undefined)).toBeNull()
    expect(stepTo(239, 244, BOUNDS, () => undefined)).not.toBeNull()
  })
})
