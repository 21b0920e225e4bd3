import { addMonths, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { isCarriedForward } from '../parameter.ts'
import { WORKER_RATES } from './employmentInsurance.parameters.ts'
import { employmentInsuranceShare } from './employmentInsuranceShare.ts'

describe('雇用保険料（労働者負担分）', () => {
  it.each([
    ['2025-03', 1_800],
    ['2025-04', 1_650],
    ['2026-03', 1_650], // EI-300K
    ['2026-04', 1_500], // EI-300K
  ])('賃金 300,000円・賃金締切日が %s → %i 円', (closing, share) => {
    expect(employmentInsuranceShare(300_000, month(closing))).toEqual({ ok: true, value: share })
  })

  it('賞与は切り捨てず上限もなくかける（D5）', () => {
    expect(employmentInsuranceShare(523_456, month('2026-12'))).toEqual({ ok: true, value: 2_617 })
  })

  it.each([
    [100_099, 500], // 500.495
    [100_100, 500], // 500.50 is cut
    [100_101, 501], // 500.505
  ])('50銭以下は切り捨て、50銭を超えれば切り上げ: %i 円 → %i 円', (wage, share) => {
    expect(employmentInsuranceShare(wage, month('2026-04'))).toEqual({ ok: true, value: share })
  })

  it('建設と農林水産は千分の一高い', () => {
    expect(employmentInsuranceShare(300_000, month('2026-04'), 'construction')).toEqual({ ok: true, value: 1_800 })
    expect(employmentInsuranceShare(300_000, month('2025-03'), 'agricultureSake')).toEqual({ ok: true, value: 2_100 })
  })

  it('どの月にも金額があり、2027年度からは繰り越しと分かる', () => {
    for (let of = month('2024-04'); of <= month('2030-03'); of = addMonths(of, 1))
      expect(employmentInsuranceShare(300_000, of).ok).toBe(true)
    expect(isCarriedForward(WORKER_RATES.general, month('2027-03'))).toBe(false)
    expect(isCarriedForward(WORKER_RATES.general, month('2027-04'))).toBe(true)
  })

  it('2023年3月以前は返さない', () => {
    const recorder = new ExplanationRecorder()
    expect(employmentInsuranceShare(300_000, month('2023-03'), 'general', recorder)).toMatchObject({ ok: false })
    expect(recorder.roots).toEqual([])
  })

  it('賃金が増えて保険料が減ることはない', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), fc.integer({ min: 0, max: 1000 }), (wage, more) => {
        const [less, greater] = [wage, wage + more].map((of) => employmentInsuranceShare(of, month('2026-04')))
        expect(less?.ok && greater?.ok && less.value <= greater.value).toBe(true)
      }),
    )
  })
})
