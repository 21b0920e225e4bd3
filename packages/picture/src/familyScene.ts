import type { Plan } from '@yohaku/household'
import type { DayOutlook, DayStepOutlook } from '@yohaku/projection'
import { placesOf } from './places.ts'
import type { Person, Scene } from './scene.ts'

export interface SceneFacts {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly kept: DayOutlook | null
  readonly mover: string | null
  /** Step whose start the handle holds; absent = the end of work. */
  readonly grip?: string
  /** Everybody of the plan, as the screen calls them. */
  readonly persons: readonly Person[]
  readonly placeWord: (id: string) => string
}

/** A family's day, ready to be drawn. */
export const sceneOf = ({ plan, day, kept, mover, grip, persons, placeWord }: SceneFacts): Scene => {
  const present = new Set(day.steps.flatMap((step) => step.who))
  return {
    persons: persons.filter((person) => present.has(person.id)),
    places: placesOf(plan, day, placeWord),
    day,
    kept,
    mover,
    ...(grip === undefined ? {} : { grip }),
    estimated: estimatedSteps(plan, day.steps),
  }
}

/**
 * Hand-overs whose moment hangs on the minutes of a way nobody has stated: the way is listed among the plan's assumptions
 * and one of its ends is the place of the step.
 */
const estimatedSteps = (plan: Plan, steps: readonly DayStepOutlook[]): ReadonlySet<string> => {
  const assumed = new Set(
    plan.assumptions.flatMap(({ path }) => {
      const index = /^legs\[(\d+)\]/.exec(path)?.[1]
      const leg = index === undefined ? undefined : plan.legs[Number(index)]
      return leg ? [`${leg.from}>${leg.to}`] : []
    }),
  )
  return new Set(
    steps
      .filter((step, index) => {
        const before = steps.slice(0, index).findLast((other) => other.to !== null && sharesAdult(other, step))
        return isHandover(step) && before?.to === step.place && assumed.has(`${before.place}>${before.to}`)
      })
      .map((step) => step.id),
  )
}

const isHandover = (step: DayStepOutlook): boolean => step.act === 'pickup' || step.act === 'dropoff'

const sharesAdult = (a: DayStepOutlook, b: DayStepOutlook): boolean => a.who[0] === b.who[0]
