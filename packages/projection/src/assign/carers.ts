import type { Plan } from '@yohaku/household'
import { type Assigned, type Errand, isAsStated } from './errand.ts'

/** Who may do an errand on some weekday: every adult; a helper who may collect, on days they come. */
export const carersFor = (plan: Plan, { kind }: Errand, weekday: string): readonly string[] => [
  ...plan.household.adults.map(({ id }) => id),
  ...plan.household.helpers
    .filter(({ collects, weekdays }) => kind === 'pickup' && collects === true && comesOn(weekdays, weekday))
    .map(({ id }) => id),
]

const comesOn = (weekdays: readonly string[] | undefined, weekday: string): boolean =>
  weekdays === undefined || weekdays.includes(weekday)

/**
 * All ways to share the errands of a day, today's first where the plan tells it. Where one person has several errands of a kind that are not
 * theirs today, every order of them is a way of its own.
 */
export const sharings = (plan: Plan, errands: readonly Errand[], weekday: string): readonly (readonly Assigned[])[] => {
  const today = errands.map((errand): Assigned => ({ errand, who: errand.carers }))
  const all = errands.reduce<readonly (readonly Assigned[])[]>(
    (found, errand) =>
      found.flatMap((some) => carersFor(plan, errand, weekday).map((who) => [...some, { errand, who: [who] }])),
    [[]],
  )
  const others = all.filter((some) => !some.every(isAsStated)).flatMap(orders)
  return today.every(({ who }) => who.length > 0) ? [today, ...others] : others
}

/** The orders in which each person can do what came to them; what stays as it is keeps its order. */
const orders = (assigned: readonly Assigned[]): readonly (readonly Assigned[])[] => {
  const groups = new Map<string, readonly Assigned[]>()
  for (const each of assigned) {
    const key = `${each.errand.kind} ${each.who.join('+')}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].reduce<readonly (readonly Assigned[])[]>(
    (found, group) =>
      found.flatMap((some) =>
        (group.every(isAsStated) ? [group] : permutations(group)).map((own) => [...some, ...own]),
      ),
    [[]],
  )
}

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length <= 1
    ? [items]
    : items.flatMap((item, i) => permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]))
