import { describe, expect, it } from 'vitest'
import { familyOutlooks } from '../../testing/outlook.ts'
import { codesShown, lineOf, sameEverywhere } from './ledgerRows.ts'

const outlooks = familyOutlooks()

describe('家計の行', () => {
  it('額面、保険料、税、給付の順に並ぶ', () => {
    expect(codesShown(outlooks, '2026-11', 'p1')).toEqual([
      'gross',
      'health_combined',
      'pension',
      'employment_insurance',
      'income_tax_withheld',
      'reduced_hours',
    ])
  })
  it('住民税の行は、引かれる月から出る', () => {
    expect(codesShown(outlooks, '2027-05', 'p1')).not.toContain('resident_tax')
    expect(codesShown(outlooks, '2027-06', 'p1')).toContain('resident_tax')
  })
  it('あるトラックにない行は、そのトラックでは空になる', () => {
    const [now, , full] = outlooks
    expect(now && lineOf(now, '2026-11', 'p1', 'reduced_hours')?.yen).toBe(22_500)
    expect(full && lineOf(full, '2026-11', 'p1', 'reduced_hours')).toBeUndefined()
  })
  it('家族の分は、家族の行に出る', () => {
    expect(codesShown(outlooks, '2026-11', null)).toEqual(['child_allowance'])
  })
  it('どのトラックでも同じ人の分は、たたんでおける', () => {
    expect(sameEverywhere(outlooks, '2026-11', 'p2')).toBe(true)
    expect(sameEverywhere(outlooks, '2026-11', 'p1')).toBe(false)
  })
})
