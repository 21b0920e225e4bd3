import { expectOk } from '@yohaku/kernel'
import { describe, expect, it } from 'vitest'
import { PLAIN_EMPLOYEE, type TaxFacts } from '../income-tax/facts.ts'
import { explained, type Figures, figuresOf } from '../testing/explained.ts'
import { furusatoLimit } from './furusatoLimit.ts'
import { inhabitantTax } from './inhabitantTax.ts'
import { inhabitantTaxInstalment } from './instalment.ts'
import { inhabitantTaxLawOf } from './law.ts'
import { designatedCityPlace, ordinaryPlace, type TaxPlace } from './place.ts'

const lawOf = (fiscalYear: number) => expectOk(inhabitantTaxLawOf(fiscalYear))
const cityOf = (name: string): TaxPlace => {
  const city = lawOf(2026).designatedCities.value.find(({ ja }) => ja === name)
  if (!city) throw new Error(`no designated city ${name}`)
  return designatedCityPlace(city)
}
const rootOf = (some: Partial<TaxFacts>, place: TaxPlace, fiscalYear = 2026) =>
  explained((recorder) => inhabitantTax({ ...PLAIN_EMPLOYEE, ...some }, place, lawOf(fiscalYear), recorder))

/** 横浜市 令和8年度の計算例. */
const YOKOHAMA = {
  pay: 5_500_000,
  socialInsurance: 394_800,
  lifeNewGeneral: 90_000,
  earthquake: 20_000,
  spouseIncome: 0,
  generalDependants: 1,
  youngDependants: 1,
}
const NO_PREMIUMS = { oldGeneral: 0, care: 0, newPension: 0, oldPension: 0, dependantUnder23: false }

describe('住民税の根拠（横浜市の計算例を1行ずつ）', () => {
  it('年税額: 192,900 + 48,800 + 3,900 + 1,300 + 1,000 = 247,900円', () => {
    expect(figuresOf(rootOf(YOKOHAMA, cityOf('横浜市')))).toEqual({
      rule: 'inhabitant-tax.annual',
      result: 247_900,
      inputs: {
        fiscalYear: 2026,
        totalIncome: 3_960_000,
        socialInsurance: 394_800,
        smallBusinessMutualAid: 0,
        otherDeductions: 0,
        deductions: 1_522_800,
        taxableIncome: 2_437_000,
        municipalBeforeCredit: 194_960, // 8 %
        prefecturalBeforeCredit: 49_349, // 2.025 % is 49,349.25
        overLimit: 3_960_000 - 1_820_000,
        municipalPerCapita: 3_900,
        prefecturalPerCapita: 1_300,
        forestTax: 1_000,
      },
      parameters: [
        'inhabitant-tax.income-levy-rates',
        'inhabitant-tax.income-levy-rates',
        'inhabitant-tax.prefectural-extra-rate',
        'inhabitant-tax.municipal-specials',
        'inhabitant-tax.per-capita',
        'inhabitant-tax.per-capita',
        'inhabitant-tax.prefectural-surcharge',
        'inhabitant-tax.per-capita',
      ],
      rounding: ['floor 1000'],
    })
  })

  it.each<Figures>([
    {
      rule: 'income-tax.employment-income',
      result: 3_960_000,
      inputs: { pay: 5_500_000 },
      parameters: ['income-tax.employment-income-table'],
      rounding: ['floor 4000'],
    },
    {
      rule: 'inhabitant-tax.life-insurance-deduction',
      result: 28_000,
      inputs: { ...NO_PREMIUMS, newGeneral: 90_000 },
      parameters: ['inhabitant-tax.life-insurance-deduction'],
      rounding: ['ceil'],
    },
    {
      rule: 'inhabitant-tax.earthquake-insurance-deduction',
      result: 10_000,
      inputs: { earthquake: 20_000, oldLongTerm: 0 },
      parameters: ['inhabitant-tax.earthquake-insurance-deduction'],
      rounding: ['ceil'],
    },
    {
      rule: 'inhabitant-tax.spouse-deduction',
      result: 330_000,
      inputs: { ownIncome: 3_960_000, spouseIncome: 0, spouseElderly: false },
      parameters: ['income-tax.dependant-income-limit', 'inhabitant-tax.spouse-deduction'],
      rounding: [],
    },
    {
      rule: 'inhabitant-tax.dependant-deduction',
      result: 330_000,
      inputs: { general: 1, specified: 0, elderly: 0, cohabitingElderlyParents: 0 },
      parameters: ['inhabitant-tax.dependant-deduction'],
      rounding: [],
    },
    {
      rule: 'inhabitant-tax.basic-deduction',
      result: 430_000,
      inputs: { totalIncome: 3_960_000 },
      parameters: ['inhabitant-tax.basic-deduction'],
      rounding: [],
    },
    {
      // 150,000 − (2,437,000 − 2,000,000) is below the least of 50,000.
      rule: 'inhabitant-tax.adjustment-credit-base',
      result: 50_000,
      inputs: { totalIncome: 3_960_000, taxableIncome: 2_437_000 },
      parameters: ['inhabitant-tax.adjustment-credit'],
      rounding: [],
    },
    {
      rule: 'inhabitant-tax.income-levy-limit',
      result: 1_820_000, // 350,000 × 4 + 100,000 + 320,000
      inputs: { heads: 4 },
      parameters: ['inhabitant-tax.non-taxable-limits'],
      rounding: [],
    },
    {
      rule: 'inhabitant-tax.municipal-levy',
      result: 192_900,
      inputs: { afterReduction: 194_960 - 2_000, spilledCredit: 0 },
      parameters: [],
      rounding: ['floor 100'],
    },
    {
      rule: 'inhabitant-tax.prefectural-levy',
      result: 48_800,
      inputs: { afterReduction: 49_349 - 500, spilledCredit: 0 },
      parameters: [],
      rounding: ['floor 100'],
    },
    {
      rule: 'inhabitant-tax.per-capita-limit',
      result: 1_710_000, // 350,000 × 4 + 100,000 + 210,000
      inputs: { heads: 4, areaGrade: 1 },
      parameters: ['inhabitant-tax.non-taxable-limits'],
      rounding: [],
    },
  ])('$rule → $result 円', (figures) => {
    expect(rootOf(YOKOHAMA, cityOf('横浜市')).children.map(figuresOf)).toContainEqual(figures)
  })

  it('調整控除の中には、人的控除額の差の合計 50,000円 × 3', () => {
    const credit = rootOf(YOKOHAMA, cityOf('横浜市')).children.find(({ children }) => children.length > 0)
    expect(credit?.children.map(figuresOf)).toEqual([
      {
        rule: 'inhabitant-tax.personal-difference',
        result: 150_000,
        inputs: {},
        parameters: ['inhabitant-tax.personal-differences'],
        rounding: [],
      },
    ])
  })
})

describe('ほかの家族の根拠', () => {
  const childOf = (rule: string, some: Partial<TaxFacts>, fiscalYear = 2027) => {
    const found = rootOf({ pay: 4_800_000, ...some }, ordinaryPlace('13'), fiscalYear).children.find(
      (each) => each.rule === rule,
    )
    return found && figuresOf(found)
  }

  it('住宅ローン控除の余り 117,000円のうち、課税所得 1,660,000円の5%まで', () => {
    const facts = { socialInsurance: 700_000, housingCredit: 200_000 }
    expect(childOf('inhabitant-tax.housing-credit', facts)).toEqual({
      rule: 'inhabitant-tax.housing-credit',
      result: 83_000,
      inputs: { housingCredit: 200_000, unused: 117_000 },
      parameters: ['inhabitant-tax.housing-credit-spill'],
      rounding: [],
    })
    expect(childOf('inhabitant-tax.housing-credit', { socialInsurance: 700_000 })).toBeUndefined()
  })

  it('特定親族特別控除と障害者控除', () => {
    expect(childOf('inhabitant-tax.specified-relative-deduction', { specifiedRelativeIncomes: [950_001] })).toEqual({
      rule: 'inhabitant-tax.specified-relative-deduction',
      result: 410_000,
      inputs: { income1: 950_001 },
      parameters: ['income-tax.dependant-income-limit', 'inhabitant-tax.specified-relative-deduction'],
      rounding: [],
    })
    expect(childOf('inhabitant-tax.personal-deduction', { disabled: 1 })).toMatchObject({
      result: 260_000,
      parameters: ['inhabitant-tax.personal-deduction'],
    })
  })

  it('所得調整控除のある人は、給与所得から引いた合計所得が残る', () => {
    const root = rootOf({ pay: 9_000_000, dependantUnder23: true }, ordinaryPlace('13'))
    // 9,000,000 − 1,950,000 − (9,000,000 − 8,500,000) × 10 %
    expect(root.inputs.totalIncome).toBe(7_000_000)
  })

  it('限度額より所得の少ない人には、超えた額も所得割もない', () => {
    const root = rootOf({ pay: 1_000_000 }, ordinaryPlace('13'))
    expect(rootOf({ pay: 1_100_000 }, ordinaryPlace('13')).inputs).not.toHaveProperty('overLimit')
    expect(root.inputs).not.toHaveProperty('overLimit')
    expect(root.children.map(({ rule }) => rule)).toEqual([
      'income-tax.employment-income',
      'inhabitant-tax.basic-deduction',
      'inhabitant-tax.adjustment-credit-base',
      'inhabitant-tax.income-levy-limit',
      'inhabitant-tax.per-capita-limit',
    ])
    expect(root.inputs).toMatchObject({ municipalPerCapita: 0, prefecturalPerCapita: 0, forestTax: 0 })
  })

  it('名古屋市は市の率と均等割、入力した町は入力が、根拠の値になる', () => {
    const values = (place: TaxPlace) =>
      rootOf({ pay: 4_800_000 }, place).parameters.map(({ id, value }) => [id, value] as const)
    expect(values(cityOf('名古屋市'))).toContainEqual(['inhabitant-tax.municipal-specials', 77_000])
    expect(values(cityOf('名古屋市'))).toContainEqual([
      'inhabitant-tax.municipal-specials',
      { perCapita: 2_800, ratePpm: 77_000 },
    ])
    expect(
      values({ ...ordinaryPlace('13'), municipalPpm: 59_000, municipalPerCapita: 2_500 }).map(([id]) => id),
    ).toEqual([
      'inhabitant-tax.income-levy-rates', // of the prefecture
      'inhabitant-tax.per-capita',
      'inhabitant-tax.per-capita',
    ])
    expect(values(ordinaryPlace('14'))).toContainEqual(['inhabitant-tax.prefectural-extra-rate', 250])
    expect(values(ordinaryPlace('14'))).toContainEqual(['inhabitant-tax.prefectural-surcharge', 300])
  })

  it('ふるさと納税の目安: (134,700 + 89,800) × 20% ÷ (90% − 10.21%) = 56,272円、自己負担 2,000円を足す', () => {
    const facts = { ...PLAIN_EMPLOYEE, pay: 4_800_000, socialInsurance: 700_000 }
    const tax = inhabitantTax(facts, ordinaryPlace('13'), lawOf(2026))
    expect(figuresOf(explained((recorder) => furusatoLimit(tax, facts, lawOf(2026), recorder)))).toEqual({
      rule: 'inhabitant-tax.furusato-limit',
      result: 58_272,
      inputs: { levy: 224_500, taxableLessDifference: 2_270_000 - 50_000 },
      parameters: ['inhabitant-tax.furusato'],
      rounding: ['floor'],
    })
  })

  it('月割: 229,500円の12分の1は 19,125円、100円未満切捨てで 19,100円', () => {
    const facts = { ...PLAIN_EMPLOYEE, pay: 4_800_000, socialInsurance: 700_000 }
    const tax = inhabitantTax(facts, ordinaryPlace('13'), lawOf(2026))
    expect(figuresOf(explained((recorder) => inhabitantTaxInstalment(tax, 7, recorder)))).toEqual({
      rule: 'inhabitant-tax.instalment',
      result: 19_100,
      inputs: { annual: 229_500, monthOfYear: 7, levyDue: true },
      parameters: [],
      rounding: ['floor 100'],
    })
  })
})
