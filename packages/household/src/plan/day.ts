import * as v from 'valibot'
import { clockText, id, positiveMinutes, weekday } from '../fields.ts'

export const ACTS = [
  'wake',
  'prepare',
  'childPrepare',
  'breakfast',
  'chores',
  'leaveHome',
  'travel',
  'dropoff',
  'work',
  'lunch',
  'shopping',
  'pickup',
  'home',
  'cook',
  'dinner',
  'bath',
  'play',
  'homework',
  'bedtime',
  'solo',
  'nap',
  'sleep',
  'school',
  'other',
] as const

/**
 * One step of a day. The order of the list is each person's order. A person stays with a step until the next one starts; `minutes` is
 * only what it takes at least. Breaks are part of work and are no steps. A step that is not known (who collects, how long the way
 * takes) is left out and asked for in `questions`; nothing is put in its place.
 */
export const stepSchema = v.strictObject({
  id,
  act: v.picklist(ACTS),
  /** Everybody who takes part, adults first: it starts when all are there. */
  who: v.pipe(v.array(id), v.minLength(1)),
  place: id,
  /** Where it ends, when it is a journey. */
  to: v.optional(id),
  /**
   * Planned start in the first track; absent = as soon as the step before is done, so that it moves with the work before it. Nobody
   * acts before it, but in a track whose work ends earlier the way home need not wait for it.
   */
  at: v.optional(clockText),
  /**
   * Smallest duration. Work needs none: it lasts from the start to the end of the phase in force. A journey without one takes the
   * minutes of its leg: reading a plan puts them here.
   */
  minutes: v.optional(positiveMinutes, 0),
  /** A promise of time of one's own: started by then (bedtime). Opening and working hours are promises by themselves. */
  by: v.optional(clockText),
  delay: v.optional(v.nullable(v.string())),
  /** Adults in `who` of whom one is enough: whoever is there first. Nobody waits for the other. */
  first: v.optional(v.pipe(v.array(id), v.minLength(2))),
  /** Ids of `resources`: the steps that use one follow each other in the order of the list. */
  uses: v.optional(v.pipe(v.array(id), v.minLength(1))),
})

export const dayPatternSchema = v.strictObject({
  id,
  name: v.optional(v.string()),
  kind: v.picklist(['office', 'telework', 'rain', 'event', 'off']),
  weekdays: v.array(weekday),
  /**
   * The working hours the times of this pattern were written for; absent = those of the first track at the plan's start. Kept when
   * the hours of the first track are edited, so that the way home still knows what it followed.
   */
  writtenFor: v.optional(v.array(v.strictObject({ adult: id, start: clockText, end: clockText }))),
  steps: v.array(stepSchema),
})

export type Step = v.InferOutput<typeof stepSchema>
export type DayPattern = v.InferOutput<typeof dayPatternSchema>
