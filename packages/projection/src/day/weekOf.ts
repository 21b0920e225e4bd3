import type { DayPattern, Plan, Track } from '@yohaku/household'
import { expectOk, type PlainDate } from '@yohaku/kernel'
import { networkOf, planTimes, startOf } from '@yohaku/timetable'
import { dayOf } from './dayOf.ts'
import { areTypesAssumed, dayTypeIds } from './dayTypes.ts'
import { findPattern, WEEKDAYS, type Weekday } from './pattern.ts'

/** A kind of day the family can look at, with the slack of its tightest pick-up. Minutes. */
export interface WeekDay {
  /** Id of the pattern; null = the plan describes no such day. */
  readonly pattern: string | null
  readonly kind: DayPattern['kind'] | null
  /** Negative = cannot be met; null without a pick-up. */
  readonly slackMinutes: number | null
}

/** 一週間 of a track: its weekdays, the days that stand on none of them, and the kinds of day their chances are drawn over. */
export interface Week {
  readonly days: readonly (WeekDay & { readonly weekday: Weekday })[]
  readonly others: readonly WeekDay[]
  readonly dayTypes: { readonly assumed: boolean; readonly ids: readonly string[] }
}

/** The week at a glance: nothing is simulated, so that it can stand over the drawing at once. */
export const weekOf = (plan: Plan, track: Track, on?: PlainDate): Week => {
  const known = new Map(plan.days.map((pattern) => [pattern.id, weekDay(plan, track, pattern, on)]))
  return {
    days: WEEKDAYS.map((weekday) => {
      const found = findPattern(plan, weekday)
      const day = found.ok ? known.get(found.value.id) : undefined
      return { weekday, ...(day ?? { pattern: null, kind: null, slackMinutes: null }) }
    }),
    others: plan.days.flatMap(({ id, weekdays }) => (weekdays.length > 0 ? [] : (known.get(id) ?? []))),
    dayTypes: { assumed: areTypesAssumed(plan), ids: plan.days.length > 0 ? dayTypeIds(plan) : [] },
  }
}

const weekDay = (plan: Plan, track: Track, pattern: DayPattern, on?: PlainDate): WeekDay => {
  const { day, promises } = dayOf(plan, track, pattern, on)
  const times = expectOk(planTimes(expectOk(networkOf(day)).network))
  const slacks = promises.flatMap(({ kind, step, latest }) =>
    kind === 'pickup' ? [latest - (times.events.get(startOf(step))?.earliest ?? latest)] : [],
  )
  return { pattern: pattern.id, kind: pattern.kind, slackMinutes: slacks.length === 0 ? null : Math.min(...slacks) }
}
