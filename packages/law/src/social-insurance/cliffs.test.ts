import { expectOk, month } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healthPremiumShare } from './healthPremiumShare.ts'
import { healthRatesAt } from './healthRates.ts'
import { pensionPremiumShare } from './pensionPremiumShare.ts'
import { HEALTH_GRADES } from './standardRemuneration.parameters.ts'
import { standardRemuneration } from './standardRemuneration.ts'

const AT = month('2026-04')
const rates = expectOk(healthRatesAt('13', AT))

/** 東京・40歳未満の本人負担: 健康保険（支援金を含む）と厚生年金. */
const premium = (remuneration: number): number =>
  healthPremiumShare(expectOk(standardRemuneration('health', remuneration, AT)), rates, false) +
  expectOk(pensionPremiumShare(expectOk(standardRemuneration('pension', remuneration, AT)), AT))

const edges = HEALTH_GRADES.history[0].value.slice(1).map(({ from }) => from)

describe('保険料の崖', () => {
  it('報酬が1円増えて手取りが減るのは、等級の境目の49か所だけ', () => {
    const cliffs = edges.filter((edge) => premium(edge) - premium(edge - 1) > 1)
    expect(cliffs).toHaveLength(49)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (remuneration) => {
        const rise = premium(remuneration + 1) - premium(remuneration)
        expect(rise > 0).toBe(edges.includes(remuneration + 1))
        expect(rise).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each([
    // 標準報酬月額が 30,000円上がる: 30,000 × 5.04% + 30,000 × 9.15% = 1,512 + 2,745
    [395_000, 4_257],
    // 20,000円上がる: 1,008 + 1,830
    [310_000, 2_838],
    // 厚生年金は 650,000円で止まる: 30,000 × 5.04% だけ
    [665_000, 1_512],
    // 厚生年金は 88,000円から: 10,000 × 5.04% だけ
    [83_000, 504],
  ])('報酬月額が %i 円になると、月の保険料が %i 円上がる', (edge, rise) => {
    expect(premium(edge) - premium(edge - 1)).toBe(rise)
  })
})
