import type { DayPattern, Plan } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'
import { dayTypeIds } from './dayTypes.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Somebody asked for a day the plan does not describe. */
export interface NoSuchDay {
  readonly type: 'NoSuchDay'
  readonly day: string
  /** Ids of the patterns, the weekdays that have one, kinds of patterns and of days. */
  readonly known: readonly string[]
}

/**
 * The pattern with that id, the first one of that weekday, the first one of that kind (office, telework, rain, event), or the ordinary
 * day lived on that kind of day (`rain`, `disruption`). Without a name: the first one on most weekdays, that is the family's ordinary
 * day.
 */
export const findPattern = (plan: Plan, day?: string): Result<DayPattern, NoSuchDay> => {
  const found = day === undefined ? ordinaryDay(plan) : named(plan, day)
  if (found !== undefined) return ok(found)
  const weekdays = WEEKDAYS.filter((weekday) => onWeekday(plan, weekday))
  const patterns = plan.days.map((pattern) => pattern.id)
  const types = plan.days.length > 0 ? dayTypeIds(plan) : []
  return err({
    type: 'NoSuchDay',
    day: day ?? 'mon',
    known: [...new Set([...patterns, ...weekdays, ...plan.days.map(({ kind }) => kind), ...types])],
  })
}

const named = (plan: Plan, day: string): DayPattern | undefined =>
  plan.days.find((pattern) => pattern.id === day) ??
  onWeekday(plan, day) ??
  plan.days.find((pattern) => pattern.kind === day) ??
  onType(plan, day)

/** The ordinary day on one kind of day, under its name. */
const onType = (plan: Plan, day: string): DayPattern | undefined => {
  const usual = ordinaryDay(plan)
  return usual !== undefined && dayTypeIds(plan).includes(day) ? { ...usual, id: day, weekdays: [] } : undefined
}

const onWeekday = (plan: Plan, day: string): DayPattern | undefined =>
  plan.days.find((pattern) => pattern.weekdays.some((weekday) => weekday === day))

const ordinaryDay = (plan: Plan): DayPattern | undefined =>
  plan.days.reduce<DayPattern | undefined>(
    (best, pattern) => (best === undefined || pattern.weekdays.length > best.weekdays.length ? pattern : best),
    undefined,
  )
