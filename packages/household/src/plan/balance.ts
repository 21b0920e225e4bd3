import * as v from 'valibot'
import { dateText, id } from '../fields.ts'

export const balanceSchema = v.strictObject({
  adult: id,
  kind: v.picklist(['annualLeave', 'childNursingLeave']),
  days: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  asOf: dateText,
})

export type Balance = v.InferOutput<typeof balanceSchema>
