import * as v from 'valibot'
import { positiveMinutes } from '../fields.ts'

/** What a family compares covers of a disrupted day by. */
export const COVER_CRITERIA = ['arrival', 'leave', 'yen', 'remaining', 'promises', 'handovers'] as const

/** 運転整理 — how this family wants a day put together when a child cannot go to care. */
export const coverWishSchema = v.strictObject({
  /** The first difference decides: the child reached soonest, least leave, least yen, most leave left, promises kept, fewest changes. */
  order: v.optional(v.pipe(v.array(v.picklist(COVER_CRITERIA)), v.minLength(1))),
  /** Leave used first where an adult has both. */
  leaveFirst: v.optional(v.picklist(['childNursingLeave', 'annualLeave'])),
  /** Minutes between a call and leaving the desk. */
  minutesToLeave: v.optional(positiveMinutes),
})

export type CoverWish = v.InferOutput<typeof coverWishSchema>
export type CoverCriterion = (typeof COVER_CRITERIA)[number]
