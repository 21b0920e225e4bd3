import type { Plan } from '@yohaku/household'
import { clock } from '@yohaku/kernel'
import { homesOf } from '../day/place.ts'
import type { DayOutlook, DayStepOutlook } from '../outlook.ts'
import type { Errand } from './errand.ts'
import type { Stretch } from './stretch.ts'

/**
 * When somebody leaves for a stretch whose errands changed; `null` = as soon as what comes before is done (after work), or as the steps
 * say themselves.
 *
 * Who takes a child along leaves as much earlier as it takes to reach work with the margin planned today, never later than today, but not
 * so early as to stand before a closed gate. Who is relieved leaves as today, and gains the time. A trip for the child alone is made at
 * the time the child is brought or collected today.
 */
export const leavingTime = (plan: Plan, today: DayOutlook, { half, now, errands, isAdded }: Stretch): number | null => {
  if (now === null) return null
  const [first] = errands
  const isHelper = plan.household.helpers.some(({ id }) => id === half.person)
  if (isHelper) return first === undefined ? null : helperTime(plan, today, half.person, first.errand)
  const usual = departure(plan, today, half.person)
  if (half.name === 'back')
    return half.from === half.to && isAdded && first !== undefined
      ? tripTime(today, first.errand, now.toFirstStop)
      : null
  if (!isAdded) return half.steps.length > 0 && half.from !== half.to ? usual : null
  const due = workStart(today, half.person)
  const child = first === undefined ? null : tripTime(today, first.errand, now.toFirstStop)
  const needed = due === null || now.length === null ? child : due - now.length
  const wanted = Math.min(needed ?? Number.POSITIVE_INFINITY, usual ?? child ?? Number.POSITIVE_INFINITY)
  return wanted === Number.POSITIVE_INFINITY
    ? null
    : Math.max(0, wanted, gateOpens(plan, first?.errand, now.toFirstStop))
}

/** Arrival at work as planned today, not after its start. */
const workStart = (today: DayOutlook, person: string): number | null => {
  const promise = today.deadlines.find(({ kind, who }) => kind === 'workStart' && who.includes(person))
  return promise === undefined ? workStep(today, person) : Math.min(promise.planned, promise.latest)
}

const workStep = (today: DayOutlook, person: string): number | null =>
  today.steps.find((step) => step.act === 'work' && step.who.includes(person))?.start ?? null

/** When this person first leaves home today. */
export const departure = (plan: Plan, today: DayOutlook, person: string): number | null => {
  const homes = homesOf(plan)
  const leaves = ({ act, place, to }: DayStepOutlook): boolean =>
    homes.has(place) && (act === 'leaveHome' || (to !== null && !homes.has(to)))
  return today.steps.find((step) => step.who.includes(person) && leaves(step))?.start ?? null
}

/** So that the gate is reached when it is today; of a pick-up nobody is named for, that is not known. */
const tripTime = (today: DayOutlook, errand: Errand, way: number | null): number | null => {
  const there = today.steps.find(({ id }) => id === errand.id)?.start
  return there === undefined || way === null ? null : there - way
}

const helperTime = (plan: Plan, today: DayOutlook, helper: string, errand: Errand): number | null => {
  const from = plan.household.helpers.find(({ id }) => id === helper)?.from
  const there = today.steps.find(({ id }) => id === errand.id)?.start
  if (from === undefined) return there ?? null
  return Math.max(clock(from), there ?? 0)
}

const gateOpens = (plan: Plan, errand: Errand | undefined, way: number | null): number => {
  const opens = plan.places.find(({ id }) => id === errand?.place)?.opens
  return errand?.kind !== 'dropoff' || opens === undefined || way === null ? 0 : clock(opens) - way
}
