import type { Leg, Plan } from '@yohaku/household'
import { clock, type Minutes, minutes } from '@yohaku/kernel'
import type { Departures } from '@yohaku/timetable'

/** Minutes of the way from one place to another as the plan states it, in this direction; `null` where it does not. */
export const legMinutes = (plan: Plan, from: string, to: string): Minutes | null => {
  if (from === to) return minutes(0)
  const stated = plan.legs.find((leg) => leg.from === from && leg.to === to)
  return stated ? minutes(stated.minutes) : null
}

/** The timetable of the way from one place to another, in minutes of the day; `undefined` where one goes when one is there. */
export const departuresOf = (plan: Plan, from: string, to: string): Departures | undefined => {
  const { times, first, every, last } = plan.legs.find((leg) => leg.from === from && leg.to === to)?.departs ?? {}
  if (times !== undefined) return { times: times.map(clock) }
  if (first === undefined || every === undefined || last === undefined) return undefined
  return { first: clock(first), every, last: clock(last) }
}

/** Minutes along stated legs: the leg itself where there is one, else the shortest way over other places. */
export const wayMinutes = (plan: Plan, from: string, to: string): Minutes | null => {
  const direct = legMinutes(plan, from, to)
  if (direct !== null) return direct
  const reached = new Map<string, number>([[from, 0]])
  // Bellman-Ford over a handful of legs: each round lengthens the ways by one leg.
  for (let round = 1; round < plan.places.length; round++) {
    for (const leg of plan.legs) {
      const start = reached.get(leg.from)
      if (start === undefined) continue
      reached.set(leg.to, Math.min(start + leg.minutes, reached.get(leg.to) ?? Number.POSITIVE_INFINITY))
    }
  }
  const shortest = reached.get(to)
  return shortest === undefined ? null : minutes(shortest)
}

/** Minutes from which a way whose means is not stated is taken for one by train. */
const BY_TRAIN_FROM = 20

/** Kind of delay of a way, by its means; where none is stated, by its length. */
export const delayOfWay = (mode: Leg['mode'], length: number): 'train' | 'walk' => {
  const ridden = mode === undefined ? length >= BY_TRAIN_FROM : mode === 'train' || mode === 'bus' || mode === 'mixed'
  return ridden ? 'train' : 'walk'
}

/** Whether a way stands still when the trains do. */
export const goesByTrain = (mode: Leg['mode'], length: number): boolean =>
  mode === undefined ? length >= BY_TRAIN_FROM : mode === 'train' || mode === 'mixed'
