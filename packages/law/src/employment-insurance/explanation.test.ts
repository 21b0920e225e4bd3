import { month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { valueAt } from '../parameter.ts'
import { expectRefused, explained, figuresOf } from '../testing/explained.ts'
import { EMPLOYER_RATES, WORKER_RATES } from './employmentInsurance.parameters.ts'
import { employmentInsuranceShare } from './employmentInsuranceShare.ts'

describe('雇用保険料の根拠', () => {
  it('賃金・率・五捨六入が残る: 300,000円 × 5/1000 = 1,500円', () => {
    const root = explained((recorder) => employmentInsuranceShare(300_000, month('2026-04'), 'general', recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'employment-insurance.share',
      result: 1_500,
      inputs: { wage: 300_000 },
      parameters: ['employment-insurance.worker-rate.general'],
      rounding: ['halfDown'],
    })
  })

  it('率を持たない月は断り、跡を残さない', () => {
    expectRefused('employment-insurance.worker-rate.construction', (recorder) =>
      employmentInsuranceShare(300_000, month('2023-03'), 'construction', recorder),
    )
  })
})

describe('雇用保険料率表の労使の合計（千分の一）', () => {
  // 厚生労働省「雇用保険料率のご案内」の合計欄: 一般／農林水産・清酒製造／建設
  it.each([
    ['2024-04', 15.5, 17.5, 18.5],
    ['2025-03', 15.5, 17.5, 18.5],
    ['2025-04', 14.5, 16.5, 17.5],
    ['2026-03', 14.5, 16.5, 17.5],
    ['2026-04', 13.5, 15.5, 16.5],
  ] as const)('%s: 一般 %d・農林水産と清酒 %d・建設 %d', (of, general, agricultureSake, construction) => {
    const total = { general, agricultureSake, construction }
    for (const business of ['general', 'agricultureSake', 'construction'] as const) {
      const [worker, employer] = [WORKER_RATES, EMPLOYER_RATES].map((rates) => valueAt(rates[business], month(of)))
      expect(worker?.ok && employer?.ok && worker.value + employer.value, business).toBe(total[business] * 10)
      // 雇用保険二事業 (3.5/1000, 建設 4.5/1000) is the employer's alone; the rest is shared half and half.
      const twoProjects = business === 'construction' ? 45 : 35
      expect(worker?.ok && employer?.ok && employer.value - worker.value, business).toBe(twoProjects)
    }
  })
})
