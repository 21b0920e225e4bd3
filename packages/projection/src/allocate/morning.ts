import type { DayPattern, Plan, Step } from '@yohaku/household'
import type { Day, DayStep, PlannedTimes } from '@yohaku/timetable'
import { endOf, startOf } from '@yohaku/timetable'
import { homesOf } from '../day/place.ts'
import { movedTimes } from '../day/shift.ts'

/** An adult's way from bed to work on one day. */
export interface Morning {
  readonly adult: string
  /** Steps with a planned time that lead to the adult's first work, other people's too. */
  readonly leading: readonly string[]
  /** Adults whose first step of the day is among them: they get up for it. */
  readonly risers: readonly string[]
  /** Those, and the adult, who leaves earlier for it even where nothing is told of getting up. */
  readonly givers: readonly string[]
  /** The step with which the adult leaves home, and those with a planned time from there to work. */
  readonly leaving: string | null
  readonly underway: readonly string[]
  /** Minutes between the end of what comes before leaving and leaving, as planned; null = nothing is told of before. */
  readonly white: number | null
}

/** The adult's morning; null where the day tells of no work, or nothing before it. */
export const morningOf = (
  plan: Plan,
  pattern: DayPattern,
  day: Day,
  times: PlannedTimes,
  adult: string,
): Morning | null => {
  const planned = new Map(day.steps.flatMap((step) => (step.planned === undefined ? [] : [[step.id, step] as const])))
  const leading = [...movedTimes(plan, pattern.steps, [{ adult, start: -1, end: 0 }]).keys()]
  const own = pattern.steps.filter((step) => step.who.includes(adult))
  const before = own.slice(
    0,
    Math.max(
      0,
      own.findIndex(({ act }) => act === 'work'),
    ),
  )
  if (before.length === 0) return null
  const homes = homesOf(plan)
  const last = before.findLastIndex((step) => isAtHome(step, homes))
  const underway = before.slice(last + 1)
  const leaving = underway.find(({ id }) => planned.has(id))?.id ?? null
  const risers = plan.household.adults.flatMap(({ id }) => {
    const first = day.steps.find((step) => step.who.includes(id))
    return first !== undefined && leading.includes(first.id) && isAtHome(first, homes) ? id : []
  })
  return {
    adult,
    leading: leading.filter((id) => planned.has(id)),
    risers,
    givers: plan.household.adults.flatMap(({ id }) => (id === adult || risers.includes(id) ? id : [])),
    leaving,
    underway: underway.flatMap(({ id }) => (planned.has(id) ? id : [])),
    white: leaving === null ? null : whiteBefore(day, times, leaving),
  }
}

const isAtHome = ({ act, place, to }: Pick<Step | DayStep, 'act' | 'place' | 'to'>, homes: ReadonlySet<string>) =>
  act !== 'leaveHome' && homes.has(place) && (to === undefined || homes.has(to))

const whiteBefore = (day: Day, times: PlannedTimes, id: string): number | null => {
  const index = day.steps.findIndex((step) => step.id === id)
  const ends = (day.steps[index]?.who ?? []).flatMap((person) => {
    const before = day.steps.slice(0, index).findLast((step) => step.who.includes(person))
    return before === undefined ? [] : (times.events.get(endOf(before.id))?.earliest ?? [])
  })
  const start = times.events.get(startOf(id))?.earliest
  return ends.length === 0 || start === undefined ? null : Math.max(0, start - Math.max(...ends))
}
