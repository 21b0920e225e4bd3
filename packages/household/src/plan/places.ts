import * as v from 'valibot'
import { clockText, id, positiveMinutes } from '../fields.ts'

export const placeSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  kind: v.picklist(['home', 'nursery', 'kindergarten', 'primary', 'afterSchool', 'station', 'office', 'shop', 'other']),
  opens: v.optional(clockText),
  closes: v.optional(clockText),
  /** Number to ring. */
  phone: v.optional(v.string()),
})

/** When a bus or train leaves: all its times, or the first, the last and how many minutes apart. Repeats every day. */
export const departuresSchema = v.strictObject({
  times: v.optional(v.pipe(v.array(clockText), v.minLength(1))),
  first: v.optional(clockText),
  every: v.optional(v.pipe(v.number(), v.integer('minutes'), v.minValue(1, 'minutes'), v.maxValue(1440, 'minutes'))),
  last: v.optional(clockText),
})

/** The way from one place to another, in minutes when nothing goes wrong. One direction: the way back is a leg of its own. */
export const legSchema = v.strictObject({
  from: id,
  to: id,
  minutes: positiveMinutes,
  mode: v.optional(v.picklist(['walk', 'bicycle', 'car', 'bus', 'train', 'mixed'])),
  /** 時刻表: who misses a departure waits for the next. Absent = one goes when one is there. */
  departs: v.optional(departuresSchema),
})

/** What only one at a time can use: a bathroom, a car. */
export const resourceSchema = v.strictObject({ id, name: v.optional(v.string()) })

export type Place = v.InferOutput<typeof placeSchema>
export type Leg = v.InferOutput<typeof legSchema>
export type LegDepartures = v.InferOutput<typeof departuresSchema>
export type Resource = v.InferOutput<typeof resourceSchema>
