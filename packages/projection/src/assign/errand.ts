import type { DayPattern, Plan, Step } from '@yohaku/household'

/** Bringing some children to a place of care, or collecting them there. */
export interface Errand {
  /** Of the plan's step; of a pick-up the plan does not tell, made up from the place. */
  readonly id: string
  readonly kind: 'dropoff' | 'pickup'
  readonly place: string
  readonly children: readonly string[]
  /** Who does it in the plan; empty = the plan does not say. */
  readonly carers: readonly string[]
  readonly step: Step | null
}

/** An errand and who does it. */
export interface Assigned {
  readonly errand: Errand
  readonly who: readonly string[]
}

/** Whether it is done as the plan says. */
export const isAsStated = ({ errand, who }: Assigned): boolean =>
  who.length === errand.carers.length && who.every((person) => errand.carers.includes(person))

/** The errands of a day in its order; pick-ups nobody is named for come last. */
export const errandsOf = (plan: Plan, pattern: DayPattern): readonly Errand[] => {
  const { adults, children, helpers } = plan.household
  const carers = new Set([...adults, ...helpers].map(({ id }) => id))
  const isChild = new Set(children.map(({ id }) => id))
  const stated = pattern.steps.flatMap((step): Errand[] => {
    const own = step.who.filter((person) => carers.has(person))
    const brought = step.who.filter((person) => isChild.has(person))
    if ((step.act !== 'dropoff' && step.act !== 'pickup') || own.length === 0 || brought.length === 0) return []
    return [{ id: step.id, kind: step.act, place: step.place, children: brought, carers: own, step }]
  })
  return [...stated, ...untold(pattern, [...isChild])]
}

/** Children who are brought somewhere and whom nobody collects there afterwards, by place. */
const untold = (pattern: DayPattern, children: readonly string[]): readonly Errand[] => {
  const left = new Map<string, string[]>()
  for (const child of children) {
    const last = pattern.steps.findLastIndex(({ act, who }) => act === 'dropoff' && who.includes(child))
    const place = pattern.steps[last]?.place
    const isCollected = pattern.steps.slice(last + 1).some(({ act, who }) => act === 'pickup' && who.includes(child))
    if (place !== undefined && !isCollected) left.set(place, [...(left.get(place) ?? []), child])
  }
  return [...left].map(([place, own]) => ({
    id: `pickup.${place}`,
    kind: 'pickup',
    place,
    children: own,
    carers: [],
    step: null,
  }))
}
