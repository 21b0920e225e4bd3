import type { Plan, Step } from '@yohaku/household'
import { homesOf } from './place.ts'

/** How far an adult's working hours lie from those the pattern was written for; minutes, negative = earlier. */
export interface HoursMoved {
  readonly adult: string
  readonly start: number
  readonly end: number
}

/**
 * By how many minutes the planned times of steps move (0 or less) when somebody works other hours.
 *
 * Later hours move nothing here: a planned time is an earliest time, so the network itself pushes what follows. Earlier ones
 * do: everything that has to happen before work starts begins that much earlier, and the way from work, up to being home
 * after the last pick-up, follows the end of work. The rest of the evening keeps its times.
 */
export const movedTimes = (plan: Plan, steps: readonly Step[], moved: readonly HoursMoved[]): Map<string, number> => {
  const shifts = new Map<string, number>()
  const earlier = (step: Step, by: number): void => {
    shifts.set(step.id, Math.min(by, shifts.get(step.id) ?? 0))
  }
  for (const { adult, start, end } of moved) {
    if (start < 0) for (const step of before(steps, adult)) earlier(step, start)
    if (end < 0) for (const step of wayHome(plan, steps, adult)) earlier(step, end)
  }
  return shifts
}

/** All steps that lead to the adult's first work step, their own and those of the people they meet. */
const before = (steps: readonly Step[], adult: string): Step[] => {
  const first = steps.findIndex((step) => isWorkOf(step, adult))
  const awaited = new Set([adult])
  const found: Step[] = []
  for (const step of steps.slice(0, Math.max(0, first)).reverse()) {
    if (!step.who.some((person) => awaited.has(person))) continue
    found.push(step)
    for (const person of step.who) awaited.add(person)
  }
  return found
}

const wayHome = (plan: Plan, steps: readonly Step[], adult: string): Step[] => {
  const homes = homesOf(plan)
  const last = steps.findLastIndex((step) => isWorkOf(step, adult))
  const after = last < 0 ? [] : steps.slice(last + 1).filter((step) => step.who.includes(adult))
  const lastPickup = after.findLastIndex((step) => step.act === 'pickup')
  const home = after.findIndex((step, index) => index > lastPickup && homes.has(step.to ?? step.place))
  return after.slice(0, home < 0 ? lastPickup + 1 : home + 1)
}

const isWorkOf = (step: Step, adult: string): boolean => step.act === 'work' && step.who.includes(adult)
