import type { Step } from '@yohaku/household'
import { type Minutes, minutes } from '@yohaku/kernel'
import { first, type Layout, note, place, timeOf } from './layout.ts'
import { delayOfWay, departuresOf, legMinutes } from './leg.ts'

/** A step that ends elsewhere than it begins; `undefined` for one that stays. */
export const destinationOf = (pattern: readonly Step[], step: Step): string | undefined => {
  const to = step.to ?? (step.act === 'travel' ? nextPlace(pattern, step) : undefined)
  return to === step.place ? undefined : to
}

/** A journey of the pattern: as long as it states, else as long as the leg. */
export const journey = (layout: Layout, step: Step, to: string): void => {
  const length = step.minutes > 0 ? minutes(step.minutes) : legMinutes(layout.plan, step.place, to)
  if (length === null && !hasAdult(layout, step.who)) ownWay(layout, step, to)
  else travel(layout, step, length, to)
}

/** A child who goes alone: when it arrives is not known, and nobody waits for it there. */
const ownWay = (layout: Layout, step: Step, to: string): void => {
  note(layout, { code: 'leg_not_stated', who: first(step.who), place: to })
  place(layout, step, { planned: timeOf(layout, step), minutes: minutes(0), to })
  for (const child of step.who) layout.whereabouts.set(child, { place: to, lost: false, certain: true })
}

const hasAdult = ({ plan: { household } }: Layout, people: readonly string[]): boolean =>
  [...household.adults, ...household.helpers].some(({ id }) => people.includes(id))

/** Walks are late by little, trains seldom but by much: the delay of a way is that of its means. */
const withDelay = (layout: Layout, way: Step, length: number, to: string): Step => {
  if (way.delay !== undefined) return way
  const mode = layout.plan.legs.find((leg) => leg.from === way.place && leg.to === to)?.mode
  return { ...way, delay: delayOfWay(mode, length) }
}

/**
 * Brings everybody in a step to its place. Adults (helpers too) who stand elsewhere travel by the plan's legs, with the children
 * who are there with them and take part. Children without an adult find their own way (school to club), which takes no time here.
 */
export const gather = (layout: Layout, step: Step): void => {
  const origins = new Map<string, string[]>()
  for (const person of step.who) {
    const from = layout.whereabouts.get(person)?.place
    if (from !== undefined && from !== step.place) origins.set(from, [...(origins.get(from) ?? []), person])
  }
  const parties = [...origins].filter(([, people]) => hasAdult(layout, people))
  for (const [from, people] of parties) {
    const id = parties.length === 1 ? `${step.id}.way` : `${step.id}.way.${from}`
    const first = step.first?.filter((person) => people.includes(person)) ?? []
    const way: Step = {
      ...{ id, act: 'travel', who: people, place: from, minutes: 0 },
      ...(first.length > 1 ? { first } : {}),
    }
    travel(layout, way, legMinutes(layout.plan, from, step.place), step.place)
  }
}

const travel = (layout: Layout, way: Step, length: Minutes | null, to: string): void => {
  if (length !== null) {
    place(layout, withDelay(layout, way, length, to), {
      planned: timeOf(layout, way),
      minutes: length,
      to,
      departures: departuresOf(layout.plan, way.place, to),
    })
    return
  }
  note(layout, { code: 'leg_not_stated', who: first(way.who), place: to })
  for (const person of way.who) layout.whereabouts.set(person, { place: to, lost: true, certain: false })
}

const nextPlace = (pattern: readonly Step[], step: Step): string | undefined =>
  pattern.slice(pattern.indexOf(step) + 1).find((next) => next.who.some((person) => step.who.includes(person)))?.place
