import type { Plan, Track } from '@yohaku/household'
import type { PlainDate } from '@yohaku/kernel'
import { homesOf } from '../day/place.ts'
import type { DayOutlook, DayStepOutlook } from '../outlook.ts'
import { hoursOf, jobOf, phaseOn } from '../track/phase.ts'

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
  /** The day tells nothing of the child: from the moment all adults are out to the moment the first is back. */
  readonly isByWork: boolean
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
    isByWork: false,
  }
}

/** Where the day tells nothing of a child that is in care: by the hours of the adults; null where these are not known either. */
export const dayByWork = (
  plan: Plan,
  track: Track,
  on: PlainDate,
  child: string,
  wayMinutes: (from: string, to: string) => number | null,
): ChildsDay | null => {
  const [home] = homesOf(plan)
  const [place] = plan.household.children.find(({ id }) => id === child)?.care ?? []
  const out = plan.household.adults.flatMap(({ id }) => {
    const hours = hoursOf(plan, phaseOn(track, id, on))
    const job = jobOf(plan, id)
    if (hours === null || job === undefined || home === undefined) return []
    const [there, back] = [wayMinutes(home, job.place) ?? 0, wayMinutes(job.place, home) ?? 0]
    return [{ from: hours.start - there, to: hours.end + back }]
  })
  if (place === undefined || home === undefined || out.length < plan.household.adults.length) return null
  const leavesHome = Math.max(...out.map(({ from }) => from))
  const backHome = Math.min(...out.map(({ to }) => to))
  if (leavesHome >= backHome) return null
  const collected = Math.max(leavesHome, backHome - (wayMinutes(place, home) ?? 0))
  return {
    leavesHome,
    backHome,
    care: [{ place, from: leavesHome, to: collected }],
    broughtBy: null,
    collectedAt: place,
    collected,
    inBed: null,
    wakes: null,
    isByWork: true,
  }
}

const isLeaving = (step: DayStepOutlook, homes: ReadonlySet<string>): boolean => step.to !== null && !homes.has(step.to)
