import type { Plan } from '@yohaku/household'
import { type ChoiceOption, type Day, type DayStep, endOf, type PlannedTimes, startOf } from '@yohaku/timetable'
import { homesOf } from '../day/place.ts'

/** What one adult can do for another at home. */
const SWAPPED: ReadonlySet<DayStep['act']> = new Set(['childPrepare', 'breakfast', 'bath', 'bedtime'])

/**
 * The adults who could do a step with a child instead of the one who does: at home when it is planned, free until it is over, and awake.
 * It takes nothing of the budget: what one gives the other gets.
 */
export const swapsOf = (plan: Plan, day: Day, times: PlannedTimes, step: DayStep): readonly ChoiceOption[] => {
  const adults = plan.household.adults.map(({ id }) => id)
  const doing = step.who.filter((person) => adults.includes(person))
  const rest = step.who.filter((person) => !adults.includes(person))
  if (!SWAPPED.has(step.act) || doing.length !== 1 || rest.length === 0 || !homesOf(plan).has(step.place)) return []
  return adults
    .filter((adult) => !doing.includes(adult) && isFree(plan, day, times, step, adult))
    .map((adult) => ({ id: adult, minutes: 0, steps: [{ ...step, who: [adult, ...rest] }] }))
}

const isFree = (plan: Plan, day: Day, times: PlannedTimes, step: DayStep, adult: string): boolean => {
  const at = (event: string): number => times.events.get(event)?.earliest ?? Number.NaN
  const [from, to] = [at(startOf(step.id)), at(endOf(step.id))]
  const index = day.steps.indexOf(step)
  const before = day.steps.slice(0, index).findLast(({ who }) => who.includes(adult))
  const after = day.steps.slice(index + 1).find(({ who }) => who.includes(adult))
  return (
    before !== undefined &&
    before.place !== undefined &&
    homesOf(plan).has(before.to ?? before.place) &&
    before.act !== 'sleep' &&
    before.act !== 'nap' &&
    at(endOf(before.id)) <= from &&
    (after === undefined || at(startOf(after.id)) >= to)
  )
}
