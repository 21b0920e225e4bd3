import * as v from 'valibot'
import { dateText, id, wholeYen } from '../fields.ts'

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

/**
 * 保育料 of a licensed nursery: by the municipality's table from both parents' resident tax, or an amount of one's own, which stays the
 * same until the class that is free. Meals of the classes before are in the fee.
 */
export const nurseryFeeSchema = v.variant('rule', [
  v.strictObject({
    rule: v.literal('table'),
    table: v.picklist(NURSERY_FEE_TABLE_IDS),
    /** 保育必要量: 標準時間 (absent) or 短時間. */
    certificate: v.optional(v.picklist(['standard', 'short'])),
    mealMonthly,
  }),
  v.strictObject({ rule: v.literal('amount'), monthly: wholeYen, mealMonthly }),
])

export const childSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  birth: dateText,
  /** Where the child is cared for: ids of places, in the order of the day. */
  care: v.optional(v.array(id), []),
  /** 入園日: how often a child is ill depends on how long it has been among others; fees are paid from its month on. */
  careSince: v.optional(dateText),
  /** Absent = not counted. */
  nurseryFee: v.optional(nurseryFeeSchema),
})

export type Adult = v.InferOutput<typeof adultSchema>
export type Child = v.InferOutput<typeof childSchema>
export type NurseryFee = v.InferOutput<typeof nurseryFeeSchema>
