import type { Day, DayStep } from '../day.ts'
import { movedDay, type StepMove } from './movedDay.ts'

/** Something a family can do for its timetable, at a price in minutes. */
export type Lever = ShiftLever | ChoiceLever

/** So many minutes earlier, or shorter: get up earlier, leave the desk earlier, a simpler dinner. */
export interface ShiftLever {
  readonly type: 'shift'
  readonly id: string
  /** Figures that move together, each by the minutes given. */
  readonly moves: readonly StepMove[]
  /** Most minutes that can be given. */
  readonly most: number
  /** Minutes are given in whole steps of so many (the headway of a train); absent = 1. */
  readonly step?: number
  /** What one minute takes of the budget: 2 where two people get up earlier for it. Absent = 1. */
  readonly costPerMinute?: number
  /** Expected lateness that a minute of the budget has to save here, in minutes; absent = a second. */
  readonly worthPerMinute?: number
}

/** One thing or the other: another train, somebody else who gives the bath. */
export interface ChoiceLever {
  readonly type: 'choice'
  readonly id: string
  /** Beside leaving things as they are. */
  readonly options: readonly ChoiceOption[]
}

export interface ChoiceOption {
  readonly id: string
  /** What it takes of the budget; 0 where nobody gives anything. */
  readonly minutes: number
  /** Steps of the day as they would be; they replace those of the same id. */
  readonly steps: readonly DayStep[]
}

/** How a lever stands, and what that takes of the budget. Setting 0 is the day as it is. */
export interface Setting {
  readonly minutes: number
  readonly cost: number
  /** The option chosen. */
  readonly option: string | null
}

/** Settings of a lever in the order of their minutes. */
export const settingsOf = (lever: Lever): readonly Setting[] => {
  const asItIs: Setting = { minutes: 0, cost: 0, option: null }
  if (lever.type === 'choice')
    return [asItIs, ...lever.options.map(({ id, minutes }) => ({ minutes, cost: minutes, option: id }))]
  const { most, step = 1, costPerMinute = 1 } = lever
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, count) => ({
    minutes: count * step,
    cost: count * step * costPerMinute,
    option: null,
  }))
}

/** The day with every lever at a setting, given by their places in `settingsOf`. */
export const dayWith = (day: Day, levers: readonly Lever[], settings: readonly number[]): Day => {
  const replaced = new Map<string, DayStep>()
  for (const [index, lever] of levers.entries())
    if (lever.type === 'choice')
      for (const step of lever.options[(settings[index] ?? 0) - 1]?.steps ?? []) replaced.set(step.id, step)
  const chosen = replaced.size === 0 ? day : { ...day, steps: day.steps.map((step) => replaced.get(step.id) ?? step) }
  return movedDay(
    chosen,
    levers.flatMap((lever, index) =>
      lever.type === 'shift' ? { moves: lever.moves, minutes: (settings[index] ?? 0) * (lever.step ?? 1) } : [],
    ),
  )
}
