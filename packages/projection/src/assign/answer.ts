import type { Plan } from '@yohaku/household'
import type { Weekday } from '../day/pattern.ts'
import { homesOf } from '../day/place.ts'
import type { DayOutlook, MinutesOf, OnTime } from '../outlook.ts'
import type { Arrangement, Obstacle } from './arrangement.ts'
import { type Errand, isAsStated } from './errand.ts'

/** One weekday with who does what. Times are minutes of the day. */
export interface AssignDay extends AssignOption {
  readonly weekday: Weekday
  readonly pattern: string
  /** When each adult leaves home in the morning and the desk in the evening; null = does not, or not told. */
  readonly leave: readonly { readonly adult: string; readonly home: number | null; readonly work: number | null }[]
  readonly timeTogether: readonly MinutesOf[]
  readonly ownTime: readonly MinutesOf[]
}

/** One way to share a day. */
export interface AssignOption {
  /** Who brings and who collects: an id; several joined by `+` in the order of the errands; null = there is nothing to do. */
  readonly dropoff: string | null
  readonly pickup: string | null
  readonly errands: readonly AssignErrand[]
  readonly feasible: boolean
  readonly isToday: boolean
  /** All promises with a chance of their own kept on the same day; null where it cannot be done, or none has one. */
  readonly chance: OnTime | null
  /** Promises missed on a day, on average, of those that every way to share can be judged by; null where it cannot be done. */
  readonly missed: number | null
  /** Chance of each promise; those without one of their own are in `uncertain`. */
  readonly kept: readonly { readonly deadline: string; readonly p: number }[]
  readonly uncertain: readonly string[]
  /** Minutes of all adults together; null where it cannot be done. */
  readonly timeTogetherMinutes: number | null
  readonly ownTimeMinutes: number | null
  /** Minutes the adults get up earlier than today, together. */
  readonly sleepLostMinutes: number | null
  readonly obstacles: readonly Obstacle[]
}

export interface AssignErrand extends Pick<Errand, 'id' | 'kind' | 'place' | 'children'> {
  readonly who: readonly string[]
  readonly isAsToday: boolean
  /** When it is planned; null where the day cannot be laid out. */
  readonly start: number | null
  /** Minutes until the gate closes, and by how much the plan beats that; null where the gate has no hour. */
  readonly latest: number | null
  readonly slackMinutes: number | null
}

export const optionAnswer = ({ assigned, obstacles, figures, isToday, day }: Arrangement): AssignOption => ({
  dropoff: namesOf(assigned, 'dropoff'),
  pickup: namesOf(assigned, 'pickup'),
  errands: assigned.map((each) => {
    const { id, kind, place, children } = each.errand
    const promise = day?.deadlines.find((deadline) => deadline.id === id)
    return {
      ...{ id, kind, place, children },
      who: each.who,
      isAsToday: isAsStated(each),
      start: day?.steps.find((step) => step.id === id)?.start ?? null,
      latest: promise?.latest ?? null,
      slackMinutes: promise?.slackMinutes ?? null,
    }
  }),
  feasible: obstacles.length === 0,
  isToday,
  chance: figures?.chance ? rounded(figures.chance) : null,
  missed: figures === null ? null : digits(figures.missed),
  kept: [...(figures?.kept ?? [])].map(([deadline, p]) => ({ deadline, p: digits(p) })),
  uncertain: figures?.uncertain ?? [],
  timeTogetherMinutes: figures?.timeTogether ?? null,
  ownTimeMinutes: figures?.ownTime ?? null,
  sleepLostMinutes: figures?.sleepLost ?? null,
  obstacles,
})

export const dayAnswer = (plan: Plan, weekday: Weekday, pattern: string, arrangement: Arrangement): AssignDay => ({
  weekday,
  pattern,
  ...optionAnswer(arrangement),
  leave: arrangement.day === null ? [] : leavings(plan, arrangement.day),
  timeTogether: arrangement.day?.timeTogether ?? [],
  ownTime: arrangement.day?.ownTime ?? [],
})

const namesOf = (assigned: Arrangement['assigned'], kind: Errand['kind']): string | null => {
  const people = assigned.flatMap(({ errand, who }) => (errand.kind === kind ? who : []))
  return people.length === 0 ? null : [...new Set(people)].join('+')
}

const leavings = (plan: Plan, { steps }: DayOutlook): AssignDay['leave'] => {
  const homes = homesOf(plan)
  return plan.household.adults.map(({ id }) => {
    const own = steps.filter((step) => step.who.includes(id))
    const home = own.find(
      ({ act, place, to }) => homes.has(place) && (act === 'leaveHome' || (to !== null && !homes.has(to))),
    )
    const work = own.findLast(({ act, place }) => act === 'work' && !homes.has(place))
    return { adult: id, home: home?.start ?? null, work: work?.end ?? null }
  })
}

const digits = (share: number): number => Math.round(share * 10_000) / 10_000

const rounded = ({ p, low, high, samples }: OnTime): OnTime => ({
  p: digits(p),
  low: digits(low),
  high: digits(high),
  samples,
})
