import type { Plan } from '@yohaku/household'
import { homesOf } from '../day/place.ts'
import type { DayOutlook, DayStepOutlook } from '../outlook.ts'

/** Where a child is between leaving home and being back, as the day tells. */
export interface ChildsDay {
  readonly leavesHome: number
  readonly backHome: number
  /** Places of care with the times the child is there. */
  readonly care: readonly { readonly place: string; readonly from: number; readonly to: number }[]
  /** Who brings the child; null = it goes by itself. */
  readonly broughtBy: string | null
  /** Where the child is collected, or is last; and when. */
  readonly collectedAt: string
  readonly collected: number
  /** When its day ends in bed; null = not told. */
  readonly inBed: number | null
  /** When it gets up; null = not told. */
  readonly wakes: number | null
}

/** `wayMinutes` is for a day that begins or ends away from home, because the plan does not tell the way. */
export const childsDay = (
  plan: Plan,
  { steps }: DayOutlook,
  child: string,
  wayMinutes: (from: string, to: string) => number | null,
): ChildsDay | null => {
  const homes = homesOf(plan)
  const [home] = homes
  const own = steps.filter(({ who }) => who.includes(child))
  const away = own.filter((step) => !homes.has(step.place) || isLeaving(step, homes))
  const first = away.find(({ act }) => act !== 'care')
  const last = away.at(-1)
  if (first === undefined || last === undefined || home === undefined) return null
  const back = own.slice(own.indexOf(last)).find((step) => homes.has(step.to ?? step.place))
  const out = homes.has(first.place) ? first.start : first.start - (wayMinutes(home, first.place) ?? 0)
  const end = last.to ?? last.place
  const returns = homes.has(end) ? last.end : (back?.start ?? last.end + (wayMinutes(end, home) ?? 0))
  const care = own.filter(({ act }) => act === 'care')
  const dropoff = own.find(({ act }) => act === 'dropoff')
  const pickup = own.findLast(({ act }) => act === 'pickup')
  const stay = care.at(-1)
  return {
    leavesHome: out,
    backHome: Math.max(returns, out),
    care: care.map(({ place, start, end: to }) => ({ place, from: start, to })),
    broughtBy: dropoff?.who.find((who) => plan.household.adults.some(({ id }) => id === who)) ?? null,
    collectedAt: pickup?.place ?? stay?.place ?? end,
    collected: pickup?.start ?? stay?.end ?? last.end,
    inBed: own.findLast(({ act }) => act === 'bedtime' || act === 'sleep')?.start ?? null,
    wakes: own.find(({ act }) => act === 'wake')?.start ?? null,
  }
}

const isLeaving = (step: DayStepOutlook, homes: ReadonlySet<string>): boolean => step.to !== null && !homes.has(step.to)
