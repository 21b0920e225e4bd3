import { date, expectOk, month } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder, type Recorder, type RuleInfo } from '../explanation.ts'
import { explained, figuresOf } from '../testing/explained.ts'
import { annualIncomeTax } from './annualIncomeTax.ts'
import { basicDeduction } from './basicDeduction.ts'
import { bonusRate, bonusWithholding } from './bonusWithholding.ts'
import { taxedCommuting } from './commutingAllowance.ts'
import { dependantDeduction, specifiedRelativeDeduction } from './dependantDeduction.ts'
import { employmentIncome } from './employmentIncome.ts'
import { isIncomeAdjusted, PLAIN_EMPLOYEE, type TaxFacts } from './facts.ts'
import { incomeAdjustment } from './incomeAdjustment.ts'
import { withSurtax } from './incomeTaxRates.ts'
import { earthquakeInsuranceDeduction, lifeInsuranceDeduction } from './insuranceDeduction.ts'
import { incomeTaxLawOf } from './law.ts'
import { monthlyWithholding } from './monthlyWithholding.ts'
import { printedWithholding } from './printedWithholding.ts'
import { secondaryMonthlyWithholding } from './secondaryMonthlyWithholding.ts'
import { spouseDeduction } from './spouseDeduction.ts'
import { taxAgeOf } from './taxAge.ts'
import { withholdingPersons } from './withholdingPersons.ts'
import { withholdingTablesAt } from './withholdingTables.ts'

const RULE: RuleInfo = { id: 'test.rule', term: '試し', basis: '仮の法第1条' }
const lawOf = (year: number) => expectOk(incomeTaxLawOf(year))
const law = lawOf(2026)
const tables = expectOk(withholdingTablesAt(month('2026-06')))
const factsOf = (some: Partial<TaxFacts>): TaxFacts => ({ ...PLAIN_EMPLOYEE, ...some })
const usedBy = (rule: (recorder?: Recorder) => unknown) => explained(rule).parameters.map(({ value }) => value)

describe('いくつかが重なるとき', () => {
  it('何も書かない人には、家族も保険も事情もない', () => {
    const told = Object.values(PLAIN_EMPLOYEE).filter((value) => ![0, false, null, 'no'].includes(value as never))
    expect(told).toEqual([[]])
  })

  it('16〜18歳と19〜22歳がひとりずつなら、38万円 + 63万円', () => {
    expect(dependantDeduction(factsOf({ generalDependants: 1, specifiedDependants: 1 }), law, RULE)).toBe(1_010_000)
  })

  it('所得62万円ちょうどの親族は扶養親族で、もうひとりの特定親族特別控除には入らない', () => {
    expect(specifiedRelativeDeduction([620_000, 1_000_000], law, RULE)).toBe(410_000)
  })

  it.each([
    ['旧契約', { lifeOldGeneral: 10_000 }],
    ['介護医療', { lifeCare: 10_000 }],
    ['新個人年金', { lifeNewPension: 10_000 }],
    ['旧個人年金', { lifeOldPension: 10_000 }],
  ])('生命保険料は、新契約と同じ額の%sと足しても消えない: 1万円 + 1万円', (_, other) => {
    expect(lifeInsuranceDeduction(factsOf({ lifeNewGeneral: 10_000, ...other }), law, RULE)).toBe(20_000)
  })

  it('地震と旧長期が同じ額でも消えない: 1万円 + 1万円', () => {
    const facts = factsOf({ earthquake: 10_000, oldLongTermInsurance: 10_000 })
    expect(earthquakeInsuranceDeduction(facts, law, RULE)).toBe(20_000)
  })

  it.each([
    [{ lifeOldGeneral: 30_000 }, 27_500], // 30,000 ÷ 2 + 12,500
    [{ lifeNewGeneral: 40_000, dependantUnder23: true }, 35_000], // 40,000 ÷ 2 + 15,000
    [{ lifeNewGeneral: 40_000 }, 30_000], // 40,000 ÷ 2 + 10,000
  ])('生命保険料控除の段の途中 %j → %i円', (some, deduction) => {
    expect(lifeInsuranceDeduction(factsOf(some), law, RULE)).toBe(deduction)
  })

  it('掛金と、申告が要る控除も、社会保険料といっしょに引く', () => {
    const facts = {
      pay: 4_800_000,
      socialInsurance: 700_000,
      smallBusinessMutualAid: 240_000,
      otherDeductions: 100_000,
    }
    expect(annualIncomeTax(factsOf(facts), law)).toMatchObject({
      socialInsuranceDeduction: 940_000,
      deductions: 2_080_000, // with 1,040,000 of 基礎控除
      taxableIncome: 1_320_000,
    })
  })

  it('所得金額調整控除は、特別障害者がいる人にも。障害者だけなら、ない', () => {
    const adjusted = (some: Partial<TaxFacts>) => isIncomeAdjusted(factsOf(some))
    expect(adjusted({ dependantUnder23: true })).toBe(true)
    expect(adjusted({ speciallyDisabled: 1 })).toBe(true)
    expect(adjusted({ cohabitingSpeciallyDisabled: 1 })).toBe(true)
    expect(adjusted({ disabled: 1 })).toBe(false)
  })

  it.each([
    [2026, 1_000_000],
    [2025, 580_000],
  ])('%i年の源泉徴収では、19〜22歳の親族を所得 %i円まで数える', (year, limit) => {
    const persons = (income: number) =>
      withholdingPersons(4_000_000, factsOf({ specifiedRelativeIncomes: [income] }), lawOf(year))
    expect([persons(limit), persons(limit + 1)]).toEqual([1, 0])
  })

  it('前月に給与のない賞与の税は、会社の方法のとおり: 255,930円 × 6 なら 6,340円か 6,320円の6倍（D1）', () => {
    const bonus = { bonusAfterInsurance: 6 * 255_930, lastMonthAfterInsurance: 0, persons: 0, longPeriod: false }
    expect(bonusWithholding({ ...bonus, method: 'computer' }, tables)).toBe(6 * 6_340)
    expect(bonusWithholding({ ...bonus, method: 'printed' }, tables)).toBe(6 * 6_320)
  })

  it('1日に生まれても、1月でなければ年末にひとつ上にはならない', () => {
    expect([taxAgeOf(date('2010-01-01'), 2026), taxAgeOf(date('2010-02-01'), 2026)]).toEqual([17, 16])
  })

  it('付加税は2048年から防衛特別所得税の1%だけ: 572,500円 → 578,225円', () => {
    expect(withSurtax(572_500, lawOf(2047), undefined, 1)).toBe(584_522)
    expect(withSurtax(572_500, lawOf(2048), undefined, 1)).toBe(578_225)
  })

  it('2028年の給与所得の表: 2,032,000円の行だけ式と合わない', () => {
    expect([2_032_000, 2_035_999].map((pay) => employmentIncome(pay, lawOf(2028)))).toEqual([1_342_000, 1_342_000])
  })
})

describe('使わない規則は、根拠に出ない', () => {
  const rootsOf = (rule: (recorder: Recorder) => unknown) => {
    const recorder = new ExplanationRecorder()
    return [rule(recorder), recorder.roots]
  }

  it.each([4_000_000, 8_500_000])('所得金額調整控除: 給与 %i円', (pay) => {
    expect(rootsOf((recorder) => incomeAdjustment(pay, true, law, recorder))).toEqual([0, []])
  })

  it.each([10_000, 150_000])('課税される通勤手当: %i円', (allowance) => {
    expect(rootsOf((recorder) => taxedCommuting(allowance, month('2026-04'), recorder))).toEqual([0, []])
  })
})

describe('根拠には、表のうち使ったところだけが残る', () => {
  it('配偶者控除の行と、本人の所得の区切り', () => {
    expect(usedBy((recorder) => spouseDeduction(9_200_000, 0, false, law, RULE_WITH_NAME, recorder))[1]).toEqual({
      ownIncomeUpTo: [9_000_000, 9_500_000, 10_000_000],
      amounts: [380_000, 260_000, 130_000],
    })
  })

  it('基礎控除のない人には、いちばん下の行', () => {
    expect(usedBy((recorder) => basicDeduction(25_000_001, law, recorder))).toEqual([[25_000_000, 160_000]])
  })

  it('付加税の内訳は2027年から復興1.1%と防衛1%', () => {
    const surtax = (year: number) => usedBy((recorder) => withSurtax(100_000, lawOf(year), recorder))
    expect(surtax(2026)).toEqual([{ reconstruction: 21, defence: 0 }])
    expect(surtax(2027)).toEqual([{ reconstruction: 11, defence: 10 }])
  })

  it('電算機の特例: 給与所得控除・基礎控除・1人の額・税率', () => {
    expect(usedBy((recorder) => monthlyWithholding(255_930, 0, tables, recorder))).toEqual([
      {
        employment: [299_999, 30, 6_667],
        basic: [2_120_833, 48_334],
        perPerson: 31_667,
        tax: [162_500, 5_105, 0],
      },
    ])
  })

  it.each([
    [104_999, 0, { from: 105_000 }],
    [311_000, 1, { middle: 312_500, tax: 6_810 }],
    [137_000, 7, { middle: 138_000, tax: 0 }],
    [775_200, 3, { from: 740_000, per100000: 20_420, tax: 52_290 }],
  ])('月額表 甲欄 %i円・%i人', (pay, persons, used) => {
    expect(usedBy((recorder) => printedWithholding(pay, persons, tables, recorder))).toEqual([used])
  })

  it('賞与の率の最後の行には、上限がない', () => {
    expect(usedBy((recorder) => bonusRate(9_000_000, 0, tables, recorder))).toEqual([
      { per100000: 45_945, below: Number.POSITIVE_INFINITY },
    ])
  })

  it.each([
    // 50,000 × 3.063 % = 1,531.5
    [50_000, 1_531, { below: 105_000, shareBelow: 3_063 }, ['floor']],
    // 259,200 + 60,000 × 40.84 % = 283,704
    [800_000, 283_704, { from: 740_000, tax: 259_200, per100000: 40_840 }, ['floor']],
  ])('月額表 乙欄（2026年）%i円 → %i円', (pay, tax, used, rounding) => {
    const root = explained((recorder) => secondaryMonthlyWithholding(pay, month('2026-06'), recorder))
    expect(figuresOf(root)).toEqual({
      rule: 'income-tax.withholding.secondary-monthly',
      result: tax,
      inputs: { payAfterInsurance: pay },
      parameters: ['income-tax.withholding.secondary-table'],
      rounding,
    })
    expect(root.parameters[0]?.value).toEqual(used)
  })
})

const RULE_WITH_NAME: RuleInfo = { id: 'income-tax.spouse-deduction', term: '配偶者控除', basis: '所得税法 第83条' }
