import { type AdultMinutes, type Day, measureDay, startOf } from '@yohaku/timetable'
import { timesOf } from './timedDay.ts'

/** What somebody gives up on each such day for a change of the day. */
export interface DayCost {
  /** `unclaimed` = minutes between two steps that belong to nothing. */
  readonly kind: 'sleep' | 'work' | 'ownTime' | 'timeTogether' | 'unclaimed'
  readonly who: string
  /** Negative = gained. */
  readonly minutes: number
}

/**
 * What two plannings of the same day differ by, person by person; kinds without a difference are left out. Sleep is the time of getting
 * up, work the fixed end of work; the others as `measureDay` counts them.
 */
export const costsOf = (before: Day, after: Day): readonly DayCost[] => {
  const [was, is] = [before, after].map((day) => {
    const times = timesOf(day)
    return { measured: measureDay(day, times), rises: risesOf(day, times) }
  })
  if (was === undefined || is === undefined) return []
  const people = [...before.adults, ...before.children]
  const costs = [
    ...people.map((who): DayCost => cost('sleep', who, (was.rises.get(who) ?? 0) - (is.rises.get(who) ?? 0))),
    ...before.adults.map((who) => cost('work', who, workEnd(before, who) - workEnd(after, who))),
    ...(['ownTime', 'timeTogether', 'unclaimed'] as const).flatMap((kind) =>
      before.adults.map((who) =>
        cost(kind, who, minutesOf(was.measured, who, kind) - minutesOf(is.measured, who, kind)),
      ),
    ),
  ]
  return costs.filter(({ minutes }) => minutes !== 0)
}

const cost = (kind: DayCost['kind'], who: string, minutes: number): DayCost => ({ kind, who, minutes })

/** When each person's day begins, where it begins with getting up. */
const risesOf = (day: Day, times: ReturnType<typeof timesOf>): ReadonlyMap<string, number> =>
  new Map(
    [...day.adults, ...day.children].flatMap((who) => {
      const first = day.steps.find((step) => step.who.includes(who))
      const at = first?.act === 'wake' ? times.events.get(startOf(first.id))?.earliest : undefined
      return at === undefined ? [] : [[who, at] as const]
    }),
  )

const workEnd = (day: Day, adult: string): number =>
  day.steps.findLast((step) => step.act === 'work' && step.who.includes(adult))?.until ?? 0

const minutesOf = (
  measured: readonly AdultMinutes[],
  who: string,
  kind: 'ownTime' | 'timeTogether' | 'unclaimed',
): number => {
  const own = measured.find(({ adult }) => adult === who)
  if (own === undefined) return 0
  return kind === 'unclaimed' ? own.unclaimed : own[kind].minutes
}
