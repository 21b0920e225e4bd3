import * as v from 'valibot'
import { clockText, id, positiveMinutes, weekday, wholeYen } from '../fields.ts'

/** かわりの人 — who can look after a child, or a place for ill children (病児保育). Everything but the kind may stay blank. */
export const helperSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  kind: v.picklist(['grandparent', 'sitter', 'familySupport', 'sickChildCare', 'friend', 'other']),
  note: v.optional(v.string()),
  /** Hours in which they can be with the child; opening hours of a place. */
  from: v.optional(clockText),
  to: v.optional(clockText),
  weekdays: v.optional(v.array(weekday)),
  /** Other hours on some weekdays: a sitter who comes earlier on Fridays. */
  hoursOn: v.optional(v.array(v.strictObject({ weekdays: v.array(weekday), from: clockText, to: clockText }))),
  /** Where an ill child is brought to; absent = they come to the home. */
  place: v.optional(id),
  /** The way between them and the home, one way. */
  travelMinutes: v.optional(positiveMinutes),
  /** Whether they may collect the child at the nursery. */
  collects: v.optional(v.boolean()),
  yenPerHour: v.optional(wholeYen),
  yenPerDay: v.optional(wholeYen),
  /** Days on which they can still be asked this year. */
  daysLeft: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** How often they can, when asked; a place: how often one is free. */
  chancePercent: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  /** Number to ring. */
  phone: v.optional(v.string()),
  /** From when on the day they can be asked: when the line of a place for ill children opens. */
  askFrom: v.optional(clockText),
  /** Who is rung first: 1, 2, 3 …; without it whoever can most often. */
  askOrder: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** What has to be brought, in the family's words: 医師連絡票. */
  papers: v.optional(v.array(v.string())),
})

export type Helper = v.InferOutput<typeof helperSchema>
