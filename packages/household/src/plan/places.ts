import * as v from 'valibot'
import { clockText, id, positiveMinutes } from '../fields.ts'

export const placeSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  kind: v.picklist(['home', 'nursery', 'kindergarten', 'primary', 'afterSchool', 'station', 'office', 'shop', 'other']),
  opens: v.optional(clockText),
  closes: v.optional(clockText),
})

/** The way from one place to another, in minutes when nothing goes wrong. One direction: the way back is a leg of its own. */
export const legSchema = v.strictObject({
  from: id,
  to: id,
  minutes: positiveMinutes,
  mode: v.optional(v.picklist(['walk', 'bicycle', 'car', 'bus', 'train', 'mixed'])),
})

export type Place = v.InferOutput<typeof placeSchema>
export type Leg = v.InferOutput<typeof legSchema>
