import type { DayPattern, Plan } from '@yohaku/household'
import { type DayType, DEFAULT_DAY_TYPES } from '@yohaku/timetable'

/**
 * The kinds of day (日の種類) a pattern is lived on: the plan's own, else those Yohaku starts from, without what the family says about a
 * delay itself. A pattern written for rain is lived in the rain; one that only names a kind of day is the ordinary one on such days.
 */
export const dayTypesOf = (plan: Plan, pattern: DayPattern): readonly DayType[] => {
  const types = typesOf(plan)
  const isWritten = plan.days.some(({ id }) => id === pattern.id)
  const forced = isWritten ? pattern.kind : pattern.id
  const only = types.find(({ id }) => id === forced)
  return only ? [{ ...only, p: 1 }] : types
}

/** Ids of the kinds of day of a plan. */
export const dayTypeIds = (plan: Plan): readonly string[] => typesOf(plan).map(({ id }) => id)

/** Whether the kinds of day are those Yohaku starts from: assumptions of ours, which the screen must say. */
export const areTypesAssumed = (plan: Plan): boolean => plan.dayTypes === undefined

const typesOf = (plan: Plan): readonly DayType[] => {
  if (plan.dayTypes) return plan.dayTypes.map(({ id, share, delays }) => ({ id, p: share, delays }))
  const own = plan.delays ?? {}
  return DEFAULT_DAY_TYPES.map(({ id, p, delays }) => ({
    id,
    p,
    delays: Object.fromEntries(Object.entries(delays).filter(([kind]) => !Object.hasOwn(own, kind))),
  }))
}
