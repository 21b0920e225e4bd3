import { expectOk } from '@yohaku/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExplanationRecorder } from '../explanation.ts'
import { PLAIN_EMPLOYEE, type TaxFacts } from '../income-tax/facts.ts'
import { type InhabitantTax, inhabitantTax } from './inhabitantTax.ts'
import { inhabitantTaxLawOf } from './law.ts'
import { designatedCityPlace, ordinaryPlace, type TaxPlace } from './place.ts'

const lawOf = (fiscalYear: number) => expectOk(inhabitantTaxLawOf(fiscalYear))
const cityOf = (name: string): TaxPlace => {
  const city = lawOf(2026).designatedCities.value.find(({ ja }) => ja === name)
  if (!city) throw new Error(`no designated city ${name}`)
  return designatedCityPlace(city)
}
const TOKYO = ordinaryPlace('13')
const tax = (some: Partial<TaxFacts>, fiscalYear = 2026, place: TaxPlace = TOKYO): InhabitantTax =>
  inhabitantTax({ ...PLAIN_EMPLOYEE, ...some }, place, lawOf(fiscalYear))

describe('住民税（市町村の計算例）', () => {
  it('横浜市 令和8年度：給与550万円、配偶者と17歳・13歳の子 → 247,900円', () => {
    const example = {
      pay: 5_500_000,
      socialInsurance: 394_800,
      lifeNewGeneral: 90_000,
      earthquake: 20_000,
      spouseIncome: 0,
      generalDependants: 1,
      youngDependants: 1,
    }
    expect(tax(example, 2026, cityOf('横浜市'))).toMatchObject({
      employmentIncome: 3_960_000,
      deductions: 1_522_800,
      taxableIncome: 2_437_000,
      municipalLevy: 192_900,
      prefecturalLevy: 48_800,
      municipalPerCapita: 3_900,
      prefecturalPerCapita: 1_300,
      forestTax: 1_000,
      annual: 247_900,
    })
  })

  it('大阪市 令和8年度：給与5,436,629円 → 市民税の所得割（控除前）173,680円、調整控除2,000円', () => {
    const example = {
      pay: 5_436_629,
      socialInsurance: 543_663,
      otherDeductions: 70_000 + 22_000 + 11_530,
      spouseIncome: 0,
      generalDependants: 1,
      youngDependants: 1,
    }
    expect(tax(example, 2026, cityOf('大阪市'))).toMatchObject({
      employmentIncome: 3_908_800,
      taxableIncome: 2_171_000,
      municipalBeforeCredit: 173_680,
      municipalAdjustmentCredit: 2_000,
    })
  })

  it('安城市：給与605万円、配偶者と20歳・17歳の子 → 課税2,593,000円、調整控除2,500円（市1,500円）', () => {
    const example = {
      pay: 6_050_000,
      socialInsurance: 236_930,
      lifeNewGeneral: 120_000,
      spouseIncome: 0,
      specifiedDependants: 1,
      generalDependants: 1,
    }
    const computed = tax(example, 2025, ordinaryPlace('23'))
    expect(computed).toMatchObject({
      employmentIncome: 4_398_400,
      deductions: 1_804_930,
      taxableIncome: 2_593_000,
      municipalBeforeCredit: 155_580,
      prefecturalBeforeCredit: 103_720,
      municipalAdjustmentCredit: 1_500,
      prefecturalAdjustmentCredit: 1_000,
      municipalLevy: 154_000,
    })
  })

  it('名古屋市は市民税減税：所得割7.7%・均等割2,800円、調整控除は4%のまま', () => {
    const computed = tax({ pay: 4_800_000, socialInsurance: 700_000 }, 2026, cityOf('名古屋市'))
    // 2,270,000 × 7.7 % = 174,790; 50,000 × 4 % = 2,000; 2 % of 2,270,000 less 500; 3,300 = 2,800 + 500 of the prefecture.
    expect(computed).toMatchObject({
      taxableIncome: 2_270_000,
      municipalLevy: 172_700,
      prefecturalLevy: 44_900,
      municipalPerCapita: 2_800,
      prefecturalPerCapita: 1_500,
    })
  })
})

describe('住民税（制度）', () => {
  it('前の年の所得にかかる：2026年に収入が減れば、2027年6月から下がる', () => {
    expect(tax({ pay: 4_800_000, socialInsurance: 700_000 }, 2026)).toMatchObject({
      taxableIncome: 2_270_000,
      municipalLevy: 134_700,
      prefecturalLevy: 89_800,
      annual: 229_500,
    })
    expect(tax({ pay: 2_900_000, socialInsurance: 420_000 }, 2027)).toMatchObject({
      taxableIncome: 1_100_000,
      municipalLevy: 64_500,
      prefecturalLevy: 43_000,
      annual: 112_500,
    })
  })

  it('給与所得控除の最低額と扶養の所得要件は、所得税の翌年度から', () => {
    expect(tax({ pay: 1_500_000 }, 2025).employmentIncome).toBe(950_000)
    expect(tax({ pay: 1_500_000 }, 2026).employmentIncome).toBe(850_000)
    expect(tax({ pay: 1_500_000 }, 2027).employmentIncome).toBe(760_000)
    expect(lawOf(2025).dependantIncomeLimit.value.income).toBe(480_000)
    expect(lawOf(2026).dependantIncomeLimit.value.income).toBe(580_000)
    expect(lawOf(2027).dependantIncomeLimit.value.income).toBe(620_000)
  })

  it('基礎控除は43万円のまま（2,400万円を超えると下がる）', () => {
    const deductions = (pay: number): number => tax({ pay }, 2027).deductions
    expect([25_950_000, 25_950_001, 26_450_001, 26_950_000, 26_950_001].map(deductions)).toEqual([
      430_000, 290_000, 150_000, 150_000, 0,
    ])
  })

  it('2023年度までの均等割は復興のために500円ずつ高く、森林環境税がない：合わせて5,000円は同じ', () => {
    const before = tax({ pay: 4_800_000 }, 2023)
    const after = tax({ pay: 4_800_000 }, 2024)
    expect([before.municipalPerCapita, before.prefecturalPerCapita, before.forestTax]).toEqual([3_500, 1_500, 0])
    expect([after.municipalPerCapita, after.prefecturalPerCapita, after.forestTax]).toEqual([3_000, 1_000, 1_000])
  })

  it('県の超過課税：神奈川県は均等割300円と所得割0.025%', () => {
    const place = ordinaryPlace('14')
    // 2,270,000 × 4.025 % = 91,367.5, less 1,000 of 調整控除.
    expect(tax({ pay: 4_800_000, socialInsurance: 700_000 }, 2026, place)).toMatchObject({
      prefecturalLevy: 90_300,
      prefecturalPerCapita: 1_300,
    })
  })

  it('独自の税率は、入力したものが優先する', () => {
    const place = { ...TOKYO, municipalPpm: 59_000, municipalPerCapita: 2_500, municipalExtra: 100 }
    // 2,270,000 × 5.9 % = 133,930, less 1,500.
    expect(tax({ pay: 4_800_000, socialInsurance: 700_000 }, 2026, place)).toMatchObject({
      municipalLevy: 132_400,
      municipalPerCapita: 2_600,
    })
  })

  it('生命保険料控除は区分28,000円・旧35,000円・合計70,000円まで、地震は半分で25,000円まで。家族の上乗せはない', () => {
    const deductions = (some: Partial<TaxFacts>): number => tax({ pay: 5_000_000, ...some }, 2027).deductions - 430_000
    expect(deductions({ lifeNewGeneral: 12_000 })).toBe(12_000)
    expect(deductions({ lifeNewGeneral: 56_000, dependantUnder23: true })).toBe(28_000)
    expect(deductions({ lifeNewGeneral: 200_000, dependantUnder23: true })).toBe(28_000)
    // New: all to 12,000, half + 6,000 to 32,000, a quarter + 14,000 to 56,000; old: 15,000, half + 7,500 to 40,000, a quarter + 17,500 to 70,000.
    expect([12_002, 32_000, 32_004].map((lifeCare) => deductions({ lifeCare }))).toEqual([12_001, 22_000, 22_001])
    expect([15_000, 15_002, 40_000, 40_004, 70_001].map((lifeOldGeneral) => deductions({ lifeOldGeneral }))).toEqual([
      15_000, 15_001, 27_500, 27_501, 35_000,
    ])
    expect([5_002, 15_001].map((oldLongTermInsurance) => deductions({ oldLongTermInsurance }))).toEqual([5_001, 10_000])
    expect(deductions({ lifeOldGeneral: 70_000 })).toBe(35_000)
    expect(deductions({ lifeNewGeneral: 30_000, lifeOldGeneral: 15_000 })).toBe(28_000)
    expect(deductions({ lifeOldGeneral: 70_000, lifeOldPension: 70_000, lifeCare: 56_000 })).toBe(70_000)
    expect(deductions({ earthquake: 20_001 })).toBe(10_001)
    expect(deductions({ earthquake: 60_000 })).toBe(25_000)
    expect(deductions({ oldLongTermInsurance: 5_000 })).toBe(5_000)
    expect(deductions({ oldLongTermInsurance: 15_000 })).toBe(10_000)
    expect(deductions({ earthquake: 40_000, oldLongTermInsurance: 15_000 })).toBe(25_000)
  })

  it('人的控除は所得税より少ない', () => {
    const deductions = (some: Partial<TaxFacts>, fiscalYear = 2027): number =>
      tax({ pay: 5_000_000, ...some }, fiscalYear).deductions - 430_000
    expect(deductions({ spouseIncome: 620_000 })).toBe(330_000)
    expect(deductions({ spouseIncome: 620_000, spouseElderly: true })).toBe(380_000)
    expect(deductions({ spouseIncome: 1_000_000 })).toBe(330_000)
    expect(deductions({ spouseIncome: 1_000_001 })).toBe(310_000)
    expect(deductions({ spouseIncome: 1_330_001 })).toBe(0)
    expect(deductions({ generalDependants: 1, specifiedDependants: 1, youngDependants: 2 })).toBe(780_000)
    expect(deductions({ elderlyDependants: 1, cohabitingElderlyParents: 1 })).toBe(830_000)
    expect(deductions({ specifiedRelativeIncomes: [950_000] })).toBe(450_000)
    expect(deductions({ specifiedRelativeIncomes: [950_001] })).toBe(410_000)
    expect(deductions({ specifiedRelativeIncomes: [600_000] }, 2025)).toBe(0)
    expect(deductions({ disabled: 1, speciallyDisabled: 1, cohabitingSpeciallyDisabled: 1 })).toBe(1_090_000)
    expect(deductions({ singleParent: 'mother' }, 2027)).toBe(300_000)
    expect(deductions({ singleParent: 'mother' }, 2028)).toBe(330_000)
  })

  it('iDeCo などの掛金も、社会保険料と同じく全額を引く', () => {
    const facts = { pay: 4_800_000, socialInsurance: 700_000, smallBusinessMutualAid: 240_000 }
    expect(tax(facts).deductions).toBe(430_000 + 700_000 + 240_000)
  })

  // 地方税法 第34条・第314条の2（配偶者特別控除・特定親族特別控除）: income up to, deduction in 10,000 yen
  it.each([
    ['配偶者特別控除', 1_000_000, 33, 31],
    ['配偶者特別控除', 1_050_000, 31, 26],
    ['配偶者特別控除', 1_100_000, 26, 21],
    ['配偶者特別控除', 1_150_000, 21, 16],
    ['配偶者特別控除', 1_200_000, 16, 11],
    ['配偶者特別控除', 1_250_000, 11, 6],
    ['配偶者特別控除', 1_300_000, 6, 3],
    ['配偶者特別控除', 1_330_000, 3, 0],
    ['特定親族特別控除', 950_000, 45, 41],
    ['特定親族特別控除', 1_000_000, 41, 31],
    ['特定親族特別控除', 1_050_000, 31, 21],
    ['特定親族特別控除', 1_100_000, 21, 11],
    ['特定親族特別控除', 1_150_000, 11, 6],
    ['特定親族特別控除', 1_200_000, 6, 3],
    ['特定親族特別控除', 1_230_000, 3, 0],
  ] as const)('%s: 所得 %i円までは %i万円、1円でも超えると %i万円', (name, limit, upTo, above) => {
    const deduction = (income: number): number =>
      tax(
        {
          pay: 5_000_000,
          ...(name === '配偶者特別控除' ? { spouseIncome: income } : { specifiedRelativeIncomes: [income] }),
        },
        2027,
      ).deductions - 430_000
    expect([deduction(limit), deduction(limit + 1)]).toEqual([upTo * 10_000, above * 10_000])
  })

  it('住宅ローン控除の余りは、課税所得の5%・97,500円まで。市と県に3対2、指定都市は4対1', () => {
    // Income tax 2026: taxable 1,660,000, tax 83,000. 200,000 of credit leaves 117,000; 5 % of 1,660,000 = 83,000.
    const facts = { pay: 4_800_000, socialInsurance: 700_000, housingCredit: 200_000 }
    const standard = tax(facts, 2027)
    expect([standard.municipalLevy, standard.prefecturalLevy]).toEqual([84_900, 56_600])
    const sapporo = tax(facts, 2027, cityOf('札幌市'))
    expect([sapporo.municipalLevy, sapporo.prefecturalLevy]).toEqual([113_200, 28_300])
    // 7 % of 1,660,000 = 116,200 for those who moved in before 2022.
    const earlier = tax({ ...facts, housingCreditBefore2022: true }, 2027)
    expect([earlier.municipalLevy, earlier.prefecturalLevy]).toEqual([64_900, 43_300])
    // 10,000 left over.
    const little = tax({ ...facts, housingCredit: 93_000 }, 2027)
    expect([little.municipalLevy, little.prefecturalLevy]).toEqual([128_700, 85_800])
  })

  it('税は負にならず、給与が増えて減ることも、控除が増えて増えることもなく、部分を足すと年税額になる', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2023, max: 2030 }),
        fc.constantFrom(TOKYO, ordinaryPlace('14'), cityOf('横浜市'), cityOf('名古屋市'), {
          ...TOKYO,
          areaGrade: 3 as const,
        }),
        fc.nat(20_000_000),
        fc.nat(2_000_000),
        fc.nat(200_000),
        fc.nat(4),
        fc.nat(400_000),
        (fiscalYear, place, pay, socialInsurance, more, youngDependants, housingCredit) => {
          const facts = { pay, socialInsurance, youngDependants, housingCredit }
          const computed = tax(facts, fiscalYear, place)
          const { municipalLevy, prefecturalLevy, municipalPerCapita, prefecturalPerCapita, forestTax } = computed
          for (const part of [municipalLevy, prefecturalLevy, municipalPerCapita, prefecturalPerCapita, forestTax])
            expect(part).toBeGreaterThanOrEqual(0)
          expect(municipalLevy % 100).toBe(0)
          expect(prefecturalLevy % 100).toBe(0)
          expect(computed.annual).toBe(
            municipalLevy + prefecturalLevy + municipalPerCapita + prefecturalPerCapita + forestTax,
          )
          expect(tax({ ...facts, pay: pay + more, housingCredit: 0 }, fiscalYear, place).annual).toBeGreaterThanOrEqual(
            tax({ ...facts, housingCredit: 0 }, fiscalYear, place).annual,
          )
          const paidMore = tax(
            { ...facts, housingCredit: 0, socialInsurance: socialInsurance + more },
            fiscalYear,
            place,
          )
          expect(paidMore.annual).toBeLessThanOrEqual(tax({ ...facts, housingCredit: 0 }, fiscalYear, place).annual)
        },
      ),
    )
  })

  it('根拠の木には、所得・控除・調整控除・限度額・所得割が並ぶ', () => {
    const recorder = new ExplanationRecorder()
    inhabitantTax(
      { ...PLAIN_EMPLOYEE, pay: 4_800_000, socialInsurance: 700_000, spouseIncome: 0 },
      TOKYO,
      lawOf(2026),
      recorder,
    )
    expect(recorder.roots).toHaveLength(1)
    expect(recorder.roots[0]?.inputs).toMatchObject({ fiscalYear: 2026, taxableIncome: 1_940_000 })
    expect(recorder.roots[0]?.children.map((child) => child.rule)).toEqual([
      'income-tax.employment-income',
      'inhabitant-tax.spouse-deduction',
      'inhabitant-tax.basic-deduction',
      'inhabitant-tax.adjustment-credit-base',
      'inhabitant-tax.income-levy-limit',
      'inhabitant-tax.municipal-levy',
      'inhabitant-tax.prefectural-levy',
      'inhabitant-tax.per-capita-limit',
    ])
  })
})
