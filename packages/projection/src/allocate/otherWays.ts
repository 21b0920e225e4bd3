import type { Leg, Plan } from '@yohaku/household'
import { minutes } from '@yohaku/kernel'
import type { ChoiceOption, DayStep } from '@yohaku/timetable'
import { delayOfWay } from '../day/leg.ts'

/**
 * The other ways the plan knows for a journey: another leg between the same places, or two legs over a place where nobody works. A longer
 * way takes its extra minutes of the budget. The option's id is what it goes by: the means of the leg, or the place between.
 */
export const otherWays = (plan: Plan, step: DayStep): readonly ChoiceOption[] => {
  const { place: from, to, minutes: length } = step
  if (step.act !== 'travel' || to === undefined) return []
  const legs = plan.legs.filter((leg) => leg.from === from && leg.to === to)
  // A journey that states other minutes than any leg (with a shop on the way) is not one that could be swapped.
  if (!legs.some((leg) => leg.minutes === length)) return []
  const stops = plan.places.filter(({ id, kind }) => kind !== 'office' && id !== from && id !== to)
  const direct = legs.filter((leg) => leg.minutes !== length)
  return [
    ...direct.map((leg) => option(step, leg.mode ?? `${leg.minutes}`, [leg])),
    ...stops.flatMap(({ id }) => {
      const [there, on] = [legOf(plan, from, id), legOf(plan, id, to)]
      return there === undefined || on === undefined ? [] : [option(step, id, [there, on])]
    }),
  ]
}

const legOf = (plan: Plan, from: string, to: string): Leg | undefined =>
  plan.legs.find((leg) => leg.from === from && leg.to === to)

const option = (step: DayStep, id: string, legs: readonly Leg[]): ChoiceOption => {
  const length = legs.reduce((sum, leg) => sum + leg.minutes, 0)
  const isRidden = legs.some((leg) => delayOfWay(leg.mode, leg.minutes) === 'train')
  return {
    id,
    minutes: Math.max(0, length - step.minutes),
    steps: [{ ...step, minutes: minutes(length), delay: isRidden ? 'train' : 'walk' }],
  }
}
