import * as v from 'valibot'
import { clockText, dateText, id, positiveMinutes, wholeYen } from '../fields.ts'

/** Share of the full-time bonuses paid in a phase; it goes before the rule of the job. */
const bonusPerMille = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))

/** The job whose amounts these are, where it is another one (roles swapped): they count in proportion to full-time pay. Absent = one's own. */
const of = v.optional(id)

export const workPhaseSchema = v.strictObject({
  adult: id,
  /** First day. The phase lasts until this adult's next one. */
  from: dateText,
  kind: v.picklist(['leave', 'reduced', 'full', 'flex', 'none']),
  /** 育児休業, 産前産後休業, 出生時育児休業; only for leave. */
  leave: v.optional(v.picklist(['maternity', 'childcare', 'birth'])),
  start: v.optional(clockText),
  end: v.optional(clockText),
  breakMinutes: v.optional(positiveMinutes),
  daysPerWeek: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  /**
   * Pay of the phase: pro rata by contract hours (`hours`), by a table of the employer (`table`), or an amount of one's own. Absent = pro
   * rata by hours for reduced hours, the full amount for full time.
   */
  pay: v.optional(
    v.variant('rule', [
      v.strictObject({ rule: v.literal('hours') }),
      v.strictObject({
        rule: v.literal('amount'),
        monthly: wholeYen,
        bonusPerMille,
        of,
      }),
      v.strictObject({
        rule: v.literal('table'),
        /** Monthly pay from so many paid minutes a day on; below the lowest row pro rata by hours. */
        rows: v.pipe(v.array(v.strictObject({ paidMinutes: positiveMinutes, monthly: wholeYen })), v.minLength(1)),
        bonusPerMille,
        of,
      }),
    ]),
  ),
})

/**
 * One way of working. The apps have words for the ids `now`, `plus30m`, `plus1h`, `full`, `minus30m`, `minus1h`, `six` (six paid
 * hours), `eight`; a `name` goes before them.
 */
export const trackSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  phases: v.pipe(v.array(workPhaseSchema), v.minLength(1)),
})

export type WorkPhase = v.InferOutput<typeof workPhaseSchema>
export type Track = v.InferOutput<typeof trackSchema>
