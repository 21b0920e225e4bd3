import * as v from 'valibot'
import { id, monthText } from './fields.ts'
import { balanceSchema } from './plan/balance.ts'
import { coverWishSchema } from './plan/cover.ts'
import { dayPatternSchema } from './plan/day.ts'
import { dayTypeSchema, delaysSchema } from './plan/delay.ts'
import { filingSchema } from './plan/filing.ts'
import { helperSchema } from './plan/helper.ts'
import { jobSchema } from './plan/job.ts'
import { assumptionSchema, questionSchema } from './plan/notes.ts'
import { adultSchema, childSchema } from './plan/people.ts'
import { legSchema, placeSchema, resourceSchema } from './plan/places.ts'
import { trackSchema } from './plan/track.ts'

export * from './plan/balance.ts'
export * from './plan/cover.ts'
export * from './plan/day.ts'
export * from './plan/delay.ts'
export * from './plan/filing.ts'
export * from './plan/helper.ts'
export * from './plan/job.ts'
export * from './plan/notes.ts'
export * from './plan/people.ts'
export * from './plan/places.ts'
export * from './plan/track.ts'

/**
 * しおり — one household's document (`yohaku-plan/1`). This schema is the single source of the types, of the parser and of the
 * published JSON Schema; its records stand in `plan/`. Dates and times are text, exactly as the file has them, so that reading and
 * writing lose nothing.
 */
export const planSchema = v.strictObject({
  schema: v.literal('yohaku-plan/1'),
  id,
  title: v.string(),
  note: v.optional(v.string()),
  source: v.optional(v.strictObject({ url: v.string(), confidence: v.string(), shows: v.optional(v.string()) })),
  /** First month looked at. */
  start: monthText,
  household: v.strictObject({
    /** JIS code of the prefecture, 01 … 47. */
    prefecture: v.pipe(v.string(), v.regex(/^(0[1-9]|[1-3]\d|4[0-7])$/, 'prefecture')),
    municipality: v.optional(v.string()),
    /** Whether two adults are married to each other. */
    married: v.optional(v.boolean(), true),
    adults: v.pipe(v.array(adultSchema), v.minLength(1), v.maxLength(2)),
    children: v.optional(v.array(childSchema), []),
    helpers: v.optional(v.array(helperSchema), []),
    cover: v.optional(coverWishSchema),
  }),
  places: v.pipe(v.array(placeSchema), v.minLength(1)),
  legs: v.optional(v.array(legSchema), []),
  resources: v.optional(v.array(resourceSchema)),
  jobs: v.optional(v.array(jobSchema), []),
  /** The first track is the present one. */
  tracks: v.pipe(v.array(trackSchema), v.minLength(1)),
  /** The family has chosen its tracks: none is derived beside them, however few they are. */
  tracksChosen: v.optional(v.boolean()),
  days: v.optional(v.array(dayPatternSchema), []),
  /** Absent = those Yohaku starts from, which are assumptions. */
  delays: v.optional(delaysSchema),
  /** Absent = those Yohaku starts from (normal, rain, a line disrupted, a child slow); an empty list = every day is the same. */
  dayTypes: v.optional(v.array(dayTypeSchema)),
  balances: v.optional(v.array(balanceSchema), []),
  filings: v.optional(v.array(filingSchema), []),
  assumptions: v.optional(v.array(assumptionSchema), []),
  /** What is not known and may stay blank, in the family's words. */
  open: v.optional(v.array(v.string()), []),
  /** What is not known and without which a part of the day is not computed. */
  questions: v.optional(v.array(questionSchema)),
})

export type Plan = v.InferOutput<typeof planSchema>
