import type { Plan, Step } from '@yohaku/household'
import { homesOf } from '../day/place.ts'
import { type Assigned, type Errand, isAsStated } from './errand.ts'
import { type Half, halvesOf, type NewHalf, rebuilt } from './half.ts'
import { isWay, tripsOf } from './trips.ts'

/** A stretch of somebody's day whose errands change. */
export interface Stretch {
  readonly half: Half
  /** Children it had before. */
  readonly had: readonly string[]
  /** Its errands now, in their order. */
  readonly errands: readonly Assigned[]
  /** `null` = nothing is left to leave home for. */
  readonly now: NewHalf | null
  /** Errands came that this person did not have. */
  readonly isAdded: boolean
}

/** The stretches of one person's day that change when the errands are done by who is named for them, in the order named. */
export const stretchesOf = (
  plan: Plan,
  steps: readonly Step[],
  person: string,
  assigned: readonly Assigned[],
): readonly Stretch[] => {
  const own = tripsOf(plan, steps, person).flatMap(halvesOf)
  const wasOn = (half: Half): readonly Assigned[] =>
    assigned.filter(({ errand }) => errand.carers.includes(person) && half.steps.some((step) => step.id === errand.id))
  const hosts = new Map<Half, readonly Assigned[]>()
  for (const each of assigned) {
    if (!each.who.includes(person) || each.errand.carers.includes(person)) continue
    const known = [...own, ...hosts.keys()].find((half) =>
      [...wasOn(half), ...(hosts.get(half) ?? [])].some(({ errand }) => errand.kind === each.errand.kind),
    )
    const host = known ?? workHalf(own, each.errand) ?? newHalf(plan, person, each.errand)
    hosts.set(host, [...(hosts.get(host) ?? []), each])
  }
  return [...new Set([...own, ...hosts.keys()])].flatMap((half): readonly Stretch[] => {
    const [was, came] = [wasOn(half), hosts.get(half) ?? []]
    if (came.length === 0 && was.every(isAsStated)) return []
    const errands = assigned.filter((each) => (was.includes(each) && each.who.includes(person)) || came.includes(each))
    const others = half.steps.some((step) => !isWay(step) && !was.some(({ errand }) => errand.id === step.id))
    const isNothing = errands.length === 0 && !others && half.from === half.to
    return [
      {
        half,
        had: [...new Set(was.flatMap(({ errand }) => errand.children))],
        errands,
        now: isNothing ? null : rebuilt(plan, half, errands),
        isAdded: came.length > 0,
      },
    ]
  })
}

/** On the way to work, or from work. */
const workHalf = (own: readonly Half[], { kind }: Errand): Half | undefined => {
  const atWork = own.filter(({ from, to }) => from !== to)
  return kind === 'dropoff' ? atWork.find(({ name }) => name === 'out') : atWork.findLast(({ name }) => name === 'back')
}

/** A trip of its own from home and back; a helper is met at the gate. */
const newHalf = (plan: Plan, person: string, { kind, place }: Errand): Half => {
  const [home = ''] = homesOf(plan)
  const isHelper = plan.household.helpers.some(({ id }) => id === person)
  return { person, name: kind === 'dropoff' ? 'out' : 'back', from: isHelper ? place : home, to: home, steps: [] }
}
