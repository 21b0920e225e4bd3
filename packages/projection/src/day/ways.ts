import type { Step } from '@yohaku/household'
import { type Minutes, minutes } from '@yohaku/kernel'
import { first, type Layout, note, place, timeOf } from './layout.ts'
import { legMinutes } from './leg.ts'

/** A step that ends elsewhere than it begins; `undefined` for one that stays. */
export const destinationOf = (pattern: readonly Step[], step: Step): string | undefined => {
  const to = step.to ?? (step.act === 'travel' ? nextPlace(pattern, step) : undefined)
  return to === step.place ? undefined : to
}

/** A journey of the pattern: as long as it states, else as long as the leg. */
export const journey = (layout: Layout, step: Step, to: string): void => {
  const length = step.minutes > 0 ? minutes(step.minutes) : legMinutes(layout.plan, step.place, to)
  travel(layout, step, length, to)
}

/**
 * Brings everybody in a step to its place. Adults who stand elsewhere travel by the plan's legs, with the children who are
 * there with them and take part. Children without an adult find their own way (school to club), which takes no time here.
 */
export const gather = (layout: Layout, step: Step): void => {
  const adults = new Set(layout.plan.household.adults.map((adult) => adult.id))
  const origins = new Map<string, string[]>()
  for (const person of step.who) {
    const from = layout.whereabouts.get(person)?.place
    if (from !== undefined && from !== step.place) origins.set(from, [...(origins.get(from) ?? []), person])
  }
  for (const [from, people] of origins) {
    if (!people.some((person) => adults.has(person))) continue
    const id = origins.size === 1 ? `${step.id}.way` : `${step.id}.way.${from}`
    const way: Step = { id, act: 'travel', who: people, place: from, minutes: 0 }
    travel(layout, way, legMinutes(layout.plan, from, step.place), step.place)
  }
}

const travel = (layout: Layout, way: Step, length: Minutes | null, to: string): void => {
  if (length !== null) {
    place(layout, way, { planned: timeOf(layout, way), minutes: length, to })
    return
  }
  note(layout, { code: 'travelTime', who: first(way.who), place: to })
  for (const person of way.who) layout.whereabouts.set(person, { place: to, lost: true, certain: false })
}

const nextPlace = (pattern: readonly Step[], step: Step): string | undefined =>
  pattern.slice(pattern.indexOf(step) + 1).find((next) => next.who.some((person) => step.who.includes(person)))?.place
