import * as v from 'valibot'
import { id } from '../fields.ts'

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(1440))
const positive = v.pipe(v.number(), v.gtValue(0), v.maxValue(1440))
/** Longest delay: beyond it drawn again, or with `clip` taken for the longest itself. */
const cut = { max: v.exactOptional(positive), cut: v.exactOptional(v.picklist(['redraw', 'clip'])) }

/** おくれの大きさ of one kind, in minutes a time; `mean` is that before a cut-off. */
export const delayLawSchema = v.variant('type', [
  v.strictObject({ type: v.literal('constant'), value: minutes }),
  v.strictObject({ type: v.literal('exponential'), mean: minutes, ...cut }),
  v.strictObject({ type: v.literal('gamma'), mean: minutes, shape: positive, ...cut }),
  v.strictObject({ type: v.literal('lognormal'), mean: positive, sigma: positive, ...cut }),
  v.strictObject({
    type: v.literal('empirical'),
    values: v.pipe(v.array(minutes), v.minLength(1)),
    /** How often each value happens; absent = all alike. */
    weights: v.exactOptional(v.array(v.pipe(v.number(), v.minValue(0)))),
  }),
])

/** Delays by kind: the family's own, over those a day starts from. */
export const delaysSchema = v.record(v.string(), delayLawSchema)

/**
 * 日の種類 — a kind of day whose delays come together (rain, a line stopped, a child who is slow). Each day is of one type; `share` is
 * its weight among them. Kinds that are not named keep their usual delays.
 */
export const dayTypeSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  share: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  delays: v.optional(delaysSchema, {}),
})

export type DelayLaw = v.InferOutput<typeof delayLawSchema>
export type DayTypePlan = v.InferOutput<typeof dayTypeSchema>
