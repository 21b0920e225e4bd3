import * as v from 'valibot'
import { id } from '../fields.ts'

export const assumptionSchema = v.strictObject({
  /**
   * Which value of this document is assumed: `household.adults[p1].birth`, `jobs[p1-job].fullTimeMonthly`. Entries of a list are named
   * by their id where they have one, else by their index: an edit elsewhere does not move them.
   */
  path: v.string(),
  /** Why that value: a code with words in the apps' catalogues. */
  reason: v.string(),
  note: v.optional(v.string()),
})

/** Something the plan has to be told before a part of the day can be computed: a code with words in the apps' catalogues. */
export const questionSchema = v.strictObject({
  /** `pickup_not_stated`, `leg_not_stated`, `work_hours_not_stated` … */
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, 'code')),
  /** The adults and children it is about. */
  who: v.optional(v.array(id)),
  /** The places it is about; of a way: from, to. */
  places: v.optional(v.array(id)),
})

export type Assumption = v.InferOutput<typeof assumptionSchema>
export type Question = v.InferOutput<typeof questionSchema>
