import { date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { dependantKindOf, taxAgeOf } from './taxAge.ts'

describe('控除の年齢（12月31日現在）', () => {
  it('2026年分で16歳になるのは、2011年1月1日までに生まれた子', () => {
    expect(taxAgeOf(date('2011-01-01'), 2026)).toBe(16)
    expect(taxAgeOf(date('2011-01-02'), 2026)).toBe(15)
    expect(taxAgeOf(date('2010-12-31'), 2026)).toBe(16)
  })

  it.each([
    [0, 'young'],
    [15, 'young'],
    [16, 'general'],
    [18, 'general'],
    [19, 'specified'],
    [22, 'specified'],
    [23, 'general'],
    [69, 'general'],
    [70, 'elderly'],
  ] as const)('%i歳 → %s', (age, kind) => {
    expect(dependantKindOf(age)).toBe(kind)
  })
})
