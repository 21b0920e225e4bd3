import { month } from '@yohaku/kernel'
import { parameter } from '../parameter.ts'
import { NTA } from './sources.ts'

export interface DependantIncomeLimit {
  /** 合計所得金額 up to which a spouse or relative is a dependant. */
  readonly income: number
  /** 勤労学生: own total income up to which the deduction is given. */
  readonly workingStudentIncome: number
}

export interface DependantAmounts {
  /** 一般: 16–18 and 23–69. */
  readonly general: number
  /** 特定: 19–22. */
  readonly specified: number
  /** 老人: 70 or more. */
  readonly elderly: number
  /** 同居老親等. */
  readonly cohabitingElderlyParent: number
}

/** 特定親族特別控除: relative's income up to, deduction. Empty where the deduction does not exist yet. */
export type SpecifiedRelativeRows = readonly (readonly [incomeUpTo: number, deduction: number])[]

export const DEPENDANT_INCOME_LIMIT = parameter<DependantIncomeLimit>({
  id: 'income-tax.dependant-income-limit',
  term: '扶養親族・同一生計配偶者・勤労学生の所得要件',
  unit: 'yen of 合計所得金額; resident tax follows in the June after',
  knownUntil: null,
  history: [
    {
      from: month('2026-01'),
      value: { income: 620_000, workingStudentIncome: 890_000 },
      basis: '所得税法 第2条第1項第32号・第33号・第34号',
      source: NTA.outline2026,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2025-01'),
      value: { income: 580_000, workingStudentIncome: 850_000 },
      basis: '所得税法 第2条第1項第32号・第33号・第34号',
      source: NTA.yearEnd2025,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: { income: 480_000, workingStudentIncome: 750_000 },
      basis: '所得税法 第2条第1項第32号・第33号・第34号',
      source: NTA.dependants,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const DEPENDANT_DEDUCTION = parameter<DependantAmounts>({
  id: 'income-tax.dependant-deduction',
  term: '扶養控除（所得税）',
  unit: 'yen for each dependant of 16 or more on 31 December',
  knownUntil: null,
  history: [
    {
      from: month('2020-01'),
      value: { general: 380_000, specified: 630_000, elderly: 480_000, cohabitingElderlyParent: 580_000 },
      basis: '所得税法 第84条、租税特別措置法 第41条の16',
      source: NTA.dependants,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})

export const SPECIFIED_RELATIVE_DEDUCTION = parameter<SpecifiedRelativeRows>({
  id: 'income-tax.specified-relative-deduction',
  term: '特定親族特別控除（所得税）',
  unit: 'yen by 合計所得金額 of a relative of 19–22',
  knownUntil: null,
  history: [
    {
      from: month('2025-01'),
      value: [
        [850_000, 630_000],
        [900_000, 610_000],
        [950_000, 510_000],
        [1_000_000, 410_000],
        [1_050_000, 310_000],
        [1_100_000, 210_000],
        [1_150_000, 110_000],
        [1_200_000, 60_000],
        [1_230_000, 30_000],
      ],
      basis: '所得税法 第84条の2',
      source: NTA.yearEnd2025,
      confidence: 'secondary',
      checkedOn: null,
    },
    {
      from: month('2020-01'),
      value: [],
      basis: '令和7年法律第13号による創設前',
      source: NTA.yearEnd2025,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
})
