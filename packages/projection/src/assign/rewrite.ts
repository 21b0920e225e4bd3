import type { DayPattern, Plan, Step } from '@yohaku/household'
import { formatClock } from '@yohaku/kernel'
import { homesOf } from '../day/place.ts'
import type { DayOutlook } from '../outlook.ts'
import { pulled, pushed } from './earlier.ts'
import { type Assigned, isAsStated } from './errand.ts'
import type { Missing } from './half.ts'
import { departure, leavingTime } from './leaving.ts'
import type { WayLeg } from './legsOf.ts'
import { placeOf } from './placeOf.ts'
import { type Stretch, stretchesOf } from './stretch.ts'

/** A day with its errands done by others. */
export interface Rewritten {
  readonly pattern: DayPattern
  /** Ways the plan does not tell. */
  readonly missing: readonly Missing[]
  /** Ways taken to be as long as the way back. */
  readonly turned: readonly WayLeg[]
  /** Something before leaving has to be earlier than today. */
  readonly isEarlier: boolean
}

/** How a morning makes room for leaving earlier: all of it as much earlier, or only what has to be. */
export type Morning = 'whole' | 'asNeeded'

/**
 * A pattern with every errand done by who is named for it; several of one person in the order named. Only the stretches of those whose
 * errands change are other than before, and the steps before leaving where somebody leaves earlier. `today` is the pattern's day as
 * it is. `null` where the steps of two people cannot be brought into one order.
 */
export const rewritten = (
  plan: Plan,
  pattern: DayPattern,
  today: DayOutlook,
  assigned: readonly Assigned[],
  morning: Morning,
): Rewritten | null => {
  const people = [...plan.household.adults, ...plan.household.helpers].map(({ id }) => id)
  const stretches = people.flatMap((person) => stretchesOf(plan, pattern.steps, person, assigned))
  // Two who do one errand together and each something else would have to be brought into step.
  if (stretches.some(({ errands }) => errands.some(({ who }) => who.length > 1))) return null
  let isEarlier = false
  let steps: readonly Step[] = withoutOld(plan, pattern.steps, stretches).flatMap((step) =>
    arrival(plan, pattern.steps, step, assigned),
  )
  const ordered = [...stretches].sort((a, b) => Number(a.half.name === 'back') - Number(b.half.name === 'back'))
  for (const stretch of ordered) {
    const found = placed(plan, pattern.steps, steps, today, stretch, morning)
    if (found === null) return null
    isEarlier ||= found.isEarlier
    steps = found.steps
  }
  return {
    pattern: { ...pattern, steps: [...steps] },
    missing: stretches.flatMap(({ now }) => now?.missing ?? []),
    turned: stretches.flatMap(({ now }) => now?.turned ?? []),
    isEarlier,
  }
}

/** The steps without the old stretches: without their person, and without the children it had along. */
const withoutOld = (plan: Plan, steps: readonly Step[], stretches: readonly Stretch[]): readonly Step[] => {
  const children = new Set(plan.household.children.map(({ id }) => id))
  return steps.flatMap((step) => {
    const old = stretches.filter(({ half }) => half.steps.includes(step))
    if (old.length === 0) return [step]
    const leaving = new Set(old.flatMap(({ half, had }) => [half.person, ...had]))
    const who = step.who.filter((person) => !leaving.has(person))
    return who.every((person) => children.has(person)) ? [] : [{ ...step, who }]
  })
}

/** The step of coming home is without children whom somebody else brings. */
const arrival = (plan: Plan, steps: readonly Step[], step: Step, assigned: readonly Assigned[]): readonly Step[] => {
  if (step.act !== 'home' || !homesOf(plan).has(step.place)) return [step]
  const brought = assigned.filter(
    (each) =>
      each.errand.kind === 'pickup' &&
      !isAsStated(each) &&
      !each.who.some((person) => step.who.includes(person)) &&
      each.errand.children.some((child) => isNextHome(steps, step, child, each)),
  )
  const gone = new Set(brought.flatMap(({ errand }) => errand.children))
  const who = step.who.filter((person) => !gone.has(person))
  return who.length === 0 ? [] : [{ ...step, who }]
}

/** Whether it is this step in which the child comes home from being collected. */
const isNextHome = (steps: readonly Step[], home: Step, child: string, { errand }: Assigned): boolean => {
  const own = steps.filter(({ who }) => who.includes(child))
  const collected = errand.step
    ? own.indexOf(errand.step)
    : own.findLastIndex(({ act, place }) => act === 'dropoff' && place === errand.place)
  return own.slice(collected + 1).find(({ act, place }) => act === 'home' && place === home.place) === home
}

/** The steps with a new stretch in its place, those before it as much earlier as it needs. */
const placed = (
  plan: Plan,
  original: readonly Step[],
  steps: readonly Step[],
  today: DayOutlook,
  stretch: Stretch,
  morning: Morning,
): { readonly steps: readonly Step[]; readonly isEarlier: boolean } | null => {
  const { half, now, errands } = stretch
  const [first, ...rest] = now?.steps ?? []
  if (now === null || first === undefined) return { steps, isEarlier: false }
  const leaves = leavingTime(plan, today, stretch)
  const people = [half.person, ...new Set(errands.flatMap(({ errand }) => errand.children))]
  const place = placeOf(original, steps, today, stretch, leaves)
  if (place === null) return null
  const usual = people.map((person) => [person, departure(plan, today, person)] as const)
  const before =
    leaves === null || half.name === 'back'
      ? steps
      : morning === 'asNeeded'
        ? pulled(steps, place, people, leaves)
        : pushed(steps, place, new Map(usual.map(([person, time]) => [person, (time ?? leaves) - leaves])))
  const all = [
    ...before.slice(0, place),
    leaves === null ? first : { ...first, at: formatClock(leaves) },
    ...(half.name === 'out' && stretch.isAdded ? rest.map(untimed) : rest),
    ...before.slice(place),
  ]
  return {
    steps: broughtHome(all, place + now.steps.length, stretch),
    isEarlier: before.some((step, i) => step.at !== steps[i]?.at),
  }
}

/** What follows an earlier leaving follows as soon as it can. */
const untimed = ({ at: _, ...step }: Step): Step => step

/** Children who were collected come home with who collected them. */
const broughtHome = (steps: readonly Step[], end: number, { half, errands }: Stretch): readonly Step[] => {
  const collected = errands.flatMap(({ errand }) => (errand.kind === 'pickup' ? errand.children : []))
  if (collected.length === 0) return steps
  const index = steps.findIndex((step, i) => i >= end && step.who.includes(half.person))
  const next = steps[index]
  if (next?.act === 'home' && next.place === half.to)
    return steps.map((step, i) => (i === index ? { ...step, who: [...new Set([...step.who, ...collected])] } : step))
  const home: Step = {
    id: `${half.person}.home`,
    act: 'home',
    who: [half.person, ...collected],
    place: half.to,
    minutes: 0,
  }
  return [...steps.slice(0, end), home, ...steps.slice(end)]
}
