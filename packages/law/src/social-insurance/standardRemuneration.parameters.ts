import { date, month } from '@yohaku/kernel'
import { type DatedParameter, parameter } from '../parameter.ts'
import { EMPLOYEES_PENSION_ACT, KYOKAI_PREMIUM_TABLE, PENSION_CAP_STEPS, PENSION_PREMIUM_TABLE } from './sources.ts'

/** One row of 標準報酬月額等級表: `from` yen of monthly remuneration (報酬月額), up to the next row's `from`. */
export interface GradeRow {
  readonly grade: number
  readonly smr: number
  readonly from: number
}

const ROWS: readonly (readonly [grade: number, smr: number, from: number])[] = [
  [1, 58_000, 0],
  [2, 68_000, 63_000],
  [3, 78_000, 73_000],
  [4, 88_000, 83_000],
  [5, 98_000, 93_000],
  [6, 104_000, 101_000],
  [7, 110_000, 107_000],
  [8, 118_000, 114_000],
  [9, 126_000, 122_000],
  [10, 134_000, 130_000],
  [11, 142_000, 138_000],
  [12, 150_000, 146_000],
  [13, 160_000, 155_000],
  [14, 170_000, 165_000],
  [15, 180_000, 175_000],
  [16, 190_000, 185_000],
  [17, 200_000, 195_000],
  [18, 220_000, 210_000],
  [19, 240_000, 230_000],
  [20, 260_000, 250_000],
  [21, 280_000, 270_000],
  [22, 300_000, 290_000],
  [23, 320_000, 310_000],
  [24, 340_000, 330_000],
  [25, 360_000, 350_000],
  [26, 380_000, 370_000],
  [27, 410_000, 395_000],
  [28, 440_000, 425_000],
  [29, 470_000, 455_000],
  [30, 500_000, 485_000],
  [31, 530_000, 515_000],
  [32, 560_000, 545_000],
  [33, 590_000, 575_000],
  [34, 620_000, 605_000],
  [35, 650_000, 635_000],
  [36, 680_000, 665_000],
  [37, 710_000, 695_000],
  [38, 750_000, 730_000],
  [39, 790_000, 770_000],
  [40, 830_000, 810_000],
  [41, 880_000, 855_000],
  [42, 930_000, 905_000],
  [43, 980_000, 955_000],
  [44, 1_030_000, 1_005_000],
  [45, 1_090_000, 1_055_000],
  [46, 1_150_000, 1_115_000],
  [47, 1_210_000, 1_175_000],
  [48, 1_270_000, 1_235_000],
  [49, 1_330_000, 1_295_000],
  [50, 1_390_000, 1_355_000],
]

export const HEALTH_GRADES: DatedParameter<readonly GradeRow[]> = parameter({
  id: 'health-insurance.grades',
  term: '標準報酬月額等級表（健康保険）',
  unit: 'yen: 標準報酬月額 and the 報酬月額 from which it applies',
  history: [
    {
      from: month('2016-04'),
      value: ROWS.map(([grade, smr, from]) => ({ grade, smr, from })),
      basis: '健康保険法第40条第1項',
      source: KYOKAI_PREMIUM_TABLE,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

/** Lowest and highest 標準報酬月額 of 厚生年金; between them the rows are those of the health table, numbered from `lowest`. */
export interface PensionGradeLimits {
  readonly lowest: number
  readonly highest: number
  /** Number of grades: the grade of `highest`. */
  readonly grades: number
}

const STEPS = '厚生年金保険法第20条第1項、令和7年法律第74号附則'

export const PENSION_GRADE_LIMITS: DatedParameter<PensionGradeLimits> = parameter({
  id: 'employees-pension.grade-limits',
  term: '標準報酬月額の下限と上限（厚生年金保険）',
  unit: 'yen: 標準報酬月額',
  history: [
    {
      from: month('2029-09'),
      value: { lowest: 88_000, highest: 750_000, grades: 35 },
      basis: STEPS,
      source: PENSION_CAP_STEPS,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
    {
      from: month('2028-09'),
      value: { lowest: 88_000, highest: 710_000, grades: 34 },
      basis: STEPS,
      source: PENSION_CAP_STEPS,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
    {
      from: month('2027-09'),
      value: { lowest: 88_000, highest: 680_000, grades: 33 },
      basis: STEPS,
      source: PENSION_CAP_STEPS,
      confidence: 'secondary',
      checkedOn: date('2026-11-22'),
    },
    {
      from: month('2020-09'),
      value: { lowest: 88_000, highest: 650_000, grades: 32 },
      basis: '厚生年金保険法第20条第1項・第2項、令和2年政令第246号',
      source: PENSION_PREMIUM_TABLE,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})

export const PENSION_CONTRIBUTION_RATE: DatedParameter<number> = parameter({
  id: 'employees-pension.contribution-rate',
  term: '厚生年金保険料率',
  unit: 'per 10,000 of 標準報酬月額・標準賞与額, employer and employee together',
  history: [
    {
      from: month('2017-09'),
      value: 1830,
      basis: '厚生年金保険法第81条第4項',
      source: EMPLOYEES_PENSION_ACT,
      confidence: 'secondary',
      checkedOn: null,
    },
  ],
  knownUntil: null,
})
