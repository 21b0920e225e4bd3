import type { Plan } from '@yohaku/household'
import type { DayOutlook, DayStepOutlook } from '@yohaku/projection'
import type { Text } from '../../text/text.ts'
import { wordFor } from '../../text/words.ts'
import type { DiagramWords, Scene } from './geometry/scene.ts'
import { peopleOf } from './people.ts'
import { placesOf } from './places.ts'

export interface SceneFacts {
  readonly plan: Plan
  readonly day: DayOutlook
  readonly kept: DayOutlook | null
  readonly mover: string | null
}

/** A family's day, ready to be drawn. */
export const sceneOf = ({ plan, day, kept, mover }: SceneFacts, text: Text): Scene => {
  const present = new Set(day.steps.flatMap((step) => step.who))
  return {
    persons: peopleOf(plan, text).filter((person) => present.has(person.id)),
    places: placesOf(plan, day, text),
    day,
    kept,
    mover,
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

export const diagramWords = (text: Text): DiagramWords => ({
  clock: text.clock,
  hour: text.day.hour,
  about: text.day.about,
  act: (act) => wordFor(text.codes.act, act),
  slack: text.day.slack,
  late: text.day.late,
  gate: (kind, time, placeKind) => text.day.gate[kind](time, placeKind === 'nursery' || placeKind === 'kindergarten'),
  leaveDesk: text.day.leaveDesk,
})
