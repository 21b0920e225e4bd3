import type { Plan, Step } from '@yohaku/household'
import { homesOf } from '../day/place.ts'

/**
 * One person's time between leaving home and being back, cut at work: out of the house, at work (with all that lies between two
 * spells of it), and back. A trip without work has everything in `out`.
 */
export interface Trip {
  readonly person: string
  readonly from: string
  readonly to: string
  readonly out: readonly Step[]
  readonly work: readonly Step[]
  readonly back: readonly Step[]
}

/** Somebody's trips in the order of the day. A day that begins or ends away from home is taken from and to the home all the same. */
export const tripsOf = (plan: Plan, steps: readonly Step[], person: string): readonly Trip[] => {
  const homes = homesOf(plan)
  const [home = ''] = homes
  const own = steps.filter((step) => step.who.includes(person))
  const trips: Trip[] = []
  let from = home
  let underway: Step[] = []
  const arrive = (at: string): void => {
    if (underway.length > 0) trips.push(cutAtWork(person, from, at, underway))
    underway = []
    from = at
  }
  for (const step of own) {
    if (homes.has(step.place) && !isWay(step)) arrive(step.place)
    else underway.push(step)
  }
  arrive(home)
  return trips
}

/** A step that only leads elsewhere. */
export const isWay = ({ act, place, to }: Step): boolean =>
  act === 'leaveHome' || act === 'travel' || (to !== undefined && to !== place)

const cutAtWork = (person: string, from: string, to: string, steps: readonly Step[]): Trip => {
  const first = steps.findIndex(({ act }) => act === 'work')
  const last = steps.findLastIndex(({ act }) => act === 'work')
  return first < 0
    ? { person, from, to, out: steps, work: [], back: [] }
    : { person, from, to, out: steps.slice(0, first), work: steps.slice(first, last + 1), back: steps.slice(last + 1) }
}
