import type { Day, DayStep } from './day.ts'

/** Two steps that want the same person, or the same thing, at the same time as planned. */
export interface Conflict {
  /** Person of the day, or a word of `uses`. */
  readonly what: string
  readonly steps: readonly [string, string]
  /** When the second one is planned, and by how many minutes it has to wait for the first. */
  readonly at: number
  readonly by: number
}

/**
 * Planned times that contradict each other: of two steps in the order of the day, the later one is planned before the earlier one can
 * be over. The order of the steps holds, so the later one is late by as much. Only times both steps state count: what runs into the
 * next step because something else moved is no contradiction of the plan.
 */
export const conflictsOf = (day: Day): readonly Conflict[] => {
  const last = new Map<string, DayStep>()
  return day.steps.flatMap((step) =>
    wantedBy(step).flatMap((what): Conflict[] => {
      const before = last.get(what)
      if (step.planned !== undefined || step.uses?.includes(what)) last.set(what, step)
      if (before?.planned === undefined || step.planned === undefined) return []
      const by = before.planned + before.minutes - step.planned
      return by > 0 ? [{ what, steps: [before.id, step.id], at: step.planned, by }] : []
    }),
  )
}

/** A person who is not needed waits for nobody. */
const wantedBy = ({ who, first = [], uses = [] }: DayStep): readonly string[] => [
  ...who.filter((person) => first.length < 2 || !first.includes(person)),
  ...uses,
]
