import type { DayPattern, Plan } from '@yohaku/household'
import { err, ok, type Result } from '@yohaku/kernel'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** Somebody asked for a day the plan does not describe. */
export interface NoSuchDay {
  readonly type: 'NoSuchDay'
  readonly day: string
  /** Ids of the patterns, then the weekdays that have one. */
  readonly known: readonly string[]
}

/**
 * The pattern with that id, or the first one of that weekday. Without a name: the first one on most weekdays, that is the
 * family's ordinary day.
 */
export const findPattern = (plan: Plan, day?: string): Result<DayPattern, NoSuchDay> => {
  const found = day === undefined ? ordinaryDay(plan) : named(plan, day)
  if (found !== undefined) return ok(found)
  const weekdays = WEEKDAYS.filter((weekday) => onWeekday(plan, weekday))
  return err({ type: 'NoSuchDay', day: day ?? 'mon', known: [...plan.days.map((pattern) => pattern.id), ...weekdays] })
}

const named = (plan: Plan, day: string): DayPattern | undefined =>
  plan.days.find((pattern) => pattern.id === day) ?? onWeekday(plan, day)

const onWeekday = (plan: Plan, day: string): DayPattern | undefined =>
  plan.days.find((pattern) => pattern.weekdays.some((weekday) => weekday === day))

const ordinaryDay = (plan: Plan): DayPattern | undefined =>
  plan.days.reduce<DayPattern | undefined>(
    (best, pattern) => (best === undefined || pattern.weekdays.length > best.weekdays.length ? pattern : best),
    undefined,
  )
