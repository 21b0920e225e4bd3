import { date } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ALL_INSURANCE_PARAMETERS } from './allInsuranceParameters.ts'

const TODAY = date('2026-11-22')

describe('保険と給付のパラメータ', () => {
  it('どの枝の数値も台帳にある', () => {
    const ids = ALL_INSURANCE_PARAMETERS.map(({ id }) => id)
    expect(ids.filter((id) => id.startsWith('health-insurance.rate.'))).toHaveLength(47)
    for (const branch of ['employees-pension', 'employment-insurance', 'maternity-allowance', 'child-allowance'])
      expect(ids.filter((id) => id.startsWith(`${branch}.`)).length, branch).toBeGreaterThan(0)
  })

  it('名前は重ならない', () => {
    const ids = ALL_INSURANCE_PARAMETERS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('どの値にも根拠の条文と出典のアドレスがあり、照合日は未来でない', () => {
    for (const { id, term, unit, history } of ALL_INSURANCE_PARAMETERS) {
      expect(term.length * unit.length, id).toBeGreaterThan(0)
      for (const { basis, source, checkedOn } of history) {
        expect(basis, id).toMatch(/[法令号則]/)
        expect(source, id).toMatch(/^https?:\/\/[^ ]+$/)
        if (checkedOn !== null) expect(checkedOn, id).toBeLessThanOrEqual(TODAY)
      }
    }
  })
})
