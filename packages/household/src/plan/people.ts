import * as v from 'valibot'
import { dateText, id } from '../fields.ts'

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
})

export const childSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  birth: dateText,
  /** Where the child is cared for: ids of places, in the order of the day. */
  care: v.optional(v.array(id), []),
  /** 入園日: how often a child is ill depends on how long it has been among others. */
  careSince: v.optional(dateText),
})

export type Adult = v.InferOutput<typeof adultSchema>
export type Child = v.InferOutput<typeof childSchema>
