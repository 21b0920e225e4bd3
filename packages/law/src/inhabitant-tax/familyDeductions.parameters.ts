import { date, month } from '@yohaku/kernel'
import type { DeductionByIncome } from '../income-tax/basicDeduction.parameters.ts'
import type { DependantAmounts, SpecifiedRelativeRows } from '../income-tax/dependantDeduction.parameters.ts'
import type { EarthquakeInsuranceCurves, LifeInsuranceCurves } from '../income-tax/insuranceDeduction.parameters.ts'
import type { PersonalAmounts } from '../income-tax/personalDeduction.parameters.ts'
import type { SpouseAmounts } from '../income-tax/spouseDeduction.parameters.ts'
import { parameter } from '../parameter.ts'
import { PAGES } from './sources.ts'

const basis = '地方税法 第34条・第314条の2'

export const INHABITANT_BASIC_DEDUCTION = parameter<DeductionByIncome>({
  id: 'inhabitant-tax.basic-deduction',
  term: '基礎控除（住民税）',
  unit: 'yen by 合計所得金額 of the year before; fiscal year from June',
  knownUntil: null,
  history: [
    {
      // The reforms of 2025 and 2026 raised the deduction of income tax only.
      from: month('2021-06'),
      value: [
        [24_000_000, 430_000],
        [24_500_000, 290_000],
        [25_000_000, 150_000],
      ],
      basis,
      source: PAGES.misato,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const INHABITANT_SPOUSE_DEDUCTION = parameter<SpouseAmounts>({
  id: 'inhabitant-tax.spouse-deduction',
  term: '配偶者控除・配偶者特別控除（住民税）',
  unit: 'yen by 合計所得金額 of the taxpayer and of the spouse',
  knownUntil: null,
  history: [
    {
      from: month('2021-06'),
      value: {
        ownIncomeUpTo: [9_000_000, 9_500_000, 10_000_000],
        general: [330_000, 220_000, 110_000],
        elderly: [380_000, 260_000, 130_000],
        special: [
          [1_000_000, [330_000, 220_000, 110_000]],
          [1_050_000, [310_000, 210_000, 110_000]],
          [1_100_000, [260_000, 180_000, 90_000]],
          [1_150_000, [210_000, 140_000, 70_000]],
          [1_200_000, [160_000, 110_000, 60_000]],
          [1_250_000, [110_000, 80_000, 40_000]],
          [1_300_000, [60_000, 40_000, 20_000]],
          [1_330_000, [30_000, 20_000, 10_000]],
        ],
      },
      basis,
      source: PAGES.localTaxAct,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const INHABITANT_DEPENDANT_DEDUCTION = parameter<DependantAmounts>({
  id: 'inhabitant-tax.dependant-deduction',
  term: '扶養控除（住民税）',
  unit: 'yen for each dependant of 16 or more on 31 December',
  knownUntil: null,
  history: [
    {
      from: month('2021-06'),
      value: { general: 330_000, specified: 450_000, elderly: 380_000, cohabitingElderlyParent: 450_000 },
      basis,
      source: PAGES.localTaxAct,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const INHABITANT_SPECIFIED_RELATIVE_DEDUCTION = parameter<SpecifiedRelativeRows>({
  id: 'inhabitant-tax.specified-relative-deduction',
  term: '特定親族特別控除（住民税）',
  unit: 'yen by 合計所得金額 of a relative of 19–22',
  knownUntil: null,
  history: [
    {
      from: month('2026-06'),
      value: [
        [950_000, 450_000],
        [1_000_000, 410_000],
        [1_050_000, 310_000],
        [1_100_000, 210_000],
        [1_150_000, 110_000],
        [1_200_000, 60_000],
        [1_230_000, 30_000],
      ],
      basis: `${basis}（令和8年度から）`,
      source: PAGES.misato,
      confidence: 'primary',
      checkedOn: null,
    },
    {
      from: month('2021-06'),
      value: [],
      basis: '令和7年法律第7号による創設前',
      source: PAGES.misato,
      confidence: 'primary',
      checkedOn: null,
    },
  ],
})

const PERSONAL: PersonalAmounts = {
  disabled: 260_000,
  speciallyDisabled: 300_000,
  cohabitingSpeciallyDisabled: 530_000,
  widow: 260_000,
  singleParent: 300_000,
  workingStudent: 260_000,
  ownIncomeUpTo: 5_000_000,
}

export const INHABITANT_PERSONAL_DEDUCTION = parameter<PersonalAmounts>({
  id: 'inhabitant-tax.personal-deduction',
  term: '障害者控除・寡婦控除・ひとり親控除・勤労学生控除（住民税）',
  unit: 'yen for each person; own 合計所得金額 limit in yen',
  knownUntil: null,
  history: [
    {
      from: month('2028-06'),
      value: { ...PERSONAL, singleParent: 330_000 },
      basis: `${basis}（令和10年度から）`,
      source: PAGES.outline2026,
      confidence: 'single',
      checkedOn: null,
    },
    {
      from: month('2021-06'),
      value: PERSONAL,
      basis,
      source: PAGES.localTaxAct,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

const NEW_CONTRACT = {
  rows: [
    [12_000, 1, 0],
    [32_000, 2, 6_000],
    [56_000, 4, 14_000],
  ],
  most: 28_000,
} as const

export const INHABITANT_LIFE_INSURANCE_DEDUCTION = parameter<LifeInsuranceCurves>({
  id: 'inhabitant-tax.life-insurance-deduction',
  term: '生命保険料控除（住民税）',
  unit: 'yen by premium of the year before',
  knownUntil: null,
  history: [
    {
      // The uplift of 2026 and 2027 for families is one of income tax only.
      from: month('2021-06'),
      value: {
        newContract: NEW_CONTRACT,
        oldContract: {
          rows: [
            [15_000, 1, 0],
            [40_000, 2, 7_500],
            [70_000, 4, 17_500],
          ],
          most: 35_000,
        },
        newGeneralWithChild: NEW_CONTRACT,
        together: 28_000,
        togetherWithChild: 28_000,
        total: 70_000,
      },
      basis,
      source: PAGES.localTaxAct,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const INHABITANT_EARTHQUAKE_INSURANCE_DEDUCTION = parameter<EarthquakeInsuranceCurves>({
  id: 'inhabitant-tax.earthquake-insurance-deduction',
  term: '地震保険料控除（住民税）',
  unit: 'yen by premium of the year before',
  knownUntil: null,
  history: [
    {
      from: month('2021-06'),
      value: {
        earthquake: { rows: [[50_000, 2, 0]], most: 25_000 },
        oldLongTerm: {
          rows: [
            [5_000, 1, 0],
            [15_000, 2, 2_500],
          ],
          most: 10_000,
        },
        total: 25_000,
      },
      basis,
      source: PAGES.kasugai,
      confidence: 'primary',
      checkedOn: date('2026-11-22'),
    },
  ],
})
