import type { Place, Step } from '@yohaku/household'
import { clock, type Minutes, minutes } from '@yohaku/kernel'
import { first, type Layout, note, place, timeOf } from './layout.ts'
import type { DayPromise } from './trackDay.ts'

/** A step that stays at its place, with the promise it carries: a drop-off waits for the doors, a pick-up has to beat them. */
export const stay = (layout: Layout, step: Step): void => {
  const door = doorOf(layout, step)
  const latest = soonest(door.closes, step.by === undefined ? undefined : clock(step.by))
  const { stands, certain } = place(layout, step, {
    planned: timeOf(layout, step),
    earliest: door.opens,
    latest,
    minutes: minutes(step.minutes),
  })
  if (step.act === 'dropoff') stayBehind(layout, step)
  if (!stands && (latest !== undefined || step.act === 'dropoff'))
    note(layout, { code: 'time_not_stated', who: first(step.who), place: step.place })
  if (!stands || latest === undefined) return
  layout.promises.push({
    id: step.id,
    step: step.id,
    kind: kindOf(step),
    who: step.who,
    place: step.place,
    latest,
    certain: certain && !door.doubtful,
  })
}

/** Whatever the morning was: the child is there, and can be collected. */
const stayBehind = (layout: Layout, step: Step): void => {
  for (const { id } of layout.plan.household.children)
    if (step.who.includes(id)) layout.whereabouts.set(id, { place: step.place, lost: false, certain: true })
}

interface Door {
  readonly opens?: Minutes | undefined
  readonly closes?: Minutes | undefined
  /** Not everybody collected here is cared for here. */
  readonly doubtful?: boolean
}

const doorOf = (layout: Layout, step: Step): Door => {
  const { places } = layout.plan
  const at = places.find((candidate) => candidate.id === step.place)
  if (step.act === 'dropoff') {
    if (at?.opens !== undefined) return { opens: clock(at.opens) }
    if (cares(at)) note(layout, { code: 'opening_not_stated', place: step.place })
  }
  if (step.act === 'pickup') {
    const strangers = strangersOf(layout, step)
    for (const who of strangers) note(layout, { code: 'pickup_place_not_stated', who, place: step.place })
    const doubtful = strangers.length > 0
    if (at?.closes !== undefined) return { closes: clock(at.closes), doubtful }
    note(layout, { code: 'closing_not_stated', place: step.place })
  }
  return {}
}

/** Children of a pick-up who are cared for at other places only. */
const strangersOf = (layout: Layout, step: Step): string[] =>
  layout.plan.household.children
    .filter(({ id, care }) => step.who.includes(id) && care.length > 0 && !care.includes(step.place))
    .map(({ id }) => id)

/** Schools let pupils in by a rule of their own, which is not a promise of the family's. */
const cares = (at: Place | undefined): boolean => at?.kind === 'nursery' || at?.kind === 'kindergarten'

const soonest = (a: Minutes | undefined, b: Minutes | undefined): Minutes | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a

const kindOf = (step: Step): DayPromise['kind'] => {
  switch (step.act) {
    case 'dropoff':
    case 'pickup':
    case 'bedtime':
      return step.act
    default:
      return 'own'
  }
}
