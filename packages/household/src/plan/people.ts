import * as v from 'valibot'
import { clockText, dateText, id, wholeYen } from '../fields.ts'

/** 年末調整で申告する額, yen a year; premiums as paid, the housing credit (住宅ローン控除) as granted. Absent = none. */
export const deductionsSchema = v.strictObject({
  /** 生命保険料: 新契約 and 旧契約, general, nursing and medical care, pension. */
  lifeNewGeneral: v.optional(wholeYen),
  lifeOldGeneral: v.optional(wholeYen),
  lifeCare: v.optional(wholeYen),
  lifeNewPension: v.optional(wholeYen),
  lifeOldPension: v.optional(wholeYen),
  /** 地震保険料, and 旧長期損害保険料. */
  earthquake: v.optional(wholeYen),
  oldLongTerm: v.optional(wholeYen),
  /** 小規模企業共済等掛金, iDeCo included. */
  smallBusiness: v.optional(wholeYen),
  housingCredit: v.optional(wholeYen),
})

export const adultSchema = v.strictObject({
  id,
  /** What the family calls this person. */
  name: v.optional(v.string()),
  /** A word for the screen only; no rule but 寡婦/ひとり親 and maternity depends on it. */
  role: v.picklist(['mother', 'father', 'guardian']),
  birth: dateText,
  /** Expecting a child; `due` is 出産予定日 where it is known. */
  pregnant: v.optional(v.boolean()),
  due: v.optional(dateText),
  deductions: v.optional(deductionsSchema),
  /** 医療費 of the family paid by this adult, by calendar year; `reimbursed` by insurance and 出産育児一時金. */
  medicalBills: v.optional(
    v.array(
      v.strictObject({
        year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2150)),
        yen: wholeYen,
        reimbursed: v.optional(wholeYen),
      }),
    ),
  ),
  /** 国民年金 of an adult without 厚生年金: paid by oneself (第1号), or as a spouse (第3号). Absent = not known. */
  nationalPension: v.optional(v.picklist(['category1', 'category3'])),
})

/** Municipalities whose nursery fees are known; `national` is the ceiling none exceeds. */
export const NURSERY_FEE_TABLE_IDS = [
  'national',
  'yokohama',
  'kawasaki',
  'sapporo',
  'saitama',
  'osaka',
  'tokyoWards',
] as const

/** Meals (給食費), paid beside the fee from the class that is free of it on. */
const mealMonthly = v.optional(wholeYen)
/** 副食費 in it: the part some families need not pay. Absent = all of it. */
const sideMealMonthly = v.optional(wholeYen)
/** 保育必要量: 標準時間 or 短時間. Absent = as the working hours of each track give it (120 hours a month). */
const certificate = v.optional(v.picklist(['standard', 'short']))

/**
 * 保育料 of a licensed nursery: by the municipality's table from both parents' resident tax, or an amount of one's own, which stays the
 * same until the class that is free. Meals of the classes before are in the fee.
 */
export const nurseryFeeSchema = v.variant('rule', [
  v.strictObject({
    rule: v.literal('table'),
    table: v.picklist(NURSERY_FEE_TABLE_IDS),
    certificate,
    mealMonthly,
    sideMealMonthly,
  }),
  v.strictObject({
    rule: v.literal('amount'),
    monthly: wholeYen,
    /** On 短時間; absent = the same. */
    shortMonthly: v.optional(wholeYen),
    certificate,
    mealMonthly,
    sideMealMonthly,
  }),
])

/**
 * 延長保育: what the nursery takes a month for staying past its ordinary hours, by the time of pick-up. On each track it is the end of work
 * and the way to the nursery that decide.
 */
export const extendedCareSchema = v.strictObject({
  /** End of the ordinary hours on 標準時間, and on 短時間 where the family has that certificate (absent = the same). */
  from: clockText,
  shortFrom: v.optional(clockText),
  /** Picked up by then, so much a month; later than the last row counts as the last row. */
  rows: v.pipe(v.array(v.strictObject({ until: clockText, monthly: wholeYen })), v.minLength(1)),
})

const grade = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))

/** 学童（放課後児童クラブ）: what it costs a month, from the April of entering school on. */
export const afterSchoolSchema = v.strictObject({
  /** From a grade on; grades before the first row cost nothing. */
  fees: v.pipe(v.array(v.strictObject({ fromGrade: grade, monthly: wholeYen })), v.minLength(1)),
  /** The last grade the child goes there. Absent = the third. */
  lastGrade: v.optional(grade),
  /** In August instead, where the club takes more for the long days. */
  augustMonthly: v.optional(wholeYen),
})

export const childSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  birth: dateText,
  /** Where the child is cared for: ids of places, in the order of the day. */
  care: v.optional(v.array(id), []),
  /** 入園日: how often a child is ill depends on how long it has been among others; fees are paid from its month on. */
  careSince: v.optional(dateText),
  /** 合計所得金額 of a year of a child who works, yen; from 16 on it decides how far the parents' tax counts the child. Absent = none. */
  income: v.optional(wholeYen),
  /** 出産にかかった費用, as billed, before the lump sum. Absent = not known. */
  birthCost: v.optional(wholeYen),
  /** Absent = not counted. */
  nurseryFee: v.optional(nurseryFeeSchema),
  extendedCare: v.optional(extendedCareSchema),
  afterSchool: v.optional(afterSchoolSchema),
})

export type Adult = v.InferOutput<typeof adultSchema>
export type Child = v.InferOutput<typeof childSchema>
export type NurseryFee = v.InferOutput<typeof nurseryFeeSchema>
export type ExtendedCare = v.InferOutput<typeof extendedCareSchema>
export type AfterSchool = v.InferOutput<typeof afterSchoolSchema>
