import { expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import type { Recorder } from '../explanation.ts'
import { expectNoTrace, expectRefused, explained, type Figures, figuresOf } from '../testing/explained.ts'
import { annualIncomeTax } from './annualIncomeTax.ts'
import { bonusWithholding } from './bonusWithholding.ts'
import { PLAIN_EMPLOYEE, type TaxFacts } from './facts.ts'
import { incomeTaxLawOf } from './law.ts'
import { medicalExpenseDeduction } from './medicalExpenseDeduction.ts'
import { monthlyWithholding } from './monthlyWithholding.ts'
import { printedWithholding } from './printedWithholding.ts'
import { secondaryBonusWithholding } from './secondaryWithholding.ts'
import { withholdingPersons } from './withholdingPersons.ts'
import { withholdingTablesAt } from './withholdingTables.ts'
import { yearEndAdjustment } from './yearEndAdjustment.ts'

const law = expectOk(incomeTaxLawOf(2026))
const tables = expectOk(withholdingTablesAt(month('2026-06')))
const factsOf = (some: Partial<TaxFacts>): TaxFacts => ({ ...PLAIN_EMPLOYEE, ...some })

/** 国税庁「令和8年分 年末調整のしかた」57〜59頁の計算例. */
const BOOKLET = factsOf({
  pay: 8_970_000,
  socialInsurance: 1_386_102,
  lifeNewGeneral: 80_000,
  lifeOldGeneral: 35_000,
  lifeCare: 80_000,
  lifeNewPension: 30_000,
  lifeOldPension: 90_000,
  earthquake: 42_000,
  oldLongTermInsurance: 14_800,
  spouseIncome: 500_000,
  generalDependants: 1,
  specifiedDependants: 1,
  cohabitingElderlyParents: 1,
  disabled: 1,
  dependantUnder23: true,
  specifiedRelativeIncomes: [1_000_000],
  housingCredit: 76_500,
})

describe('年税額の根拠（年末調整のしかたの計算例を1行ずつ）', () => {
  const root = () => explained((recorder) => annualIncomeTax(BOOKLET, law, recorder))

  it('年税額: 6,973,000 − 4,826,102 = 2,146,898 → 2,146,000円に課税', () => {
    expect(figuresOf(root())).toEqual({
      rule: 'income-tax.annual',
      result: 41_400,
      inputs: {
        totalIncome: 6_973_000,
        socialInsurance: 1_386_102,
        smallBusinessMutualAid: 0,
        otherDeductions: 0,
        deductions: 4_826_102,
        taxableIncome: 2_146_000,
        housingCredit: 76_500,
      },
      parameters: [],
      rounding: ['floor 1000'],
    })
  })

  it.each<Figures>([
    {
      rule: 'income-tax.employment-income',
      result: 7_020_000,
      inputs: { pay: 8_970_000 },
      parameters: ['income-tax.employment-income-table'],
      rounding: ['floor'],
    },
    {
      rule: 'income-tax.income-adjustment',
      result: 47_000,
      inputs: { pay: 8_970_000 },
      parameters: ['income-tax.income-adjustment'],
      rounding: ['ceil'],
    },
    {
      rule: 'income-tax.life-insurance-deduction',
      result: 120_000,
      inputs: {
        newGeneral: 80_000,
        oldGeneral: 35_000,
        care: 80_000,
        newPension: 30_000,
        oldPension: 90_000,
        dependantUnder23: true,
      },
      parameters: ['income-tax.life-insurance-deduction'],
      rounding: ['ceil'],
    },
    {
      rule: 'income-tax.earthquake-insurance-deduction',
      result: 50_000,
      inputs: { earthquake: 42_000, oldLongTerm: 14_800 },
      parameters: ['income-tax.earthquake-insurance-deduction'],
      rounding: ['ceil'],
    },
    {
      rule: 'income-tax.spouse-deduction',
      result: 380_000,
      inputs: { ownIncome: 6_973_000, spouseIncome: 500_000, spouseElderly: false },
      parameters: ['income-tax.dependant-income-limit', 'income-tax.spouse-deduction'],
      rounding: [],
    },
    {
      rule: 'income-tax.dependant-deduction',
      result: 380_000 + 630_000 + 580_000,
      inputs: { general: 1, specified: 1, elderly: 0, cohabitingElderlyParents: 1 },
      parameters: ['income-tax.dependant-deduction'],
      rounding: [],
    },
    {
      rule: 'income-tax.specified-relative-deduction',
      result: 410_000,
      inputs: { income1: 1_000_000 },
      parameters: ['income-tax.dependant-income-limit', 'income-tax.specified-relative-deduction'],
      rounding: [],
    },
    {
      rule: 'income-tax.personal-deduction',
      result: 270_000,
      inputs: {
        ownIncome: 6_973_000,
        disabled: 1,
        speciallyDisabled: 0,
        cohabitingSpeciallyDisabled: 0,
        widow: false,
        singleParent: 'no',
        workingStudent: false,
      },
      parameters: ['income-tax.personal-deduction'],
      rounding: [],
    },
    {
      rule: 'income-tax.basic-deduction',
      result: 620_000,
      inputs: { totalIncome: 6_973_000 },
      parameters: ['income-tax.basic-deduction'],
      rounding: [],
    },
    {
      rule: 'income-tax.computed',
      result: 117_100,
      inputs: { taxableIncome: 2_146_000 },
      parameters: ['income-tax.brackets'],
      rounding: [],
    },
    {
      rule: 'income-tax.with-surtax',
      result: 41_400,
      inputs: { tax: 40_600 },
      parameters: ['income-tax.surtax'],
      rounding: ['floor 100'],
    },
  ])('$rule → $result 円', (figures) => {
    expect(root().children.map(figuresOf)).toContainEqual(figures)
  })

  it('独身で保険もない人の木には、使わない控除は出ない', () => {
    const plain = explained((recorder) => annualIncomeTax(factsOf({ pay: 4_800_000 }), law, recorder))
    expect(plain.children.map(({ rule }) => rule)).toEqual([
      'income-tax.employment-income',
      'income-tax.basic-deduction',
      'income-tax.computed',
      'income-tax.with-surtax',
    ])
  })
})

describe('給与所得の根拠に残る表の行', () => {
  const used = (pay: number) => {
    const { children } = explained((recorder) => annualIncomeTax(factsOf({ pay }), law, recorder))
    const income = children[0]
    return [income?.parameters.map(({ value }) => value), income?.rounding] as const
  }

  it.each([
    // 2026: 740,000 are taken off below 2,191,000; then four rows of their own to 2,204,000.
    [740_999, [{ minimumDeduction: 740_000, noIncomeBelow: 741_000, subtractBelow: 2_191_000 }], []],
    [2_191_000, [[2_191_000, 2_193_000, 1_451_000]], []],
    [3_003_999, [[3_600_000, 70, 80_000]], [{ name: 'floor', unit: 4_000 }]],
    [6_599_999, [[6_600_000, 80, 440_000]], [{ name: 'floor', unit: 4_000 }]],
    [6_600_000, [[8_500_000, 90, 1_100_000]], [{ name: 'floor', unit: 1 }]],
  ])('給与 %i円', (pay, parameters, rounding) => {
    expect(used(pay)).toEqual([parameters, rounding])
  })
})

describe('源泉徴収の根拠', () => {
  type Rule = (recorder?: Recorder) => unknown

  it.each<[string, Rule, Figures]>([
    [
      '電算機の特例: 124,150 × 5.105% = 6,337.9 → 6,340円',
      (recorder) => monthlyWithholding(255_930, 0, tables, recorder),
      {
        rule: 'income-tax.withholding.monthly',
        result: 6_340,
        inputs: { payAfterInsurance: 255_930, persons: 0, taxed: 124_150 },
        parameters: ['income-tax.withholding.computer-method'],
        rounding: ['halfUp 10'],
      },
    ],
    [
      '電算機の特例: 残らない月は課税される額が0',
      (recorder) => monthlyWithholding(-1, 0, tables, recorder),
      {
        rule: 'income-tax.withholding.monthly',
        result: 0,
        inputs: { payAfterInsurance: -1, persons: 0, taxed: 0 },
        parameters: ['income-tax.withholding.computer-method'],
        rounding: ['halfUp 10'],
      },
    ],
    [
      '印刷された表: 311,000円の行・1人 → 6,810円',
      (recorder) => printedWithholding(311_000, 1, tables, recorder),
      {
        rule: 'income-tax.withholding.printed',
        result: 6_810,
        inputs: { payAfterInsurance: 311_000, persons: 1 },
        parameters: ['income-tax.withholding.printed-table'],
        rounding: ['halfUp 10'],
      },
    ],
    [
      '印刷された表: 775,200円・3人 → 52,290 + 35,200 × 20.42% = 59,477円',
      (recorder) => printedWithholding(775_200, 3, tables, recorder),
      {
        rule: 'income-tax.withholding.printed',
        result: 59_477,
        inputs: { payAfterInsurance: 775_200, persons: 3 },
        parameters: ['income-tax.withholding.printed-table'],
        rounding: ['floor'],
      },
    ],
    [
      '印刷された表: 105,000円未満は丸めるものがない',
      (recorder) => printedWithholding(104_999, 0, tables, recorder),
      {
        rule: 'income-tax.withholding.printed',
        result: 0,
        inputs: { payAfterInsurance: 104_999, persons: 0 },
        parameters: ['income-tax.withholding.printed-table'],
        rounding: [],
      },
    ],
    [
      '賞与の乙欄: 100,000円 × 20.42%',
      (recorder) => secondaryBonusWithholding(100_000, 224_000, month('2026-06'), recorder),
      {
        rule: 'income-tax.withholding.secondary-bonus',
        result: 20_420,
        inputs: { bonusAfterInsurance: 100_000, lastMonthAfterInsurance: 224_000 },
        parameters: ['income-tax.withholding.secondary-bonus-rates'],
        rounding: ['floor'],
      },
    ],
    [
      '扶養親族等の数: 配偶者1・17歳1・同居特別障害者2・ひとり親は0',
      (recorder) =>
        withholdingPersons(
          4_000_000,
          factsOf({ spouseIncome: 0, generalDependants: 1, cohabitingSpeciallyDisabled: 1 }),
          law,
          recorder,
        ),
      {
        rule: 'income-tax.withholding-persons',
        result: 4,
        inputs: { ownIncome: 4_000_000, spouseIncome: 0, relatives: 1, disabilities: 2, oneself: 0 },
        parameters: ['income-tax.withholding-persons'],
        rounding: [],
      },
    ],
    [
      '年末調整: 156,670 − 41,400 = 115,270円',
      (recorder) => yearEndAdjustment(8_970_000, 156_670, 41_400, law, recorder),
      {
        rule: 'income-tax.year-end-adjustment',
        result: 115_270,
        inputs: { pay: 8_970_000, withheld: 156_670, annualTax: 41_400 },
        parameters: ['income-tax.year-end-adjustment-limit'],
        rounding: [],
      },
    ],
  ])('%s', (_, rule, figures) => {
    expect(figuresOf(explained(rule))).toEqual(figures)
  })

  const bonus = { persons: 2, longPeriod: false, method: 'printed' } as const

  it('賞与: 率の表の行と、その率（令和8年分 源泉徴収税額表の計算例 468,407円 × 2.042%）', () => {
    const of = { ...bonus, bonusAfterInsurance: 468_407, lastMonthAfterInsurance: 196_616 }
    const root = explained((recorder) => bonusWithholding(of, tables, recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'income-tax.withholding.bonus',
      result: 9_564,
      inputs: { bonusAfterInsurance: 468_407, lastMonthAfterInsurance: 196_616, persons: 2 },
      parameters: [],
      rounding: ['floor'],
    })
    expect(root.children.map(figuresOf)).toEqual([
      {
        rule: 'income-tax.withholding.bonus-rate',
        result: 2_042,
        inputs: { lastMonthAfterInsurance: 196_616, persons: 2 },
        parameters: ['income-tax.withholding.bonus-rates'],
        rounding: [],
      },
    ])
    expect(root.children[0]?.parameters[0]?.value).toEqual({ per100000: 2_042, below: 276_000 })
  })

  it.each([
    [false, 6, 1_200_000],
    [true, 12, 2_400_000],
  ])('前月に給与のない賞与（期間が6か月を超える: %s）は %i か月に分けて月額表', (longPeriod, months, amount) => {
    const of = { ...bonus, longPeriod, persons: 0, bonusAfterInsurance: amount, lastMonthAfterInsurance: 0 }
    const root = explained((recorder) => bonusWithholding(of, tables, recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'income-tax.withholding.bonus',
      result: months * 4_340,
      inputs: { bonusAfterInsurance: amount, lastMonthAfterInsurance: 0, persons: 0, months },
      parameters: ['income-tax.withholding.bonus-exception'],
      rounding: ['floor'],
    })
    expect(root.children.map(({ rule, result }) => [rule, result])).toEqual([
      ['income-tax.withholding.printed', 4_340],
      ['income-tax.withholding.printed', 0],
    ])
  })

  it('医療費控除: 600,000 − 420,000 − 100,000（所得の5% 150,000より少ない） = 80,000円', () => {
    const deduction = (year: number, recorder?: Recorder) =>
      medicalExpenseDeduction(600_000, 420_000, 3_000_000, year, recorder)
    expect(figuresOf(explained((recorder) => deduction(2026, recorder)))).toEqual({
      rule: 'income-tax.medical-expense-deduction',
      result: 80_000,
      inputs: { paid: 600_000, reimbursed: 420_000, totalIncome: 3_000_000 },
      parameters: ['income-tax.medical-expense'],
      rounding: ['floor'],
    })
    expectRefused('income-tax.medical-expense', (recorder) => deduction(1987, recorder))
  })

  it('答えのないものは、跡を残さない', () => {
    expectNoTrace({ ok: false, error: { type: 'NoYearEndAdjustment' } }, (recorder) =>
      yearEndAdjustment(20_000_001, 0, 0, law, recorder),
    )
    expectNoTrace({ ok: false, error: { type: 'NoPayLastMonth' } }, (recorder) =>
      secondaryBonusWithholding(100_000, 0, month('2026-06'), recorder),
    )
    expectRefused('income-tax.withholding.secondary-bonus-rates', (recorder) =>
      secondaryBonusWithholding(100_000, 1, month('2019-12'), recorder),
    )
  })
})
