import type { Plan } from '@yohaku/household'
import type { ChildAlone } from '../outlook.ts'
import { without } from './interval.ts'
import { homesOf } from './place.ts'
import { type Stay, staysOf, type TimedStep } from './presence.ts'

/**
 * When children are at home without an adult. A person is at home before the first step of the day if that is at home, and after the
 * last one; where somebody's steps begin or end elsewhere, nothing is known beyond them.
 */
export const childrenAlone = (plan: Plan, steps: readonly TimedStep[]): readonly ChildAlone[] => {
  const { adults, children, helpers } = plan.household
  const homes = homesOf(plan)
  const stays = new Map([...adults, ...helpers].map(({ id }) => [id, settled(steps, id, homes)]))
  const watched = [...stays.values()].flat().filter((stay) => isAt(stay, homes))
  return children.flatMap(({ id }) => {
    const atHome = settled(steps, id, homes).filter((stay) => isAt(stay, homes))
    return without(atHome, watched).map(({ from, to }) => ({
      child: id,
      from,
      to,
      unsure: adults
        .filter((adult) => without([{ from, to }], stays.get(adult.id) ?? []).length > 0)
        .map((adult) => adult.id),
    }))
  })
}

const isAt = ({ place }: Stay, places: ReadonlySet<string>): boolean => place !== null && places.has(place)

/** The night before a day that begins at home, and after one that ends there, is spent at home. */
const settled = (steps: readonly TimedStep[], person: string, homes: ReadonlySet<string>): readonly Stay[] => {
  const own = steps.filter((step) => step.who.includes(person))
  const [first, last] = [own[0], own.at(-1)]
  const stays = staysOf(steps, person)
  const end = last?.to ?? last?.place
  return [
    ...(first && homes.has(first.place)
      ? [{ place: first.place, from: Number.NEGATIVE_INFINITY, to: first.start, step: first }]
      : []),
    ...stays,
    ...(last && end !== undefined && homes.has(end)
      ? [{ place: end, from: last.end, to: Number.POSITIVE_INFINITY, step: last }]
      : []),
  ]
}
