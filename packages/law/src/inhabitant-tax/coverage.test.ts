import { addMonths, expectOk, fiscalYearOf, month, monthOfYear, yearOf } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { annualIncomeTax } from '../income-tax/annualIncomeTax.ts'
import { bonusWithholding } from '../income-tax/bonusWithholding.ts'
import { PLAIN_EMPLOYEE } from '../income-tax/facts.ts'
import { incomeTaxLawOf } from '../income-tax/law.ts'
import { monthlyWithholding } from '../income-tax/monthlyWithholding.ts'
import { printedWithholding } from '../income-tax/printedWithholding.ts'
import { withholdingTablesAt } from '../income-tax/withholdingTables.ts'
import { ALL_TAX_PARAMETERS } from './allTaxParameters.ts'
import { inhabitantTax } from './inhabitantTax.ts'
import { inhabitantTaxInstalment } from './instalment.ts'
import { inhabitantTaxLawOf } from './law.ts'
import { ordinaryPlace } from './place.ts'

const FROM = month('2024-04')
const TO = month('2030-03')
const FACTS = { ...PLAIN_EMPLOYEE, pay: 5_000_000, socialInsurance: 720_000, spouseIncome: 700_000, youngDependants: 1 }

describe('税の規則が使える期間', () => {
  it('2024年4月から2030年3月まで、どの月も源泉徴収・年税額・住民税が切れ目なく計算できる', () => {
    for (let at = FROM; at <= TO; at = addMonths(at, 1)) {
      const tables = expectOk(withholdingTablesAt(at))
      expect(monthlyWithholding(300_000, 1, tables)).toBeGreaterThan(0)
      expect(printedWithholding(300_000, 1, tables)).toBeGreaterThan(0)
      const bonus = { bonusAfterInsurance: 400_000, lastMonthAfterInsurance: 300_000, persons: 1, longPeriod: false }
      expect(bonusWithholding({ ...bonus, method: 'computer' }, tables)).toBeGreaterThan(0)
      expect(annualIncomeTax(FACTS, expectOk(incomeTaxLawOf(yearOf(at)))).tax).toBeGreaterThan(0)
      const fiscalYear = monthOfYear(at) >= 6 ? yearOf(at) : yearOf(at) - 1
      const tax = inhabitantTax(FACTS, ordinaryPlace('13'), expectOk(inhabitantTaxLawOf(fiscalYear)))
      expect(inhabitantTaxInstalment(tax, monthOfYear(at))).toBeGreaterThan(0)
      expect(fiscalYearOf(at)).toBeGreaterThanOrEqual(fiscalYear)
    }
  })

  it('持たない年は、断る', () => {
    expect(incomeTaxLawOf(2019)).toMatchObject({ ok: false, error: { type: 'NotInForce' } })
    expect(inhabitantTaxLawOf(2022)).toMatchObject({ ok: false, error: { type: 'NotInForce' } })
  })

  it('同じ年の法令は一度だけ引き、同じものを返す', () => {
    expect(incomeTaxLawOf(2026)).toBe(incomeTaxLawOf(2026))
    expect(inhabitantTaxLawOf(2026)).toBe(inhabitantTaxLawOf(2026))
  })
})

describe('根拠をつけても', () => {
  it('金額は変わらず、どの規則も始まった分だけ終わる', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2023, max: 2029 }),
        fc.nat(20_000_000),
        fc.option(fc.nat(1_500_000)),
        fc.nat(3),
        fc.nat(300_000),
        (year, pay, spouseIncome, youngDependants, housingCredit) => {
          const facts = {
            ...FACTS,
            pay,
            spouseIncome,
            youngDependants,
            housingCredit,
            dependantUnder23: youngDependants > 0,
          }
          const recorder = new ExplanationRecorder()
          const incomeTax = annualIncomeTax(facts, expectOk(incomeTaxLawOf(year)), recorder)
          const tax = inhabitantTax(facts, ordinaryPlace('14'), expectOk(inhabitantTaxLawOf(year + 1)), recorder)
          expect(annualIncomeTax(facts, expectOk(incomeTaxLawOf(year)))).toEqual(incomeTax)
          expect(inhabitantTax(facts, ordinaryPlace('14'), expectOk(inhabitantTaxLawOf(year + 1)))).toEqual(tax)
          expect(recorder.roots.map(({ result }) => result)).toEqual([incomeTax.tax, tax.annual])
        },
      ),
    )
  })
})

describe('税の数値の台帳', () => {
  it('所得税と住民税の数値がある', () => {
    const ids = ALL_TAX_PARAMETERS.map(({ id }) => id)
    expect(ids).toContain('income-tax.basic-deduction')
    expect(ids).toContain('inhabitant-tax.per-capita')
  })

  it('同じ名前は二度現れない', () => {
    const ids = ALL_TAX_PARAMETERS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('どの値にも、条文と、公的なページの住所がある', () => {
    for (const { id, history } of ALL_TAX_PARAMETERS)
      for (const { basis, source } of history) {
        expect(basis, id).not.toBe('')
        expect(new URL(source).hostname, id).toMatch(/\.(go|lg)\.jp$|^www\.(city|town)\./)
      }
  })

  it('住民税の値は年度の始まる6月から、所得税の値は1月から', () => {
    for (const { id, history } of ALL_TAX_PARAMETERS)
      for (const { from } of history)
        if (id !== 'inhabitant-tax.designated-cities')
          expect(monthOfYear(from), id).toBe(id.startsWith('income-tax.') ? 1 : 6)
  })
})
