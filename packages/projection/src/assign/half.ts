import type { Plan, Step } from '@yohaku/household'
import { legMinutes } from '../day/leg.ts'
import { type Assigned, isAsStated } from './errand.ts'
import { legsOf, type WayLeg } from './legsOf.ts'
import { isWay, type Trip } from './trips.ts'

/** A stretch of one person's trip between two places that stay, with the stops on it. */
export interface Half {
  readonly person: string
  readonly name: 'out' | 'back'
  readonly from: string
  readonly to: string
  readonly steps: readonly Step[]
}

/** The same stretch with other errands. */
export interface NewHalf {
  readonly steps: readonly Step[]
  /** Minutes from leaving to arriving, when nothing goes wrong; null where a way is not known. */
  readonly length: number | null
  /** Minutes from leaving to the first stop; null likewise. */
  readonly toFirstStop: number | null
  /** Ways the plan does not tell. */
  readonly missing: readonly Missing[]
  readonly turned: readonly WayLeg[]
}

export interface Missing {
  readonly who: string
  readonly from: string
  readonly to: string
}

/** The halves of a trip that has work in it; a trip without work is one stretch. */
export const halvesOf = ({ person, from, to, out, work, back }: Trip): readonly Half[] => {
  const [first, last] = [work[0], work.at(-1)]
  if (first === undefined || last === undefined) return [{ person, name: 'out', from, to, steps: out }]
  return [
    { person, name: 'out', from, to: first.place, steps: out },
    { person, name: 'back', from: last.to ?? last.place, to, steps: back },
  ]
}

/**
 * A stretch with exactly these errands, in this order, before whatever else is done on it. Ways between neighbours that were neighbours
 * before stay as they are; others are made of the plan's legs, each late in its own way, under the name the person's step for that leg
 * had before where there is one: the same luck falls on it.
 */
export const rebuilt = (plan: Plan, half: Half, errands: readonly Assigned[]): NewHalf => {
  const isErrand = (step: Step): boolean => step.act === 'dropoff' || step.act === 'pickup'
  const others = half.steps.filter((step) => !isWay(step) && !isErrand(step))
  const carrying = carriedAlong(errands)
  const stops = [
    ...errands.map(errandStep),
    ...others.map((step, i) => own(plan, step, half.person, carrying(errands.length + i))),
  ]
  const before = neighbours(half)
  const links = [...stops, null].map((stop, i) => {
    const [one, two] = [stops[i - 1]?.id ?? null, stop?.id ?? null]
    const children = carrying(i)
    const same = before.find(({ from, to }) => from === one && to === two)
    if (same !== undefined) return { ways: same.ways.map((way) => own(plan, way, half.person, children)), legs: [] }
    const [start, goal] = [stops[i - 1], stop]
    const legs = legsOf(plan, start?.to ?? start?.place ?? half.from, goal?.place ?? half.to)
    const leaving = i === 0 ? half.steps.filter(({ act }) => act === 'leaveHome').slice(0, 1) : []
    return {
      ways: [
        ...leaving.map((step) => own(plan, step, half.person, children)),
        ...(legs ?? []).map((leg) => wayStep(plan, leg, half, children)),
      ],
      legs,
    }
  })
  const steps = links.flatMap(({ ways }, i) => [...ways, ...(stops[i] === undefined ? [] : [stops[i]])])
  const lengths = links.map(({ ways, legs }, i) => {
    if (legs === null) return null
    const [from, to] = [stops[i - 1]?.place ?? half.from, stops[i]?.place ?? half.to]
    return ways.some(({ act }) => act === 'travel') ? minutesOf(plan, ways) : legMinutes(plan, from, to)
  })
  return {
    steps,
    length: sumOf([...lengths, ...stops.map(({ minutes }) => minutes)]),
    toFirstStop: lengths[0] ?? null,
    missing: links.flatMap(({ legs }, i) =>
      legs === null
        ? [{ who: half.person, from: stops[i - 1]?.place ?? half.from, to: stops[i]?.place ?? half.to }]
        : [],
    ),
    turned: links.flatMap(({ legs }) => (legs ?? []).filter(({ isTurned }) => isTurned)),
  }
}

const errandStep = ({ who, errand }: Assigned): Step => {
  const { id, kind, place, children, step } = errand
  if (step !== null && isAsStated({ who, errand })) return step
  const { at: _, ...stated } = step ?? { id, act: kind, place, minutes: 0, who: [] }
  return { ...stated, who: [...who, ...children] }
}

/** Children on the way to the stop of that number: brought until they are there, collected from then on. */
const carriedAlong = (errands: readonly Assigned[]) => {
  const children = new Set(errands.flatMap(({ errand }) => errand.children))
  return (stop: number): readonly string[] =>
    [...children].filter((child) => {
      const place = errands.findIndex(({ errand }) => errand.children.includes(child))
      return errands[place]?.errand.kind === 'dropoff' ? stop <= place : stop > place
    })
}

/** The ways of a stretch as they are, between stops (null = one of its two ends). */
const neighbours = ({ steps }: Half) => {
  const found: { from: string | null; to: string | null; ways: readonly Step[] }[] = []
  let from: string | null = null
  let ways: Step[] = []
  for (const step of steps) {
    if (isWay(step)) ways.push(step)
    else {
      found.push({ from, to: step.id, ways })
      from = step.id
      ways = []
    }
  }
  return [...found, { from, to: null, ways }]
}

/** A step that is this person's alone, with some children; a step that was shared gets a name of its own. */
const own = (plan: Plan, step: Step, person: string, children: readonly string[]): Step => ({
  ...step,
  id: isAlone(plan, step) ? step.id : `${step.id}.${person}`,
  who: [person, ...children],
})

const isAlone = ({ household }: Plan, { who }: Step): boolean =>
  who.filter((person) => !household.children.some(({ id }) => id === person)).length === 1

const wayStep = (plan: Plan, leg: WayLeg, { person, name, steps }: Half, children: readonly string[]): Step => {
  const same = steps.find(
    (step) => step.act === 'travel' && step.place === leg.from && step.to === leg.to && isAlone(plan, step),
  )
  return {
    id: same?.id ?? `${person}.${name}.${leg.from}.${leg.to}`,
    act: 'travel',
    who: [person, ...children],
    place: leg.from,
    to: leg.to,
    minutes: leg.minutes,
    delay: leg.delay,
  }
}

const minutesOf = (plan: Plan, ways: readonly Step[]): number | null =>
  sumOf(ways.map(({ minutes, place, to }) => (minutes > 0 || to === undefined ? minutes : legMinutes(plan, place, to))))

const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0 as number | null)
