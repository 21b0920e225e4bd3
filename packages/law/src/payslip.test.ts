import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { employmentInsuranceShare } from './employment-insurance/employmentInsuranceShare.ts'
import { bonusRate, bonusWithholding } from './income-tax/bonusWithholding.ts'
import { monthlyWithholding } from './income-tax/monthlyWithholding.ts'
import { printedWithholding } from './income-tax/printedWithholding.ts'
import { withholdingTablesAt } from './income-tax/withholdingTables.ts'
import { healthBonusShare, healthPremiumShare } from './social-insurance/healthPremiumShare.ts'
import { healthRatesAt } from './social-insurance/healthRates.ts'
import { pensionBonusShare, pensionPremiumShare } from './social-insurance/pensionPremiumShare.ts'
import { healthStandardBonus, pensionStandardBonus } from './social-insurance/standardBonus.ts'

// Whole slips of ../shared/law/payroll-and-tax.yaml (`derived_examples`): Tokyo, premiums of September 2026, paid in October.
const PREMIUM_MONTH = month('2026-09')
const PAYDAY = month('2026-10')

describe('給与明細', () => {
  it.each([
    ['D1 35歳・30万円', 300_000, false, 300_000, 0, 0, [15_120, 27_450, 1_500], 255_930, 6_340, 6_320],
    [
      'D2 41歳・30万円（介護保険料がかかる）',
      300_000,
      true,
      300_000,
      0,
      0,
      [17_550, 27_450, 1_500],
      253_500,
      6_250,
      6_220,
    ],
    ['D3a フルタイム', 320_000, false, 320_000, 10_000, 1, [16_128, 29_280, 1_600], 262_992, 4_970, 4_920],
    [
      'D3b 6時間勤務のはじめの3か月（等級は前のまま）',
      320_000,
      false,
      242_500,
      10_000,
      1,
      [16_128, 29_280, 1_212],
      185_880,
      2_220,
      2_230,
    ],
    [
      'D3c 6時間勤務、終了時改定のあと',
      240_000,
      false,
      242_500,
      10_000,
      1,
      [12_096, 21_960, 1_212],
      197_232,
      2_620,
      2_650,
    ],
  ] as const)('%s', (_, smr, longTermCare, wage, commuting, persons, premiums, taxable, computer, printed) => {
    const health = healthPremiumShare(smr, expectOk(healthRatesAt('13', PREMIUM_MONTH)), longTermCare)
    const pension = expectOk(pensionPremiumShare(smr, PREMIUM_MONTH))
    const employment = expectOk(employmentInsuranceShare(wage, PAYDAY))
    expect([health, pension, employment]).toEqual(premiums)
    const afterInsurance = wage - commuting - health - pension - employment
    expect(afterInsurance).toBe(taxable)
    const tables = expectOk(withholdingTablesAt(PAYDAY))
    expect(monthlyWithholding(afterInsurance, persons, tables)).toBe(computer)
    expect(printedWithholding(afterInsurance, persons, tables)).toBe(printed)
  })

  it('D5 賞与 523,456円: 標準賞与額 523,000円、雇用保険だけ切り捨てない額から、税は前月の率で', () => {
    const december = month('2026-12')
    const health = healthBonusShare(
      expectOk(healthStandardBonus(523_456, 0, december)),
      expectOk(healthRatesAt('13', december)),
      false,
    )
    const pension = expectOk(pensionBonusShare(expectOk(pensionStandardBonus(523_456, december)), december))
    const employment = expectOk(employmentInsuranceShare(523_456, december))
    expect([health, pension, employment]).toEqual([26_359, 47_854, 2_617])
    const bonusAfterInsurance = 523_456 - health - pension - employment
    expect(bonusAfterInsurance).toBe(446_626)
    const tables = expectOk(withholdingTablesAt(december))
    expect(bonusRate(255_930, 0, tables)).toBe(4_084)
    const bonus = { bonusAfterInsurance, lastMonthAfterInsurance: 255_930, persons: 0, longPeriod: false }
    expect(bonusWithholding({ ...bonus, method: 'computer' }, tables)).toBe(18_240)
  })
})
